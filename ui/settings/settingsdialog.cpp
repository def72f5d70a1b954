// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingsdialog.h"

#include "app/settings/networkpreferencestore.h"
#include "app/settings/preferencestore.h"
#include "ui/common/fontsize.h"
#include "ui/reminders/trayicon.h"
#include "ui/settings/advancedpage.h"
#include "ui/settings/datapage.h"
#include "ui/settings/defaultspage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/networkpage.h"
#include "ui/settings/question.h"
#include "ui/settings/reminderspage.h"
#include "ui/settings/securitypage.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// Leaves some room before the text, and has the mark of the focus around all of the row.
    class PageDelegate : public QStyledItemDelegate
    {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;

        QString displayText(const QVariant &value, const QLocale & /*locale*/) const override
        {
            return u"  "_s + value.toString();
        }
    };

} // namespace

SettingsDialog::SettingsDialog(const SettingStores &stores, KeyringStatus &keyring,
                               KeychainTrial &trial, const StoragePlaces &places, QWidget *parent)
    : QDialog(parent)
    , m_stores(stores)
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_dataPage(new DataPage(places, this))
{
    setWindowTitle(tr("Settings"));
    m_list->setAccessibleName(tr("Settings pages"));
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_dataPage, &DataPage::forgetChosen, this, &SettingsDialog::forgetChosen);
    connect(m_dataPage, &DataPage::forgetListsChosen, this, &SettingsDialog::forgetListsChosen);
    add(new GeneralPage(stores.preferences, this));
    add(new SecurityPage(stores.preferences, keyring, trial, this));
    add(new DefaultsPage(stores.preferences, this));
    add(new RemindersPage(stores.preferences, TrayIcon::isPossible(), this));
    add(new NetworkPage(stores.network, stores.clouds, this));
    add(m_dataPage);
    add(new AdvancedPage(stores.preferences, this));
    layOut();
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

int SettingsDialog::currentPage() const
{
    return m_list->currentRow();
}

void SettingsDialog::setCurrentPage(int page)
{
    m_list->setCurrentRow(page);
}

void SettingsDialog::add(SettingsPage *page)
{
    auto *item = new QListWidgetItem(page->title(), m_list);
    const int letter = letterWidth(fontMetrics());
    const int width = fontMetrics().horizontalAdvance(page->title()) + letter * 6;
    item->setSizeHint({std::max(width, letter * 22), fontMetrics().height() * 2});
    auto *scroller = new QScrollArea(m_pages);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setWidget(page);
    scroller->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(scroller);
}

/// With a scroll bar beside it; nobody should have to scroll sideways.
int SettingsDialog::widestPage() const
{
    int width = 0;
    const auto pages = m_pages->findChildren<SettingsPage *>();
    for (const SettingsPage *page : pages)
        width = std::max(width, page->minimumSizeHint().width());
    return width + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
}

void SettingsDialog::layOut()
{
    m_list->setItemDelegate(new PageDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0));
    auto *reset = new QPushButton(tr("&Reset to defaults"), this);
    auto *close = new QPushButton(tr("&Close"), this);
    connect(reset, &QPushButton::clicked, this, &SettingsDialog::askBeforeReset);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    // Enter is for the field one is in.
    for (QPushButton *button : {reset, close})
        button->setAutoDefault(false);

    const QFontMetrics metrics = fontMetrics();
    m_pages->setMinimumSize(std::max(letterWidth(metrics) * 60, widestPage()),
                            metrics.height() * 16);
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_list);
    columns->addWidget(m_pages, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(reset);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);
    const QSize comfortable(letterWidth(metrics) * 116, metrics.height() * 36);
    resize(comfortable.boundedTo(screen()->availableSize()));
}

void SettingsDialog::askBeforeReset()
{
    const Question question{.title = tr("Reset to defaults"),
                            .sentence = tr("Reset all settings to their defaults?"),
                            .consequence = tr("The window's layout, the lifetimes last chosen in "
                                              "each tenant, the clouds you added, the applications "
                                              "you marked and the secrets you kept stay."),
                            .yes = tr("Reset")};
    ask(question, this, [this] {
        m_stores.preferences.set({});
        m_stores.network.set({});
    });
}

} // namespace Keyturn

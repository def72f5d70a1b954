// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/helpwindow.h"

#include "ui/common/fontsize.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helplink.h"
#include "ui/help/helppages.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QStyle>
#include <QTextDocument>

namespace Keyturn {

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_contents(new QListWidget(this))
    , m_browser(new HelpBrowser(this))
    , m_back(new QPushButton(this))
    , m_forward(new QPushButton(this))
    , m_search(new QLineEdit(this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_outcome(new QLabel(this))
{
    takeTexts();
    layOut();
    addKeys();
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    connect(m_back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QPushButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    // source() is the one before while sourceChanged() is told.
    connect(m_browser, &QTextBrowser::historyChanged, this, &HelpWindow::notePage);
    connect(m_search, &QLineEdit::textEdited, m_outcome, &QLabel::clear);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(m_previous, &QPushButton::clicked, this, [this] { find(true); });
    connect(m_next, &QPushButton::clicked, this, [this] { find(false); });
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const auto *item) {
        const QString page = item ? item->data(Qt::UserRole).toString() : QString();
        if (!page.isEmpty() && page != m_browser->page())
            m_browser->setSource(helpLink(page));
    });
}

void HelpWindow::layOut()
{
    const QFontMetrics metrics = fontMetrics();
    auto *const bar = new QHBoxLayout;
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addSpacing(letterWidth(metrics) * 2);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    m_search->setClearButtonEnabled(true);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QPushButton *button : {m_back, m_forward, m_previous, m_next})
        button->setAutoDefault(true);

    auto *const columns = new QSplitter(Qt::Horizontal, this);
    columns->addWidget(m_contents);
    columns->addWidget(m_browser);
    columns->setStretchFactor(1, 1);
    columns->setChildrenCollapsible(false);
    columns->setSizes({m_contents->minimumWidth(), letterWidth(metrics) * 100});

    auto *const layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(columns, 1);
    layout->addWidget(m_outcome);
    m_outcome->hide();
    const QSize comfortable(letterWidth(metrics) * 150, metrics.height() * 42);
    resize(comfortable.boundedTo(screen()->availableSize() * 9 / 10));
}

void HelpWindow::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto &&act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    add(QKeySequence::Find, [this] { focusSearch(); });
    add(QKeySequence::FindNext, [this] { find(false); });
    add(QKeySequence::FindPrevious, [this] { find(true); });
    add(Qt::ALT | Qt::Key_Left, [this] { m_browser->backward(); });
    add(Qt::ALT | Qt::Key_Right, [this] { m_browser->forward(); });
    add(QKeySequence::Close, [this] { close(); });
    add(Qt::Key_Escape, [this] { leave(); });
}

void HelpWindow::takeTexts()
{
    setWindowTitle(tr("Keyturn help"));
    m_contents->setAccessibleName(tr("Contents"));
    m_browser->setAccessibleName(tr("Help page"));
    m_back->setText(tr("&Back"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setText(tr("&Forward"));
    m_forward->setAccessibleName(tr("Forward"));
    m_search->setPlaceholderText(tr("Find on this page"));
    m_search->setAccessibleName(tr("Find on this page"));
    m_previous->setText(tr("&Previous"));
    m_previous->setAccessibleName(tr("Previous"));
    m_next->setText(tr("&Next"));
    m_next->setAccessibleName(tr("Next"));
    fillContents();
}

void HelpWindow::fillContents()
{
    const QSignalBlocker blocker(m_contents);
    m_contents->clear();
    const QStringList names = helpPageNames();
    for (const QString &name : names) {
        auto *const item = new QListWidgetItem(helpPageTitle(helpPage(name)), m_contents);
        item->setData(Qt::UserRole, name);
        item->setSizeHint({m_contents->fontMetrics().horizontalAdvance(item->text())
                               + 2 * letterWidth(fontMetrics()),
                           qMax(24, fontMetrics().height() * 7 / 4)});
    }
    m_contents->setMinimumWidth(
        qMin(m_contents->sizeHintForColumn(0) + 2 * m_contents->frameWidth()
                 + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_contents),
             letterWidth(fontMetrics()) * 45));
    notePage();
}

void HelpWindow::notePage()
{
    const QSignalBlocker blocker(m_contents);
    m_contents->setCurrentRow(int(helpPageNames().indexOf(m_browser->page())));
    m_outcome->hide();
}

void HelpWindow::showTopic(const QString &topic)
{
    m_browser->setSource(helpLink(topic));
    m_browser->setFocus();
}

void HelpWindow::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

/// Goes on at the other end of the page.
void HelpWindow::find(bool isBackward)
{
    const QString text = m_search->text();
    if (text.isEmpty())
        return focusSearch();
    const QTextDocument::FindFlags flags =
        isBackward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    bool isFound = m_browser->find(text, flags);
    if (!isFound) {
        const QTextCursor before = m_browser->textCursor();
        m_browser->moveCursor(isBackward ? QTextCursor::End : QTextCursor::Start);
        isFound = m_browser->find(text, flags);
        if (!isFound)
            m_browser->setTextCursor(before);
    }
    m_outcome->setText(isFound ? QString() : tr("“%1” is not on this page.").arg(text));
    m_outcome->setHidden(isFound);
}

void HelpWindow::leave()
{
    if (m_search->hasFocus())
        m_browser->setFocus();
    else
        close();
}

void HelpWindow::speakAnew()
{
    takeTexts();
    m_browser->loadAnew();
}

} // namespace Keyturn

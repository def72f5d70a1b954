// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/startpage.h"

#include "ui/common/fontsize.h"
#include "ui/common/glyphicon.h"
#include "ui/signin/accounttiles.h"
#include "ui/signin/helpline.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// Keyturn's, once the page around it was painted: Qt looks at each of its plugins for pictures
    /// before it reads the first one, and nobody needs to wait for that.
    class LatePicture : public QLabel
    {
    public:
        explicit LatePicture(QWidget *parent)
            : QLabel(parent)
        {
            setMinimumSize(PictureSide, PictureSide);
        }

    protected:
        void paintEvent(QPaintEvent *event) override
        {
            QLabel::paintEvent(event);
            if (!std::exchange(m_isComing, true))
                QTimer::singleShot(0, this, [this] { setPixmap(programPicture()); });
        }

    private:
        bool m_isComing = false;
    };

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_purpose(new QLabel(tr("Looks after the client secrets of Microsoft Entra applications: "
                              "see which expire, add new ones, and never lose a value."),
                           this))
    , m_accounts(new AccountTiles(this))
    , m_signIn(new QPushButton(this))
    , m_sample(new QPushButton(tr("&Open sample tenant"), this))
{
    auto *picture = new LatePicture(this);
    picture->setObjectName(u"picture"_s);
    picture->setAccessibleName(tr("Keyturn"));
    auto *name = new QLabel(tr("Keyturn"), this);
    QFont font = name->font();
    takeSize(font, font, 2);
    font.setBold(true);
    name->setFont(font);
    m_purpose->setWordWrap(true);
    m_purpose->setFixedWidth(columnWidth());

    auto *column = new QVBoxLayout;
    column->setSpacing(fontMetrics().height());
    column->addWidget(picture);
    column->addWidget(name);
    column->addWidget(m_purpose);
    column->addWidget(m_accounts);
    m_accounts->setFixedWidth(columnWidth());
    addWaysIn(*column);
    column->addLayout(makeLinks());
    auto *layout = new QGridLayout(this);
    layout->addLayout(column, 1, 1);
    for (const int edge : {0, 2}) {
        layout->setRowStretch(edge, 1);
        layout->setColumnStretch(edge, 1);
    }
    setAccounts({});
}

void StartPage::addWaysIn(QVBoxLayout &column)
{
    m_sample->setAccessibleName(tr("Open sample tenant"));
    connect(m_signIn, &QPushButton::clicked, this, &StartPage::signInChosen);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleTenantChosen);
    connect(m_accounts, &AccountTiles::chosen, this, &StartPage::accountChosen);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_signIn, m_sample}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    column.addLayout(buttons);
    auto *note =
        new HelpLine(tr("The sample tenant comes with the program and needs no account."), this);
    note->setMaximumWidth(columnWidth() * 5 / 4); // rather than a line for one word
    column.addWidget(note);
}

void StartPage::addHint(QWidget &hint)
{
    auto *const grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(&hint, grid->rowCount(), 0, 1, grid->columnCount());
}

int StartPage::columnWidth() const
{
    return letterWidth(fontMetrics()) * 64;
}

void StartPage::setAccounts(const std::vector<AccountTile> &accounts)
{
    m_accounts->setAccounts(accounts);
    const bool isFirstUse = accounts.empty();
    m_accounts->setHidden(isFirstUse);
    m_signIn->setText(isFirstUse ? tr("&Sign in…") : tr("&Add account…"));
    m_signIn->setAccessibleName(isFirstUse ? tr("Sign in") : tr("Add account"));
    m_signIn->setDefault(isFirstUse);
    for (QPushButton *button : {m_signIn, m_sample})
        button->setMinimumSize(button->sizeHint() * 1.3);
    // Behind another page, where an account gets its name, it would take the keyboard from that.
    if (isHidden() && testAttribute(Qt::WA_WState_ExplicitShowHide))
        return;
    if (isFirstUse)
        m_signIn->setFocus();
    else
        m_accounts->focusFirst();
}

QLayout *StartPage::makeLinks()
{
    auto *settings = new QToolButton(this);
    settings->setText(tr("Settings…"));
    connect(settings, &QToolButton::clicked, this, &StartPage::settingsChosen);
    auto *about = new QToolButton(this);
    about->setText(tr("About Keyturn"));
    connect(about, &QToolButton::clicked, this, &StartPage::aboutChosen);
    auto *help = new QToolButton(this);
    help->setText(tr("Help"));
    connect(help, &QToolButton::clicked, this, &StartPage::helpChosen);
    auto *links = new QHBoxLayout;
    for (QToolButton *link : {settings, help, about}) {
        link->setAutoRaise(true);
        link->setFocusPolicy(Qt::TabFocus);
        links->addWidget(link);
    }
    links->addStretch();
    return links;
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/accountbutton.h"

#include "app/core/plainname.h"
#include "ui/common/fontsize.h"
#include "ui/common/glyphicon.h"
#include "ui/signin/accountmenu.h"

#include <QStyleOptionToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr int LongestName = 24; // in average characters; the tool tip has all of it

} // namespace

AccountButton::AccountButton(AccountMenu &menu, QWidget *parent)
    : PopupButton(menu, parent)
    , m_menu(menu)
{
    setIcon(glyphIcon(Glyph::Person));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAccessibleName(tr("Account"));
    connect(&menu, &AccountMenu::currentChanged, this, &AccountButton::showAccount);
    showAccount();
}

void AccountButton::showAccount()
{
    const std::optional<AccountTile> &account = m_menu.current();
    QString name = tr("Account");
    if (account)
        name = plainName(account->name.isEmpty() ? account->userName : account->name);
    const QString shown =
        fontMetrics().elidedText(name, Qt::ElideMiddle, letterWidth(fontMetrics()) * LongestName);
    setText(QString(shown).replace(u'&', "&&"_L1));
    setShortcut(Qt::ALT | Qt::Key_U); // a name has no letter of its own; setText() takes it away
    const QString sentence = account ? accountSentence(*account) : tr("Nobody is signed in");
    setAccessibleDescription(sentence);
    setToolTip(u"<qt>%1</qt>"_s.arg(tr("%1 (Alt+U)").arg(sentence).toHtmlEscaped()));
}

void AccountButton::initStyleOption(QStyleOptionToolButton *option) const
{
    PopupButton::initStyleOption(option);
    option->features |= QStyleOptionToolButton::HasMenu; // the arrow that says so
}

} // namespace Keyturn

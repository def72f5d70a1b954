// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/accountmenu.h"

#include "app/core/plainname.h"

#include <QAction>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr int LongestEntry = 40; // characters; longer ones are elided

    QString shortName(const QString &name)
    {
        QString plain = plainName(name);
        if (plain.size() <= LongestEntry)
            return plain;
        const qsizetype half = LongestEntry / 2;
        return plain.first(half) + u'…' + plain.last(half - 1);
    }

    /// What tells accounts apart: one person may be in many tenants.
    QString entryText(const AccountTile &account)
    {
        const QString user = account.userName.isEmpty() ? account.name : account.userName;
        const QString tenant =
            account.tenantName.isEmpty() ? account.tenantDomain : account.tenantName;
        const QString text = tenant.isEmpty()
            ? shortName(user)
            : AccountMenu::tr("%1 in %2").arg(shortName(user), shortName(tenant));
        return QString(text).replace(u'&', "&&"_L1);
    }

} // namespace

AccountMenu::AccountMenu(QWidget *parent)
    : QMenu(tr("A&ccount"), parent)
    , m_others(new QMenu(tr("S&witch account"), this))
{
    setAccessibleName(tr("Account"));
    m_switch = addMenu(m_others);
    const QAction *const add = addAction(tr("&Add account"));
    addSeparator();
    m_signOut = addAction(tr("Sign &out"));
    connect(add, &QAction::triggered, this, &AccountMenu::addChosen);
    connect(m_signOut, &QAction::triggered, this, &AccountMenu::signOutChosen);
    setAccounts({}, {});
}

void AccountMenu::setAccounts(const std::vector<AccountTile> &accounts, const QString &current)
{
    const auto former = m_others->actions();
    for (QAction *entry : former) {
        m_others->removeAction(entry);
        entry->deleteLater(); // it may have led here
    }
    for (const AccountTile &account : accounts) {
        if (account.id == current)
            continue;
        const QAction *const entry = m_others->addAction(entryText(account));
        connect(entry, &QAction::triggered, this,
                [this, id = account.id] { Q_EMIT accountChosen(id); });
    }
    m_switch->setEnabled(!m_others->isEmpty());
    const auto found = std::ranges::find(accounts, current, &AccountTile::id);
    m_signOut->setEnabled(found != accounts.end());
    m_current = found == accounts.end() ? std::nullopt : std::optional(*found);
    Q_EMIT currentChanged();
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/ownertexts.h"

#include "app/core/plainname.h"
#include "app/directory/owner.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr int Named = 2;

    // lupdate finds strings by the class that tr() belongs to.
    struct OwnerTexts
    {
        Q_DECLARE_TR_FUNCTIONS(OwnerTexts)
    };

    QString nameOf(const Owner &owner)
    {
        QString name = plainName(owner.displayName).trimmed();
        if (!name.isEmpty())
            return name;
        const QString account = plainName(owner.userPrincipalName).trimmed();
        return account.isEmpty() ? owner.id.toString(QUuid::WithoutBraces) : account;
    }

    /// A name that is written from right to left would draw what follows it to its other side.
    QString isolated(const QString &name)
    {
        const bool turns = std::any_of(name.cbegin(), name.cend(), [](QChar c) {
            return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
        });
        return turns ? QChar(u'\u2068') + name + QChar(u'\u2069') : name;
    }

    QString inFull(const Owner &owner)
    {
        const QString name = isolated(nameOf(owner));
        const QString account = plainName(owner.userPrincipalName).trimmed();
        if (owner.kind == Owner::Kind::Application)
            return OwnerTexts::tr("%1 (an application)").arg(name);
        return account.isEmpty() || account == nameOf(owner) ? name
                                                             : u"%1, %2"_s.arg(name, account);
    }

    QString toCopy(const Owner &owner)
    {
        const QString account = plainName(owner.userPrincipalName).trimmed();
        return account.isEmpty() ? nameOf(owner) : u"%1 <%2>"_s.arg(nameOf(owner), account);
    }

    bool isEmpty(const OwnerList &list)
    {
        return list.owners.empty() && list.unreadCount == 0 && !list.isCutShort;
    }

} // namespace

QString ownersText(const OwnerList &list)
{
    if (isEmpty(list))
        return OwnerTexts::tr("No owners: nobody but administrators can look after it");
    QStringList names;
    for (const Owner &owner : list.owners) {
        if (names.size() < Named)
            names.append(isolated(nameOf(owner)));
    }
    const int more = int(list.owners.size()) + list.unreadCount - int(names.size());
    //: Between two owners.
    const QString named = names.join(OwnerTexts::tr(", "));
    if (named.isEmpty())
        return OwnerTexts::tr("%n that could not be read", nullptr, more);
    if (list.isCutShort)
        return OwnerTexts::tr("%1 and more than %n more", nullptr, more).arg(named);
    return more == 0 ? named : OwnerTexts::tr("%1 and %n more", nullptr, more).arg(named);
}

QString ownersInFull(const OwnerList &list)
{
    if (isEmpty(list))
        return OwnerTexts::tr("No owners: nobody but administrators can look after it. Add one in "
                              "the Entra admin center, under Owners.");
    QStringList lines;
    for (const Owner &owner : list.owners)
        lines.append(inFull(owner));
    if (list.unreadCount > 0)
        lines.append(OwnerTexts::tr("%n more could not be read.", nullptr, list.unreadCount));
    if (list.isCutShort)
        lines.append(OwnerTexts::tr("There are more, which were not asked for."));
    return lines.join(u'\n');
}

QString ownersToCopy(const OwnerList &list)
{
    if (list.owners.empty())
        return ownersInFull(list);
    QStringList lines;
    for (const Owner &owner : list.owners)
        lines.append(toCopy(owner));
    return lines.join(u'\n');
}

} // namespace Keyturn

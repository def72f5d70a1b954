// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/permissions/permissiontexts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    // lupdate finds strings by the class that tr() belongs to.
    struct PermissionTexts
    {
        Q_DECLARE_TR_FUNCTIONS(PermissionTexts)
    };

    QString stateText(const QString &permission, const TokenAccess &own)
    {
        if (!own.permissions)
            return PermissionTexts::tr("not known");
        return own.holds(permission) ? PermissionTexts::tr("in your token")
                                     : PermissionTexts::tr("missing");
    }

    /// `name` says how the permission is called there, which is not always by its name alone.
    QString line(const QString &permission, const QString &name,
                 const std::optional<TokenAccess> &own)
    {
        if (!own)
            return name;
        QString state = stateText(permission, *own);
        state.replace(u' ', QChar::Nbsp); // a line that is too short is broken before it
        //: %1 is a permission, %2 whether one has it.
        return PermissionTexts::tr("%1 (%2)").arg(name, state);
    }

    QStringList lines(const QStringList &permissions, const std::optional<TokenAccess> &own)
    {
        QStringList all;
        for (const QString &permission : permissions)
            all.append(line(permission, permission, own));
        return all;
    }

} // namespace

QString objectsText(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Application:
        return PermissionTexts::tr("App registrations");
    case ObjectKind::ServicePrincipal:
        return PermissionTexts::tr("Enterprise applications");
    case ObjectKind::AgentIdentityBlueprint:
        return PermissionTexts::tr("Agent identity blueprints");
    }
    return {};
}

QString actText(DirectoryAct act)
{
    switch (act) {
    case DirectoryAct::List:
        return PermissionTexts::tr("List and read");
    case DirectoryAct::AddSecret:
        return PermissionTexts::tr("Add a secret");
    case DirectoryAct::RemoveSecret:
        return PermissionTexts::tr("Delete a secret");
    case DirectoryAct::ReadPolicy:
        return PermissionTexts::tr("Read the policy for secrets");
    case DirectoryAct::Refresh:
        return PermissionTexts::tr("Faster refresh (delta)");
    }
    return {};
}

QString tokenKindText(TokenKind kind)
{
    switch (kind) {
    case TokenKind::WorkAccount:
        return PermissionTexts::tr("Delegated (work or school account)");
    case TokenKind::PersonalAccount:
        return PermissionTexts::tr("Delegated (personal Microsoft account)");
    case TokenKind::Application:
        return PermissionTexts::tr("Application");
    case TokenKind::Unknown:
        break;
    }
    return PermissionTexts::tr("Not known");
}

QString leastText(const PermissionRow &row, const std::optional<TokenAccess> &own)
{
    if (!row.isSupported())
        return PermissionTexts::tr("Not supported.");
    QStringList all = lines(row.least, own);
    for (const QString &permission : row.besides)
        all.append(line(permission, PermissionTexts::tr("and %1").arg(permission), own));
    return all.join(u'\n');
}

QString higherText(const PermissionRow &row, const std::optional<TokenAccess> &own)
{
    if (!row.isSupported())
        return PermissionTexts::tr("Not supported.");
    return row.higher.isEmpty() ? PermissionTexts::tr("Not available.")
                                : lines(row.higher, own).join(u'\n');
}

QString withoutRolesText(TokenKind kind)
{
    switch (kind) {
    case TokenKind::PersonalAccount:
        return PermissionTexts::tr("A personal Microsoft account needs no role. It reaches the app "
                                   "registrations that it owns.");
    case TokenKind::Application:
        return PermissionTexts::tr("An application needs no role. With "
                                   "Application.ReadWrite.OwnedBy it reaches what it owns.");
    case TokenKind::WorkAccount:
    case TokenKind::Unknown:
        break;
    }
    return {};
}

} // namespace Keyturn

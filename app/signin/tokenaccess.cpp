// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/tokenaccess.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// The tenant that all personal Microsoft accounts are in.
    constexpr auto PersonalTenant = "9188040d-6c67-4c5b-b112-36a304b66dad"_L1;

    /// "https://graph.microsoft.com/Application.Read.All" is known by its last part.
    QString nameOf(const QString &scope)
    {
        return scope.sliced(scope.lastIndexOf(u'/') + 1);
    }

    QStringList permissionsIn(const QJsonArray &array)
    {
        QStringList found;
        for (const auto &value : array) {
            if (value.isString())
                found.append(value.toString());
        }
        return found;
    }

} // namespace

bool TokenAccess::holds(const QString &permission) const
{
    return permissions && permissions->contains(permission, Qt::CaseInsensitive);
}

TokenAccess TokenAccess::fromClaims(const QJsonObject &claims)
{
    const QJsonValue scopes = claims["scp"_L1];
    if (scopes.isString()) {
        const bool isPersonal = claims["tid"_L1].toString() == PersonalTenant;
        return fromScopes(isPersonal ? TokenKind::PersonalAccount : TokenKind::WorkAccount,
                          scopes.toString().split(u' ', Qt::SkipEmptyParts));
    }
    // An application without any permission gets a token without `roles`.
    if (claims["roles"_L1].isArray() || claims["idtyp"_L1].toString() == "app"_L1)
        return {.kind = TokenKind::Application,
                .permissions = permissionsIn(claims["roles"_L1].toArray())};
    return {};
}

TokenAccess TokenAccess::fromScopes(TokenKind kind, const QStringList &scopes)
{
    QStringList names;
    for (const QString &scope : scopes)
        names.append(nameOf(scope));
    return {.kind = kind, .permissions = names};
}

} // namespace Keyturn

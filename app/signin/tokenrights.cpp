// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/tokenrights.h"

#include "app/signin/accesstoken.h"
#include "app/signin/tokenclaims.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QString firstOf(const QJsonObject &claims, std::initializer_list<QLatin1StringView> names)
    {
        for (const QLatin1StringView name : names) {
            QString text = claims[name].toString();
            if (!text.isEmpty())
                return text;
        }
        return {};
    }

    QStringList texts(const QJsonValue &array)
    {
        QStringList found;
        const QJsonArray values = array.toArray();
        for (const auto &value : values) {
            if (value.isString())
                found += value.toString();
        }
        return found;
    }

    TokenRights::Holder holderIn(const QJsonObject &claims)
    {
        const bool isApplication = claims["idtyp"_L1] == "app"_L1
            || (!claims.contains("scp"_L1) && claims["roles"_L1].isArray());
        return isApplication ? TokenRights::Holder::Application : TokenRights::Holder::User;
    }

    QDateTime timeIn(const QJsonValue &seconds)
    {
        const qint64 since1970 = seconds.toInteger();
        return since1970 > 0 ? QDateTime::fromSecsSinceEpoch(since1970, Qt::UTC) : QDateTime();
    }

} // namespace

TokenRights TokenRights::of(const AccessToken &token)
{
    const QByteArray authorization = token.authorization();
    const auto claims =
        readTokenClaims(QByteArrayView(authorization).sliced(qsizetype(sizeof "Bearer")));
    if (!claims)
        return {};
    TokenRights rights{.holder = holderIn(*claims)};
    if (rights.holder == Holder::Application) {
        rights.permissions = texts((*claims)["roles"_L1]);
    } else {
        rights.permissions = (*claims)["scp"_L1].toString().split(u' ', Qt::SkipEmptyParts);
        rights.userName =
            firstOf(*claims, {"upn"_L1, "preferred_username"_L1, "unique_name"_L1, "email"_L1});
    }
    const QStringList roles = texts((*claims)["wids"_L1]);
    for (const QString &role : roles)
        rights.directoryRoles += QUuid::fromString(role);
    rights.tenantId = (*claims)["tid"_L1].toString();
    rights.appId = firstOf(*claims, {"appid"_L1, "azp"_L1});
    rights.appName = (*claims)["app_displayname"_L1].toString();
    rights.expiresAt = timeIn((*claims)["exp"_L1]);
    return rights;
}

std::optional<bool> TokenRights::holds(QStringView permission) const
{
    if (!isKnown())
        return std::nullopt;
    return permissions.contains(permission, Qt::CaseInsensitive);
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretpolicy.h"

#include "app/core/graphtime.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr int SafetySeconds = 60;

    /// A restriction holds for what was made since a date. Where nobody knows when that was, Entra
    /// takes the first day of 2019.
    bool isOldEnough(const QJsonValue &since, const QDateTime &created)
    {
        if (!since.isString())
            return false;
        const auto time = parseGraphTime(since.toString().toLatin1());
        const QDateTime known =
            created.isValid() ? created : QDateTime(QDate(2019, 1, 1), QTime(0, 0), Qt::UTC);
        return time && known.toMSecsSinceEpoch() < *time;
    }

    bool applies(const QJsonObject &restriction, const QDateTime &created)
    {
        // Whether the person at hand is among those it spares cannot be told from here.
        const bool sparesSome = restriction["excludeActors"_L1].isObject();
        return restriction["state"_L1] != "disabled"_L1 && !sparesSome
            && !isOldEnough(restriction["restrictForAppsCreatedAfterDateTime"_L1], created);
    }

    SecretPolicy fromJson(const QJsonObject &json, const QJsonValue &restrictions,
                          const QDateTime &created)
    {
        SecretPolicy policy{.name = json["displayName"_L1].toString(), .maxLifetime = {}};
        if (!json["isEnabled"_L1].toBool())
            return policy;
        const QJsonArray passwords = restrictions["passwordCredentials"_L1].toArray();
        for (const auto &value : passwords) {
            const QJsonObject restriction = value.toObject();
            if (!applies(restriction, created))
                continue;
            const QJsonValue type = restriction["restrictionType"_L1];
            if (type == "passwordAddition"_L1)
                policy.forbidsSecrets = true;
            else if (type == "passwordLifetime"_L1)
                policy.maxLifetime =
                    IsoDuration::parse(restriction["maxLifetime"_L1].toString().toLatin1());
        }
        return policy;
    }

} // namespace

bool SecretPolicy::allows(const QDateTime &start, const QDateTime &end) const
{
    return !maxLifetime || end <= maxLifetime->after(start);
}

QDateTime SecretPolicy::latestEnd(const QDateTime &start) const
{
    return maxLifetime ? maxLifetime->after(start).addSecs(-SafetySeconds) : QDateTime();
}

std::optional<SecretPolicy> SecretPolicy::fromAssigned(const QJsonObject &list,
                                                       const QDateTime &created)
{
    const QJsonArray assigned = list["value"_L1].toArray();
    if (assigned.isEmpty())
        return std::nullopt;
    const QJsonObject policy = assigned.first().toObject(); // an object has one at most
    return fromJson(policy, policy["restrictions"_L1], created);
}

SecretPolicy SecretPolicy::fromDefault(const QJsonObject &json, ObjectKind kind,
                                       const QDateTime &created)
{
    const auto member = kind == ObjectKind::ServicePrincipal ? "servicePrincipalRestrictions"_L1
                                                             : "applicationRestrictions"_L1;
    return fromJson(json, json[member], created);
}

} // namespace Keyturn

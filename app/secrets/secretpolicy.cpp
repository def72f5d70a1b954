// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretpolicy.h"

#include "app/core/graphtime.h"
#include "app/graph/grapherror.h"
#include "app/secrets/newsecret.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr int SafetySeconds = 60;

    /// When the object was made, as Entra sees it: applications without a date count as made on the
    /// first day of 2019. Of service principals Graph does not tell us the date that Entra has.
    QDateTime creationOf(ObjectKind kind, const QDateTime &created)
    {
        if (created.isValid() || kind == ObjectKind::ServicePrincipal)
            return created;
        return {QDate(2019, 1, 1), QTime(0, 0), Qt::UTC};
    }

    /// A restriction holds for what was made since a date. What cannot be told holds nobody back:
    /// Entra decides.
    bool holdsSince(const QJsonValue &since, const QDateTime &created)
    {
        if (since.isNull() || since.isUndefined())
            return true;
        const auto time = parseGraphTime(since.toString().toLatin1());
        return time && created.isValid() && created.toMSecsSinceEpoch() >= *time;
    }

    bool applies(const QJsonObject &restriction, const QDateTime &created)
    {
        // Whether the person at hand is among those it spares cannot be told from here.
        const bool sparesSome = restriction["excludeActors"_L1].isObject();
        return restriction["state"_L1] != "disabled"_L1 && !sparesSome
            && holdsSince(restriction["restrictForAppsCreatedAfterDateTime"_L1], created);
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

    /// No page says that Graph names the limit in its message; where it does, it is this long.
    std::optional<IsoDuration> durationIn(const QString &message)
    {
        static const QRegularExpression candidate(
            uR"(\bP(?=[0-9T])(?:[0-9]+[YMWD])*(?:T(?:[0-9.]+[HMS])+)?)"_s);
        const QString found = candidate.match(message).captured();
        return found.isEmpty() ? std::nullopt : IsoDuration::parse(found.toLatin1());
    }

} // namespace

bool SecretPolicy::allows(const QDateTime &start, const QDateTime &end) const
{
    if (refusedLifetime && start.msecsTo(end) >= refusedLifetime->count())
        return false;
    return !maxLifetime || end <= maxLifetime->after(start);
}

QDateTime SecretPolicy::latestEnd(const QDateTime &start) const
{
    return maxLifetime ? maxLifetime->after(start).addSecs(-SafetySeconds) : QDateTime();
}

std::optional<SecretPolicy> SecretPolicy::fromAssigned(const QJsonObject &list, ObjectKind kind,
                                                       const QDateTime &created)
{
    const QJsonArray assigned = list["value"_L1].toArray();
    if (assigned.isEmpty())
        return std::nullopt;
    const QJsonObject policy = assigned.first().toObject(); // an object has one at most
    return fromJson(policy, policy["restrictions"_L1], creationOf(kind, created));
}

SecretPolicy SecretPolicy::fromDefault(const QJsonObject &json, ObjectKind kind,
                                       const QDateTime &created)
{
    const auto member = kind == ObjectKind::ServicePrincipal ? "servicePrincipalRestrictions"_L1
                                                             : "applicationRestrictions"_L1;
    return fromJson(json, json[member], creationOf(kind, created));
}

std::optional<SecretPolicy> SecretPolicy::fromRefusal(const GraphError &error,
                                                      const NewSecret &wanted, const QDateTime &now)
{
    SecretPolicy policy;
    if (error.code == "CredentialTypeNotAllowedAsPerAppPolicy"_L1) {
        policy.forbidsSecrets = true;
    } else if (error.code == "CredentialInvalidLifetimeAsPerAppPolicy"_L1) {
        policy.maxLifetime = durationIn(error.message);
        const QDateTime start = wanted.startDateTime.isValid() ? wanted.startDateTime : now;
        if (policy.allows(start, wanted.endDateTime)) // then it is not why this was refused
            policy.maxLifetime.reset();
        if (!policy.maxLifetime)
            policy.refusedLifetime = std::chrono::milliseconds(start.msecsTo(wanted.endDateTime));
    } else {
        return std::nullopt;
    }
    return policy;
}

} // namespace Keyturn

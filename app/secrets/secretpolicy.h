// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/isoduration.h"
#include "app/directory/objectref.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>

namespace Keyturn {

struct GraphError;
struct NewSecret;

/// What a tenant's app management policy says about new client secrets of one object. It is good
/// for telling a person beforehand what Entra would refuse; Entra alone decides.
/// https://learn.microsoft.com/graph/api/resources/appmanagementpolicy
struct SecretPolicy
{
    QString name; ///< whoever made the policy chose it; may be empty
    bool forbidsSecrets = false;
    std::optional<IsoDuration> maxLifetime;
    /// So long a lifetime Entra refused, and does not say what it would allow.
    std::optional<std::chrono::milliseconds> refusedLifetime = {};

    bool allows(const QDateTime &start, const QDateTime &end) const;
    /// The last end to ask for, UTC; invalid without a limit. A minute short of the limit, since it
    /// is Entra's clock that says when a secret begins.
    QDateTime latestEnd(const QDateTime &start) const;

    /// The one among `appManagementPolicies` of an object of that kind made at `created`; nothing
    /// if none is assigned.
    static std::optional<SecretPolicy> fromAssigned(const QJsonObject &list, ObjectKind kind,
                                                    const QDateTime &created);
    /// What the tenant's own policy says to objects of that kind that have none assigned.
    static SecretPolicy fromDefault(const QJsonObject &json, ObjectKind kind,
                                    const QDateTime &created);

    /// What Entra's refusal of a secret, asked for at `now`, tells to those who may not read
    /// policies. Nothing if it was for another reason.
    static std::optional<SecretPolicy> fromRefusal(const GraphError &error, const NewSecret &wanted,
                                                   const QDateTime &now);

    bool operator==(const SecretPolicy &) const = default;
};

} // namespace Keyturn

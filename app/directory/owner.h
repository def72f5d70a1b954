// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/graph/grapherror.h"

#include <QJsonObject>
#include <QUuid>

#include <optional>
#include <vector>

namespace Keyturn {

class GraphClient;
struct ObjectRef;

/// Who looks after an application: a person, or another application.
/// https://learn.microsoft.com/graph/api/application-list-owners
struct Owner
{
    enum class Kind { User, Application, Other };

    Kind kind = Kind::Other;
    QUuid id = {};
    /// Empty where Graph tells type and ID only, for want of a permission.
    QString displayName = {};
    QString userPrincipalName = {}; ///< of people only

    static GraphResult<Owner> fromJson(const QJsonObject &json);

    bool operator==(const Owner &) const = default;
};

/// All owners of one object, in Graph's order.
struct OwnerList
{
    std::vector<Owner> owners = {};
    int unreadCount = 0; ///< those too odd to read
    bool isCutShort = false; ///< there are more, which were not asked for

    /// Whether that person or application is among them; nothing where it is not seen and not all
    /// of them are known.
    std::optional<bool> has(const QUuid &id) const;

    bool operator==(const OwnerList &) const = default;
};

/// Reads page after page, but not without end: an application has a hundred owners at most.
void readOwners(GraphClient &graph, const ObjectRef &ref, QObject *context,
                GraphHandler<OwnerList> handler);

} // namespace Keyturn

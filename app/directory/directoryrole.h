// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/graph/grapherror.h"

#include <QUuid>

#include <vector>

class QJsonObject;

namespace Keyturn {

/// A role of Entra that somebody can be given.
/// https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
struct DirectoryRole
{
    QString displayName = {}; ///< in English, whatever language the tenant has
    QUuid templateId = {}; ///< the same in every tenant; null where it is not known

    /// By the template, and by name where either has none.
    bool isSameAs(const DirectoryRole &other) const;

    static GraphResult<DirectoryRole> fromJson(const QJsonObject &json);

    bool operator==(const DirectoryRole &) const = default;
};

/// The roles that somebody has.
struct RoleList
{
    std::vector<DirectoryRole> roles = {};
    /// Whether these are all of them; a role that is not listed is not known to be missing else.
    bool isComplete = false;

    bool operator==(const RoleList &) const = default;
};

} // namespace Keyturn

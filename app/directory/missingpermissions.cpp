// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/missingpermissions.h"

#include <algorithm>

namespace Keyturn {

namespace {

    /// In a token it makes Graph refuse to write blueprints, so that whoever asks for it loses more
    /// than they gain.
    bool doesHarm(const QString &permission)
    {
        return permissionsThatHideBlueprintWrites().contains(permission);
    }

} // namespace

QStringList missingPermissions(const PermissionTable &table, const TokenAccess &token)
{
    const PermissionRow &row = table.row(token.kind);
    if (!row.isSupported())
        return {};
    const auto isHeld = [&token](const QString &permission) { return token.holds(permission); };
    const QStringList sufficient = row.sufficient();
    QStringList missing;
    if (std::ranges::none_of(sufficient, isHeld))
        missing.append(row.least.constFirst());
    missing += row.besides;
    missing.removeIf(isHeld);
    missing.removeIf(doesHarm);
    return missing;
}

bool holdsEnough(const PermissionTable &table, const TokenAccess &token)
{
    const PermissionRow &row = table.row(token.kind);
    const auto isHeld = [&token](const QString &permission) { return token.holds(permission); };
    const QStringList sufficient = row.sufficient();
    return row.isSupported() && std::ranges::any_of(sufficient, isHeld)
        && std::ranges::all_of(row.besides, isHeld);
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/permissiontable.h"

namespace Keyturn {

/// What a token lacks to be good for what the table is about: the least privileged permission and
/// what is needed besides. Nothing where it holds enough, be it by a higher one, and where the
/// table does not support it. Where a token does not tell what it holds, all of it. Who can add it
/// depends on how one is signed in.
QStringList missingPermissions(const PermissionTable &table, const TokenAccess &token);
/// Whether the token tells that it is good for what the table is about.
bool holdsEnough(const PermissionTable &table, const TokenAccess &token);

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/permissiontable.h"

#include <QString>

#include <optional>

namespace Keyturn {

// What ui says of Microsoft's permission tables, in the words of its pages where they have some.

QString objectsText(ObjectKind kind); ///< "App registrations", …
QString actText(DirectoryAct act); ///< "Add a secret", …
QString tokenKindText(TokenKind kind); ///< "Delegated (work or school account)", …

/// A cell of the table. With `own`, which is what one's token holds, each permission is told to be
/// in it, to be missing, or not to be known.
QString leastText(const PermissionRow &row, const std::optional<TokenAccess> &own = {});
QString higherText(const PermissionRow &row, const std::optional<TokenAccess> &own = {});

/// What takes the place of roles for a token that is not a person's at work; empty for that.
QString withoutRolesText(TokenKind kind);

} // namespace Keyturn

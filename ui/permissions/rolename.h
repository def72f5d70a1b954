// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Keyturn {

/// A directory role as the admin center calls it in the program's language, from its English name;
/// any other text as it is.
QString roleName(const QString &displayName);

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Keyturn {

struct PastedToken;

/// Whose a pasted token is, until when it is good, and what it cannot do.
QString pastedTokenText(const PastedToken &token);

} // namespace Keyturn

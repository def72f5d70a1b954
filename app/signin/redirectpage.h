// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace Keyturn {

struct RedirectVerdict;

/// What the browser gets: a whole HTTP response, after which the connection ends. Nothing that
/// somebody sent is repeated in it.
QByteArray redirectPage(const RedirectVerdict &verdict);

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Keyturn {

/// Whether a URL's host is this computer, as it is written: "localhost" or a loopback address. No
/// name is looked up.
bool isLoopbackHost(const QString &host);

} // namespace Keyturn

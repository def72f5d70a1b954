// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;

namespace Keyturn {

/// Makes the names of a folder's files outlive a power cut, which syncing the files themselves does
/// not on most Unix file systems. True where the system needs no such thing. Blocks.
bool syncFolder(const QString &folder);

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Keyturn {

/// What may read this process's memory besides itself.
enum class MemoryReaders {
    Administrators, ///< for what people use
    DebuggersToo, ///< for what developers use: also whatever the same user runs
};

/// Sees to it, as far as the system allows, that no crash dump of this process is written and that
/// nobody else reads its memory. A system that refuses a part of it does not stop the program. To
/// be called first in main(), before anything is in memory that is worth reading.
void shieldProcess(MemoryReaders readers);

} // namespace Keyturn

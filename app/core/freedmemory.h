// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Keyturn {

/// Gives memory that was freed back to the system, where the allocator would keep it for later. For
/// after work that took a lot, on the thread that did it: it takes some milliseconds. Does nothing
/// where the allocator has no such thing.
void returnFreedMemory();

} // namespace Keyturn

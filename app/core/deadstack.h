// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Keyturn {

/// Zeroes what functions that have returned left on this thread's stack, and the vector registers,
/// which hold what was copied last: the dynamic linker writes them onto the stack when a function
/// is first called. For when something secret is not needed any more. Not for small stacks: it
/// takes 256 KB.
void wipeDeadStack();

/// The vector registers alone, those of x86-64.
void wipeVectorRegisters();

} // namespace Keyturn

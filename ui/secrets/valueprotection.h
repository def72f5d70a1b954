// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace Keyturn {

/// What keeps other eyes off a value on show.
struct ValueProtection
{
    /// A revealed value is masked again after this time. Zero: only when asked.
    std::chrono::milliseconds revealTime{0};
    bool keepsOutOfCaptures = false; ///< where the system can do that
};

} // namespace Keyturn

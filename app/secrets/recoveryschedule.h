// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <vector>

namespace Keyturn {

/// When to look whether a secret was made whose answer got lost. Graph is eventually consistent,
/// and nobody promises how soon a look shows what was changed.
struct RecoverySchedule
{
    std::vector<std::chrono::milliseconds> waits; ///< one before each look
    /// How long the one look may take that follows a refusal.
    std::chrono::milliseconds patience;

    static RecoverySchedule usual()
    {
        using namespace std::chrono_literals;
        return {.waits = {2s, 5s, 15s, 30s, 60s}, .patience = 10s};
    }
};

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/pagebatch.h"

namespace Keyturn {

/// What of the second reading is not in the first.
struct ListDifference
{
    PageBatch missing;
    bool hasVanished = false; ///< something of the first is not in the second
};

ListDifference listDifference(const std::vector<SharedPage> &first,
                              const std::vector<SharedPage> &second);

} // namespace Keyturn

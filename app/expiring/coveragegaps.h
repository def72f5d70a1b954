// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/expiryclock.h"

#include <span>
#include <vector>

namespace Keyturn {

/// From when until when an application has no valid secret; from `start` until before `end`.
struct CoverageGap
{
    qint64 start;
    qint64 end = Validity::Never; ///< nothing comes after it

    bool operator==(const CoverageGap &) const = default;
};

/// The gaps that are open now or still to come, the first one first. One that is open began when
/// the last secret ended, or never did (Validity::Always) where there was none before.
std::vector<CoverageGap> coverageGaps(std::span<const Validity> secrets, qint64 now);

/// "No valid secret from 3 May 2027", "No valid secret since 3 May 2027, until 1 Jun 2027". Tells
/// of the first one, and how many there are more; "Covered" where there is none.
QString coverageText(std::span<const CoverageGap> gaps, qint64 now);

} // namespace Keyturn

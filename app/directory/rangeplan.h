// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace Keyturn {

class RangeCurve;

/// The objects that were made between two times, with both ends: Graph documents `ge` and `le` for
/// createdDateTime without an advanced query, and no others that would do. Two neighbours share
/// their bound, as times have fractions of unknown length, so an object may be in both.
struct CreatedRange
{
    std::optional<qint64> from = {}; ///< milliseconds since 1970; none: open
    std::optional<qint64> until = {};
    bool isUndated = false; ///< those without a time, of very old ones; an advanced query

    QString filter() const; ///< for $filter, not encoded yet
    bool operator==(const CreatedRange &) const = default;
};

/// When it is worth to read a list in ranges.
struct RangeRule
{
    /// Of the first page: Graph may give fewer than it was asked for, which tells nothing then.
    qsizetype leastObjects = 500;
    /// More than as many pages: the counts, the pages that ranges do not fill and the check take
    /// some four round trips and ten requests.
    qsizetype leastPages = 10;
};

/// The whole list in ranges.
struct RangePlan
{
    std::vector<CreatedRange> ranges; ///< in the order in which to begin with them
    /// The one to read when all others are done: what was made since about now.
    CreatedRange newest;
};

/// Nothing where nearly all of the list would be in one range.
///
/// A dozen ranges at most, beside the newest and the undated ones, whatever the list's size: each
/// costs half a page. They get smaller, so that four streams that take one after the other come to
/// an end together, though nobody knows exactly how large they are.
std::optional<RangePlan> planRanges(const RangeCurve &curve, qsizetype pages, qint64 newestFrom);

} // namespace Keyturn

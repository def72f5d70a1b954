// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <vector>

namespace Keyturn {

/// Which part of a list's objects was made until when, as far as that is known. Times are
/// milliseconds since 1970, the points whole seconds.
class RangeCurve
{
public:
    struct Point
    {
        qint64 time;
        double share; ///< of all that have a time, from 0 to 1
    };

    /// What some of the objects tell, in the hope that they are as the others. Its points lie
    /// where none of them was made, so that what was made at one time stays together.
    static RangeCurve ofSample(std::vector<qint64> times);
    /// Nothing known but that all of them were made between the two. Between its points they are
    /// taken to be spread evenly.
    RangeCurve(qint64 begin, qint64 end);

    /// What a count has told.
    void add(qint64 time, double share);

    bool canSplit() const { return m_points.size() > 2; }
    double shareUntil(qint64 time) const;
    qint64 timeOf(double share) const; ///< about then
    double largestStep() const; ///< between two points

    /// The times that would tell most if they were counted: as many of the points' distances are
    /// halved, or cut in three and more, beginning with those that most objects lie in.
    std::vector<qint64> worthCounting(size_t number) const;

private:
    RangeCurve() = default;

    std::vector<Point> m_points; // in their order, the first with nothing, the last with all
    bool m_isSample = false;
};

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace Keyturn {

/// The stretch of time that a timeline shows: whole months around a day, in local time.
class TimelineScale
{
public:
    static constexpr int MonthsBefore = 2;
    static constexpr int MonthsAfter = 13;

    struct Month
    {
        double place; ///< where it begins
        QString name; ///< "Dec"; of a January, the year with it
    };

    explicit TimelineScale(const QDateTime &now);

    qint64 start() const { return m_start; } ///< milliseconds since 1970, as all times here
    qint64 end() const { return m_end; }
    qint64 now() const { return m_now; }
    /// From 0 to 1; what is before the start is 0, and what is after the end 1.
    double place(qint64 time) const;
    const std::vector<Month> &months() const { return m_months; }

private:
    qint64 m_now;
    qint64 m_start;
    qint64 m_end;
    std::vector<Month> m_months;
};

} // namespace Keyturn

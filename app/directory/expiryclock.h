// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/expiry.h"

#include <QDate>

#include <limits>
#include <optional>

namespace Keyturn {

/// When a secret may be used, in milliseconds since 1970-01-01T00:00Z: from `start` until before
/// `end`.
struct Validity
{
    static constexpr qint64 Always = std::numeric_limits<qint64>::min(); ///< no start was set
    static constexpr qint64 Never = std::numeric_limits<qint64>::max(); ///< no end was set

    qint64 start = Always;
    qint64 end = Never;

    static Validity of(const PasswordCredential &credential);

    bool operator==(const Validity &) const = default;
};

/// UTC; invalid for Always and Never.
QDateTime toDateTime(qint64 milliseconds);

/// One moment and the local days around it. Made once and then asked for every row of a list, it
/// spares each row the conversion into local time.
class ExpiryClock
{
public:
    explicit ExpiryClock(const QDateTime &now);

    qint64 now() const { return m_now; }
    void moveTo(qint64 now) { m_now = now; } ///< within the same local day
    Expiry expiryOf(const Validity &validity) const; ///< of one secret; never NoSecrets
    int daysUntil(qint64 time) const; ///< calendar days in local time; negative for the past

private:
    qint64 m_now;
    QDate m_today;
    qint64 m_tomorrow; ///< when the local day ends
    qint64 m_later; ///< when the last of the days ends that count as soon
};

/// The clock by which rows are shown. Its days are made anew by the minute only, as a local day
/// begins with one; the moment is always now, or a secret just made would not be valid yet.
class MinuteClock
{
public:
    const ExpiryClock &at(qint64 now); ///< milliseconds since 1970

private:
    std::optional<ExpiryClock> m_clock;
    qint64 m_minute = 0;
};

/// Adds up the secrets of one object.
class ExpiryTally
{
public:
    explicit ExpiryTally(const ExpiryClock &clock)
        : m_clock(clock)
    { }

    void add(const Validity &validity);
    ExpiryState state() const;

private:
    ExpiryState stateOfValid() const;

    const ExpiryClock &m_clock;
    int m_validCount = 0;
    int m_futureCount = 0;
    int m_expiredCount = 0;
    qint64 m_next = Validity::Never; ///< the first end among the valid ones
    qint64 m_last = Validity::Always; ///< the last end among the valid ones
    qint64 m_firstFutureEnd = Validity::Never;
    qint64 m_lastExpired = Validity::Always;
};

} // namespace Keyturn

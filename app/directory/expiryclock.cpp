// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/expiryclock.h"

#include "app/directory/passwordcredential.h"

#include <algorithm>

namespace Keyturn {

Validity Validity::of(const PasswordCredential &credential)
{
    Validity validity;
    if (credential.startDateTime.isValid())
        validity.start = credential.startDateTime.toMSecsSinceEpoch();
    if (credential.endDateTime.isValid())
        validity.end = credential.endDateTime.toMSecsSinceEpoch();
    return validity;
}

QDateTime toDateTime(qint64 milliseconds)
{
    if (milliseconds == Validity::Always || milliseconds == Validity::Never)
        return {};
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

ExpiryClock::ExpiryClock(const QDateTime &now)
    : m_now(now.toMSecsSinceEpoch())
    , m_today(now.toLocalTime().date())
    , m_tomorrow(m_today.addDays(1).startOfDay().toMSecsSinceEpoch())
    , m_later(m_today.addDays(ExpiryState::SoonDays + 1).startOfDay().toMSecsSinceEpoch())
{ }

Expiry ExpiryClock::expiryOf(const Validity &validity) const
{
    if (validity.end <= m_now)
        return Expiry::Expired;
    if (validity.start > m_now)
        return Expiry::NotYetValid;
    if (validity.end < m_tomorrow)
        return Expiry::ExpiresToday;
    return validity.end < m_later ? Expiry::ExpiresSoon : Expiry::Current;
}

int ExpiryClock::daysUntil(qint64 time) const
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(time).date();
    return int(m_today.daysTo(day));
}

const ExpiryClock &MinuteClock::at(qint64 now)
{
    const qint64 minute = now / 60'000;
    if (!m_clock || minute != m_minute) {
        m_clock.emplace(QDateTime::fromMSecsSinceEpoch(now));
        m_minute = minute;
    }
    m_clock->moveTo(now);
    return *m_clock;
}

void ExpiryTally::add(const Validity &validity)
{
    switch (m_clock.expiryOf(validity)) {
    case Expiry::Expired:
        ++m_expiredCount;
        m_lastExpired = std::max(m_lastExpired, validity.end);
        break;
    case Expiry::NotYetValid:
        ++m_futureCount;
        m_firstFutureEnd = std::min(m_firstFutureEnd, validity.end);
        break;
    default:
        ++m_validCount;
        m_next = std::min(m_next, validity.end);
        m_last = std::max(m_last, validity.end);
    }
}

ExpiryState ExpiryTally::state() const
{
    if (m_validCount > 0)
        return stateOfValid();
    if (m_futureCount > 0)
        return {.expiry = Expiry::NotYetValid, .end = toDateTime(m_firstFutureEnd)};
    if (m_expiredCount > 0)
        return {.expiry = Expiry::Expired,
                .end = toDateTime(m_lastExpired),
                .days = m_clock.daysUntil(m_lastExpired)};
    return {};
}

ExpiryState ExpiryTally::stateOfValid() const
{
    ExpiryState state{.expiry = m_clock.expiryOf({.end = m_next}), .end = toDateTime(m_next)};
    if (state.expiry == Expiry::ExpiresSoon)
        state.days = m_clock.daysUntil(m_next);
    state.hasOther = m_validCount > 1;
    if (state.hasOther)
        state.otherEnd = toDateTime(m_last);
    return state;
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/endmark.h"

#include <QRandomGenerator>

using namespace std::chrono_literals;

namespace Keyturn {

EndMark EndMark::random()
{
    constexpr int MillisecondsOfAMinute = 60'000;
    return EndMark(
        std::chrono::milliseconds(QRandomGenerator::system()->bounded(MillisecondsOfAMinute)));
}

EndMark::EndMark(std::chrono::milliseconds intoTheMinute)
    : m_intoTheMinute(intoTheMinute)
{
    Q_ASSERT(m_intoTheMinute >= 0ms && m_intoTheMinute < 1min);
}

QDateTime EndMark::applyTo(const QDateTime &end, const QDateTime &latest) const
{
    const QDateTime utc = end.toUTC();
    const QDateTime minute(utc.date(), QTime(utc.time().hour(), utc.time().minute()), Qt::UTC);
    const QDateTime marked = minute.addMSecs(m_intoTheMinute.count());
    const bool isJustTooLate = latest.isValid() && minute <= latest && marked > latest;
    return isJustTooLate ? marked.addSecs(-60) : marked;
}

} // namespace Keyturn

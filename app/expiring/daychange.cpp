// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/daychange.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace Keyturn {

namespace {

    // Sleep, and whoever sets the clock, move midnight.
    constexpr std::chrono::milliseconds LongestWait = 1h;

} // namespace

DayChange::DayChange(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_day(m_clock().toLocalTime().date())
{
    m_toMidnight.setSingleShot(true);
    connect(&m_toMidnight, &QTimer::timeout, this, &DayChange::check);
    check();
}

void DayChange::check()
{
    const QDateTime now = m_clock();
    const QDate today = now.toLocalTime().date();
    const std::chrono::milliseconds left(now.msecsTo(today.addDays(1).startOfDay()));
    m_toMidnight.start(std::clamp(left, std::chrono::milliseconds(1ms), LongestWait));
    if (std::exchange(m_day, today) != today)
        Q_EMIT begun();
}

} // namespace Keyturn

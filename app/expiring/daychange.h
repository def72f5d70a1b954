// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Keyturn {

/// Says that another day has begun, where we are.
class DayChange : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    explicit DayChange(Clock clock, QObject *parent = nullptr);

    void check(); ///< at once: timers stand still while a computer sleeps

Q_SIGNALS:
    void begun();

private:
    const Clock m_clock;
    QDate m_day;
    QTimer m_toMidnight;
};

} // namespace Keyturn

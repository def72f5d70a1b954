// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <optional>

namespace Keyturn {

/// What somebody who measures from outside hears of, in the category keyturn.timing.
enum class TimedEvent { WindowShown, FirstRows, ListComplete, SnapshotShown, DeltaApplied };

/// Whether they are told at all: QT_LOGGING_RULES='keyturn.timing=true'. Whoever would have to
/// watch something for it asks first, and does not watch.
bool areTimesTold();

/// "list-complete 100000 812 ms".
QString timingText(TimedEvent event, std::optional<qsizetype> count,
                   std::chrono::milliseconds sinceStart);

/// Since the process was started. Linux knows that in steps of 10 ms, rounded down, so that a time
/// is never told too short; elsewhere it is since the program was loaded.
std::chrono::milliseconds timeSinceStart();

/// Since the boot, in ticks of the clock, out of /proc/PID/stat.
std::optional<qint64> startTicks(QByteArrayView stat);

void tellTime(TimedEvent event, std::optional<qsizetype> count = {});

} // namespace Keyturn

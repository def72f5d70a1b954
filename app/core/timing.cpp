// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/timing.h"

#include "app/core/logging.h"

#include <QFile>

#include <ctime>
#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono;

namespace Keyturn {

namespace {

    QLatin1StringView name(TimedEvent event)
    {
        switch (event) {
        case TimedEvent::WindowShown:
            return "window-shown"_L1;
        case TimedEvent::FirstRows:
            return "first-rows"_L1;
        case TimedEvent::ListComplete:
            return "list-complete"_L1;
        case TimedEvent::SnapshotShown:
            return "snapshot-shown"_L1;
        case TimedEvent::DeltaApplied:
            return "delta-applied"_L1;
        }
        return {};
    }

    const qint64 loadedAt =
        duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();

#ifdef Q_OS_LINUX
    /// On the clock that goes on while the computer sleeps.
    std::optional<nanoseconds> processStart()
    {
        QFile file(u"/proc/self/stat"_s);
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        const std::optional<qint64> ticks = startTicks(file.readAll());
        const long perSecond = sysconf(_SC_CLK_TCK);
        if (!ticks || perSecond <= 0)
            return std::nullopt;
        return nanoseconds(1s) / perSecond * *ticks;
    }
#endif

} // namespace

bool areTimesTold()
{
    return logTiming().isInfoEnabled();
}

QString timingText(TimedEvent event, std::optional<qsizetype> count, milliseconds sinceStart)
{
    QString text = name(event);
    if (count)
        text += u' ' + QString::number(*count);
    return text + u' ' + QString::number(sinceStart.count()) + u" ms"_s;
}

milliseconds timeSinceStart()
{
#ifdef Q_OS_LINUX
    static const std::optional<nanoseconds> start = processStart();
    timespec now{};
    if (start && clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return duration_cast<milliseconds>(seconds(now.tv_sec) + nanoseconds(now.tv_nsec) - *start);
#endif
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch())
        - milliseconds(loadedAt);
}

std::optional<qint64> startTicks(QByteArrayView stat)
{
    // The second field is the program's name in parentheses, which may hold any character.
    constexpr qsizetype FieldsAfterName = 20;
    const qsizetype nameEnd = stat.lastIndexOf(')');
    if (nameEnd < 0)
        return std::nullopt;
    const QByteArrayList fields = stat.sliced(nameEnd + 1).toByteArray().simplified().split(' ');
    bool isNumber = false;
    const qint64 ticks = fields.value(FieldsAfterName - 1).toLongLong(&isNumber);
    return isNumber ? std::optional(ticks) : std::nullopt;
}

void tellTime(TimedEvent event, std::optional<qsizetype> count)
{
    qCInfo(logTiming).noquote() << timingText(event, count, timeSinceStart());
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/graphtime.h"
#include "app/core/isoduration.h"
#include "app/core/plainname.h"
#include "app/directory/listscalars.h"
#include "fuzz/fuzzed.h"

#include <QUuid>

#include <algorithm>

using namespace Keyturn;

namespace {

void checkTime(QByteArrayView bytes)
{
    const std::optional<qint64> time = parseGraphTime(bytes);
    require(parseListedTime(bytes) == time, "both readers of times agree");
    if (!time)
        return;
    const QString written = toGraphTime(QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC));
    require(parseGraphTime(written.toLatin1()) == time, "a time is read as it was written");
}

void checkDuration(QByteArrayView bytes)
{
    const std::optional<IsoDuration> duration = IsoDuration::parse(bytes);
    if (!duration)
        return;
    require(duration->months >= 0 && duration->time.count() >= 0, "no duration is negative");
    const QDateTime start(QDate(2026, 11, 21), QTime(15, 0), Qt::UTC);
    const QDateTime end = duration->after(start);
    require(end.isValid() && end >= start, "a duration leads to a later time");
}

void checkGuid(QByteArrayView bytes)
{
    const std::optional<QUuid> guid = parseGuid(bytes);
    if (!guid)
        return;
    require(guid == QUuid::fromString(QLatin1StringView(bytes)), "both readers of GUIDs agree");
    require(guid->toByteArray(QUuid::WithoutBraces) == bytes.toByteArray().toLower(),
            "a GUID is written as it was read");
}

void checkName(QByteArrayView bytes)
{
    const QString plain = plainName(QString::fromUtf8(bytes));
    require(plainName(plain) == plain, "a plain name is plain");
    require(std::ranges::none_of(plain, [](QChar c) { return c == u'\n' || c == u'\r'; }),
            "a plain name is one line");
    require(foldedName(bytes) == plain.toCaseFolded().toUtf8(), "both ways to fold agree");
}

} // namespace

/// All that is one value in a string: times, durations, GUIDs and names.
void takeInput(QByteArrayView bytes)
{
    checkTime(bytes);
    checkDuration(bytes);
    checkGuid(bytes);
    checkName(bytes);
}

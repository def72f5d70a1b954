// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/expiryclock.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// In local time.
qint64 at(const QString &text)
{
    return QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss.zzz"_s).toMSecsSinceEpoch();
}

} // namespace

class TestExpiryClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRightToTheMoment();
    void countsASecretThatWasJustMade();
    void turnsTheDayAtMidnight();
    void followsAClockThatIsSetBack();
};

void TestExpiryClock::isRightToTheMoment()
{
    MinuteClock clock;
    const qint64 minute = at(u"2026-05-10 14:01:00.000"_s);

    for (const qint64 passed : {0, 59'999, 60'000})
        QCOMPARE(clock.at(minute + passed).now(), minute + passed);
}

/// Its start lies within the minute in which the list was shown before.
void TestExpiryClock::countsASecretThatWasJustMade()
{
    MinuteClock clock;
    const qint64 minute = at(u"2026-05-10 14:01:00.000"_s);
    const Validity made{.start = minute + 20'000};
    QCOMPARE(clock.at(minute + 10'000).expiryOf(made), Expiry::NotYetValid);

    QCOMPARE(clock.at(minute + 21'000).expiryOf(made), Expiry::Current);
}

void TestExpiryClock::turnsTheDayAtMidnight()
{
    MinuteClock clock;
    const qint64 end = at(u"2026-05-11 14:00:00.000"_s);
    const Validity validity{.end = end};

    const ExpiryClock before = clock.at(at(u"2026-05-10 23:59:59.999"_s));
    const ExpiryClock after = clock.at(at(u"2026-05-11 00:00:00.000"_s));

    QCOMPARE(before.daysUntil(end), 1);
    QCOMPARE(before.expiryOf(validity), Expiry::ExpiresSoon);
    QCOMPARE(after.daysUntil(end), 0);
    QCOMPARE(after.expiryOf(validity), Expiry::ExpiresToday);
}

void TestExpiryClock::followsAClockThatIsSetBack()
{
    MinuteClock clock;
    const qint64 noon = at(u"2026-05-10 12:00:00.000"_s);
    clock.at(noon);

    QCOMPARE(clock.at(noon - 3'600'000).now(), noon - 3'600'000);
}

QTEST_GUILESS_MAIN(TestExpiryClock)
#include "tst_expiryclock.moc"

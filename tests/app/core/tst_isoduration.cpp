// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/isoduration.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestIsoDuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDurations_data();
    void readsDurations();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void countsMonthsByTheCalendar();
};

void TestIsoDuration::readsDurations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("months");
    QTest::addColumn<qint64>("milliseconds");

    const auto row = [](const char *text, int months, std::chrono::milliseconds time) {
        QTest::newRow(text) << QByteArray(text) << months << qint64(time.count());
    };
    row("P90D", 0, 90 * 24h);
    row("P6M", 6, 0ms);
    row("P2Y", 24, 0ms);
    row("P2W", 0, 14 * 24h);
    row("PT36H", 0, 36h);
    row("PT5M", 0, 5min);
    row("P5M", 5, 0ms);
    row("PT7776000S", 0, 90 * 24h);
    row("P4DT12H30M5S", 0, 4 * 24h + 12h + 30min + 5s); // as Graph's own page has it
    row("P1Y2M3W4DT5H6M7S", 14, 25 * 24h + 5h + 6min + 7s);
    row("PT0S", 0, 0ms);
    row("PT1.5S", 0, 1500ms);
    row("PT1,25S", 0, 1250ms);
    row("PT5.4775807S", 0, 5477ms);
    row("P10675199DT2H48M5.4775807S", 0, 10675199 * 24h + 2h + 48min + 5477ms); // .NET's longest
}

void TestIsoDuration::readsDurations()
{
    QFETCH(QByteArray, text);
    QFETCH(int, months);
    QFETCH(qint64, milliseconds);

    const auto duration = IsoDuration::parse(text);

    QVERIFY(duration);
    QCOMPARE(duration->months, months);
    QCOMPARE(qint64(duration->time.count()), milliseconds);
}

void TestIsoDuration::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");

    for (const char *text :
         {"",      "P",         "PT",    "P1DT",         "P90",         "90D",         "P90d",
          "PD",    "PTS",       "-P1D",  "P-1D",         "+P1D",        "P1H",         "PT1D",
          "P1D2M", "PT1M1H",    "P1D1D", "P1.5D",        "PT1.S",       "PT.5S",       "P1DT1H ",
          " P1D",  "P1DT1HT1M", "P1DX",  "P1234567890D", "P999999999Y", "P1D\xc3\xa4", "90 days",
          "null"})
        QTest::newRow(text) << QByteArray(text);
}

void TestIsoDuration::refusesWhatIsNone()
{
    QFETCH(QByteArray, text);

    QVERIFY(!IsoDuration::parse(text));
}

void TestIsoDuration::countsMonthsByTheCalendar()
{
    const QDateTime start(QDate(2027, 1, 31), QTime(12, 0), Qt::UTC);

    QCOMPARE(IsoDuration::parse("P1M")->after(start),
             QDateTime(QDate(2027, 2, 28), QTime(12, 0), Qt::UTC));
    QCOMPARE(IsoDuration::parse("P1MT1H")->after(start),
             QDateTime(QDate(2027, 2, 28), QTime(13, 0), Qt::UTC));
    QCOMPARE(IsoDuration::parse("P31D")->after(start),
             QDateTime(QDate(2027, 3, 3), QTime(12, 0), Qt::UTC));
    // Days have 24 hours, even where the clocks were put forward.
    const QDateTime local(QDate(2027, 3, 27), QTime(12, 0), Qt::LocalTime);
    QCOMPARE(IsoDuration::parse("P1D")->after(local), local.addSecs(qint64{24} * 60 * 60));
    QCOMPARE(IsoDuration::parse("P1D")->after(local).timeSpec(), Qt::UTC);
}

QTEST_GUILESS_MAIN(TestIsoDuration)
#include "tst_isoduration.moc"

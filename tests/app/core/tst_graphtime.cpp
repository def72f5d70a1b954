// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/graphtime.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestGraphTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimesAsGraphWritesThem_data();
    void readsTimesAsGraphWritesThem();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
    void writesUtcWithMilliseconds();
};

void TestGraphTime::readsTimesAsGraphWritesThem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("no fraction") << "2027-05-19T12:02:11Z"_ba << u"2027-05-19T12:02:11.000Z"_s;
    QTest::newRow("one digit") << "2027-05-19T12:02:11.5Z"_ba << u"2027-05-19T12:02:11.500Z"_s;
    QTest::newRow("seven digits") << "2021-09-09T19:50:29.3086381Z"_ba
                                  << u"2021-09-09T19:50:29.308Z"_s;
    QTest::newRow("never rounded up")
        << "2026-12-31T23:59:59.9999999Z"_ba << u"2026-12-31T23:59:59.999Z"_s;
    QTest::newRow("an offset") << "2026-01-01T01:30:00+02:00"_ba << u"2025-12-31T23:30:00.000Z"_s;
    QTest::newRow("a negative one")
        << "2026-01-01T01:30:00-08:00"_ba << u"2026-01-01T09:30:00.000Z"_s;
    QTest::newRow("no zone") << "2026-01-01T01:30:00"_ba << u"2026-01-01T01:30:00.000Z"_s;
    QTest::newRow("a century on") << "2299-12-31T00:00:00Z"_ba << u"2299-12-31T00:00:00.000Z"_s;
    QTest::newRow("the last one") << "9999-12-31T23:59:59.9999999Z"_ba
                                  << u"9999-12-31T23:59:59.999Z"_s;
    QTest::newRow("year one") << "0001-01-01T00:00:00Z"_ba << u"0001-01-01T00:00:00.000Z"_s;
}

void TestGraphTime::readsTimesAsGraphWritesThem()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);

    const std::optional<qint64> time = parseGraphTime(text);

    QVERIFY(time);
    QCOMPARE(toGraphTime(QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC)), expected);
}

void TestGraphTime::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QByteArray>("text");

    for (const char *text :
         {"", "soon", "2027-05-19", "2027-13-01T00:00:00Z", "2027-02-30T00:00:00Z",
          "2027-05-19T25:00:00Z", "2027-05-19T12:02:11Zx", "2027-05-19 12:02:11Z",
          "2027-05-19T12:02", "2027-05-19T12:02:11+2", "-027-05-19T12:02:11Z",
          "2027-05-19T-0:02:11Z", "2027-05-19T12:02:11+-1:00", "9999-12-31T23:59:59-00:01",
          "0001-01-01T00:00:00+00:01"})
        QTest::newRow(text) << QByteArray(text);
}

void TestGraphTime::refusesWhatIsNoTime()
{
    QFETCH(QByteArray, text);

    QVERIFY(!parseGraphTime(text));
}

void TestGraphTime::writesUtcWithMilliseconds()
{
    const QDateTime time({2027, 1, 1}, {1, 0, 0, 70}, Qt::OffsetFromUTC, 3600);

    QCOMPARE(toGraphTime(time), u"2027-01-01T00:00:00.070Z"_s);
}

QTEST_GUILESS_MAIN(TestGraphTime)
#include "tst_graphtime.moc"

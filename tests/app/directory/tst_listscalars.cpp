// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/graphtime.h"
#include "app/directory/listscalars.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestListScalars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsGuidsAsQUuidDoes();
    void refusesWhatIsNoGuid_data();
    void refusesWhatIsNoGuid();
    void readsTimesAsGraphTimeDoes_data();
    void readsTimesAsGraphTimeDoes();
    void readsAnyTimeAsGraphTimeDoes();
    void survivesTimesWithAWrongCharacter();
};

void TestListScalars::readsGuidsAsQUuidDoes()
{
    for (int i = 0; i < 1000; ++i) {
        const QUuid id = QUuid::createUuid();
        const QByteArray text = id.toByteArray(QUuid::WithoutBraces);
        QCOMPARE(parseGuid(text), id);
        QCOMPARE(parseGuid(text.toUpper()), id);
    }
}

void TestListScalars::refusesWhatIsNoGuid_data()
{
    QTest::addColumn<QByteArray>("text");

    const QByteArray guid = "0123abcd-0123-abcd-0123-abcd0123abcd"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("too short") << guid.first(35);
    QTest::newRow("too long") << guid + '0';
    QTest::newRow("braces") << '{' + guid + '}';
    QTest::newRow("no hyphens") << QByteArray(guid).replace("-", "") + "0000"_ba;
    for (qsizetype i = 0; i < guid.size(); ++i) {
        for (const char wrong : {'g', '/', ':', '@', '`', ' ', '\0', '\xff'}) {
            QByteArray text = guid;
            text[i] = wrong;
            QTest::addRow("%d at %d", int(wrong), int(i)) << text;
        }
    }
}

void TestListScalars::refusesWhatIsNoGuid()
{
    QFETCH(QByteArray, text);

    QVERIFY(!parseGuid(text));
}

void TestListScalars::readsTimesAsGraphTimeDoes_data()
{
    QTest::addColumn<QByteArray>("text");

    for (const char *text : {"2027-05-19T12:02:11Z",
                             "2027-05-19T12:02:11.5Z",
                             "2021-09-09T19:50:29.3086381Z",
                             "2026-12-31T23:59:59.9999999Z",
                             "2026-01-01T01:30:00+02:00",
                             "2026-01-01T01:30:00",
                             "2299-12-31T00:00:00Z",
                             "9999-12-31T23:59:59.9999999Z",
                             "0001-01-01T00:00:00Z",
                             "0000-01-01T00:00:00Z",
                             "2024-02-29T00:00:00Z",
                             "1900-02-29T00:00:00Z",
                             "2000-02-29T00:00:00Z",
                             "2025-02-29T00:00:00Z",
                             "2027-13-01T00:00:00Z",
                             "2027-00-01T00:00:00Z",
                             "2027-01-00T00:00:00Z",
                             "2027-05-19T24:00:00Z",
                             "2027-05-19T23:60:00Z",
                             "2027-05-19T23:59:60Z",
                             "2027-05-19T12:02:11.Z",
                             "2027-05-19T12:02:11.xZ",
                             "2027-05-19T12:02:11,5Z",
                             "2027-05-19t12:02:11Z",
                             "",
                             "Z",
                             "soon",
                             "2027-05-19T12:02:1Z"})
        QTest::newRow(text) << QByteArray(text);
}

void TestListScalars::readsTimesAsGraphTimeDoes()
{
    QFETCH(QByteArray, text);

    QCOMPARE(parseListedTime(text), parseGraphTime(text));
}

void TestListScalars::readsAnyTimeAsGraphTimeDoes()
{
    QRandomGenerator random(4711);
    for (int i = 0; i < 2000; ++i) {
        const qint64 time = random.bounded(-60'000'000'000'000LL, 250'000'000'000'000LL);
        const QByteArray text =
            toGraphTime(QDateTime::fromMSecsSinceEpoch(time, Qt::UTC)).toLatin1();
        QCOMPARE(parseListedTime(text), time);
        QCOMPARE(parseGraphTime(text), time);
    }
}

void TestListScalars::survivesTimesWithAWrongCharacter()
{
    const QByteArray time = "2027-05-19T12:02:11.123Z"_ba;
    for (qsizetype i = 0; i < time.size(); ++i) {
        for (int wrong = 0; wrong < 256; ++wrong) {
            QByteArray text = time;
            text[i] = char(wrong);
            QCOMPARE(parseListedTime(text), parseGraphTime(text));
        }
    }
}

QTEST_GUILESS_MAIN(TestListScalars)
#include "tst_listscalars.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/guidset.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Keyturn;

class TestGuidSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEachGuidOnce();
    void takesTheNullGuidOnce();
    void makesRoomForAsManyAsItIsTold_data();
    void makesRoomForAsManyAsItIsTold();
    void tellsGuidsApartThatDifferInOneBit();
    void takesGuidsThatFollowEachOther();
    void takesGuidsThatDifferInAFewDigitsOnly_data();
    void takesGuidsThatDifferInAFewDigitsOnly();
};

void TestGuidSet::takesEachGuidOnce()
{
    QRandomGenerator random(1);
    QSet<QUuid> known;
    GuidSet set;
    for (int i = 0; i < 20'000; ++i) {
        // One in five comes again.
        const QUuid guid(uint(random.bounded(40'000)), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        const bool isNew = !known.contains(guid);
        known.insert(guid);
        QCOMPARE(set.insert(guid), isNew);
        QCOMPARE(set.size(), known.size());
    }
}

void TestGuidSet::takesTheNullGuidOnce()
{
    GuidSet set;
    QVERIFY(set.insert(QUuid()));
    QVERIFY(!set.insert(QUuid()));
    QCOMPARE(set.size(), 1);
}

void TestGuidSet::makesRoomForAsManyAsItIsTold_data()
{
    QTest::addColumn<qsizetype>("count");

    for (const qsizetype count : {-1, 0, 1, 1'000, 98'304, 100'000, 2'000'000'000})
        QTest::addRow("%lld", qlonglong(count)) << count;
}

void TestGuidSet::makesRoomForAsManyAsItIsTold()
{
    QFETCH(qsizetype, count);
    QRandomGenerator random(1);
    std::vector<QUuid> guids;
    guids.reserve(2'000);
    for (int i = 0; i < 2'000; ++i)
        guids.emplace_back(random.generate(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    GuidSet set;
    for (size_t i = 0; i < 1'000; ++i)
        set.insert(guids[i]);

    set.reserve(count);

    QCOMPARE(set.size(), 1'000);
    for (size_t i = 0; i < guids.size(); ++i) {
        QVERIFY(set.placeToFetch(guids[i]));
        QCOMPARE(set.insert(guids[i]), i >= 1'000);
    }
    QCOMPARE(set.size(), 2'000);
}

void TestGuidSet::tellsGuidsApartThatDifferInOneBit()
{
    const QByteArray bytes = QUuid::createUuid().toRfc4122();
    GuidSet set;
    QVERIFY(set.insert(QUuid::fromRfc4122(bytes)));
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray other = bytes;
            other[i] = char(other[i] ^ (1 << bit));
            QVERIFY(set.insert(QUuid::fromRfc4122(other)));
            QVERIFY(!set.insert(QUuid::fromRfc4122(other)));
        }
    }
    QVERIFY(!set.insert(QUuid::fromRfc4122(bytes)));
}

void TestGuidSet::takesGuidsThatFollowEachOther()
{
    GuidSet set;
    for (const bool isNew : {true, false}) {
        for (uint i = 1; i <= 5'000; ++i) {
            QCOMPARE(set.insert(QUuid(i << 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)), isNew);
            QCOMPARE(set.insert(QUuid(0, 0, 0, 0, 0, 0, 0, 0, uchar(i >> 8), uchar(i), 1)), isNew);
        }
    }
}

void TestGuidSet::takesGuidsThatDifferInAFewDigitsOnly_data()
{
    QTest::addColumn<int>("first");

    for (const int first : {0, 2, 4, 6, 8, 10, 12, 14})
        QTest::addRow("bytes %d and %d", first, first + 1) << first;
}

/// All 65,536 of them. Where they led to one place this did not end within 25 seconds.
void TestGuidSet::takesGuidsThatDifferInAFewDigitsOnly()
{
    QFETCH(const int, first);
    QByteArray bytes(16, '\x5a');
    GuidSet set;
    for (int number = 0; number < 0x10000; ++number) {
        bytes[first] = char(number >> 8);
        bytes[first + 1] = char(number);
        if (!set.insert(QUuid::fromRfc4122(bytes)))
            QFAIL("It takes one for another");
    }
    QCOMPARE(set.size(), 0x10000);
}

QTEST_GUILESS_MAIN(TestGuidSet)
#include "tst_guidset.moc"

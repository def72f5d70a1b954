// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/guidchoice.h"

#include <QTest>

using namespace Keyturn;

class TestGuidChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsItsOwnAndNoOthers();
    void findsNothingWhereItIsEmpty();
    void knowsWhatIsWithinAnother();
};

void TestGuidChoice::findsItsOwnAndNoOthers()
{
    std::vector<QUuid> all;
    std::vector<QUuid> some;
    for (int i = 0; i < 5'000; ++i) {
        all.push_back(QUuid::createUuid());
        if (i % 7 == 0)
            some.push_back(all.back());
    }
    const GuidChoice choice(some);

    std::vector<QUuid> found;
    choice.findIn(all, [&](size_t i) { found.push_back(all[i]); });

    QCOMPARE(found, some);
    QUuid almost = some.front();
    almost.data4[7] ^= 1;
    QVERIFY(!choice.contains(almost));
}

void TestGuidChoice::findsNothingWhereItIsEmpty()
{
    const GuidChoice choice({});

    QVERIFY(!choice.contains(QUuid()));
    QVERIFY(!choice.contains(QUuid::createUuid()));
}

void TestGuidChoice::knowsWhatIsWithinAnother()
{
    const std::vector<QUuid> both{QUuid::createUuid(), QUuid::createUuid()};
    const std::vector<QUuid> other{both[0], QUuid::createUuid()};

    QVERIFY(GuidChoice(std::span(both).first(1)).isWithin(GuidChoice(both)));
    QVERIFY(!GuidChoice(both).isWithin(GuidChoice(std::span(both).first(1))));
    QVERIFY(!GuidChoice(other).isWithin(GuidChoice(both)));
}

QTEST_GUILESS_MAIN(TestGuidChoice)
#include "tst_guidchoice.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/rangecurve.h"

#include <QTest>

#include <cmath>

using namespace Keyturn;

namespace {

constexpr qint64 Second = 1000;

bool isAbout(double value, double expected)
{
    return std::abs(value - expected) < 0.001;
}

} // namespace

class TestRangeCurve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsItsPointsWhereNobodyWasMade();
    void keepsTogetherWhatWasMadeAtOneTime();
    void cannotSplitOneTime();
    void isEvenWhereNothingIsKnown();
    void takesCountsThatDoNotRise();
    void countsWhereMostObjectsLie();
    void findsAHeapInAFewRounds();
};

void TestRangeCurve::putsItsPointsWhereNobodyWasMade()
{
    const auto curve = RangeCurve::ofSample({9000, 1500, 1700, 5000});

    QVERIFY(curve.canSplit());
    QCOMPARE(curve.timeOf(0.5), 3 * Second); // between second 1 and second 5
    QCOMPARE(curve.timeOf(0.7), 7 * Second);
    QVERIFY(isAbout(curve.shareUntil(3 * Second), 0.5));
    QVERIFY(isAbout(curve.shareUntil(0), 0));
    QVERIFY(isAbout(curve.shareUntil(10 * Second), 1));
}

void TestRangeCurve::keepsTogetherWhatWasMadeAtOneTime()
{
    std::vector<qint64> times(80, 100 * Second);
    times.insert(times.end(), {10 * Second, 50 * Second, 150 * Second, 190 * Second});
    const auto curve = RangeCurve::ofSample(times);

    for (const double share : {0.1, 0.3, 0.5, 0.7, 0.9})
        QVERIFY(curve.timeOf(share) != 100 * Second);
    QVERIFY(curve.largestStep() > 0.9);
}

void TestRangeCurve::cannotSplitOneTime()
{
    QVERIFY(!RangeCurve::ofSample({}).canSplit());
    QVERIFY(!RangeCurve::ofSample({1000, 1001, 1999}).canSplit());
    QVERIFY(RangeCurve::ofSample({1000, 2000}).canSplit());
}

void TestRangeCurve::isEvenWhereNothingIsKnown()
{
    RangeCurve curve(0, 1000 * Second);
    QVERIFY(!curve.canSplit());

    curve.add(500 * Second, 0.1);

    QVERIFY(curve.canSplit());
    QCOMPARE(curve.timeOf(0.05), 250 * Second);
    QCOMPARE(curve.timeOf(0.55), 750 * Second);
    QVERIFY(isAbout(curve.shareUntil(250 * Second), 0.05));
    QVERIFY(isAbout(curve.largestStep(), 0.9));
}

void TestRangeCurve::takesCountsThatDoNotRise()
{
    RangeCurve curve(0, 1000 * Second);
    curve.add(400 * Second, 0.7);
    curve.add(600 * Second, 0.6);
    curve.add(800 * Second, 1.5);
    curve.add(-5, 0.5);
    curve.add(400 * Second, 0.1); // known already

    QVERIFY(isAbout(curve.shareUntil(400 * Second), 0.7));
    QVERIFY(isAbout(curve.shareUntil(600 * Second), 0.7));
    QVERIFY(isAbout(curve.shareUntil(800 * Second), 1));
    QVERIFY(curve.timeOf(0.7) <= 600 * Second);
}

void TestRangeCurve::countsWhereMostObjectsLie()
{
    RangeCurve curve(0, 1000 * Second);
    QCOMPARE(curve.worthCounting(1), std::vector{500 * Second});

    curve.add(500 * Second, 0.2);

    QCOMPARE(curve.worthCounting(3), (std::vector{625 * Second, 750 * Second, 875 * Second}));
    QVERIFY(RangeCurve(0, Second).worthCounting(4).empty()); // no second between them
}

void TestRangeCurve::findsAHeapInAFewRounds()
{
    // Nine in ten lie in one hundredth of the time.
    const auto truth = [](qint64 time) {
        const double part = double(time) / 100'000 / Second;
        return part < 0.7 ? part / 7 : part > 0.71 ? 1 - (1 - part) / 100 : 0.1 + (part - 0.7) * 89;
    };
    RangeCurve curve(0, 100'000 * Second);
    for (int round = 0; round < 3; ++round) {
        for (const qint64 time : curve.worthCounting(4))
            curve.add(time, truth(time));
    }

    const double lower = truth(curve.timeOf(0.4));
    QVERIFY2(lower > 0.25 && lower < 0.55, qPrintable(QString::number(lower)));
}

QTEST_GUILESS_MAIN(TestRangeCurve)
#include "tst_rangecurve.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/rangecurve.h"
#include "app/directory/rangeplan.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Second = 1000;
constexpr qint64 End = 100'000 * Second;

/// Made evenly until the end.
RangeCurve even(int count = 999)
{
    std::vector<qint64> times;
    times.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        times.push_back(End / count * i);
    return RangeCurve::ofSample(times);
}

/// Those with dates and the newest, by their times.
std::vector<CreatedRange> sorted(const RangePlan &plan)
{
    std::vector<CreatedRange> ranges = plan.ranges;
    std::erase_if(ranges, [](const CreatedRange &range) { return range.isUndated; });
    ranges.push_back(plan.newest);
    std::ranges::sort(ranges, {},
                      [](const CreatedRange &range) { return range.from.value_or(-1); });
    return ranges;
}

} // namespace

class TestRangePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksByDocumentedOperatorsOnly();
    void coversAllOfTheTime_data();
    void coversAllOfTheTime();
    void beginsWithTheUndatedAndThenTheLargest();
    void hasAsManyRangesAsTheListIsWorth();
    void doesNotSplitWhatIsInOneHeap();
    void leavesWhatIsNewToTheLast();
};

void TestRangePlan::asksByDocumentedOperatorsOnly()
{
    // 2024-01-01T00:00:00Z
    constexpr qint64 Time = 1'704'067'200'000;

    QCOMPARE((CreatedRange{.from = Time, .until = Time + 1000}.filter()),
             u"createdDateTime ge 2024-01-01T00:00:00Z and "
             "createdDateTime le 2024-01-01T00:00:01Z"_s);
    QCOMPARE((CreatedRange{.from = Time}.filter()), u"createdDateTime ge 2024-01-01T00:00:00Z"_s);
    QCOMPARE((CreatedRange{.until = Time}.filter()), u"createdDateTime le 2024-01-01T00:00:00Z"_s);
    QCOMPARE((CreatedRange{.isUndated = true}.filter()), u"createdDateTime eq null"_s);
}

void TestRangePlan::coversAllOfTheTime_data()
{
    QTest::addColumn<qsizetype>("pages");
    QTest::newRow("short") << qsizetype(5);
    QTest::newRow("usual") << qsizetype(21);
    QTest::newRow("long") << qsizetype(101);
    QTest::newRow("very long") << qsizetype(5000);
}

void TestRangePlan::coversAllOfTheTime()
{
    QFETCH(qsizetype, pages);

    const auto plan = planRanges(even(), pages, End);

    QVERIFY(plan);
    const std::vector<CreatedRange> ranges = sorted(*plan);
    QVERIFY(ranges.size() >= 4);
    QVERIFY(plan->ranges.size() + 1 <= 16);
    QVERIFY(!ranges.front().from);
    QVERIFY(!ranges.back().until);
    for (size_t i = 1; i < ranges.size(); ++i) {
        QVERIFY(ranges[i - 1].until.has_value());
        QCOMPARE(ranges[i].from, ranges[i - 1].until);
        QCOMPARE(*ranges[i].from % Second, 0);
    }
}

void TestRangePlan::beginsWithTheUndatedAndThenTheLargest()
{
    const RangeCurve curve = even();

    const auto plan = planRanges(curve, 101, End);

    QVERIFY(plan->ranges.front().isUndated);
    const auto share = [&curve](const CreatedRange &range) {
        return curve.shareUntil(*range.until) - (range.from ? curve.shareUntil(*range.from) : 0);
    };
    for (size_t i = 2; i < plan->ranges.size(); ++i)
        QVERIFY(share(plan->ranges[i]) <= share(plan->ranges[i - 1]) + 0.001);
    QVERIFY(share(plan->ranges[1]) < 0.2);
    QVERIFY(share(plan->ranges.back()) < 0.03);
}

void TestRangePlan::hasAsManyRangesAsTheListIsWorth()
{
    QCOMPARE(planRanges(even(), 11, End)->ranges.size(), size_t(7));
    QCOMPARE(planRanges(even(), 30, End)->ranges.size(), size_t(11));
    QCOMPARE(planRanges(even(), 300, End)->ranges.size(), size_t(13));
}

void TestRangePlan::doesNotSplitWhatIsInOneHeap()
{
    std::vector<qint64> times(900, 50 * Second);
    QVERIFY(!planRanges(RangeCurve::ofSample(times), 101, End));
    for (int i = 0; i < 99; ++i)
        times.push_back((3 * i + 1) * Second);

    QVERIFY(!planRanges(RangeCurve::ofSample(times), 101, End));

    times.resize(times.size() + 900, 70 * Second); // a second heap
    const auto plan = planRanges(RangeCurve::ofSample(times), 101, End);
    QVERIFY(plan);
    for (const CreatedRange &range : plan->ranges)
        QVERIFY(range.until != 50 * Second && range.until != 70 * Second);
}

void TestRangePlan::leavesWhatIsNewToTheLast()
{
    const auto plan = planRanges(even(), 101, End / 2);

    QCOMPARE(plan->newest, (CreatedRange{.from = End / 2}));
    for (const CreatedRange &range : plan->ranges)
        QVERIFY(range.isUndated || *range.until <= End / 2);
}

QTEST_GUILESS_MAIN(TestRangePlan)
#include "tst_rangeplan.moc"

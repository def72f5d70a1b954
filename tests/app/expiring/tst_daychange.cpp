// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/daychange.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;

namespace {

/// A clock that runs from a time of that day.
class RunningClock
{
public:
    explicit RunningClock(QDateTime start)
        : m_start(std::move(start))
    {
        m_sinceStart.start();
    }

    QDateTime now() const { return m_start.addMSecs(m_sinceStart.elapsed()).toUTC(); }
    void skip(int days) { m_start = m_start.addDays(days); }

private:
    QDateTime m_start;
    QElapsedTimer m_sinceStart;
};

struct Bench
{
    explicit Bench(const QDateTime &start)
        : clock(start)
    { }

    RunningClock clock;
    DayChange days{[this] { return clock.now(); }};
    QSignalSpy begun{&days, &DayChange::begun};
};

} // namespace

class TestDayChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhenADayIsOver();
    void seesADayThatBeganWhileTimersStoodStill();
};

void TestDayChange::saysWhenADayIsOver()
{
    Bench bench(QDate(2026, 11, 23).startOfDay().addMSecs(-200));

    QVERIFY(bench.begun.wait());

    QVERIFY(bench.clock.now() >= QDate(2026, 11, 23).startOfDay());
    QTest::qWait(300);
    QCOMPARE(bench.begun.size(), 1);
}

void TestDayChange::seesADayThatBeganWhileTimersStoodStill()
{
    Bench bench(QDateTime(QDate(2026, 11, 22), QTime(12, 0)));
    bench.days.check();
    QVERIFY(bench.begun.isEmpty());
    bench.clock.skip(1);

    bench.days.check();

    QCOMPARE(bench.begun.size(), 1);
    bench.days.check();
    QCOMPARE(bench.begun.size(), 1);
}

QTEST_GUILESS_MAIN(TestDayChange)
#include "tst_daychange.moc"

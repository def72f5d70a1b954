// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/endmark.h"

#include <QTest>

#include <set>

using namespace Keyturn;
using namespace std::chrono_literals;

class TestEndMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysWithinTheMinute();
    void staysBelowALimit();
    void keepsALimitItJustMeets();
    void isHardlyEverTheSame();
};

void TestEndMark::staysWithinTheMinute()
{
    const QDateTime end({2027, 5, 19}, {14, 2, 11, 345}, Qt::LocalTime);

    const QDateTime marked = EndMark(37'123ms).applyTo(end, {});

    QCOMPARE(marked, QDateTime({2027, 5, 19}, {14, 2, 37, 123}, Qt::LocalTime));
    QCOMPARE(marked.timeSpec(), Qt::UTC);
}

void TestEndMark::staysBelowALimit()
{
    const QDateTime end({2027, 5, 19}, {14, 2, 11, 345}, Qt::UTC);

    QCOMPARE(EndMark(37'123ms).applyTo(end, end),
             QDateTime({2027, 5, 19}, {14, 1, 37, 123}, Qt::UTC));
}

void TestEndMark::keepsALimitItJustMeets()
{
    const QDateTime end({2027, 5, 19}, {14, 2, 11, 345}, Qt::UTC);

    QCOMPARE(EndMark(11'345ms).applyTo(end, end), end);
}

void TestEndMark::isHardlyEverTheSame()
{
    const QDateTime end({2027, 5, 19}, {14, 2}, Qt::UTC);
    std::set<qint64> seen;

    for (int i = 0; i < 100; ++i) {
        const QDateTime marked = EndMark::random().applyTo(end, {});
        QVERIFY(marked >= end && marked < end.addSecs(60));
        seen.insert(marked.toMSecsSinceEpoch());
    }

    QVERIFY(seen.size() > 90); // of 60,000 that are possible
}

QTEST_GUILESS_MAIN(TestEndMark)
#include "tst_endmark.moc"

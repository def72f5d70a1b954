// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/serviceclock.h"
#include "app/http/httpreply.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// When Graph says that it is half past nine.
HttpReply reply(const QList<QNetworkReply::RawHeaderPair> &more = {})
{
    return {.status = 200,
            .headers = more
                + QList{QNetworkReply::RawHeaderPair("Date", "Tue, 10 Mar 2026 09:30:00 GMT")}};
}

QDateTime at(int hour, int minute, int second = 0)
{
    return {QDate(2026, 3, 10), QTime(hour, minute, second), Qt::UTC};
}

} // namespace

class TestServiceClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesLikeThisComputersUntilGraphTellsTheTime();
    void knowsThatThisComputerIsAhead();
    void knowsThatThisComputerIsBehind();
    void takesNoNoticeOfTheWayAReplyTakes();
    void believesTheLastReply();
    void believesNoCacheAndNoNonsense();
};

void TestServiceClock::goesLikeThisComputersUntilGraphTellsTheTime()
{
    const ServiceClock clock;

    QCOMPARE(clock.now(at(9, 30)), at(9, 30));
    QCOMPARE(clock.lead(), 0ms);
}

void TestServiceClock::knowsThatThisComputerIsAhead()
{
    ServiceClock clock;

    clock.note(reply(), at(12, 31));

    QCOMPARE(clock.lead(), 3h + 1min);
    QCOMPARE(clock.now(at(12, 41)), at(9, 40));
}

void TestServiceClock::knowsThatThisComputerIsBehind()
{
    ServiceClock clock;

    clock.note(reply(), at(8, 0));

    QCOMPARE(clock.lead(), -90min);
    QCOMPARE(clock.now(at(8, 0).toLocalTime()), at(9, 30));
}

void TestServiceClock::takesNoNoticeOfTheWayAReplyTakes()
{
    ServiceClock clock;

    clock.note(reply(), at(9, 30, 9));

    QCOMPARE(clock.now(at(9, 30, 9)), at(9, 30, 9));
}

void TestServiceClock::believesTheLastReply()
{
    ServiceClock clock;
    clock.note(reply(), at(12, 30));

    clock.note(reply(), at(9, 30)); // as it was set right meanwhile

    QCOMPARE(clock.lead(), 0ms);
}

void TestServiceClock::believesNoCacheAndNoNonsense()
{
    ServiceClock clock;

    clock.note(reply({{"Age", "3600"}}), at(10, 30));
    clock.note({.status = 200, .headers = {{"Date", "yesterday"}}}, at(10, 30));
    clock.note({.status = 200}, at(10, 30));

    QCOMPARE(clock.lead(), 0ms);
}

QTEST_GUILESS_MAIN(TestServiceClock)
#include "tst_serviceclock.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/retryrule.h"
#include "app/http/httpreply.h"

#include <QDateTime>
#include <QTest>

using namespace Keyturn;
using namespace std::chrono_literals;
using Action = NextStep::Action;

namespace {

HttpReply answer(int status, const QByteArray &retryAfter = {}, const QByteArray &date = {})
{
    HttpReply reply{.status = status};
    if (!retryAfter.isNull())
        reply.headers.append({"retry-after", retryAfter});
    if (!date.isNull())
        reply.headers.append({"Date", date});
    return reply;
}

HttpReply lost(QNetworkReply::NetworkError error)
{
    return {.transportError = error};
}

NextStep wait(std::chrono::milliseconds time)
{
    return {Action::Wait, time};
}

constexpr NextStep Finish = {};
constexpr NextStep Renew = {.action = Action::RenewToken};

constexpr auto Get = Repeating::AlsoAfterLoss;
constexpr auto Post = Repeating::MayArriveTwice;
constexpr auto Never = Repeating::Never;

Tries waited(int waits)
{
    return {.waits = waits, .tokenRenewed = false};
}

void addOutcomes()
{
    const Tries renewed{.waits = 0, .tokenRenewed = true};

    QTest::newRow("a success is one") << answer(200) << Get << Tries{} << Finish;
    QTest::newRow("a refusal stays one") << answer(403) << Get << Tries{} << Finish;
    QTest::newRow("500 is no promise of better") << answer(500) << Get << Tries{} << Finish;

    QTest::newRow("a stale token") << answer(401) << Get << Tries{} << Renew;
    QTest::newRow("a stale token, POST") << answer(401) << Post << Tries{} << Renew;
    QTest::newRow("a stale token, addPassword") << answer(401) << Never << Tries{} << Finish;
    QTest::newRow("a new token that is refused") << answer(401) << Get << renewed << Finish;
}

void addWaits()
{
    QTest::newRow("seconds") << answer(429, "7") << Get << Tries{} << wait(7s);
    QTest::newRow("at once") << answer(429, "0") << Get << Tries{} << wait(0s);
    QTest::newRow("503") << answer(503, "3") << Get << Tries{} << wait(3s);
    QTest::newRow("504") << answer(504, " 3 ") << Get << Tries{} << wait(3s);
    QTest::newRow("429, POST") << answer(429, "7") << Post << Tries{} << wait(7s);
    QTest::newRow("503, POST") << answer(503, "7") << Post << Tries{} << wait(7s);
    QTest::newRow("429, addPassword") << answer(429, "7") << Never << Tries{} << Finish;
    QTest::newRow("503, addPassword") << answer(503, "7") << Never << Tries{} << Finish;
    QTest::newRow("five minutes") << answer(429, "300") << Get << Tries{} << wait(5min);
    QTest::newRow("too long to wait") << answer(429, "301") << Get << Tries{} << Finish;
    QTest::newRow("far too long") << answer(429, "4294967295") << Get << Tries{} << Finish;

    const QByteArray then = "Sat, 21 Nov 2026 10:00:30 GMT"; // "now" is 10:00:00
    QTest::newRow("a date") << answer(429, then) << Get << Tries{} << wait(30s);
    QTest::newRow("a date by the server's clock")
        << answer(429, then, "Sat, 21 Nov 2026 10:00:20 GMT") << Get << Tries{} << wait(10s);
    QTest::newRow("a date that is over")
        << answer(429, "Sat, 21 Nov 2026 09:00:00 GMT") << Get << Tries{} << wait(0s);

    QTest::newRow("no header") << answer(429) << Get << Tries{} << wait(2s);
    QTest::newRow("no sense") << answer(429, "soon") << Get << Tries{} << wait(2s);
    QTest::newRow("below zero") << answer(429, "-5") << Get << Tries{} << wait(2s);
    QTest::newRow("second") << answer(429) << Get << waited(1) << wait(4s);
    QTest::newRow("third") << answer(429) << Get << waited(2) << wait(8s);
    QTest::newRow("fourth") << answer(429) << Get << waited(3) << wait(16s);
    QTest::newRow("enough") << answer(429) << Get << waited(4) << Finish;
    QTest::newRow("enough, whatever it says") << answer(429, "1") << Get << waited(4) << Finish;
}

void addLostConnections()
{
    const HttpReply dropped = lost(QNetworkReply::RemoteHostClosedError);
    const HttpReply tooLate = lost(QNetworkReply::OperationCanceledError);
    HttpReply tooLarge = tooLate;
    tooLarge.isTooLarge = true;
    QTest::newRow("dropped") << dropped << Get << Tries{} << wait(2s);
    QTest::newRow("timed out") << tooLate << Get << waited(1) << wait(4s);
    QTest::newRow("dropped again and again") << dropped << Get << waited(2) << Finish;
    QTest::newRow("dropped, POST") << dropped << Post << Tries{} << Finish;
    QTest::newRow("dropped, addPassword") << dropped << Never << Tries{} << Finish;
    QTest::newRow("too large") << tooLarge << Get << Tries{} << Finish;
    QTest::newRow("a bad certificate")
        << lost(QNetworkReply::SslHandshakeFailedError) << Get << Tries{} << Finish;
    QTest::newRow("no such host") << lost(QNetworkReply::HostNotFoundError) << Get << Tries{}
                                  << Finish;
}

} // namespace

class TestRetryRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoNext_data();
    void saysWhatToDoNext();
    void spreadsItsOwnWaitsByTheJitter();
    void sendsFiveTimesAtMost();
};

void TestRetryRule::saysWhatToDoNext_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<Repeating>("repeating");
    QTest::addColumn<Tries>("tries");
    QTest::addColumn<NextStep>("expected");

    addOutcomes();
    addWaits();
    addLostConnections();
}

void TestRetryRule::saysWhatToDoNext()
{
    QFETCH(HttpReply, reply);
    QFETCH(Repeating, repeating);
    QFETCH(Tries, tries);
    QFETCH(NextStep, expected);
    const QDateTime now({2026, 11, 21}, {10, 0}, Qt::UTC);

    const NextStep step = nextStep(reply, repeating, tries, 0.0, now);

    QCOMPARE(step.action, expected.action);
    QCOMPARE(step.wait.count(), expected.wait.count());
}

void TestRetryRule::spreadsItsOwnWaitsByTheJitter()
{
    const QDateTime now({2026, 11, 21}, {10, 0}, Qt::UTC);

    QCOMPARE(nextStep(answer(429), Repeating::AlsoAfterLoss, {}, 1.0, now).wait.count(), 2500);
    QCOMPARE(nextStep(answer(429), Repeating::AlsoAfterLoss, {.waits = 3}, 0.5, now).wait.count(),
             18'000);
    QCOMPARE(nextStep(answer(429, "7"), Repeating::AlsoAfterLoss, {}, 1.0, now).wait.count(), 7000);
}

void TestRetryRule::sendsFiveTimesAtMost()
{
    Tries tries;
    int sent = 1;

    while (nextStep(answer(503), Repeating::AlsoAfterLoss, tries, 0.0, {}).action == Action::Wait) {
        ++tries.waits;
        ++sent;
    }

    QCOMPARE(sent, 5);
}

QTEST_GUILESS_MAIN(TestRetryRule)
#include "tst_retryrule.moc"

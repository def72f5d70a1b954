// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/requestlanes.h"
#include "support/localhttpserver.h"
#include "support/recordedtokens.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Place = RequestLanes::Place;

namespace {

struct Bench
{
    LocalHttpServer server;
    RecordedTokens tokens;
    QNetworkAccessManager network;
    std::unique_ptr<RequestLanes> lanes =
        std::make_unique<RequestLanes>(GraphEndpoint(server.url()), tokens, network);
    QStringList answered;

    Bench() { server.stayOpen(); }

    void answer(std::chrono::milliseconds delay)
    {
        server.answerBy([delay](const auto & /*request*/) {
            return std::optional(LocalHttpServer::Answer{.delay = delay});
        });
    }

    void get(const QString &path, QObject *context, Place place = Place::Behind)
    {
        lanes->get({.path = path}, place, context,
                   [this, path](const auto & /*reply*/) { answered += path; });
    }
};

} // namespace

class TestRequestLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsFourAtATime();
    void letsTheUrgentPass();
    void goesOnWhereAContextDies();
    void leavesOutWhoseContextDiedWhileItWaited();
    void sendsOneAtATimeOnceItIsToldToWait();
    void letsStreamsBeginOneAfterTheOther();
    void survivesAHandlerThatEndsIt();
};

void TestRequestLanes::sendsFourAtATime()
{
    Bench bench;
    bench.answer(10ms);
    for (int i = 0; i < 13; ++i)
        bench.get(u"/%1"_s.arg(i), this);

    QTRY_COMPARE(bench.answered.size(), 13);
    QCOMPARE(bench.server.mostAtOnce(), 4);
}

void TestRequestLanes::letsTheUrgentPass()
{
    Bench bench;
    bench.answer(5ms);
    for (int i = 0; i < 8; ++i)
        bench.get(u"/%1"_s.arg(i), this);
    bench.get(u"/urgent"_s, this, Place::Front);

    QTRY_COMPARE(bench.answered.size(), 9);
    QVERIFY(bench.answered.indexOf(u"/urgent"_s) < 8);
    QVERIFY(bench.server.requests()[4].line.contains("/urgent"));
}

void TestRequestLanes::goesOnWhereAContextDies()
{
    Bench bench;
    bench.server.answerBy([](const LocalHttpServer::Request &request) {
        const bool isDead = request.line.contains("/dead");
        return std::optional(LocalHttpServer::Answer{.delay = isDead ? 60s : 0s});
    });
    auto context = std::make_unique<QObject>();
    for (int i = 0; i < 4; ++i)
        bench.get(u"/dead"_s, context.get());
    bench.get(u"/alive"_s, this);
    QTRY_COMPARE(bench.server.requests().size(), size_t(4));

    context.reset();

    QTRY_COMPARE(bench.answered, QStringList{u"/alive"_s});
}

void TestRequestLanes::leavesOutWhoseContextDiedWhileItWaited()
{
    Bench bench;
    bench.answer(5ms);
    auto context = std::make_unique<QObject>();
    for (int i = 0; i < 4; ++i)
        bench.get(u"/alive"_s, this);
    bench.get(u"/dead"_s, context.get());
    bench.get(u"/last"_s, this);

    context.reset();

    QTRY_COMPARE(bench.answered.size(), 5);
    QCOMPARE(bench.server.requests().size(), size_t(5));
}

void TestRequestLanes::sendsOneAtATimeOnceItIsToldToWait()
{
    Bench bench;
    int asked = 0;
    int atOnce = 0;
    int mostAtOnce = 0;
    bench.server.answerBy([&](const auto & /*request*/) {
        if (++asked == 1)
            return std::optional(LocalHttpServer::Answer{
                .status = 429, .body = "{}", .extraHeaders = "Retry-After: 0\r\n"});
        if (asked > 6) {
            mostAtOnce = std::max(mostAtOnce, ++atOnce);
            QTimer::singleShot(5, &bench.server, [&atOnce] { --atOnce; });
        }
        return std::optional(LocalHttpServer::Answer{.delay = 5ms});
    });
    for (int i = 0; i < 15; ++i)
        bench.get(u"/%1"_s.arg(i), this);

    QTRY_COMPARE(bench.answered.size(), 15);
    QCOMPARE(asked, 16);
    QCOMPARE(mostAtOnce, 1);
}

void TestRequestLanes::letsStreamsBeginOneAfterTheOther()
{
    Bench bench;
    bench.answer(1500ms); // of which a quarter is much longer than it takes to send four requests
    bench.get(u"/first"_s, this);
    QTRY_COMPARE(bench.answered.size(), 1);

    for (int i = 0; i < 4; ++i)
        bench.get(u"/%1"_s.arg(i), this);
    QTRY_VERIFY(bench.server.requests().size() > 1);

    QVERIFY(bench.server.requests().size() < 5);
    bench.get(u"/urgent"_s, this, Place::Front);
    QTRY_VERIFY(bench.server.requests().back().line.contains("/urgent"));
    QTRY_COMPARE(bench.answered.size(), 6);
}

void TestRequestLanes::survivesAHandlerThatEndsIt()
{
    Bench bench;
    bench.answer(0ms);
    bench.lanes->get({.path = u"/"_s}, Place::Behind, this,
                     [&bench](const auto & /*reply*/) { bench.lanes.reset(); });
    bench.get(u"/1"_s, this);

    QTRY_VERIFY(!bench.lanes);
    QTest::qWait(50);
    QVERIFY(bench.answered.size() <= 1);
}

QTEST_GUILESS_MAIN(TestRequestLanes)
#include "tst_requestlanes.moc"

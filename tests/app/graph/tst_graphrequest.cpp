// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/statictoken.h"
#include "graphrequestbench.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = GraphRequestBench;

namespace {

/// Answers when it is told to.
class SlowTokens : public TokenProvider
{
public:
    void requestToken(const TokenWish & /*wish*/, QObject * /*context*/,
                      TokenHandler whenThere) override
    {
        handler = std::move(whenThere);
    }

    TokenHandler handler;
};

} // namespace

class TestGraphRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheBytesOfASuccess();
    void sendsWhatTheCallSays();
    void followsALink();
    void keepsTheTokenFromOtherHosts();
    void takesNoTokenToARedirect();
    void asksAgainAfterALostConnection();
    void doesNotRepeatAPostThatWasLost();
    void neverRepeatsWhatMustNotBe();
    void tellsThatItWasToldToWait();
    void answersAfterStartHasReturned();
    void forgetsACallWhoseContextDied();
    void forgetsACallThatWaitsForItsContext();
    void isSilentTowardsAContextThatHasJustDied();
    void survivesAHandlerThatEndsEverything_data();
    void survivesAHandlerThatEndsEverything();
};

void TestGraphRequest::givesTheBytesOfASuccess()
{
    Bench bench;
    bench.server.reply(200, "anything, JSON or not");

    const QPointer request = bench.start({.path = u"/applications?$top=1"_s});

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->value().body, "anything, JSON or not"_ba);
    QCOMPARE(bench.server.requests().front().line, "GET /v1.0/applications?$top=1 HTTP/1.1"_ba);
    QCOMPARE(bench.server.requests().front().header("Authorization"), "Bearer cached"_ba);
    QTRY_VERIFY(request.isNull());
    QCOMPARE(bench.answers, 1);
}

void TestGraphRequest::sendsWhatTheCallSays()
{
    Bench bench;
    bench.server.reply(200, "");

    bench.start({.verb = "PATCH",
                 .version = GraphVersion::Beta,
                 .path = u"/x"_s,
                 .headers = {{"ConsistencyLevel", "eventual"}},
                 .body = "{}"});

    QTRY_VERIFY(bench.result);
    const auto &request = bench.server.requests().front();
    QCOMPARE(request.line, "PATCH /beta/x HTTP/1.1"_ba);
    QCOMPARE(request.header("ConsistencyLevel"), "eventual"_ba);
    QCOMPARE(request.body, "{}"_ba);
}

void TestGraphRequest::followsALink()
{
    Bench bench;
    bench.server.reply(200, "");

    bench.start({.link = bench.server.url(u"/beta/x?$skiptoken=a%2Bb"_s)});

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.server.requests().front().line, "GET /beta/x?$skiptoken=a%2Bb HTTP/1.1"_ba);
}

void TestGraphRequest::keepsTheTokenFromOtherHosts()
{
    Bench bench;

    bench.start({.link = bench.elsewhere.url(u"/v1.0/next"_s)}); // as a forged @odata.nextLink

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error().kind, GraphError::Kind::Rejected);
    QCOMPARE(bench.elsewhere.requests().size(), 0);
}

void TestGraphRequest::takesNoTokenToARedirect()
{
    Bench bench;
    bench.server.reply(302, "", "Location: " + bench.elsewhere.url().toEncoded() + "\r\n");

    bench.start({.path = u"/me"_s});

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error().kind, GraphError::Kind::Rejected);
    QCOMPARE(bench.result->error().httpStatus, 302);
    QCOMPARE(bench.elsewhere.requests().size(), 0);
}

void TestGraphRequest::asksAgainAfterALostConnection()
{
    Bench bench;
    bench.server.replyCutOff("{");
    bench.server.reply(200, "{}");

    bench.start({.path = u"/me"_s});

    QTRY_VERIFY_WITH_TIMEOUT(bench.result, 20'000); // it waits for two seconds before
    QCOMPARE(bench.result->value().body, "{}"_ba);
    QCOMPARE(bench.server.requests().size(), 2);
}

void TestGraphRequest::doesNotRepeatAPostThatWasLost()
{
    Bench bench;
    bench.server.replyCutOff("{");

    bench.start(
        {.verb = "POST", .path = u"/me"_s, .body = "{}", .repeating = Repeating::MayArriveTwice});

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error().kind, GraphError::Kind::Network);
    QCOMPARE(bench.server.requests().size(), 1);
}

void TestGraphRequest::neverRepeatsWhatMustNotBe()
{
    Bench bench;
    bench.server.reply(429, "{}", "Retry-After: 0\r\n");

    bench.start({.verb = "POST", .path = u"/me"_s, .body = "{}", .repeating = Repeating::Never});

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error().kind, GraphError::Kind::Throttled);
    QCOMPARE(bench.server.requests().size(), 1);
}

void TestGraphRequest::tellsThatItWasToldToWait()
{
    Bench bench;
    bench.server.reply(503, "{}", "Retry-After: 0\r\n");
    bench.server.reply(200, "{}");

    const QPointer request = bench.start({.path = u"/me"_s});
    const QSignalSpy told(request, &GraphRequest::toldToWait);

    QTRY_VERIFY(bench.result);
    QCOMPARE(told.size(), 1);
}

void TestGraphRequest::answersAfterStartHasReturned()
{
    Bench bench;
    bench.tokens.error = SignInError{};

    bench.start({.path = u"/me"_s});

    QVERIFY(!bench.result);
    QTRY_VERIFY(bench.result);
}

void TestGraphRequest::forgetsACallWhoseContextDied()
{
    Bench bench;
    bench.server.replyRaw("HTTP/1.1 200"); // and nothing more
    bench.server.stayOpen();
    auto context = std::make_unique<QObject>();

    const QPointer request = bench.start({.path = u"/me"_s}, context.get());
    QTRY_COMPARE(bench.server.requests().size(), 1);
    context.reset();

    QTRY_VERIFY(request.isNull());
    QCOMPARE(bench.answers, 0);
}

void TestGraphRequest::forgetsACallThatWaitsForItsContext()
{
    Bench bench;
    bench.server.reply(429, "", "Retry-After: 60\r\n");
    auto context = std::make_unique<QObject>();

    const QPointer request = bench.start({.path = u"/me"_s}, context.get());
    QTRY_COMPARE(bench.server.requests().size(), 1);
    QTest::qWait(50); // until it waits
    context.reset();

    QTRY_VERIFY(request.isNull());
    QCOMPARE(bench.answers, 0);
}

void TestGraphRequest::isSilentTowardsAContextThatHasJustDied()
{
    SlowTokens tokens;
    QNetworkAccessManager network;
    QObject owner;
    auto context = std::make_unique<QObject>();
    bool called = false;
    auto *request = new GraphRequest(GraphEndpoint(QUrl(u"http://127.0.0.1"_s)), tokens, network,
                                     {.path = u"/me"_s}, &owner);
    request->start(context.get(), [&called](const auto & /*answer*/) { called = true; });
    QTRY_VERIFY(tokens.handler);

    context.reset(); // the request has not been deleted yet
    tokens.handler(tl::unexpected(SignInError{}));

    QVERIFY(!called);
}

void TestGraphRequest::survivesAHandlerThatEndsEverything_data()
{
    QTest::addColumn<QByteArray>("reply");

    QTest::newRow("success") << "HTTP/1.1 200 X\r\nContent-Length: 0\r\n\r\n"_ba;
    QTest::newRow("too large") << "HTTP/1.1 200 X\r\nContent-Length: 40000000\r\n\r\n"
            + QByteArray(20'000'000, ' ');
}

void TestGraphRequest::survivesAHandlerThatEndsEverything()
{
    QFETCH(QByteArray, reply);
    LocalHttpServer server;
    server.replyRaw(reply);
    StaticToken token("abc");
    QNetworkAccessManager network;
    auto owner = std::make_unique<QObject>();
    bool called = false;

    auto *request = new GraphRequest(GraphEndpoint(server.url()), token, network,
                                     {.path = u"/me"_s}, owner.get());
    request->start(owner.get(), [&](const GraphResult<HttpReply> & /*answer*/) {
        called = true;
        owner.reset();
    });

    QTRY_VERIFY(called);
}

QTEST_GUILESS_MAIN(TestGraphRequest)
#include "tst_graphrequest.moc"

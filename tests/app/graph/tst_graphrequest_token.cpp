// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/statictoken.h"
#include "graphrequestbench.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = GraphRequestBench;
using Freshness = TokenProvider::Freshness;

namespace {

QByteArray challenge(const QByteArray &claims)
{
    return "WWW-Authenticate: Basic realm=\"a, b\"\r\n"
           "WWW-Authenticate: Bearer claims=\""
        + claims.toBase64() + "\", error=\"insufficient_claims\"\r\n";
}

} // namespace

/// What comes of a token that Graph refuses, or that there is none.
class TestGraphRequestToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renewsARejectedTokenOnceAndWaitsAsAsked();
    void givesUpOnATokenThatIsRefusedTwice();
    void tellsWhatGraphSaidOfATokenThatHasNoSuccessor();
    void provesWhatAChallengeAsksFor();
    void provesItOnceOnly();
    void handsOnWhatOnlyAPersonCanProve();
    void needsAToken_data();
    void needsAToken();
    void tellsThatItIsOfflineAfterARefusalToo();
};

void TestGraphRequestToken::renewsARejectedTokenOnceAndWaitsAsAsked()
{
    Bench bench;
    bench.server.reply(401, "{}");
    bench.server.reply(429, "{}", "Retry-After: 0\r\n");
    bench.server.reply(503, "{}", "Retry-After: 0\r\n");
    bench.server.reply(200, "done");

    bench.start({.path = u"/me"_s});

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->value().body, "done"_ba);
    const auto &requests = bench.server.requests();
    QCOMPARE(requests.size(), 4);
    QCOMPARE(requests.at(1).header("Authorization"), "Bearer fresh"_ba);
    QCOMPARE(bench.tokens.asked,
             (std::vector{Freshness::CachedIsFine, Freshness::MustBeNew, Freshness::CachedIsFine,
                          Freshness::CachedIsFine}));
    QVERIFY(requests.at(0).header("client-request-id")
            != requests.at(3).header("client-request-id"));
}

void TestGraphRequestToken::givesUpOnATokenThatIsRefusedTwice()
{
    Bench bench;
    for (int i = 0; i < 3; ++i)
        bench.server.reply(401, R"({"error":{"code":"InvalidAuthenticationToken"}})");

    bench.start({.path = u"/me"_s});

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error().kind, GraphError::Kind::SignInRequired);
    QCOMPARE(bench.result->error().code, u"InvalidAuthenticationToken"_s);
    QCOMPARE(bench.server.requests().size(), 2);
}

void TestGraphRequestToken::tellsWhatGraphSaidOfATokenThatHasNoSuccessor()
{
    LocalHttpServer server;
    server.reply(401, R"({"error":{"code":"InvalidAuthenticationToken","message":"Expired."}})",
                 "request-id: r1\r\n");
    StaticToken token("abc");
    QNetworkAccessManager network;
    QObject owner;
    std::optional<GraphResult<HttpReply>> result;

    auto *request =
        new GraphRequest(GraphEndpoint(server.url()), token, network, {.path = u"/me"_s}, &owner);
    request->start(&owner, [&result](const auto &answer) { result = answer; });

    QTRY_VERIFY(result);
    QCOMPARE(result->error().kind, GraphError::Kind::SignInRequired);
    QCOMPARE(result->error().code, u"InvalidAuthenticationToken"_s);
    QCOMPARE(result->error().message, u"Expired."_s);
    QCOMPARE(result->error().requestId, u"r1"_s);
}

void TestGraphRequestToken::provesWhatAChallengeAsksFor()
{
    Bench bench;
    bench.server.reply(401, "{}", challenge(R"({"a":1})"));
    bench.server.reply(200, "done");

    bench.start({.path = u"/me"_s});

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->value().body, "done"_ba);
    QCOMPARE(bench.tokens.asked, (std::vector{Freshness::CachedIsFine, Freshness::MustBeNew}));
    QCOMPARE(bench.tokens.claims, (std::vector{""_ba, R"({"a":1})"_ba}));
}

void TestGraphRequestToken::provesItOnceOnly()
{
    Bench bench;
    for (const QByteArray &claims : {R"({"a":1})"_ba, R"({"a":2})"_ba, R"({"a":3})"_ba})
        bench.server.reply(401, "{}", challenge(claims));

    bench.start({.path = u"/me"_s});

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error().claims, R"({"a":2})"_ba);
    QCOMPARE(bench.server.requests().size(), 2);
    QCOMPARE(bench.tokens.claims, (std::vector{""_ba, R"({"a":1})"_ba}));
}

void TestGraphRequestToken::handsOnWhatOnlyAPersonCanProve()
{
    Bench bench;
    bench.server.replyTo("GET ", 401, "{}");
    bench.start({.path = u"/me"_s});
    QTRY_COMPARE(bench.tokens.asked.size(), 1);

    bench.tokens.error = SignInError{.message = u"Sign in again."_s, .claims = R"({"b":1})"};

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error().message, u"Sign in again."_s);
    QCOMPARE(bench.result->error().claims, R"({"b":1})"_ba);
}

void TestGraphRequestToken::needsAToken_data()
{
    QTest::addColumn<SignInError>("why");
    QTest::addColumn<GraphError::Kind>("kind");
    using Kind = SignInError::Kind;

    QTest::newRow("a person") << SignInError{.message = u"The browser was closed."_s}
                              << GraphError::Kind::SignInRequired;
    QTest::newRow("offline") << SignInError{.kind = Kind::Network, .message = u"No host"_s}
                             << GraphError::Kind::Network;
    QTest::newRow("busy") << SignInError{.kind = Kind::Refused,
                                         .message = u"Busy"_s,
                                         .httpStatus = 503}
                          << GraphError::Kind::Service;
}

void TestGraphRequestToken::needsAToken()
{
    QFETCH(const SignInError, why);
    Bench bench;
    bench.tokens.error = why;

    bench.start({.path = u"/me"_s});

    QTRY_VERIFY(bench.result);
    QTEST(bench.result->error().kind, "kind");
    QCOMPARE(bench.result->error().message, why.message);
    QCOMPARE(bench.server.requests().size(), 0);
}

void TestGraphRequestToken::tellsThatItIsOfflineAfterARefusalToo()
{
    Bench bench;
    bench.server.reply(401, "{}", challenge(R"({"a":1})"));
    bench.tokens.errorWithClaims = SignInError{.kind = SignInError::Kind::Network};

    bench.start({.path = u"/me"_s});

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error().kind, GraphError::Kind::Network);
}

QTEST_GUILESS_MAIN(TestGraphRequestToken)
#include "tst_graphrequest_token.moc"

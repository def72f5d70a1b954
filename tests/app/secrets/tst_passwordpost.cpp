// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/httpexchange.h"
#include "passwordpostbench.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = PasswordPostBench;
using Kind = GraphError::Kind;

class TestPasswordPost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasANetworkManagerOfItsOwn();
    void isSentOnceWhenTheConnectionDrops_data();
    void isSentOnceWhenTheConnectionDrops();
    void isSentOnceWhateverTheAnswer_data();
    void isSentOnceWhateverTheAnswer();
    void takesNothingToARedirect();
    void promisesThatNothingWasMadeWhereNothingWasSent_data();
    void promisesThatNothingWasMadeWhereNothingWasSent();
    void tellsGraphsOwnReason();
    void believesNoRefusalThatIsCutOff();
    void takesAClaimsChallengeForARefusal();
    void endsAfterItsOneAnswer();
    void survivesAHandlerThatEndsEverything_data();
    void survivesAHandlerThatEndsEverything();
};

void TestPasswordPost::hasANetworkManagerOfItsOwn()
{
    Bench bench;
    bench.server.stayOpen();
    for (int post = 1; post <= 2; ++post) {
        bench.server.reply(200, openReply() + '}');
        bench.post();
        QTRY_COMPARE(bench.answers, post);
    }
    QCOMPARE(bench.server.connectionCount(), 2);

    // Not so on a manager that is shared: it keeps what the server leaves open.
    LocalHttpServer shared;
    shared.stayOpen();
    QNetworkAccessManager network;
    const auto request = *GraphEndpoint(shared.url())
                              .request(GraphVersion::V1, u"/x/addPassword"_s, AccessToken("abc"));
    for (int post = 0; post < 2; ++post) {
        shared.reply(200, openReply() + '}');
        HttpExchange exchange(network, request, "POST", "{}", nullptr);
        QVERIFY(QSignalSpy(&exchange, &HttpExchange::finished).wait());
    }
    QCOMPARE(shared.requests().size(), 2);
    QCOMPARE(shared.connectionCount(), 1);
}

void TestPasswordPost::isSentOnceWhenTheConnectionDrops_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

// That an ordinary body is sent two and four times here: see tst_oneshotbody.
void TestPasswordPost::isSentOnceWhenTheConnectionDrops()
{
    QFETCH(bool, tls);
    Bench bench(tls ? std::optional(TestCertificates::serverConfiguration()) : std::nullopt);

    bench.post();

    QTRY_VERIFY(bench.outcome);
    QCOMPARE(bench.outcome->error().cause.kind, Kind::Network);
    QVERIFY(bench.outcome->error().cause.message.contains(u"connection was lost"_s));
    QVERIFY(bench.outcome->error().mayExist);
    QTest::qWait(50); // time for the second request that must not come
    QCOMPARE(bench.server.requests().size(), 1);
    QCOMPARE(bench.server.requests().front().body, "{}"_ba);
}

void TestPasswordPost::isSentOnceWhateverTheAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("mayExist");

    const auto page = "<html>"_ba;
    const auto noCode = R"({"error": {"message": "No."}})"_ba;
    QTest::newRow("redirect") << 307 << ""_ba << Kind::Rejected << true;
    QTest::newRow("redirect with a reason") << 302 << refusal() << Kind::Rejected << true;
    QTest::newRow("bad request") << 400 << refusal() << Kind::Rejected << false;
    QTest::newRow("stale token") << 401 << refusal() << Kind::SignInRequired << false;
    QTest::newRow("no right") << 403 << refusal() << Kind::Forbidden << false;
    QTest::newRow("no such object") << 404 << refusal() << Kind::NotFound << false;
    QTest::newRow("slow request") << 408 << refusal() << Kind::Rejected << true;
    QTest::newRow("conflict") << 409 << refusal() << Kind::Rejected << true;
    QTest::newRow("throttled") << 429 << refusal() << Kind::Throttled << false;
    QTest::newRow("a proxy's 401") << 401 << page << Kind::SignInRequired << true;
    QTest::newRow("a proxy's 403") << 403 << page << Kind::Forbidden << true;
    QTest::newRow("a 429 without a word") << 429 << ""_ba << Kind::Throttled << false;
    QTest::newRow("a refusal without a code") << 400 << noCode << Kind::Rejected << true;
    QTest::newRow("half a refusal") << 400 << refusal().chopped(1) << Kind::Rejected << true;
    QTest::newRow("broken service") << 500 << refusal() << Kind::Service << true;
    QTest::newRow("busy service") << 503 << refusal() << Kind::Service << true;
    QTest::newRow("slow service") << 504 << refusal() << Kind::Service << true;
    QTest::newRow("empty success") << 200 << ""_ba << Kind::MalformedReply << true;
    QTest::newRow("no content") << 204 << ""_ba << Kind::MalformedReply << true;
    QTest::newRow("a page") << 200 << page << Kind::MalformedReply << true;
    QTest::newRow("a refusal as a success") << 200 << refusal() << Kind::MalformedReply << true;
    QTest::newRow("no text") << 200 << R"({"secretText": null})"_ba << Kind::MalformedReply << true;
    QTest::newRow("an empty text")
        << 200 << R"({"secretText": ""})"_ba << Kind::MalformedReply << true;
}

void TestPasswordPost::isSentOnceWhateverTheAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    QFETCH(bool, mayExist);
    Bench bench;
    bench.server.reply(status, body,
                       "Retry-After: 0\r\nLocation: /\r\nWWW-Authenticate: Basic realm=\"x\"\r\n");

    bench.post();

    QTRY_VERIFY(bench.outcome);
    QCOMPARE(bench.outcome->error().cause.kind, kind);
    QCOMPARE(bench.outcome->error().mayExist, mayExist);
    QTest::qWait(50); // time for the second request that must not come
    QCOMPARE(bench.server.requests().size(), 1);
    QCOMPARE(bench.answers, 1);
}

void TestPasswordPost::takesNothingToARedirect()
{
    LocalHttpServer elsewhere;
    Bench bench;
    bench.server.reply(307, "", "Location: " + elsewhere.url(u"/x"_s).toEncoded() + "\r\n");

    bench.post();

    QTRY_VERIFY(bench.outcome);
    QTest::qWait(50); // time for the request that must not come
    QCOMPARE(elsewhere.requests().size(), 0);
    QCOMPARE(bench.server.requests().size(), 1);
}

void TestPasswordPost::promisesThatNothingWasMadeWhereNothingWasSent_data()
{
    QTest::addColumn<QString>("certificate");

    QTest::newRow("an expired certificate") << u"expired"_s;
    QTest::newRow("one of another host") << u"wronghost"_s;
    QTest::newRow("a self-signed one") << u"selfsigned"_s;
    QTest::newRow("one of an unknown authority") << u"unknown"_s;
    QTest::newRow("nobody listens") << QString();
}

void TestPasswordPost::promisesThatNothingWasMadeWhereNothingWasSent()
{
    QFETCH(QString, certificate);
    Bench bench(certificate.isEmpty()
                    ? std::nullopt
                    : std::optional(TestCertificates::serverConfiguration(certificate)));
    bench.server.reply(200, openReply() + '}');
    if (certificate.isEmpty())
        bench.server.close();

    bench.post();

    QTRY_VERIFY(bench.outcome);
    QCOMPARE(bench.outcome->error().cause.kind, Kind::Network);
    QVERIFY(!bench.outcome->error().mayExist);
    QCOMPARE(bench.server.requests().size(), 0);
}

void TestPasswordPost::tellsGraphsOwnReason()
{
    Bench bench;
    bench.server.reply(400, refusal(), "request-id: r\r\n");

    bench.post();

    QTRY_VERIFY(bench.outcome);
    const GraphError &cause = bench.outcome->error().cause;
    QCOMPARE(cause.message, u"No."_s);
    QCOMPARE(cause.code, u"Refused"_s);
    QCOMPARE(cause.requestId, u"r"_s);
    QCOMPARE(cause.clientRequestId.toLatin1(),
             bench.server.requests().front().header("client-request-id"));
}

void TestPasswordPost::believesNoRefusalThatIsCutOff()
{
    Bench bench;
    bench.server.replyRaw("HTTP/1.1 403 X\r\nContent-Length: 9999\r\n\r\n" + refusal());

    bench.post();

    QTRY_VERIFY(bench.outcome);
    QVERIFY(bench.outcome->error().mayExist);
}

/// Conditional Access wants more of who signs in, and a new token brings it.
void TestPasswordPost::takesAClaimsChallengeForARefusal()
{
    Bench bench;
    bench.server.reply(401, refusal(),
                       "WWW-Authenticate: Bearer realm=\"\", error=\"insufficient_claims\", "
                       "claims=\"eyJhY2Nlc3NfdG9rZW4iOnt9fQ==\"\r\n");

    bench.post();

    QTRY_VERIFY(bench.outcome);
    QCOMPARE(bench.outcome->error().cause.kind, Kind::SignInRequired);
    QVERIFY(!bench.outcome->error().mayExist);
    QTest::qWait(50); // time for the second request that must not come
    QCOMPARE(bench.server.requests().size(), 1);
}

void TestPasswordPost::endsAfterItsOneAnswer()
{
    Bench bench;
    bench.server.reply(200, openReply() + '}');

    bench.post();

    QTRY_VERIFY(bench.outcome);
    QTRY_VERIFY(bench.owner.children().isEmpty());
    QCOMPARE(bench.answers, 1);
}

void TestPasswordPost::survivesAHandlerThatEndsEverything_data()
{
    QTest::addColumn<QByteArray>("reply");

    QTest::newRow("success") << "HTTP/1.1 204 X\r\n\r\n"_ba;
    QTest::newRow("too large") << "HTTP/1.1 200 X\r\nContent-Length: 2000000\r\n\r\n"
            + QByteArray(1'000'000, ' ');
    QTest::newRow("silence") << "HTTP/1.1 200 X\r\nContent-Length: 20\r\n\r\n"_ba;
}

void TestPasswordPost::survivesAHandlerThatEndsEverything()
{
    QFETCH(QByteArray, reply);
    LocalHttpServer server;
    server.replyRaw(reply);
    server.stayOpen();
    auto request = *GraphEndpoint(server.url())
                        .request(GraphVersion::V1, u"/x/addPassword"_s, AccessToken("abc"));
    request.setTransferTimeout(200); // for the silence
    auto owner = std::make_unique<QObject>();
    bool called = false;

    new PasswordPost(
        request, "{}",
        [&](const PasswordPost::Outcome & /*outcome*/) {
            called = true;
            owner.reset();
        },
        owner.get());

    QTRY_VERIFY(called);
}

QTEST_GUILESS_MAIN(TestPasswordPost)
#include "tst_passwordpost.moc"

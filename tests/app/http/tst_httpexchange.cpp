// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/graphendpoint.h"
#include "app/http/httpexchange.h"
#include "support/faultyproxy.h"
#include "support/localhttpserver.h"
#include "support/testcertificates.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Bench
{
    QNetworkAccessManager network;
    QObject owner;
    std::optional<HttpReply> reply;

    void exchange(const QNetworkRequest &request, const QByteArray &verb = "GET",
                  const QByteArray &body = {}, qint64 maxBody = HttpExchange::DefaultMaxBody)
    {
        auto *exchange = new HttpExchange(network, request, verb, body, &owner, maxBody);
        QObject::connect(exchange, &HttpExchange::finished, &owner,
                         [this](const HttpReply &answer) { reply = answer; });
    }

    void exchange(const QUrl &base, const QByteArray &verb = "GET", const QByteArray &body = {})
    {
        const GraphEndpoint endpoint(base, {.extraAuthorities = TestCertificates::authorities()});
        exchange(*endpoint.request(GraphVersion::V1, u"/me"_s, AccessToken("abc")), verb, body);
    }
};

} // namespace

class TestHttpExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatCameBack();
    void sendsTheBodyOfAPost();
    void noStatusIsAFaultOfTheTransport_data();
    void noStatusIsAFaultOfTheTransport();
    void speaksTlsWithWhomTheAuthorityVouchesFor();
    void asksNothingOfAServerWithABadCertificate_data();
    void asksNothingOfAServerWithABadCertificate();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void keepsNoCookies();
    void stopsReadingAReplyWithoutEnd();
    void tellsWhenTheBodyIsCutOff();
    void givesUpOnAServerThatIsSilent();
    void isTakenBackByItsDestruction();
    void worksOnAnyThread();
};

void TestHttpExchange::tellsWhatCameBack()
{
    LocalHttpServer server;
    Bench bench;
    server.reply(200, R"({"id":"42"})", "request-id: r1\r\n");

    bench.exchange(server.url());

    QTRY_VERIFY(bench.reply);
    QVERIFY(bench.reply->isSuccess());
    QCOMPARE(bench.reply->body, R"({"id":"42"})"_ba);
    QCOMPARE(bench.reply->header("Request-ID"), "r1"_ba);
    QVERIFY(!bench.reply->clientRequestId.isEmpty());
    const auto &request = server.requests().front();
    QCOMPARE(request.line, "GET /v1.0/me HTTP/1.1"_ba);
    QCOMPARE(request.header("client-request-id"), bench.reply->clientRequestId);
    QCOMPARE(request.header("Authorization"), "Bearer abc"_ba);
}

void TestHttpExchange::sendsTheBodyOfAPost()
{
    LocalHttpServer server;
    Bench bench;
    server.reply(204, "");

    bench.exchange(server.url(), "POST", R"({"a":1})");

    QTRY_VERIFY(bench.reply);
    QCOMPARE(bench.reply->status, 204);
    QCOMPARE(server.requests().front().line, "POST /v1.0/me HTTP/1.1"_ba);
    QCOMPARE(server.requests().front().body, R"({"a":1})"_ba);
}

void TestHttpExchange::noStatusIsAFaultOfTheTransport_data()
{
    QTest::addColumn<int>("status");

    for (const int status :
         {400, 401, 403, 404, 405, 409, 410, 418, 429, 500, 501, 502, 503, 504, 505, 599})
        QTest::addRow("%d", status) << status;
}

void TestHttpExchange::noStatusIsAFaultOfTheTransport()
{
    QFETCH(int, status);
    LocalHttpServer server;
    Bench bench;
    server.reply(status, R"({"error":{}})", "WWW-Authenticate: Bearer error=\"x\"\r\n");

    bench.exchange(server.url());

    QTRY_VERIFY(bench.reply);
    QVERIFY2(bench.reply->isComplete(), qPrintable(bench.reply->transportText));
    QCOMPARE(bench.reply->status, status);
    QCOMPARE(bench.reply->body, R"({"error":{}})"_ba);
    QCOMPARE(bench.reply->header("www-authenticate"), R"(Bearer error="x")"_ba);
}

void TestHttpExchange::speaksTlsWithWhomTheAuthorityVouchesFor()
{
    LocalHttpServer server(TestCertificates::serverConfiguration());
    Bench bench;
    server.reply(200, "{}");

    bench.exchange(server.url());

    QTRY_VERIFY(bench.reply);
    QVERIFY2(bench.reply->isSuccess(), qPrintable(bench.reply->transportText));
}

void TestHttpExchange::asksNothingOfAServerWithABadCertificate_data()
{
    QTest::addColumn<QString>("certificate");

    QTest::newRow("expired") << u"expired"_s;
    QTest::newRow("of another host") << u"wronghost"_s;
    QTest::newRow("self-signed") << u"selfsigned"_s;
    QTest::newRow("of an unknown authority") << u"unknown"_s;
}

void TestHttpExchange::asksNothingOfAServerWithABadCertificate()
{
    QFETCH(QString, certificate);
    LocalHttpServer server(TestCertificates::serverConfiguration(certificate));
    Bench bench;
    server.reply(200, "{}");

    bench.exchange(server.url());

    QTRY_VERIFY(bench.reply);
    QCOMPARE(bench.reply->transportError, QNetworkReply::SslHandshakeFailedError);
    QVERIFY(!bench.reply->transportText.isEmpty());
    QCOMPARE(server.requests().size(), 0);
}

void TestHttpExchange::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");

    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestHttpExchange::followsNoRedirect()
{
    QFETCH(int, status);
    LocalHttpServer server;
    LocalHttpServer elsewhere;
    Bench bench;
    server.reply(status, "", "Location: " + elsewhere.url(u"/x"_s).toEncoded() + "\r\n");

    bench.exchange(server.url(), "POST", "{}");

    QTRY_VERIFY(bench.reply);
    QCOMPARE(bench.reply->status, status);
    QVERIFY(!bench.reply->isSuccess());
    QTest::qWait(50); // time for the request that must not come
    QCOMPARE(elsewhere.requests().size(), 0);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpExchange::keepsNoCookies()
{
    LocalHttpServer server;
    Bench bench;
    for (int i = 0; i < 2; ++i)
        server.reply(200, "{}", "Set-Cookie: a=b; Path=/\r\n");

    for (int i = 0; i < 2; ++i) {
        bench.reply.reset();
        bench.exchange(server.url());
        QTRY_VERIFY(bench.reply);
    }

    QCOMPARE(server.requests().back().header("Cookie"), ""_ba);
}

void TestHttpExchange::stopsReadingAReplyWithoutEnd()
{
    LocalHttpServer server;
    Bench bench;
    server.reply(200, QByteArray(4 << 20, ' '));

    const auto request =
        GraphEndpoint(server.url()).request(GraphVersion::V1, u"/me"_s, AccessToken("abc"));
    bench.exchange(*request, "GET", {}, 1 << 20);

    QTRY_VERIFY(bench.reply);
    QVERIFY(bench.reply->isTooLarge);
    QVERIFY(!bench.reply->isComplete());
    QVERIFY(bench.reply->body.size() < (2 << 20));
}

void TestHttpExchange::tellsWhenTheBodyIsCutOff()
{
    LocalHttpServer server;
    Bench bench;
    server.replyCutOff(R"({"id":"4)");

    bench.exchange(server.url());

    QTRY_VERIFY(bench.reply);
    QCOMPARE(bench.reply->status, 200);
    QCOMPARE(bench.reply->transportError, QNetworkReply::RemoteHostClosedError);
    QVERIFY(!bench.reply->isComplete());
    QCOMPARE(bench.reply->body, R"({"id":"4)"_ba);
}

void TestHttpExchange::givesUpOnAServerThatIsSilent()
{
    LocalHttpServer server;
    FaultyProxy proxy(server.serverPort());
    proxy.setFault({.cutAfter = 3, .ending = FaultyProxy::Ending::Hang});
    Bench bench;
    server.reply(200, "{}");
    auto request =
        *GraphEndpoint(proxy.url()).request(GraphVersion::V1, u"/me"_s, AccessToken("abc"));
    request.setTransferTimeout(100);

    bench.exchange(request);

    QTRY_VERIFY(bench.reply);
    QCOMPARE(bench.reply->transportError, QNetworkReply::OperationCanceledError);
    QVERIFY(!bench.reply->isTooLarge);
}

void TestHttpExchange::isTakenBackByItsDestruction()
{
    LocalHttpServer server;
    FaultyProxy proxy(server.serverPort());
    proxy.setFault({.cutAfter = 0, .ending = FaultyProxy::Ending::Hang});
    QNetworkAccessManager network;
    server.reply(200, "{}");
    const auto request =
        GraphEndpoint(proxy.url()).request(GraphVersion::V1, u"/me"_s, AccessToken("abc"));

    auto exchange = std::make_unique<HttpExchange>(network, *request, "GET", QByteArray(), nullptr);
    const QSignalSpy finished(exchange.get(), &HttpExchange::finished);
    QTRY_COMPARE(server.requests().size(), 1);
    exchange.reset();

    QCOMPARE(finished.count(), 0);
    QVERIFY(network.findChildren<QNetworkReply *>().isEmpty());
}

void TestHttpExchange::worksOnAnyThread()
{
    LocalHttpServer server;
    server.reply(200, R"({"id":"42"})");
    const auto request =
        GraphEndpoint(server.url()).request(GraphVersion::V1, u"/me"_s, AccessToken("abc"));
    QByteArray body;

    const std::unique_ptr<QThread> thread(QThread::create([&] {
        QNetworkAccessManager network;
        HttpExchange exchange(network, *request, "GET", {}, nullptr);
        QEventLoop loop;
        QObject::connect(&exchange, &HttpExchange::finished, &loop, [&](const HttpReply &reply) {
            body = reply.body;
            loop.quit();
        });
        loop.exec();
    }));
    thread->start();

    QTRY_VERIFY(thread->isFinished());
    QCOMPARE(body, R"({"id":"42"})"_ba);
}

QTEST_GUILESS_MAIN(TestHttpExchange)
#include "tst_httpexchange.moc"

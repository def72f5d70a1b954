// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/httpdate.h"
#include "app/graph/graphclient.h"
#include "support/localhttpserver.h"
#include "support/recordedtokens.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    LocalHttpServer server;
    RecordedTokens tokens;
    QNetworkAccessManager network;
    GraphClient graph{GraphEndpoint(server.url()), tokens, network};
    std::optional<GraphResult<QJsonObject>> result;
    std::optional<GraphResult<HttpReply>> reply;

    GraphHandler<QJsonObject> keep()
    {
        return [this](const GraphResult<QJsonObject> &answer) { result = answer; };
    }
    void get() { graph.get(GraphVersion::V1, u"/me"_s, &server, keep()); }
    void post()
    {
        graph.post(GraphVersion::Beta, u"/x"_s, {{u"keyId"_s, u"1"_s}}, &server,
                   [this](const GraphResult<HttpReply> &answer) { reply = answer; });
    }
};

} // namespace

class TestGraphClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void getsAnObject();
    void refusesWhatIsNoObject_data();
    void refusesWhatIsNoObject();
    void postsAnObject();
    void takesNoContentForASuccess();
    void repeatsAPostThatHasToWait();
    void tellsWhatGraphRefused();
    void takesItsCallsAlong();
    void knowsTheTimeOfTheService();
};

void TestGraphClient::getsAnObject()
{
    Bench bench;
    bench.server.reply(200, R"({"id": "42"})");

    bench.get();

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->value()["id"_L1].toString(), u"42"_s);
    QCOMPARE(bench.graph.endpoint().base(), bench.server.url());
}

void TestGraphClient::refusesWhatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("a page") << "<html>"_ba;
    QTest::newRow("a part") << R"({"id": "4)"_ba;
    QTest::newRow("an array") << "[]"_ba;
}

void TestGraphClient::refusesWhatIsNoObject()
{
    QFETCH(QByteArray, body);
    Bench bench;
    bench.server.reply(200, body, "request-id: r1\r\n");

    bench.get();

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error().kind, GraphError::Kind::MalformedReply);
    QCOMPARE(bench.result->error().requestId, u"r1"_s);
    QVERIFY(!bench.result->error().clientRequestId.isEmpty());
}

void TestGraphClient::postsAnObject()
{
    Bench bench;
    bench.server.reply(200, R"({"id": "42"})");

    bench.post();

    QTRY_VERIFY(bench.reply);
    QCOMPARE(bench.reply->value().body, R"({"id": "42"})"_ba);
    QCOMPARE(bench.server.requests().front().line, "POST /beta/x HTTP/1.1"_ba);
    QCOMPARE(bench.server.requests().front().body, R"({"keyId":"1"})"_ba);
    QCOMPARE(bench.server.requests().front().header("Content-Type"), "application/json"_ba);
}

void TestGraphClient::takesNoContentForASuccess()
{
    Bench bench;
    bench.server.reply(204, "");

    bench.post();

    QTRY_VERIFY(bench.reply);
    QCOMPARE(bench.reply->value().status, 204);
}

void TestGraphClient::repeatsAPostThatHasToWait()
{
    Bench bench;
    bench.server.reply(503, "", "Retry-After: 0\r\n");
    bench.server.reply(204, "");

    bench.post();

    QTRY_VERIFY(bench.reply);
    QVERIFY(bench.reply->has_value());
    QCOMPARE(bench.server.requests().size(), 2);
}

void TestGraphClient::tellsWhatGraphRefused()
{
    Bench bench;
    bench.server.reply(403, R"({"error": {"code": "Authorization_RequestDenied"}})",
                       "request-id: r\r\n");

    bench.post();

    QTRY_VERIFY(bench.reply);
    QCOMPARE(bench.reply->error().kind, GraphError::Kind::Forbidden);
    QCOMPARE(bench.reply->error().code, u"Authorization_RequestDenied"_s);
    QCOMPARE(bench.reply->error().requestId, u"r"_s);
    QCOMPARE(bench.reply->error().clientRequestId.toLatin1(),
             bench.server.requests().front().header("client-request-id"));
}

void TestGraphClient::takesItsCallsAlong()
{
    LocalHttpServer server;
    RecordedTokens tokens;
    QNetworkAccessManager network;
    auto graph = std::make_unique<GraphClient>(GraphEndpoint(server.url()), tokens, network);
    bool called = false;

    graph->get(GraphVersion::V1, u"/me"_s, &server, [&called](const auto &) { called = true; });
    graph.reset();

    QTest::qWait(50); // time for what must not come
    QVERIFY(!called);
    QCOMPARE(server.requests().size(), 0);
}

void TestGraphClient::knowsTheTimeOfTheService()
{
    Bench bench;
    bench.server.reply(200, R"({"id": "42"})", "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n");
    bench.server.reply(204, {}, "Date: " + toHttpDate(QDateTime::currentDateTimeUtc()) + "\r\n");

    bench.get();
    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.graph.clock().now().date().year(), 1994);

    bench.post();
    QTRY_VERIFY(bench.reply);
    QVERIFY(bench.graph.clock().now().date().year() > 2000);
}

QTEST_GUILESS_MAIN(TestGraphClient)
#include "tst_graphclient.moc"

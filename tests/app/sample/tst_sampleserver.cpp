// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampleserver.h"
#include "app/sample/serverbench.h"
#include "app/signin/tokenaccess.h"
#include "app/signin/tokenclaims.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject json(QNetworkReply &reply)
{
    return QJsonDocument::fromJson(reply.readAll()).object();
}

} // namespace

class TestSampleServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesOverHttp();
    void listensOnOneAddressOnly();
    void hasABearerOfItsOwn();
    void tellsInItsBearerWhatTheCallerMay();
    void answersWhoHasItsBearerOnly_data();
    void answersWhoHasItsBearerOnly();
    void answersUnderItsOwnNamesOnly();
    void echoesTheClientRequestId();
    void tellsErrorsAsGraphDoes();
    void addsAPasswordOverHttp();
    void showsChangesInPagesToldBefore();
    void compressesForWhoAsks();
    void compressesNothingWhenToldSo();
    void tellsWhenToAskAgain();
    void countsCalls();
    void generatesLargeTenants();
    void endsWithClientsConnected();
};

void TestSampleServer::servesOverHttp()
{
    ServerBench bench;

    const auto reply = bench.get(u"/v1.0/applications?$top=999"_s);

    QCOMPARE(status(*reply), 200);
    QCOMPARE(json(*reply)["value"_L1].toArray().size(), 151);
}

void TestSampleServer::listensOnOneAddressOnly()
{
    const ServerBench bench;
    const auto port = quint16(bench.server.graphEndpoint().port());
    const auto isThere = [port](const QString &address) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(address), port);
        return socket.waitForConnected(ServerBench::Patience);
    };

    QVERIFY(isThere(u"127.0.0.1"_s));
    QVERIFY(!isThere(u"127.0.0.2"_s)); // this machine, too
    QVERIFY(!isThere(u"::1"_s));
}

void TestSampleServer::hasABearerOfItsOwn()
{
    const SampleServer one({});
    const SampleServer other({});

    for (const QByteArray &bearer : {one.bearer(), other.bearer()})
        QVERIFY2(bearer.size() >= 40, bearer.constData());
    QVERIFY(one.bearer() != other.bearer());
}

void TestSampleServer::tellsInItsBearerWhatTheCallerMay()
{
    ServerBench bench;
    const auto me = bench.get(u"/v1.0/me"_s);

    const auto claims = readTokenClaims(bench.server.bearer());

    QVERIFY(claims);
    QCOMPARE((*claims)["oid"_L1], json(*me)["id"_L1]);
    const TokenAccess access = TokenAccess::fromClaims(*claims);
    QCOMPARE(access.kind, TokenKind::WorkAccount);
    QVERIFY(access.holds(u"Application.ReadWrite.All"_s));
    QVERIFY(access.holds(u"AgentIdentityBlueprint.AddRemoveCreds.All"_s));
    QVERIFY(!access.holds(u"Directory.ReadWrite.All"_s));
}

void TestSampleServer::answersWhoHasItsBearerOnly_data()
{
    QTest::addColumn<QByteArray>("authorization");

    QTest::newRow("none") << QByteArray();
    QTest::newRow("another") << QByteArray("Bearer x");
    QTest::newRow("no bearer") << QByteArray("Basic eDp5");
}

void TestSampleServer::answersWhoHasItsBearerOnly()
{
    QFETCH(QByteArray, authorization);
    ServerBench bench;
    QNetworkRequest request = bench.request(u"/v1.0/me"_s);
    request.setRawHeader("Authorization", authorization);

    const auto reply = ServerBench::finished(bench.network.get(request));

    QCOMPARE(status(*reply), 401);
    QVERIFY(reply->rawHeader("WWW-Authenticate").startsWith("Bearer"));
    QCOMPARE(json(*reply)["error"_L1]["code"_L1].toString(), u"InvalidAuthenticationToken"_s);
}

void TestSampleServer::answersUnderItsOwnNamesOnly()
{
    ServerBench bench;
    QNetworkRequest request = bench.request(u"/v1.0/me"_s);
    const QByteArray port = QByteArray::number(bench.server.graphEndpoint().port());

    request.setRawHeader("Host", "localhost:" + port);
    const auto allowed = ServerBench::finished(bench.network.get(request));
    request.setRawHeader("Host", "evil.example:" + port);
    const auto refused = ServerBench::finished(bench.network.get(request));

    QCOMPARE(status(*allowed), 200);
    QCOMPARE(status(*refused), 421);
}

void TestSampleServer::echoesTheClientRequestId()
{
    ServerBench bench;
    QNetworkRequest request = bench.request(u"/v1.0/me"_s);
    request.setRawHeader("client-request-id", "a-b-c");

    const auto reply = ServerBench::finished(bench.network.get(request));

    QCOMPARE(reply->rawHeader("client-request-id"), "a-b-c");
    QVERIFY(!QUuid::fromString(QLatin1StringView(reply->rawHeader("request-id"))).isNull());
}

void TestSampleServer::tellsErrorsAsGraphDoes()
{
    ServerBench bench;
    QNetworkRequest request = bench.request(u"/v1.0/applications/none"_s);
    request.setRawHeader("client-request-id", "a-b-c");

    const auto reply = ServerBench::finished(bench.network.get(request));
    const QByteArray requestId = reply->rawHeader("request-id");
    const QJsonObject error = json(*reply)["error"_L1].toObject();

    QCOMPARE(status(*reply), 404);
    QCOMPARE(error["code"_L1].toString(), u"Request_ResourceNotFound"_s);
    QCOMPARE(error["innerError"_L1]["request-id"_L1].toString().toLatin1(), requestId);
    QCOMPARE(error["innerError"_L1]["client-request-id"_L1].toString(), u"a-b-c"_s);
    QVERIFY(!error["innerError"_L1]["date"_L1].toString().isEmpty());
}

void TestSampleServer::addsAPasswordOverHttp()
{
    ServerBench bench;
    const ObjectRef payroll = *bench.server.tenant().find(ObjectKind::Application, u"Payroll");

    const auto reply = bench.post(u"/v1.0"_s + payroll.actionPath("addPassword"_L1), "{}");
    const QJsonObject issued = json(*reply);

    QCOMPARE(status(*reply), 200);
    QVERIFY(bench.server.tenant().secretEquals(QUuid::fromString(issued["keyId"_L1].toString()),
                                               issued["secretText"_L1].toString().toUtf8()));
    QCOMPARE(bench.server.tenant().secretsOf(payroll.objectId).size(), size_t(4));
    QCOMPARE(bench.server.tenant().callCount("POST", "/addPassword"), 1);
}

void TestSampleServer::showsChangesInPagesToldBefore()
{
    ServerBench bench;
    const QString list = u"/v1.0/applications?$top=1"_s;
    const QByteArray before = bench.get(list)->readAll();
    const QByteArray again = bench.get(list)->readAll();

    bench.post(u"/v1.0/applications"_s, R"({"displayName":"New one"})");
    const ObjectRef payroll = *bench.server.tenant().find(ObjectKind::Application, u"Payroll");
    bench.post(u"/v1.0"_s + payroll.actionPath("addPassword"_L1), "{}");
    const QByteArray after = bench.get(list)->readAll();

    QCOMPARE(again, before);
    QCOMPARE(after.count("\"keyId\""), before.count("\"keyId\"") + 1);
}

void TestSampleServer::compressesForWhoAsks()
{
    ServerBench bench;
    QNetworkRequest plain = bench.request(u"/v1.0/applications"_s);
    plain.setRawHeader("Accept-Encoding", "identity");
    QNetworkRequest gzip = plain;
    gzip.setRawHeader("Accept-Encoding", "deflate, gzip;q=1.0");

    const auto plainReply = ServerBench::finished(bench.network.get(plain));
    const auto gzipReply = ServerBench::finished(bench.network.get(gzip));
    const auto unpacked = bench.get(u"/v1.0/applications"_s); // Qt asks for gzip by itself

    const QByteArray body = plainReply->readAll();
    QVERIFY(!plainReply->hasRawHeader("Content-Encoding"));
    QCOMPARE(gzipReply->rawHeader("Content-Encoding"), "gzip");
    QVERIFY(gzipReply->readAll().size() < body.size() / 3);
    QCOMPARE(unpacked->readAll(), body);
}

void TestSampleServer::compressesNothingWhenToldSo()
{
    ServerBench bench({.gzip = false});
    QNetworkRequest request = bench.request(u"/v1.0/applications"_s);
    request.setRawHeader("Accept-Encoding", "gzip");

    const auto reply = ServerBench::finished(bench.network.get(request));

    QVERIFY(!reply->hasRawHeader("Content-Encoding"));
    QVERIFY(reply->readAll().startsWith('{'));
}

void TestSampleServer::tellsWhenToAskAgain()
{
    ServerBench bench;
    const ObjectRef mailer = *bench.server.tenant().find(ObjectKind::Application, u"Bulk Mailer");
    const QString path = u"/v1.0"_s + mailer.actionPath("addPassword"_L1);

    const auto first = bench.post(path, "{}");
    const auto second = bench.post(path, "{}");

    QCOMPARE(status(*first), 429);
    QCOMPARE(first->rawHeader("Retry-After"), "2");
    QCOMPARE(json(*first)["error"_L1]["code"_L1].toString(), u"TooManyRequests"_s);
    QCOMPARE(status(*second), 200);
}

void TestSampleServer::countsCalls()
{
    ServerBench bench;
    bench.get(u"/v1.0/me"_s);
    bench.get(u"/v1.0/me"_s);
    bench.get(u"/v1.0/none?x=1"_s);

    QCOMPARE(bench.server.tenant().callCount("GET"), 3);
    QCOMPARE(bench.server.tenant().callCount("GET", "/me"), 2);
    QCOMPARE(bench.server.tenant().callCount("POST"), 0);
    QCOMPARE(bench.server.tenant().calls().back().path, "/v1.0/none");
    QCOMPARE(bench.server.tenant().calls().back().status, 400);
}

void TestSampleServer::generatesLargeTenants()
{
    ServerBench bench({.applications = 300'000});

    const auto reply = bench.get(u"/v1.0/applications?$top=999&$select=id,displayName"_s);
    const QJsonObject page = json(*reply);
    const QString id = page["value"_L1][998]["id"_L1].toString();
    const auto issued = bench.post(u"/v1.0/applications/%1/addPassword"_s.arg(id), "{}");

    QCOMPARE(page["value"_L1].toArray().size(), 999);
    QVERIFY(page.contains("@odata.nextLink"_L1));
    QCOMPARE(status(*issued), 200);
    const auto secrets = bench.server.tenant().secretsOf(QUuid::fromString(id));
    QCOMPARE(secrets.back().keyId.toString(QUuid::WithoutBraces),
             json(*issued)["keyId"_L1].toString());
}

void TestSampleServer::endsWithClientsConnected()
{
    QTcpSocket client;
    {
        const ServerBench bench({.latencyMilliseconds = 60'000});
        client.connectToHost(QHostAddress::LocalHost, quint16(bench.server.graphEndpoint().port()));
        client.write(bench.head("GET", "/v1.0/me") + "\r\n");
        QVERIFY(client.waitForBytesWritten(ServerBench::Patience));
    }

    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QAbstractSocket::UnconnectedState,
                              ServerBench::Patience);
}

QTEST_GUILESS_MAIN(TestSampleServer)
#include "tst_sampleserver.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampleserver.h"
#include "app/sample/tenantbench.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 20'000;

struct Bench
{
    explicit Bench(const SampleServer::Options &options = {})
        : server(options)
    { }

    SampleServer server;
    QNetworkAccessManager network;

    QNetworkRequest request(const QString &path) const
    {
        QNetworkRequest request(QUrl(server.graphEndpoint().toString() + path));
        request.setRawHeader("Authorization", "Bearer " + server.bearer());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        return request;
    }

    std::unique_ptr<QNetworkReply> get(const QString &path)
    {
        return finished(network.get(request(path)));
    }

    std::unique_ptr<QNetworkReply> post(const QString &path, const QByteArray &body)
    {
        return finished(network.post(request(path), body));
    }

    static std::unique_ptr<QNetworkReply> finished(QNetworkReply *reply)
    {
        if (!reply->isFinished())
            QSignalSpy(reply, &QNetworkReply::finished).wait(Patience);
        return std::unique_ptr<QNetworkReply>(reply);
    }

    /// What comes for these very bytes, until that text is in it or the server hangs up.
    QByteArray raw(const QByteArray &bytes, const QByteArray &until = {}) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(server.graphEndpoint().port()));
        socket.write(bytes);
        QByteArray answer;
        while (socket.waitForReadyRead(Patience)) {
            answer += socket.readAll();
            if (!until.isEmpty() && answer.contains(until))
                break;
        }
        return answer;
    }

    QByteArray head(const QByteArray &method, const QByteArray &target) const
    {
        return method + ' ' + target
            + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server.graphEndpoint().port())
            + "\r\nAuthorization: Bearer " + server.bearer() + "\r\n";
    }
};

int status(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

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
    void answersWhoHasItsBearerOnly_data();
    void answersWhoHasItsBearerOnly();
    void answersUnderItsOwnNamesOnly();
    void echoesTheClientRequestId();
    void tellsErrorsAsGraphDoes();
    void addsAPasswordOverHttp();
    void showsChangesInPagesToldBefore();
    void compressesForWhoAsks();
    void compressesNothingWhenToldSo();
    void throttlesWhenTold();
    void answersPipelinedRequestsInOrder();
    void closesTheConnectionWhenAsked();
    void refusesWhatIsNoRequest_data();
    void refusesWhatIsNoRequest();
    void delaysEachReplyForItself();
    void countsCalls();
    void generatesLargeTenants();
    void endsWithClientsConnected();
};

void TestSampleServer::servesOverHttp()
{
    Bench bench;

    const auto reply = bench.get(u"/v1.0/applications?$top=999"_s);

    QCOMPARE(status(*reply), 200);
    QCOMPARE(json(*reply)["value"_L1].toArray().size(), 151);
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
    Bench bench;
    QNetworkRequest request = bench.request(u"/v1.0/me"_s);
    request.setRawHeader("Authorization", authorization);

    const auto reply = Bench::finished(bench.network.get(request));

    QCOMPARE(status(*reply), 401);
    QVERIFY(reply->rawHeader("WWW-Authenticate").startsWith("Bearer"));
    QCOMPARE(json(*reply)["error"_L1]["code"_L1].toString(), u"InvalidAuthenticationToken"_s);
}

void TestSampleServer::answersUnderItsOwnNamesOnly()
{
    Bench bench;
    QNetworkRequest request = bench.request(u"/v1.0/me"_s);
    const QByteArray port = QByteArray::number(bench.server.graphEndpoint().port());

    request.setRawHeader("Host", "localhost:" + port);
    const auto allowed = Bench::finished(bench.network.get(request));
    request.setRawHeader("Host", "evil.example:" + port);
    const auto refused = Bench::finished(bench.network.get(request));

    QCOMPARE(status(*allowed), 200);
    QCOMPARE(status(*refused), 421);
}

void TestSampleServer::echoesTheClientRequestId()
{
    Bench bench;
    QNetworkRequest request = bench.request(u"/v1.0/me"_s);
    request.setRawHeader("client-request-id", "a-b-c");

    const auto reply = Bench::finished(bench.network.get(request));

    QCOMPARE(reply->rawHeader("client-request-id"), "a-b-c");
    QVERIFY(!QUuid::fromString(QLatin1StringView(reply->rawHeader("request-id"))).isNull());
}

void TestSampleServer::tellsErrorsAsGraphDoes()
{
    Bench bench;
    QNetworkRequest request = bench.request(u"/v1.0/applications/none"_s);
    request.setRawHeader("client-request-id", "a-b-c");

    const auto reply = Bench::finished(bench.network.get(request));
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
    Bench bench;
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
    Bench bench;
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
    Bench bench;
    QNetworkRequest plain = bench.request(u"/v1.0/applications"_s);
    plain.setRawHeader("Accept-Encoding", "identity");
    QNetworkRequest gzip = plain;
    gzip.setRawHeader("Accept-Encoding", "deflate, gzip;q=1.0");

    const auto plainReply = Bench::finished(bench.network.get(plain));
    const auto gzipReply = Bench::finished(bench.network.get(gzip));
    const auto unpacked = bench.get(u"/v1.0/applications"_s); // Qt asks for gzip by itself

    const QByteArray body = plainReply->readAll();
    QVERIFY(!plainReply->hasRawHeader("Content-Encoding"));
    QCOMPARE(gzipReply->rawHeader("Content-Encoding"), "gzip");
    QVERIFY(gzipReply->readAll().size() < body.size() / 3);
    QCOMPARE(unpacked->readAll(), body);
}

void TestSampleServer::compressesNothingWhenToldSo()
{
    Bench bench({.gzip = false});
    QNetworkRequest request = bench.request(u"/v1.0/applications"_s);
    request.setRawHeader("Accept-Encoding", "gzip");

    const auto reply = Bench::finished(bench.network.get(request));

    QVERIFY(!reply->hasRawHeader("Content-Encoding"));
    QVERIFY(reply->readAll().startsWith('{'));
}

void TestSampleServer::throttlesWhenTold()
{
    Bench bench;
    bench.server.tenant().throttleNext(1, 7);

    const auto first = bench.get(u"/v1.0/me"_s);
    const auto second = bench.get(u"/v1.0/me"_s);

    QCOMPARE(status(*first), 429);
    QCOMPARE(first->rawHeader("Retry-After"), "7");
    QCOMPARE(status(*second), 200);
}

void TestSampleServer::answersPipelinedRequestsInOrder()
{
    const Bench bench({.latencyMilliseconds = 5});
    const QByteArray first = bench.head("GET", "/v1.0/me") + "client-request-id: one\r\n\r\n";
    const QByteArray second =
        bench.head("POST", "/v1.0/none") + "client-request-id: two\r\nContent-Length: 2\r\n\r\n{}";

    const QByteArray answer =
        bench.raw(first + second + bench.head("GET", "/v1.0/me") + "Connection: close\r\n\r\n");

    QCOMPARE(answer.count("HTTP/1.1 "), 3);
    QVERIFY(answer.indexOf("client-request-id: one") < answer.indexOf("client-request-id: two"));
    QVERIFY(answer.startsWith("HTTP/1.1 200"));
}

void TestSampleServer::closesTheConnectionWhenAsked()
{
    const Bench bench;

    const QByteArray answer =
        bench.raw(bench.head("GET", "/v1.0/me") + "Connection: close\r\n\r\n");

    QVERIFY(answer.contains("\r\nConnection: close\r\n"));
    QVERIFY(answer.endsWith('}'));
}

void TestSampleServer::refusesWhatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01", 6) << QByteArray("400");
    QTest::newRow("nonsense") << QByteArray("hello\r\n\r\n") << QByteArray("400");
    QTest::newRow("too large") << QByteArray("GET /" + QByteArray(20'000, 'x'))
                               << QByteArray("413");
}

void TestSampleServer::refusesWhatIsNoRequest()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    const Bench bench;

    const QByteArray answer = bench.raw(bytes); // to the end: the server hangs up

    QVERIFY(answer.startsWith("HTTP/1.1 " + expected));
    QVERIFY(bench.raw(bench.head("GET", "/v1.0/me") + "\r\n", "Robin").contains("200 OK"));
}

void TestSampleServer::delaysEachReplyForItself()
{
    constexpr int Latency = 300;
    Bench bench({.latencyMilliseconds = Latency});
    QElapsedTimer clock;
    clock.start();

    std::vector<QNetworkReply *> replies;
    replies.reserve(5);
    for (int i = 0; i < 5; ++i)
        replies.push_back(bench.network.get(bench.request(u"/v1.0/me"_s)));
    QNetworkReply *const last = replies.back();
    QTRY_VERIFY_WITH_TIMEOUT(last->isFinished(), Patience);

    // How long it takes beyond that is up to the machine, so only the least is checked.
    QVERIFY(clock.elapsed() >= Latency);
    QCOMPARE(status(*last), 200);
}

void TestSampleServer::countsCalls()
{
    Bench bench;
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
    Bench bench({.applications = 300'000});

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
        const Bench bench({.latencyMilliseconds = 60'000});
        client.connectToHost(QHostAddress::LocalHost, quint16(bench.server.graphEndpoint().port()));
        client.write(bench.head("GET", "/v1.0/me") + "\r\n");
        QVERIFY(client.waitForBytesWritten(Patience));
    }

    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QAbstractSocket::UnconnectedState, Patience);
}

QTEST_GUILESS_MAIN(TestSampleServer)
#include "tst_sampleserver.moc"

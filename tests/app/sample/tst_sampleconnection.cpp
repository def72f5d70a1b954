// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampleconnection.h"
#include "app/sample/serverbench.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>
#include <vector>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestSampleConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersPipelinedRequestsInOrder();
    void closesTheConnectionWhenAsked();
    void answersNothingBehindTheLastRequest();
    void refusesWhatIsNoRequest_data();
    void refusesWhatIsNoRequest();
    void delaysEachReplyForItself();
};

void TestSampleConnection::answersPipelinedRequestsInOrder()
{
    const ServerBench bench({.latencyMilliseconds = 5});
    const QByteArray first = bench.head("GET", "/v1.0/me") + "client-request-id: one\r\n\r\n";
    const QByteArray second =
        bench.head("POST", "/v1.0/none") + "client-request-id: two\r\nContent-Length: 2\r\n\r\n{}";

    const QByteArray answer =
        bench.raw(first + second + bench.head("GET", "/v1.0/me") + "Connection: close\r\n\r\n");

    QCOMPARE(answer.count("HTTP/1.1 "), 3);
    QVERIFY(answer.indexOf("client-request-id: one") < answer.indexOf("client-request-id: two"));
    QVERIFY(answer.startsWith("HTTP/1.1 200"));
}

void TestSampleConnection::closesTheConnectionWhenAsked()
{
    const ServerBench bench;

    const QByteArray answer =
        bench.raw(bench.head("GET", "/v1.0/me") + "Connection: close\r\n\r\n");

    QVERIFY(answer.contains("\r\nConnection: close\r\n"));
    QVERIFY(answer.endsWith('}'));
}

void TestSampleConnection::answersNothingBehindTheLastRequest()
{
    ServerBench bench;
    const QByteArray last = bench.head("GET", "/v1.0/me") + "Connection: close\r\n\r\n";
    const QByteArray behind = bench.head("POST", "/v1.0/applications")
        + "Content-Length: 19\r\n\r\n{\"displayName\":\"x\"}";

    const QByteArray answer = bench.raw(last + behind);

    QCOMPARE(answer.count("HTTP/1.1 "), 1);
    QCOMPARE(bench.server.tenant().callCount("GET"), 1);
    QCOMPARE(bench.server.tenant().callCount("POST"), 0);
    // What stood behind would have been done, had it come by itself.
    QVERIFY(bench.raw(behind, "displayName").contains("201 Created"));
}

void TestSampleConnection::refusesWhatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01", 6) << QByteArray("400");
    QTest::newRow("nonsense") << QByteArray("hello\r\n\r\n") << QByteArray("400");
    QTest::newRow("too large") << QByteArray("GET /" + QByteArray(20'000, 'x'))
                               << QByteArray("413");
}

void TestSampleConnection::refusesWhatIsNoRequest()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    const ServerBench bench;

    const QByteArray answer = bench.raw(bytes); // to the end: the server hangs up

    QVERIFY(answer.startsWith("HTTP/1.1 " + expected));
    QVERIFY(bench.raw(bench.head("GET", "/v1.0/me") + "\r\n", "Robin").contains("200 OK"));
}

void TestSampleConnection::delaysEachReplyForItself()
{
    constexpr int Latency = 300;
    ServerBench bench({.latencyMilliseconds = Latency});
    const auto time = [&bench] {
        auto clock = std::make_shared<QElapsedTimer>();
        clock->start();
        QNetworkReply *const reply = bench.network.get(bench.request(u"/v1.0/me"_s));
        auto taken = std::make_shared<qint64>(-1);
        QObject::connect(reply, &QNetworkReply::finished, reply,
                         [=] { *taken = clock->elapsed(); });
        return std::pair(reply, taken);
    };

    // The second round comes over the connections of the first.
    for (int round = 0; round < 2; ++round) {
        std::vector<std::pair<QNetworkReply *, std::shared_ptr<qint64>>> replies;
        replies.reserve(5);
        for (int i = 0; i < 5; ++i)
            replies.push_back(time());
        for (const auto &[reply, taken] : replies) {
            QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), ServerBench::Patience);
            QCOMPARE(status(*reply), 200);
            // How long it takes beyond that is up to the machine, so only the least is checked.
            QVERIFY(*taken >= Latency);
        }
    }
}

QTEST_GUILESS_MAIN(TestSampleConnection)
#include "tst_sampleconnection.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/graphendpoint.h"
#include "app/http/gzipbody.h"
#include "app/http/httpexchange.h"
#include "app/sample/gzip.h"
#include "support/localhttpserver.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    QNetworkAccessManager network;
    QObject owner;
    std::optional<HttpReply> reply;

    void exchange(const QNetworkRequest &request, qint64 maxBody = HttpExchange::DefaultMaxBody)
    {
        auto *exchange = new HttpExchange(network, request, "GET", {}, &owner, maxBody);
        QObject::connect(exchange, &HttpExchange::finished, &owner,
                         [this](const HttpReply &answer) { reply = answer; });
    }
};

QNetworkRequest packedRequest(const LocalHttpServer &server)
{
    auto request =
        *GraphEndpoint(server.url()).request(GraphVersion::V1, u"/me"_s, AccessToken("abc"));
    askForGzip(request);
    return request;
}

/// Which hardly can be packed.
QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, '\0');
    quint32 state = 1;
    for (char &byte : bytes) {
        state = state * 1'664'525 + 1'013'904'223;
        byte = char(state >> 24);
    }
    return bytes;
}

} // namespace

/// Bodies that are left as they come, for somebody else to unpack.
class TestHttpExchangePacked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesABodyPackedWhereThatWasAskedFor_data();
    void leavesABodyPackedWhereThatWasAskedFor();
    void cutsAPackedBodyAtTheSameLimit_data();
    void cutsAPackedBodyAtTheSameLimit();
    void tellsWhenAPackedBodyIsCutOff();
};

void TestHttpExchangePacked::leavesABodyPackedWhereThatWasAskedFor_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("short") << R"({"id":"42"})"_ba;
    QTest::newRow("longer than what Qt may hold") << noise(3 << 20);
}

void TestHttpExchangePacked::leavesABodyPackedWhereThatWasAskedFor()
{
    if (!canUnpackGzip())
        QSKIP("built without libdeflate");
    QFETCH(QByteArray, body);
    LocalHttpServer server;
    Bench bench;
    const QByteArray packed = gzipped(body);
    server.reply(200, packed, "Content-Encoding: gzip\r\n");

    bench.exchange(packedRequest(server));

    QTRY_VERIFY(bench.reply);
    QVERIFY2(bench.reply->isSuccess(), qPrintable(bench.reply->transportText));
    QCOMPARE(bench.reply->body, packed);
    unpackBody(*bench.reply, HttpExchange::DefaultMaxBody);
    QVERIFY(bench.reply->isSuccess());
    QCOMPARE(bench.reply->body, body);
    QCOMPARE(server.requests().front().header("Accept-Encoding"), "gzip"_ba);
}

void TestHttpExchangePacked::cutsAPackedBodyAtTheSameLimit_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<QByteArray>("headers");

    const auto packed = "Content-Encoding: gzip\r\n"_ba;
    QTest::newRow("once it is unpacked") << gzipped(QByteArray(4 << 20, ' ')) << packed;
    QTest::newRow("as it comes") << gzipped(noise(4 << 20)) << packed;
    QTest::newRow("not packed at all") << QByteArray(4 << 20, ' ') << ""_ba;
}

void TestHttpExchangePacked::cutsAPackedBodyAtTheSameLimit()
{
    QFETCH(QByteArray, packed);
    QFETCH(QByteArray, headers);
    LocalHttpServer server;
    Bench bench;
    server.reply(200, packed, headers);

    bench.exchange(packedRequest(server), 1 << 20);

    QTRY_VERIFY(bench.reply);
    QVERIFY(bench.reply->body.size() < (2 << 20));
    unpackBody(*bench.reply, 1 << 20);
    QVERIFY(bench.reply->isTooLarge);
    QVERIFY(!bench.reply->isComplete());
    QVERIFY(bench.reply->body.size() < (2 << 20));
}

/// Which Qt, where it unpacks, does not.
void TestHttpExchangePacked::tellsWhenAPackedBodyIsCutOff()
{
    if (!canUnpackGzip())
        QSKIP("built without libdeflate");
    LocalHttpServer server;
    Bench bench;
    const QByteArray packed = gzipped(noise(1'000));
    server.replyRaw("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: "
                    + QByteArray::number(packed.size()) + "\r\n\r\n" + packed.chopped(1));

    bench.exchange(packedRequest(server));

    QTRY_VERIFY(bench.reply);
    QCOMPARE(bench.reply->transportError, QNetworkReply::RemoteHostClosedError);
    QVERIFY(!bench.reply->isComplete());
    QCOMPARE(bench.reply->body.size(), packed.size() - 1);
}

QTEST_GUILESS_MAIN(TestHttpExchangePacked)
#include "tst_httpexchange_packed.moc"

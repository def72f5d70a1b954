// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/graphendpoint.h"
#include "app/graph/queryvalue.h"
#include "support/localhttpserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestQueryValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesWhatAQueryWouldTakeForItself_data();
    void encodesWhatAQueryWouldTakeForItself();
    void doublesTheQuotesOfALiteral();
    void arrivesAsItWasEncoded();
};

void TestQueryValue::encodesWhatAQueryWouldTakeForItself_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("encoded");

    QTest::newRow("plain") << u"payroll-2.0_x~"_s << u"payroll-2.0_x~"_s;
    QTest::newRow("separators") << u"a&b=c#d+e?f"_s << u"a%26b%3Dc%23d%2Be%3Ff"_s;
    QTest::newRow("space") << u"a b"_s << u"a%20b"_s;
    QTest::newRow("percent") << u"100 %25"_s << u"100%20%2525"_s;
    QTest::newRow("quotes") << u"'\""_s << u"%27%22"_s;
    QTest::newRow("other scripts") << u"é日😀"_s << u"%C3%A9%E6%97%A5%F0%9F%98%80"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestQueryValue::encodesWhatAQueryWouldTakeForItself()
{
    QFETCH(QString, value);
    QFETCH(QString, encoded);

    QCOMPARE(encodedQueryValue(value), encoded);
}

void TestQueryValue::doublesTheQuotesOfALiteral()
{
    QCOMPARE(quotedFilterValue(u"O'Hara & sons"_s), u"%27O%27%27Hara%20%26%20sons%27"_s);
    QCOMPARE(quotedFilterValue({}), u"%27%27"_s);
}

void TestQueryValue::arrivesAsItWasEncoded()
{
    LocalHttpServer server;
    QNetworkAccessManager network;
    const QString path =
        u"/applications?$filter=displayName%20eq%20"_s + quotedFilterValue(u"a&b'c+d#e%20"_s);

    const auto request =
        GraphEndpoint(server.url()).request(GraphVersion::V1, path, AccessToken("token"));
    const std::unique_ptr<QNetworkReply> reply(network.post(*request, "{}"_ba));

    QTRY_VERIFY(!server.requests().empty());
    QCOMPARE(server.requests().front().line,
             "POST /v1.0/applications?$filter=displayName%20eq%20%27a%26b%27%27c%2Bd%23e%2520%27 "
             "HTTP/1.1"_ba);
}

QTEST_GUILESS_MAIN(TestQueryValue)
#include "tst_queryvalue.moc"

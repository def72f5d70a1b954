// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/graphendpoint.h"

#include <QCoreApplication>
#include <QTest>
#include <QUuid>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestGraphEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsEveryRequestAlike();
    void givesEveryRequestAnIdOfItsOwn();
    void buildsBelowTheVersion_data();
    void buildsBelowTheVersion();
    void followsALinkToTheLetter();
    void keepsTheTokenFromOtherPlaces_data();
    void keepsTheTokenFromOtherPlaces();
    void takesAPathOnly();
};

void TestGraphEndpoint::beginsEveryRequestAlike()
{
    QCoreApplication::setApplicationVersion(u"1.2.3"_s);
    const GraphEndpoint endpoint(QUrl(u"https://graph.microsoft.com"_s));

    const auto request = endpoint.request(GraphVersion::V1, u"/me"_s, AccessToken("abc"));

    QVERIFY(request);
    QCOMPARE(request->rawHeader("Authorization"), "Bearer abc"_ba);
    QCOMPARE(request->rawHeader("Content-Type"), "application/json"_ba);
    QCOMPARE(request->rawHeader("User-Agent"), "Keyturn/1.2.3"_ba);
    QCOMPARE(request->attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
             int(QNetworkRequest::ManualRedirectPolicy));
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        QCOMPARE(request->attribute(attribute).toInt(), int(QNetworkRequest::Manual));
    QCOMPARE(request->transferTimeout(), 30'000);
}

void TestGraphEndpoint::givesEveryRequestAnIdOfItsOwn()
{
    const GraphEndpoint endpoint(QUrl(u"https://graph.microsoft.com"_s));
    const auto id = [&] {
        const auto request = endpoint.request(GraphVersion::V1, u"/me"_s, AccessToken("abc"));
        return QUuid::fromString(QLatin1StringView(request->rawHeader("client-request-id")));
    };

    const QUuid first = id();

    QVERIFY(!first.isNull());
    QVERIFY(first != id());
}

void TestGraphEndpoint::buildsBelowTheVersion_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<GraphVersion>("version");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("url");

    QTest::newRow("v1.0")
        << u"https://graph.microsoft.com"_s << GraphVersion::V1
        << u"/applications(appId='4')?$select=id"_s
        << "https://graph.microsoft.com/v1.0/applications(appId='4')?$select=id"_ba;
    QTest::newRow("beta") << u"https://dod-graph.microsoft.us/"_s << GraphVersion::Beta << u"/me"_s
                          << "https://dod-graph.microsoft.us/beta/me"_ba;
    QTest::newRow("a port") << u"http://127.0.0.1:8080"_s << GraphVersion::V1 << u"/me"_s
                            << "http://127.0.0.1:8080/v1.0/me"_ba;
    QTest::newRow("a gateway's path") << u"https://gateway.example/graph"_s << GraphVersion::V1
                                      << u"/me"_s << "https://gateway.example/graph/v1.0/me"_ba;
}

void TestGraphEndpoint::buildsBelowTheVersion()
{
    QFETCH(QString, base);
    QFETCH(GraphVersion, version);
    QFETCH(QString, path);
    QFETCH(QByteArray, url);

    const auto request = GraphEndpoint(QUrl(base)).request(version, path, AccessToken("abc"));

    QVERIFY(request);
    QCOMPARE(request->url().toEncoded(), url);
}

void TestGraphEndpoint::followsALinkToTheLetter()
{
    const QByteArray link = "https://graph.microsoft.com/v1.0/applications?$top=999&$skiptoken="
                            "RFNwdAIAAQ%2B%2F==&x=%20a+b";
    const GraphEndpoint endpoint(QUrl(u"https://graph.microsoft.com"_s));

    const auto request = endpoint.linkRequest(QUrl::fromEncoded(link), AccessToken("abc"));

    QVERIFY(request);
    QCOMPARE(request->url().toEncoded(), link);
}

void TestGraphEndpoint::keepsTheTokenFromOtherPlaces_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("isOurs");

    QTest::newRow("same") << u"https://graph.microsoft.com/v1.0/me"_s << true;
    QTest::newRow("the port named") << u"https://graph.microsoft.com:443/v1.0/me"_s << true;
    QTest::newRow("another spelling") << u"HTTPS://GRAPH.microsoft.com/v1.0/me"_s << true;
    QTest::newRow("another host") << u"https://graph.example/v1.0/me"_s << false;
    QTest::newRow("a host behind ours") << u"https://graph.microsoft.com.example/"_s << false;
    QTest::newRow("a host below ours") << u"https://a.graph.microsoft.com/"_s << false;
    QTest::newRow("a user before the host")
        << u"https://graph.microsoft.com@evil.example/"_s << false;
    QTest::newRow("a user at our host") << u"https://me@graph.microsoft.com/"_s << false;
    QTest::newRow("another port") << u"https://graph.microsoft.com:8443/"_s << false;
    QTest::newRow("no TLS") << u"http://graph.microsoft.com/v1.0/me"_s << false;
    QTest::newRow("no TLS on its port") << u"http://graph.microsoft.com:443/"_s << false;
    QTest::newRow("no host") << u"/v1.0/me"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestGraphEndpoint::keepsTheTokenFromOtherPlaces()
{
    QFETCH(QString, link);
    QFETCH(bool, isOurs);
    const GraphEndpoint endpoint(QUrl(u"https://graph.microsoft.com"_s));

    const auto request = endpoint.linkRequest(QUrl(link), AccessToken("abc"));

    QCOMPARE(request.has_value(), isOurs);
    if (!isOurs)
        QCOMPARE(request.error().kind, GraphError::Kind::Rejected);
}

void TestGraphEndpoint::takesAPathOnly()
{
    const GraphEndpoint endpoint(QUrl(u"https://graph.microsoft.com"_s));

    QVERIFY(!endpoint.request(GraphVersion::V1, u"me"_s, AccessToken("abc")));
    QVERIFY(!endpoint.request(GraphVersion::V1, u".evil.example/me"_s, AccessToken("abc")));
    QVERIFY(!endpoint.request(GraphVersion::V1, {}, AccessToken("abc")));
}

QTEST_GUILESS_MAIN(TestGraphEndpoint)
#include "tst_graphendpoint.moc"

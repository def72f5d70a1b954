// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/grapherror.h"
#include "app/http/httpexchange.h"
#include "app/http/networktrouble.h"
#include "app/http/proxyrule.h"
#include "app/http/transportsettings.h"
#include "app/signin/signinerror.h"
#include "support/localhttpserver.h"
#include "support/scriptedproxy.h"
#include "support/testcertificates.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Manner = ScriptedProxy::Manner;
using Trouble = NetworkTrouble;

namespace {

/// One request to a server of our own, by a proxy where one is wanted.
struct Bench
{
    explicit Bench(const QString &certificate = {})
        : server(certificate.isEmpty()
                     ? std::nullopt
                     : std::optional(TestCertificates::serverConfiguration(certificate)))
        , url(server.url())
    { }
    ~Bench() { followProxyRule({}); }
    Q_DISABLE_COPY_MOVE(Bench)

    void goByProxy(ProxyRule::Protocol protocol, Manner manner)
    {
        proxy.setManner(manner);
        followProxyRule(proxy.rule(protocol));
        url = QUrl(u"https://graph.keyturn.example/"_s);
    }

    HttpReply get() const
    {
        QNetworkAccessManager network;
        QObject owner;
        auto *const exchange = new HttpExchange(network, transport.request(url), "GET", {}, &owner);
        QSignalSpy finished(exchange, &HttpExchange::finished);
        if (!finished.wait(20'000))
            qFatal("There was no end of it");
        return finished.front().front().value<HttpReply>();
    }

    LocalHttpServer server;
    ScriptedProxy proxy{server.serverPort()};
    QUrl url;
    TransportSettings transport{.extraAuthorities = TestCertificates::authorities(),
                                .patience = 10s};
};

} // namespace

/// What stands in the way of real requests.
class TestNetworkTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsNothingOfAGoodConnection();
    void tellsCertificatesApart_data();
    void tellsCertificatesApart();
    void tellsAnAuthorityThatIsNotTrusted();
    void tellsProxiesApart_data();
    void tellsProxiesApart();
    void tellsThatNoProxyIsThere();
    void tellsThatTheProxysNameIsNotFound();
    void tellsThatANameIsNotFound();
    void tellsThatNobodyTakesTheConnection();
    void tellsSilence();
    void tellsWhatBrokeOff();
    void tellsPagesFromAnswers_data();
    void tellsPagesFromAnswers();
};

void TestNetworkTrouble::tellsNothingOfAGoodConnection()
{
    Bench bench(u"good"_s);
    bench.server.reply(200, "{}");

    const HttpReply reply = bench.get();

    QCOMPARE(reply.status, 200);
    QCOMPARE(networkTroubleOf(reply), Trouble::None);
}

void TestNetworkTrouble::tellsCertificatesApart_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<NetworkTrouble>("trouble");

    QTest::newRow("expired") << u"expired"_s << Trouble::OutdatedCertificate;
    QTest::newRow("another host's") << u"wronghost"_s << Trouble::OtherNamesCertificate;
}

void TestNetworkTrouble::tellsCertificatesApart()
{
    QFETCH(QString, certificate);
    QFETCH(NetworkTrouble, trouble);
    Bench bench(certificate);

    const HttpReply reply = bench.get();

    QCOMPARE(networkTroubleOf(reply), trouble);
    QCOMPARE(SignInError::fromReply(reply).trouble, trouble);
    QCOMPARE(SignInError::fromReply(reply).kind, SignInError::Kind::Network);
    QCOMPARE(GraphError::fromReply(reply).trouble, trouble);
    QCOMPARE(GraphError::fromReply(reply).kind, GraphError::Kind::Network);
}

void TestNetworkTrouble::tellsAnAuthorityThatIsNotTrusted()
{
    Bench bench(u"good"_s);
    bench.transport.extraAuthorities.clear();

    QCOMPARE(networkTroubleOf(bench.get()), Trouble::UntrustedCertificate);
}

void TestNetworkTrouble::tellsProxiesApart_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<int>("manner");
    QTest::addColumn<NetworkTrouble>("trouble");

    const int http = int(ProxyRule::Protocol::Http);
    const int socks = int(ProxyRule::Protocol::Socks5);
    QTest::newRow("a password") << http << int(Manner::AsksForPassword) << Trouble::ProxyPassword;
    QTest::newRow("refused") << http << int(Manner::Refuses) << Trouble::Proxy;
    QTest::newRow("SOCKS5 refused") << socks << int(Manner::Refuses) << Trouble::ProxyNotFound;
    QTest::newRow("no proxy") << http << int(Manner::IsNoProxy) << Trouble::Proxy;
}

void TestNetworkTrouble::tellsProxiesApart()
{
    QFETCH(int, protocol);
    QFETCH(int, manner);
    QFETCH(NetworkTrouble, trouble);
    Bench bench(u"good"_s);
    bench.goByProxy(ProxyRule::Protocol(protocol), Manner(manner));

    const HttpReply reply = bench.get();

    QVERIFY2(networkTroubleOf(reply) == trouble,
             qPrintable(u"%1: %2"_s.arg(reply.transportError).arg(reply.transportText)));
}

void TestNetworkTrouble::tellsThatNoProxyIsThere()
{
    Bench bench(u"good"_s);
    bench.goByProxy(ProxyRule::Protocol::Http, Manner::Refuses);
    bench.proxy.close();

    QCOMPARE(networkTroubleOf(bench.get()), Trouble::Proxy);
}

void TestNetworkTrouble::tellsThatTheProxysNameIsNotFound()
{
    Bench bench(u"good"_s);
    bench.goByProxy(ProxyRule::Protocol::Http, Manner::LetsThrough);
    ProxyRule rule = bench.proxy.rule();
    rule.host = u"proxy.keyturn.invalid"_s;
    followProxyRule(rule);

    QCOMPARE(networkTroubleOf(bench.get()), Trouble::ProxyNotFound);
}

void TestNetworkTrouble::tellsThatANameIsNotFound()
{
    Bench bench;
    followProxyRule({.choice = ProxyRule::Choice::None});
    bench.url = QUrl(u"https://graph.keyturn.invalid/"_s);

    QCOMPARE(networkTroubleOf(bench.get()), Trouble::NameNotFound);
}

void TestNetworkTrouble::tellsThatNobodyTakesTheConnection()
{
    Bench bench;
    bench.server.close();

    QCOMPARE(networkTroubleOf(bench.get()), Trouble::ConnectionRefused);
}

void TestNetworkTrouble::tellsSilence()
{
    Bench bench;
    bench.transport.patience = 200ms;
    bench.server.replyTo("GET", 200, "{}", 30s);

    QCOMPARE(networkTroubleOf(bench.get()), Trouble::NoAnswer);
}

void TestNetworkTrouble::tellsWhatBrokeOff()
{
    Bench bench;
    bench.server.replyCutOff("{");

    QCOMPARE(networkTroubleOf(bench.get()), Trouble::BrokenOff);
}

void TestNetworkTrouble::tellsPagesFromAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<NetworkTrouble>("trouble");

    const auto page = "\n<!DOCTYPE html><title>Guests</title>"_ba;
    QTest::newRow("a page that says all is well") << 200 << page << Trouble::WebPage;
    QTest::newRow("a page that forbids") << 403 << page << Trouble::WebPage;
    QTest::newRow("a page that knows nothing") << 404 << page << Trouble::WebPage;
    QTest::newRow("a way elsewhere") << 302 << ""_ba << Trouble::WebPage;
    QTest::newRow("a guest network's status") << 511 << ""_ba << Trouble::WebPage;
    QTest::newRow("an answer") << 200 << "{}"_ba << Trouble::None;
    QTest::newRow("a refusal") << 403 << R"({"error": {}})"_ba << Trouble::None;
    QTest::newRow("nothing") << 204 << ""_ba << Trouble::None;
    QTest::newRow("a service out of order") << 503 << page << Trouble::None;
}

void TestNetworkTrouble::tellsPagesFromAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(NetworkTrouble, trouble);
    Bench bench;
    bench.server.reply(status, body);

    const HttpReply reply = bench.get();

    QCOMPARE(reply.status, status);
    QCOMPARE(networkTroubleOf(reply), trouble);
    QCOMPARE(GraphError::fromReply(reply).trouble, trouble);
}

QTEST_GUILESS_MAIN(TestNetworkTrouble)
#include "tst_networktrouble.moc"

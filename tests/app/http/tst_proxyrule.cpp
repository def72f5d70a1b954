// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/httpexchange.h"
#include "app/http/proxyrule.h"
#include "app/http/transportsettings.h"
#include "support/localhttpserver.h"
#include "support/scriptedproxy.h"
#include "support/testcertificates.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Choice = ProxyRule::Choice;
using Manner = ScriptedProxy::Manner;
using Protocol = ProxyRule::Protocol;

namespace {

/// A server that is called by a name nobody has, and the proxy that knows it.
struct Bench
{
    explicit Bench(bool tls = true)
        : server(tls ? std::optional(TestCertificates::serverConfiguration()) : std::nullopt)
    {
        server.replyTo("/x", 200, "there");
    }
    ~Bench() { followProxyRule({}); }
    Q_DISABLE_COPY_MOVE(Bench)

    static HttpReply get(const QUrl &url)
    {
        const TransportSettings transport{.extraAuthorities = TestCertificates::authorities()};
        QNetworkAccessManager network;
        HttpExchange exchange(network, transport.request(url), "GET", {}, nullptr);
        QSignalSpy finished(&exchange, &HttpExchange::finished);
        if (finished.isEmpty() && !finished.wait(20000))
            return {};
        return finished.front().front().value<HttpReply>();
    }

    LocalHttpServer server;
    ScriptedProxy proxy{server.serverPort()};
};

QUrl farAway()
{
    return QUrl(u"https://login.keyturn.example/x"_s);
}

} // namespace

class TestProxyRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenAsText_data();
    void isWrittenAsText();
    void takesNothingElseForARule_data();
    void takesNothingElseForARule();
    void knowsWhatAHostIs_data();
    void knowsWhatAHostIs();
    void goesThroughTheProxy_data();
    void goesThroughTheProxy();
    void goesThroughItFromEveryThread();
    void asksTheProxyForAWholeUrlWithoutTls();
    void neverTakesAProxyToThisComputer_data();
    void neverTakesAProxyToThisComputer();
    void listensWithoutAProxy();
    void takesNoProxyIfNoneIsWanted();
    void followsTheNewestRule();
    void saysThatTheProxyWantsAPassword_data();
    void saysThatTheProxyWantsAPassword();
};

void TestProxyRule::isWrittenAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("choice");
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    const auto row = [](const char *text, Choice choice, Protocol protocol, const QString &host,
                        int port) {
        QTest::newRow(text) << QString::fromLatin1(text) << int(choice) << int(protocol) << host
                            << port;
    };
    row("system", Choice::System, Protocol::Http, {}, 0);
    row("none", Choice::None, Protocol::Http, {}, 0);
    row("http://proxy.example:8080", Choice::Manual, Protocol::Http, u"proxy.example"_s, 8080);
    row("socks5://10.1.2.3:1080", Choice::Manual, Protocol::Socks5, u"10.1.2.3"_s, 1080);
    row("http://[fd00::1]:3128", Choice::Manual, Protocol::Http, u"fd00::1"_s, 3128);
}

void TestProxyRule::isWrittenAsText()
{
    QFETCH(QString, text);
    QFETCH(int, choice);
    QFETCH(int, protocol);
    QFETCH(QString, host);
    QFETCH(int, port);

    const auto rule = ProxyRule::fromText(text);

    QVERIFY(rule);
    const ProxyRule expected{.choice = Choice(choice),
                             .protocol = Protocol(protocol),
                             .host = host,
                             .port = quint16(port)};
    QVERIFY(*rule == expected);
    QVERIFY(rule->isComplete());
    QCOMPARE(rule->toText(), text);
}

void TestProxyRule::takesNothingElseForARule_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << u"manual"_s;
    QTest::newRow("no port") << u"http://proxy.example"_s;
    QTest::newRow("port zero") << u"http://proxy.example:0"_s;
    QTest::newRow("a port past the last") << u"http://proxy.example:65536"_s;
    QTest::newRow("no host") << u"http://:8080"_s;
    QTest::newRow("no kind") << u"proxy.example:8080"_s;
    QTest::newRow("another kind") << u"https://proxy.example:8080"_s;
    QTest::newRow("a password") << u"http://ana:secret@proxy.example:8080"_s;
    QTest::newRow("a path") << u"http://proxy.example:8080/proxy.pac"_s;
    QTest::newRow("a query") << u"http://proxy.example:8080?x"_s;
}

void TestProxyRule::takesNothingElseForARule()
{
    QFETCH(QString, text);

    QVERIFY(!ProxyRule::fromText(text));
}

void TestProxyRule::knowsWhatAHostIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("a name") << u"proxy"_s << true;
    QTest::newRow("a whole name") << u"proxy.contoso.com"_s << true;
    QTest::newRow("an address") << u"10.0.0.1"_s << true;
    QTest::newRow("a long address") << u"fd00::1"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a URL") << u"http://proxy"_s << false;
    QTest::newRow("with a port") << u"proxy:8080"_s << false;
    QTest::newRow("with a blank") << u"my proxy"_s << false;
    QTest::newRow("with a user") << u"ana@proxy"_s << false;
}

void TestProxyRule::knowsWhatAHostIs()
{
    QFETCH(QString, text);
    QFETCH(bool, isOne);

    QCOMPARE(isHostName(text), isOne);
}

void TestProxyRule::goesThroughTheProxy_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("HTTP") << int(Protocol::Http) << "CONNECT login.keyturn.example:443 HTTP/1.1"_ba;
    QTest::newRow("SOCKS5") << int(Protocol::Socks5) << "SOCKS5 login.keyturn.example:443"_ba;
}

void TestProxyRule::goesThroughTheProxy()
{
    QFETCH(int, protocol);
    QFETCH(QByteArray, request);
    const Bench bench;
    followProxyRule(bench.proxy.rule(Protocol(protocol)));

    const HttpReply reply = Bench::get(farAway());

    QCOMPARE(reply.body, "there"_ba);
    QCOMPARE(bench.proxy.requests(), {request});
}

void TestProxyRule::goesThroughItFromEveryThread()
{
    const Bench bench;
    followProxyRule(bench.proxy.rule());
    QString host;
    QThreadPool pool;

    pool.start([&host] {
        host = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(farAway()))
                   .constFirst()
                   .hostName();
    });
    QVERIFY(pool.waitForDone(20000));

    QCOMPARE(host, u"127.0.0.1"_s);
}

void TestProxyRule::asksTheProxyForAWholeUrlWithoutTls()
{
    const Bench bench(false);
    followProxyRule(bench.proxy.rule());

    const HttpReply reply = Bench::get(QUrl(u"http://login.keyturn.example/x"_s));

    QCOMPARE(reply.body, "there"_ba);
    QCOMPARE(bench.proxy.requests(), {"GET http://login.keyturn.example/x HTTP/1.1"_ba});
}

void TestProxyRule::neverTakesAProxyToThisComputer_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("127.0.0.1") << u"127.0.0.1"_s;
    QTest::newRow("localhost") << u"localhost"_s;
}

void TestProxyRule::neverTakesAProxyToThisComputer()
{
    QFETCH(QString, host);
    const Bench bench;
    followProxyRule(bench.proxy.rule());
    QUrl url = bench.server.url(u"/x"_s);
    url.setHost(host);

    QCOMPARE(Bench::get(url).body, "there"_ba);
    QCOMPARE(bench.proxy.connectionCount(), 0);
    for (const auto &address : {u"http://[::1]:1/"_s, u"http://127.9.9.9/"_s}) {
        const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(address)));
        QCOMPARE(proxies.constFirst().type(), QNetworkProxy::NoProxy);
    }
}

void TestProxyRule::listensWithoutAProxy()
{
    const Bench bench;
    followProxyRule(bench.proxy.rule(Protocol::Socks5));
    QTcpServer listener;

    QVERIFY(listener.listen(QHostAddress::Any));

    QCOMPARE(bench.proxy.connectionCount(), 0);
}

void TestProxyRule::takesNoProxyIfNoneIsWanted()
{
    followProxyRule({.choice = Choice::None});

    const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(farAway()));

    followProxyRule({});
    QCOMPARE(proxies.size(), 1);
    QCOMPARE(proxies.constFirst().type(), QNetworkProxy::NoProxy);
}

void TestProxyRule::followsTheNewestRule()
{
    const Bench bench;
    const ScriptedProxy other(bench.server.serverPort());
    followProxyRule(bench.proxy.rule());
    followProxyRule(other.rule());

    QCOMPARE(Bench::get(farAway()).body, "there"_ba);

    QCOMPARE(bench.proxy.connectionCount(), 0);
    QCOMPARE(other.connectionCount(), 1);
}

void TestProxyRule::saysThatTheProxyWantsAPassword_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("https") << true;
    QTest::newRow("http") << false;
}

void TestProxyRule::saysThatTheProxyWantsAPassword()
{
    QFETCH(bool, tls);
    Bench bench(tls);
    bench.proxy.setManner(Manner::AsksForPassword);
    followProxyRule(bench.proxy.rule());
    QUrl url = farAway();
    url.setScheme(tls ? u"https"_s : u"http"_s);

    const HttpReply reply = Bench::get(url);

    QCOMPARE(reply.transportError, QNetworkReply::ProxyAuthenticationRequiredError);
    QVERIFY2(reply.transportText.startsWith("The proxy asks for a user name and a password."_L1),
             qPrintable(reply.transportText));
    QVERIFY(bench.server.requests().empty());
}

QTEST_GUILESS_MAIN(TestProxyRule)
#include "tst_proxyrule.moc"

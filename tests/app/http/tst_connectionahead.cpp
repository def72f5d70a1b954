// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/connectionahead.h"
#include "app/http/httpexchange.h"
#include "app/http/proxyrule.h"
#include "support/localhttpserver.h"
#include "support/scriptedproxy.h"
#include "support/testcertificates.h"

#include <QNetworkAccessManager>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Bench
{
    explicit Bench(bool tls, const QString &certificate = u"good"_s)
        : server(tls ? std::optional(TestCertificates::serverConfiguration(certificate))
                     : std::nullopt)
    {
        server.replyTo("/x", 200, "there");
        server.stayOpen();
    }
    ~Bench() { followProxyRule({}); }
    Q_DISABLE_COPY_MOVE(Bench)

    std::unique_ptr<ConnectionAhead>
    open(std::chrono::milliseconds life = ConnectionAhead::UsualLife) const
    {
        return std::make_unique<ConnectionAhead>(endpoint, transport, life);
    }

    /// A connection that is there, and TLS with it.
    std::unique_ptr<ConnectionAhead>
    openAndWait(std::chrono::milliseconds life = ConnectionAhead::UsualLife) const
    {
        const int before = server.readyCount();
        auto ahead = open(life);
        return QTest::qWaitFor([&] { return server.readyCount() > before; }) ? std::move(ahead)
                                                                             : nullptr;
    }

    HttpReply get(QNetworkAccessManager &network) const
    {
        QNetworkRequest request = transport.request(endpoint.resolved(QUrl(u"/x"_s)));
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // as a POST has it
        HttpExchange exchange(network, request, "GET", {}, nullptr);
        QSignalSpy finished(&exchange, &HttpExchange::finished);
        if (!finished.wait(20000))
            return {};
        return finished.front().front().value<HttpReply>();
    }

    LocalHttpServer server;
    QUrl endpoint = server.url();
    const TransportSettings transport{.extraAuthorities = TestCertificates::authorities()};
};

void addTransports()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

} // namespace

class TestConnectionAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereBeforeARequestAndServesIt_data() { addTransports(); }
    void isThereBeforeARequestAndServesIt();
    void asksNothing_data() { addTransports(); }
    void asksNothing();
    void servesARequestThatComesBeforeItIsThere_data() { addTransports(); }
    void servesARequestThatComesBeforeItIsThere();
    void isNotOpenedTwiceForBeingRefreshed_data() { addTransports(); }
    void isNotOpenedTwiceForBeingRefreshed();
    void isOpenedAgainOnceTheServerHasClosedIt_data() { addTransports(); }
    void isOpenedAgainOnceTheServerHasClosedIt();
    void isOpenedAgainWhenItIsTooOld();
    void isNotHandedOverWhenItIsTooOld();
    void closesWithWhoeverWantedIt_data() { addTransports(); }
    void closesWithWhoeverWantedIt();
    void comesAboutLaterWhereNobodyListenedAtFirst();
    void staysAwayFromAServerThatNobodyVouchesFor();
    void goesThroughTheProxy_data();
    void goesThroughTheProxy();
    void takesTheSystemsProxyAsARequestDoes_data() { addTransports(); }
    void takesTheSystemsProxyAsARequestDoes();
};

void TestConnectionAhead::isThereBeforeARequestAndServesIt()
{
    QFETCH(bool, tls);
    Bench bench(tls);

    const auto ahead = bench.openAndWait();
    QVERIFY(ahead);
    QVERIFY(bench.server.requests().empty());
    const auto network = ahead->take();

    QCOMPARE(bench.get(*network).body, "there"_ba);
    QCOMPARE(bench.server.connectionCount(), 1);
}

void TestConnectionAhead::asksNothing()
{
    QFETCH(bool, tls);
    Bench bench(tls);

    const auto ahead = bench.openAndWait();
    QVERIFY(ahead);
    ahead->refresh();

    QTest::qWait(50); // time for what must not come
    QCOMPARE(bench.server.strayBytes(), 0);
    QVERIFY(bench.server.requests().empty());
}

void TestConnectionAhead::servesARequestThatComesBeforeItIsThere()
{
    QFETCH(bool, tls);
    Bench bench(tls);

    const auto network = bench.open()->take();

    QCOMPARE(bench.get(*network).body, "there"_ba);
    QCOMPARE(bench.server.connectionCount(), 1);
}

void TestConnectionAhead::isNotOpenedTwiceForBeingRefreshed()
{
    QFETCH(bool, tls);
    Bench bench(tls);

    const auto early = bench.open();
    early->refresh();
    QTRY_COMPARE(bench.server.readyCount(), 1);
    const auto late = bench.openAndWait();
    QVERIFY(late);
    late->refresh();
    late->refresh();
    const auto network = late->take();

    QCOMPARE(bench.get(*network).body, "there"_ba);
    QCOMPARE(bench.server.connectionCount(), 2);
}

void TestConnectionAhead::isOpenedAgainOnceTheServerHasClosedIt()
{
    QFETCH(bool, tls);
    Bench bench(tls);
    const auto ahead = bench.openAndWait();
    QVERIFY(ahead);

    bench.server.closeConnections();
    QTRY_COMPARE(bench.server.openCount(), 0);
    QTest::qWait(50); // time for our side to see it
    ahead->refresh();

    QTRY_COMPARE(bench.server.readyCount(), 2);
    const auto network = ahead->take();
    QCOMPARE(bench.get(*network).body, "there"_ba);
    QCOMPARE(bench.server.connectionCount(), 2);
}

void TestConnectionAhead::isOpenedAgainWhenItIsTooOld()
{
    Bench bench(true);
    const auto ahead = bench.openAndWait(0ms);
    QVERIFY(ahead);

    ahead->refresh();

    QTRY_COMPARE(bench.server.readyCount(), 2);
    QTRY_COMPARE(bench.server.openCount(), 1);
}

void TestConnectionAhead::isNotHandedOverWhenItIsTooOld()
{
    Bench bench(true);
    const auto ahead = bench.openAndWait(0ms);
    QVERIFY(ahead);

    const auto network = ahead->take();

    QTRY_COMPARE(bench.server.openCount(), 0);
    QCOMPARE(bench.get(*network).body, "there"_ba);
    QCOMPARE(bench.server.connectionCount(), 2);
}

void TestConnectionAhead::closesWithWhoeverWantedIt()
{
    QFETCH(bool, tls);
    Bench bench(tls);
    auto ahead = bench.openAndWait();
    QVERIFY(ahead);
    QCOMPARE(bench.server.openCount(), 1);

    ahead.reset();

    QTRY_COMPARE(bench.server.openCount(), 0);
}

void TestConnectionAhead::comesAboutLaterWhereNobodyListenedAtFirst()
{
    Bench bench(false);
    const quint16 port = bench.server.serverPort();
    bench.server.close();
    const auto ahead = bench.open();
    QTest::qWait(100); // time to fail

    QVERIFY(bench.server.listen(QHostAddress::LocalHost, port));
    ahead->refresh();

    QTRY_COMPARE(bench.server.readyCount(), 1);
    QCOMPARE(bench.get(*ahead->take()).body, "there"_ba);
    QCOMPARE(bench.server.connectionCount(), 1);
}

void TestConnectionAhead::staysAwayFromAServerThatNobodyVouchesFor()
{
    Bench bench(true, u"unknown"_s);
    const auto ahead = bench.open();
    QTRY_COMPARE(bench.server.connectionCount(), 1);
    QTRY_COMPARE(bench.server.openCount(), 0);

    const HttpReply reply = bench.get(*ahead->take());

    QCOMPARE(reply.trouble, NetworkTrouble::UntrustedCertificate);
    QVERIFY(bench.server.requests().empty());
}

void TestConnectionAhead::goesThroughTheProxy_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("protocol");
    QTest::newRow("https by HTTP") << true << int(ProxyRule::Protocol::Http);
    QTest::newRow("https by SOCKS5") << true << int(ProxyRule::Protocol::Socks5);
    QTest::newRow("http by SOCKS5") << false << int(ProxyRule::Protocol::Socks5);
}

void TestConnectionAhead::goesThroughTheProxy()
{
    QFETCH(bool, tls);
    QFETCH(int, protocol);
    Bench bench(tls);
    ScriptedProxy proxy(bench.server.serverPort());
    followProxyRule(proxy.rule(ProxyRule::Protocol(protocol)));
    bench.endpoint = QUrl((tls ? u"https"_s : u"http"_s) + u"://graph.keyturn.example"_s);

    const auto ahead = bench.openAndWait();
    QVERIFY(ahead);
    QCOMPARE(bench.get(*ahead->take()).body, "there"_ba);

    QCOMPARE(proxy.requests().size(), 1);
    QCOMPARE(bench.server.connectionCount(), 1);
}

/// Which systems choose by the scheme, and Qt has a scheme of its own for opening connections.
void TestConnectionAhead::takesTheSystemsProxyAsARequestDoes()
{
    QFETCH(bool, tls);
    Bench bench(tls);
    const ScriptedProxy proxy(bench.server.serverPort());
    const QByteArray scheme = tls ? "https"_ba : "http"_ba;
    const auto address = "socks5://127.0.0.1:" + QByteArray::number(proxy.serverPort());
    qputenv(QByteArray(scheme + "_proxy").constData(), address);
    const auto restore =
        qScopeGuard([&scheme] { qunsetenv(QByteArray(scheme + "_proxy").constData()); });
    followProxyRule({});
    bench.endpoint = QUrl(QString::fromLatin1(scheme) + u"://graph.keyturn.example"_s);

    const auto ahead = bench.openAndWait();
    QVERIFY(ahead);
    QCOMPARE(bench.get(*ahead->take()).body, "there"_ba);

    QCOMPARE(proxy.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestConnectionAhead)
#include "tst_connectionahead.moc"

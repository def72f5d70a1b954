// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/proxyrule.h"
#include "passwordpostbench.h"
#include "support/scriptedproxy.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Manner = ScriptedProxy::Manner;
using Protocol = ProxyRule::Protocol;

namespace {

/// Graph under a name that only the proxy knows.
struct Bench : PasswordPostBench
{
    Bench()
        : PasswordPostBench(TestCertificates::serverConfiguration())
    { }
    ~Bench() { followProxyRule({}); }
    Q_DISABLE_COPY_MOVE(Bench)

    void post(Manner manner, Protocol protocol = Protocol::Http)
    {
        proxy.setManner(manner);
        followProxyRule(proxy.rule(protocol));
        endpoint = QUrl(u"https://graph.keyturn.example"_s);
        PasswordPostBench::post();
    }

    ScriptedProxy proxy{server.serverPort()};
};

} // namespace

class TestPasswordPostProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThroughTheProxyOnce_data();
    void goesThroughTheProxyOnce();
    void promisesThatNothingWasSentPastAProxy_data();
    void promisesThatNothingWasSentPastAProxy();
    void isSentOnceWhenTheConnectionDropsBehindTheProxy();
};

void TestPasswordPostProxy::goesThroughTheProxyOnce_data()
{
    QTest::addColumn<int>("protocol");
    QTest::newRow("HTTP") << int(Protocol::Http);
    QTest::newRow("SOCKS5") << int(Protocol::Socks5);
}

void TestPasswordPostProxy::goesThroughTheProxyOnce()
{
    QFETCH(int, protocol);
    Bench bench;
    bench.server.reply(200, openReply() + '}');

    bench.post(Manner::LetsThrough, Protocol(protocol));

    QTRY_VERIFY(bench.outcome);
    QVERIFY(bench.outcome->has_value());
    QCOMPARE(bench.server.requests().size(), 1u);
    QCOMPARE(bench.proxy.requests().size(), 1);
}

void TestPasswordPostProxy::promisesThatNothingWasSentPastAProxy_data()
{
    QTest::addColumn<int>("manner");
    QTest::addColumn<QString>("words");
    QTest::newRow("a password") << int(Manner::AsksForPassword)
                                << u"The proxy asks for a user name and a password."_s;
    QTest::newRow("refused") << int(Manner::Refuses) << QString();
    QTest::newRow("no proxy") << int(Manner::IsNoProxy) << QString();
}

void TestPasswordPostProxy::promisesThatNothingWasSentPastAProxy()
{
    QFETCH(int, manner);
    QFETCH(QString, words);
    Bench bench;

    bench.post(Manner(manner));

    QTRY_VERIFY(bench.outcome);
    QVERIFY(!bench.outcome->has_value());
    QVERIFY(!bench.outcome->error().mayExist);
    const QString message = bench.outcome->error().cause.message;
    QVERIFY2(!message.isEmpty() && message.startsWith(words), qPrintable(message));
    QVERIFY(bench.server.requests().empty());
}

void TestPasswordPostProxy::isSentOnceWhenTheConnectionDropsBehindTheProxy()
{
    Bench bench;

    bench.post(Manner::LetsThrough);

    QTRY_VERIFY(bench.outcome);
    QVERIFY(bench.outcome->error().mayExist);
    QTest::qWait(50); // time for the second request that must not come
    QCOMPARE(bench.server.requests().size(), 1u);
}

QTEST_GUILESS_MAIN(TestPasswordPostProxy)
#include "tst_passwordpost_proxy.moc"

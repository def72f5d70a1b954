// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "connectiontestbench.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Bench = ConnectionTestBench;
using Kind = ConnectionStep::Kind;
using Manner = ScriptedProxy::Manner;
using Protocol = ProxyRule::Protocol;
using State = ConnectionStep::State;

class TestConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEachStepOfAGoodConnection();
    void goesWithoutTlsOnThisComputer();
    void goesThroughAProxy_data();
    void goesThroughAProxy();
    void saysThatANameIsNotFound();
    void saysWhatIsWrongWithTheProxy_data();
    void saysWhatIsWrongWithTheProxy();
    void saysThatNothingListensAtTheProxysAddress();
    void saysThatNobodyTakesTheConnection();
    void namesAnUntrustedIssuer();
    void saysWhatIsWrongWithACertificate_data();
    void saysWhatIsWrongWithACertificate();
    void saysThatNoTlsComesAbout_data();
    void saysThatNoTlsComesAbout();
    void waitsNoLongerThanItMay_data();
    void waitsNoLongerThanItMay();
    void hearsNoAnswerThatIsLate();
    void endsWithItsOwner_data();
    void endsWithItsOwner();
};

void TestConnectionTest::tellsEachStepOfAGoodConnection()
{
    Bench bench;

    QVERIFY(bench.run());

    QVERIFY(bench.isGood);
    QCOMPARE(bench.told.size(), 10u);
    for (size_t i = 0; i < bench.told.size(); ++i) {
        QCOMPARE(bench.told[i].kind, Kind(i / 2));
        QCOMPARE(bench.told[i].state, i % 2 == 0 ? State::UnderWay : State::Good);
    }
    QCOMPARE(bench.text(Kind::NameLookup), u"All names were found."_s);
    QCOMPARE(bench.text(Kind::Proxy), u"None is used."_s);
    QVERIFY(bench.text(Kind::Tls).endsWith(": Keyturn test authority"_L1));
    QCOMPARE(bench.text(Kind::SignIn), u"127.0.0.1 answers."_s);
}

void TestConnectionTest::goesWithoutTlsOnThisComputer()
{
    Bench bench{QString()};

    QVERIFY(bench.run());

    QVERIFY(bench.isGood);
    QCOMPARE(bench.text(Kind::Tls), u"Not used on this computer."_s);
}

void TestConnectionTest::goesThroughAProxy_data()
{
    QTest::addColumn<int>("protocol");
    QTest::newRow("HTTP") << int(Protocol::Http);
    QTest::newRow("SOCKS5") << int(Protocol::Socks5);
}

void TestConnectionTest::goesThroughAProxy()
{
    QFETCH(int, protocol);
    Bench bench;
    bench.goByProxy(Protocol(protocol));

    QVERIFY(bench.run());

    QVERIFY2(bench.isGood, qPrintable(bench.told.back().text));
    QVERIFY(bench.text(Kind::NameLookup).startsWith("The name of the proxy was found"_L1));
    QCOMPARE(bench.text(Kind::Proxy),
             u"127.0.0.1:%1 lets Keyturn through."_s.arg(bench.proxy.serverPort()));
    QCOMPARE(bench.text(Kind::Graph), u"graph.keyturn.example answers."_s);
    for (const auto *name : {"login.keyturn.example:443", "graph.keyturn.example:443"})
        QVERIFY(bench.proxy.requests().join().contains(name));
}

void TestConnectionTest::saysThatANameIsNotFound()
{
    Bench bench;
    bench.target.graphEndpoint = QUrl(u"https://graph.keyturn.invalid"_s);

    QVERIFY(bench.run());

    QVERIFY(!bench.isGood);
    QCOMPARE(bench.state(Kind::NameLookup), State::Failed);
    QVERIFY(bench.text(Kind::NameLookup)
                .startsWith("The name graph.keyturn.invalid was not found."_L1));
    for (const Kind kind : {Kind::Proxy, Kind::Tls, Kind::SignIn, Kind::Graph})
        QCOMPARE(bench.state(kind), State::NotTried);
}

void TestConnectionTest::saysWhatIsWrongWithTheProxy_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<int>("manner");
    QTest::addColumn<QString>("words");
    QTest::newRow("a password") << int(Protocol::Http) << int(Manner::AsksForPassword)
                                << u"The proxy asks for a user name and a password."_s;
    QTest::newRow("refused") << int(Protocol::Http) << int(Manner::Refuses)
                             << u"does not let Keyturn through to"_s;
    QTest::newRow("SOCKS5 refused")
        << int(Protocol::Socks5) << int(Manner::Refuses) << u"does not let Keyturn through to"_s;
    QTest::newRow("no proxy") << int(Protocol::Http) << int(Manner::IsNoProxy)
                              << u"does not behave as a proxy of this kind."_s;
    QTest::newRow("silent") << int(Protocol::Http) << int(Manner::IsSilent)
                            << u"The proxy does not answer."_s;
    QTest::newRow("SOCKS5 silent")
        << int(Protocol::Socks5) << int(Manner::IsSilent) << u"The proxy does not answer."_s;
}

void TestConnectionTest::saysWhatIsWrongWithTheProxy()
{
    QFETCH(int, protocol);
    QFETCH(int, manner);
    QFETCH(QString, words);
    Bench bench;
    bench.goByProxy(Protocol(protocol));
    bench.proxy.setManner(Manner(manner));
    if (Manner(manner) == Manner::IsSilent)
        bench.transport.patience = 300ms;

    QVERIFY(bench.run());

    QCOMPARE(bench.state(Kind::Proxy), State::Failed);
    QVERIFY2(bench.text(Kind::Proxy).contains(words), qPrintable(bench.text(Kind::Proxy)));
    QCOMPARE(bench.state(Kind::NameLookup), State::Good);
    QCOMPARE(bench.state(Kind::Tls), State::NotTried);
}

void TestConnectionTest::saysThatNothingListensAtTheProxysAddress()
{
    Bench bench;
    bench.goByProxy();
    bench.proxy.close();

    QVERIFY(bench.run());

    QCOMPARE(bench.state(Kind::Proxy), State::Failed);
    QVERIFY2(bench.text(Kind::Proxy).startsWith("Nothing answers at the proxy's address"_L1),
             qPrintable(bench.text(Kind::Proxy)));
}

void TestConnectionTest::saysThatNobodyTakesTheConnection()
{
    Bench bench;
    bench.server.close();

    QVERIFY(bench.run());

    QCOMPARE(bench.state(Kind::Proxy), State::Good);
    QCOMPARE(bench.state(Kind::Tls), State::Failed);
    QVERIFY2(bench.text(Kind::Tls).startsWith("There is no connection to 127.0.0.1"_L1),
             qPrintable(bench.text(Kind::Tls)));
}

void TestConnectionTest::namesAnUntrustedIssuer()
{
    Bench bench;
    bench.transport.extraAuthorities.clear();

    QVERIFY(bench.run());

    QVERIFY(!bench.isGood);
    QCOMPARE(bench.state(Kind::Tls), State::Failed);
    const QString text = bench.text(Kind::Tls);
    QVERIFY2(text.contains(u"“Keyturn test authority”"_s) && text.contains("CA file"_L1),
             qPrintable(text));
    QCOMPARE(bench.state(Kind::SignIn), State::NotTried);
    QVERIFY(bench.server.requests().empty());
}

void TestConnectionTest::saysWhatIsWrongWithACertificate_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("words");
    QTest::newRow("expired") << u"expired"_s << u"Check the clock of this computer"_s;
    QTest::newRow("another's") << u"wronghost"_s << u"Somebody else is answering"_s;
    QTest::newRow("of a stranger") << u"unknown"_s << u"“An authority nobody knows”"_s;
    QTest::newRow("its own") << u"selfsigned"_s << u"“Keyturn test server”, whom"_s;
}

void TestConnectionTest::saysWhatIsWrongWithACertificate()
{
    QFETCH(QString, certificate);
    QFETCH(QString, words);
    Bench bench(certificate);

    QVERIFY(bench.run());

    QCOMPARE(bench.state(Kind::Tls), State::Failed);
    QVERIFY2(bench.text(Kind::Tls).contains(words), qPrintable(bench.text(Kind::Tls)));
    QVERIFY(bench.server.requests().empty());
}

void TestConnectionTest::saysThatNoTlsComesAbout_data()
{
    QTest::addColumn<bool>("isCut");
    QTest::addColumn<QString>("words");
    QTest::newRow("silence") << false << u"No secure connection came about in time."_s;
    QTest::newRow("cut off") << true << u"No secure connection to 127.0.0.1 came about"_s;
}

void TestConnectionTest::saysThatNoTlsComesAbout()
{
    QFETCH(bool, isCut);
    QFETCH(QString, words);
    Bench bench;
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    bench.target.loginAuthority.setPort(silent.serverPort());
    QObject::connect(&silent, &QTcpServer::newConnection, &silent, [&silent, isCut] {
        if (isCut)
            QTimer::singleShot(50, silent.nextPendingConnection(), &QTcpSocket::disconnectFromHost);
    });
    bench.transport.patience = isCut ? 10s : 300ms;

    QVERIFY(bench.run());

    QCOMPARE(bench.state(Kind::Tls), State::Failed);
    QVERIFY2(bench.text(Kind::Tls).startsWith(words), qPrintable(bench.text(Kind::Tls)));
}

void TestConnectionTest::waitsNoLongerThanItMay_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<int>("kind");
    QTest::newRow("sign-in") << QByteArray(Configuration) << int(Kind::SignIn);
    QTest::newRow("Graph") << "/v1.0/ "_ba << int(Kind::Graph);
}

void TestConnectionTest::waitsNoLongerThanItMay()
{
    QFETCH(QByteArray, part);
    QFETCH(int, kind);
    Bench bench;
    bench.transport.patience = 500ms;
    bench.server.replyTo(part, 200, Issuer, 20s);

    QVERIFY(bench.run());

    QVERIFY(!bench.isGood);
    QCOMPARE(bench.state(Kind(kind)), State::Failed);
}

void TestConnectionTest::hearsNoAnswerThatIsLate()
{
    Bench bench;
    bench.transport.patience = 300ms;
    bench.server.replyTo("/v1.0/ ", 401, "{}", 600ms);
    ConnectionTest test(bench.target, bench.transport);
    const QSignalSpy finished(&test, &ConnectionTest::finished);
    const QSignalSpy told(&test, &ConnectionTest::stepTold);

    test.start();

    QTRY_COMPARE(finished.size(), 1);
    const qsizetype count = told.size();
    QTest::qWait(600); // time for the answer that does not count any more
    QCOMPARE(finished.size(), 1);
    QCOMPARE(told.size(), count);
}

void TestConnectionTest::endsWithItsOwner_data()
{
    QTest::addColumn<int>("kind");
    for (const Kind kind : {Kind::NameLookup, Kind::Proxy, Kind::Tls, Kind::SignIn, Kind::Graph})
        QTest::addRow("%d", int(kind)) << int(kind);
}

void TestConnectionTest::endsWithItsOwner()
{
    QFETCH(int, kind);
    Bench bench;
    bench.goByProxy();
    const QPointer<QObject> owner(new QObject);
    auto *test = new ConnectionTest(bench.target, bench.transport, owner);
    const QSignalSpy told(test, &ConnectionTest::stepTold);
    QObject::connect(test, &ConnectionTest::stepTold, test, [kind, owner](const auto &step) {
        if (int(step.kind) == kind && owner)
            owner->deleteLater();
    });

    test->start();

    QTRY_VERIFY(!owner);
    const qsizetype count = told.size();
    QTest::qWait(100); // time for what must not come
    QCOMPARE(told.size(), count);
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"

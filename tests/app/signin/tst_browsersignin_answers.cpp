// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
// The right answer: in whatever way it comes, and whoever else is there, it is heard, and once.
#include "browsersigninbench.h"

#include <QTest>

#include <vector>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = BrowserSignInBench;

class TestBrowserSignInAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheAnswerHoweverItComes_data();
    void takesTheAnswerHoweverItComes();
    void takesAnAnswerByteByByte();
    void takesAnAnswerSplitAnywhere();
    void takesAnAnswerOverIpv6();
    void hearsWhoHangsUpAfterTheAnswer();
    void isNotKeptFromTheAnswer_data();
    void isNotKeptFromTheAnswer();
    void redeemsTheFirstOfManyAnswers_data();
    void redeemsTheFirstOfManyAnswers();
    void refusesTheConnectionAfterTheAnswer();
    void repeatsNothingThatWasSent_data();
    void repeatsNothingThatWasSent();
};

void TestBrowserSignInAnswers::takesTheAnswerHoweverItComes_data()
{
    QTest::addColumn<QByteArray>("request");

    const auto to = [](const QByteArray &host) {
        return Bench::rightAnswer().replace("localhost:%PORT%", host);
    };
    QTest::newRow("form") << Bench::rightAnswer();
    QTest::newRow("query") << get("/?code=right&state=%STATE%");
    QTest::newRow("by address") << to("127.0.0.1:%PORT%");
    QTest::newRow("by address of IPv6") << to("[::1]:%PORT%");
    QTest::newRow("shouted") << to("LOCALHOST:%PORT%");
    QTest::newRow("with a charset")
        << Bench::rightAnswer().replace("urlencoded", "urlencoded; charset=UTF-8");
    QTest::newRow("encoded") << form("%63ode=%72ight&state=%STATE%");
    QTest::newRow("HTTP/1.0") << Bench::rightAnswer().replace("HTTP/1.1", "HTTP/1.0");
    QTest::newRow("after an empty line") << "\r\n" + Bench::rightAnswer();
    QTest::newRow("with cookies of 12 KB") << Bench::rightAnswer().replace(
        "Host", "Cookie: " + QByteArray(12 << 10, 'x') + "\r\nHost");
    QTest::newRow("with much besides")
        << form("code=right&state=%STATE%&x=" + QByteArray(60 << 10, 'x'));
}

void TestBrowserSignInAnswers::takesTheAnswerHoweverItComes()
{
    QFETCH(QByteArray, request);
    Bench bench;
    bench.start();

    const QByteArray reply = bench.ask(request);

    QVERIFY(reply.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(reply.contains("You are signed in"));
    QTRY_VERIFY(bench.hasSignedIn());
    QCOMPARE(bench.returns, 1);
    QCOMPARE(valueOf(bench.redeemed(), "code"), "right"_ba);
}

void TestBrowserSignInAnswers::takesAnAnswerByteByByte()
{
    Bench bench;
    bench.start();
    RawBrowser browser(bench.port);
    QTRY_VERIFY(browser.isConnected());

    const QByteArray answer = bench.filled(Bench::rightAnswer());
    for (const char byte : answer) {
        browser.send({&byte, 1});
        QTest::qWait(0);
    }

    QVERIFY(browser.reply().startsWith("HTTP/1.1 200 OK\r\n"));
    QTRY_VERIFY(bench.hasSignedIn());
}

void TestBrowserSignInAnswers::takesAnAnswerSplitAnywhere()
{
    const QByteArray answer = Bench::rightAnswer();
    for (const qsizetype place : {qsizetype(1), answer.indexOf("\r\n") + 1,
                                  answer.indexOf("\r\n\r\n") + 2, answer.indexOf("\r\n\r\n") + 4}) {
        Bench bench;
        bench.start();
        RawBrowser browser(bench.port);
        browser.send(bench.filled(answer.first(place)));
        QTest::qWait(20); // so that they do not come in one piece
        browser.send(bench.filled(answer).sliced(bench.filled(answer.first(place)).size()));

        QVERIFY(browser.reply().startsWith("HTTP/1.1 200 OK\r\n"));
        QTRY_VERIFY(bench.hasSignedIn());
    }
}

void TestBrowserSignInAnswers::takesAnAnswerOverIpv6()
{
    if (!QTcpServer().listen(QHostAddress::LocalHostIPv6))
        QSKIP("There is no IPv6 here.");
    Bench bench;
    bench.start();

    RawBrowser browser(bench.port, QHostAddress::LocalHostIPv6);
    browser.send(bench.filled(Bench::rightAnswer()));

    QVERIFY(browser.reply().startsWith("HTTP/1.1 200 OK\r\n"));
    QTRY_VERIFY(bench.hasSignedIn());
}

void TestBrowserSignInAnswers::hearsWhoHangsUpAfterTheAnswer()
{
    Bench bench;
    bench.start();

    RawBrowser browser(bench.port);
    browser.send(bench.filled(Bench::rightAnswer()));
    browser.hangUp();

    QTRY_VERIFY(bench.hasSignedIn());
}

void TestBrowserSignInAnswers::isNotKeptFromTheAnswer_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<QByteArray>("beginning");

    QTest::newRow("3 idle connections") << 3 << ""_ba;
    QTest::newRow("8 idle connections") << 8 << ""_ba;
    QTest::newRow("20 idle connections") << 20 << ""_ba;
    QTest::newRow("20 slow requests") << 20 << "GET /favi"_ba;
    QTest::newRow("20 slow forms") << 20 << form("code=evil&state=%WRONG%").chopped(1);
}

void TestBrowserSignInAnswers::isNotKeptFromTheAnswer()
{
    QFETCH(int, connections);
    QFETCH(QByteArray, beginning);
    Bench bench;
    bench.start();
    std::vector<std::unique_ptr<RawBrowser>> others;
    others.reserve(size_t(connections));
    for (int i = 0; i < connections; ++i) {
        others.push_back(std::make_unique<RawBrowser>(bench.port));
        QTRY_VERIFY(others.back()->isConnected());
        others.back()->send(bench.filled(beginning));
    }

    const QByteArray reply = bench.ask(Bench::rightAnswer());

    QVERIFY(reply.startsWith("HTTP/1.1 200 OK\r\n"));
    QTRY_VERIFY(bench.hasSignedIn());
    for (const auto &other : others)
        QTRY_VERIFY(other->isOver());
}

void TestBrowserSignInAnswers::redeemsTheFirstOfManyAnswers_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("times");

    QTest::newRow("one behind the other") << 1 << 5;
    QTest::newRow("side by side") << 5 << 1;
}

void TestBrowserSignInAnswers::redeemsTheFirstOfManyAnswers()
{
    QFETCH(int, connections);
    QFETCH(int, times);
    Bench bench;
    bench.start();

    std::vector<std::unique_ptr<RawBrowser>> browsers;
    for (int i = 0; i < connections; ++i) {
        browsers.push_back(std::make_unique<RawBrowser>(bench.port));
        browsers.back()->send(bench.filled(Bench::rightAnswer()).repeated(times));
    }
    int served = 0;
    for (const auto &browser : browsers)
        served += int(browser->reply().count("HTTP/1.1 200"));

    QTRY_VERIFY(bench.hasSignedIn());
    QTest::qWait(50); // time for the second that must not come
    QCOMPARE(served, 1);
    QCOMPARE(bench.returns, 1);
    QCOMPARE(bench.results, 1);
    QCOMPARE(bench.authority.requests().size(), 1);
}

void TestBrowserSignInAnswers::refusesTheConnectionAfterTheAnswer()
{
    Bench bench;
    bench.start();
    bench.ask(Bench::rightAnswer());

    for (const auto &address : {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6}) {
        RawBrowser replay(bench.port, QHostAddress(address));
        replay.send(bench.filled(Bench::rightAnswer()));
        QVERIFY(replay.reply().isEmpty());
        QVERIFY(replay.isRefused());
    }
    QTRY_VERIFY(bench.hasSignedIn());
    QCOMPARE(bench.authority.requests().size(), 1);
}

void TestBrowserSignInAnswers::repeatsNothingThatWasSent_data()
{
    QTest::addColumn<QByteArray>("request");

    QTest::newRow("code") << form("code=<b>evil&state=%STATE%&x=evil");
    QTest::newRow("error") << get("/?error=evil&error_description=%3Cb%3Eevil&state=%STATE%");
    QTest::newRow("refused") << get("/evil?code=evil&state=%STATE%");
    QTest::newRow("method") << get("/?evil", "EVIL");
    QTest::newRow("bytes") << "evil\r\n\r\n"_ba;
}

void TestBrowserSignInAnswers::repeatsNothingThatWasSent()
{
    QFETCH(QByteArray, request);
    Bench bench;
    bench.start();

    const QByteArray reply = bench.ask(request);

    QVERIFY(reply.startsWith("HTTP/1.1 "));
    QVERIFY2(!reply.contains("evil") && !reply.contains(bench.state), reply.constData());
    for (const char *header :
         {"Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'",
          "Cache-Control: no-store", "Referrer-Policy: no-referrer",
          "X-Content-Type-Options: nosniff", "Connection: close"})
        QVERIFY2(reply.contains(QByteArray("\r\n") + header + "\r\n"), header);
}

QTEST_GUILESS_MAIN(TestBrowserSignInAnswers)
#include "tst_browsersignin_answers.moc"

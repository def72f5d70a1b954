// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
// Whoever comes to the port while the answer is waited for: nobody ends a sign-in but the
// authority.
#include "browsersigninbench.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = BrowserSignInBench;

class TestBrowserSignInHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stillSignsInAfter_data();
    void stillSignsInAfter();
};

namespace {

void addStates()
{
    QTest::newRow("no state") << form("code=evil") << "400"_ba;
    QTest::newRow("no state in a query") << get("/?code=evil") << "400"_ba;
    QTest::newRow("empty state") << form("code=evil&state=") << "400"_ba;
    QTest::newRow("wrong state") << form("code=evil&state=%WRONG%") << "400"_ba;
    QTest::newRow("wrong state in a query") << get("/?code=evil&state=%WRONG%") << "400"_ba;
    QTest::newRow("half a state") << form("code=evil&state=abc") << "400"_ba;
    QTest::newRow("more than the state") << form("code=evil&state=%STATE%A") << "400"_ba;
    QTest::newRow("State") << form("code=evil&State=%STATE%") << "400"_ba;
    QTest::newRow("two states") << form("code=evil&state=%STATE%&state=%WRONG%") << "400"_ba;
    QTest::newRow("two states, the wrong one first")
        << form("code=evil&state=%WRONG%&state=%STATE%") << "400"_ba;
    QTest::newRow("the state twice") << get("/?code=evil&state=%STATE%&state=%STATE%") << "400"_ba;
    QTest::newRow("forged error") << get("/?error=access_denied") << "400"_ba;
    QTest::newRow("forged error in a form") << form("error=access_denied") << "400"_ba;
    QTest::newRow("forged error, wrong state")
        << get("/?error=access_denied&state=%WRONG%") << "400"_ba;
    QTest::newRow("forged error, wrong state, form")
        << form("error=access_denied&state=%WRONG%") << "400"_ba;
}

void addFields()
{
    QTest::newRow("two codes") << form("code=a&code=b&state=%STATE%") << "400"_ba;
    QTest::newRow("two codes in a query") << get("/?code=a&state=%STATE%&code=a") << "400"_ba;
    QTest::newRow("two errors") << form("error=a&error=a&state=%STATE%") << "400"_ba;
    QTest::newRow("code and error") << form("code=a&error=b&state=%STATE%") << "400"_ba;
    QTest::newRow("empty code") << form("code=&state=%STATE%") << "400"_ba;
    QTest::newRow("empty error") << form("error=&state=%STATE%") << "400"_ba;
    QTest::newRow("bad encoding") << form("code=%zz&state=%STATE%") << "400"_ba;
    QTest::newRow("cut encoding") << get("/?state=%STATE%&code=%4") << "400"_ba;
    QTest::newRow("query and form")
        << form("code=evil&state=%STATE%").replace("POST /", "POST /?code=evil&state=%STATE%")
        << "400"_ba;
    QTest::newRow("state in the query, code in the form")
        << form("code=evil").replace("POST /", "POST /?state=%STATE%") << "400"_ba;
    QTest::newRow("a form with GET")
        << form("code=evil&state=%STATE%").replace("POST", "GET") << "400"_ba;
    QTest::newRow("the query with POST") << get("/?code=evil&state=%STATE%", "POST") << "400"_ba;
    QTest::newRow("JSON")
        << form("code=evil&state=%STATE%").replace("x-www-form-urlencoded", "json") << "415"_ba;
    QTest::newRow("no type") << form("code=evil&state=%STATE%").replace("Content-Type", "X-Type")
                             << "415"_ba;
}

void addPlaces()
{
    const auto to = [](const QByteArray &host) {
        return form("code=evil&state=%STATE%").replace("localhost:%PORT%", host);
    };
    QTest::newRow("favicon") << get("/favicon.ico") << "200"_ba;
    QTest::newRow("a look ahead") << get("/") << "200"_ba;
    QTest::newRow("an empty form") << form("") << "200"_ba;
    QTest::newRow("other fields") << get("/?x=y") << "200"_ba;
    QTest::newRow("evil path") << get("/evil?code=evil&state=%STATE%") << "404"_ba;
    QTest::newRow("evil path upwards") << get("/../?code=evil&state=%STATE%") << "404"_ba;
    QTest::newRow("two slashes") << get("//?code=evil&state=%STATE%") << "404"_ba;
    QTest::newRow("a path below") << get("/%2e?code=evil&state=%STATE%") << "404"_ba;
    QTest::newRow("another host") << to("evil.example:%PORT%") << "400"_ba;
    QTest::newRow("a host that begins well") << to("localhost:%PORT%.evil.example") << "400"_ba;
    QTest::newRow("a host that ends well") << to("evil.localhost:%PORT%") << "400"_ba;
    QTest::newRow("another port") << to("localhost:80") << "400"_ba;
    QTest::newRow("no port") << to("localhost") << "400"_ba;
    QTest::newRow("an empty host") << to("") << "400"_ba;
    QTest::newRow("another address") << to("127.0.0.2:%PORT%") << "400"_ba;
    QTest::newRow("two hosts") << to("localhost:%PORT%\r\nHost: evil.example") << "400"_ba;
    QTest::newRow("no host") << "GET /?code=evil&state=%STATE% HTTP/1.0\r\n\r\n"_ba
                             << "400"_ba;
    QTest::newRow("a whole address")
        << get("http://localhost:%PORT%/?code=evil&state=%STATE%") << "400"_ba;
}

void addMethods()
{
    for (const char *method : {"HEAD", "OPTIONS", "PUT", "DELETE", "TRACE", "get", "Post"}) {
        QTest::newRow(method) << get("/?code=evil&state=%STATE%", method) << "405"_ba;
    }
    QTest::newRow("a form with PUT")
        << form("code=evil&state=%STATE%").replace("POST", "PUT") << "405"_ba;
}

void addBytes()
{
    const QByteArray hello("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11);
    QTest::newRow("TLS") << hello + QByteArray(200, '\x5a') << "400"_ba;
    QTest::newRow("HTTP/2") << "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"_ba
                            << "400"_ba;
    QTest::newRow("garbage") << QByteArray("\xff\xfe\x00\x01\x80", 5) << "400"_ba;
    QTest::newRow("words") << "hello\r\n\r\n"_ba
                           << "400"_ba;
    QTest::newRow("bare line feeds")
        << get("/?code=evil&state=%STATE%").replace("\r\n", "\n") << "400"_ba;
    QTest::newRow("a blank in the path") << get("/?code=e vil&state=%STATE%") << "400"_ba;
    QTest::newRow("chunks") << form("code=evil&state=%STATE%")
                                   .replace("Content-Length",
                                            "Transfer-Encoding: chunked\r\nContent-Length")
                            << "400"_ba;
    QTest::newRow("two lengths") << form("code=evil&state=%STATE%")
                                        .replace("Content-Length",
                                                 "Content-Length: 1\r\nContent-Length")
                                 << "400"_ba;
    QTest::newRow("a wrong answer before the right one")
        << form("code=evil&state=%WRONG%") + form("code=evil&state=%STATE%") << "400"_ba;
    QTest::newRow("a favicon before the right answer")
        << get("/favicon.ico") + form("code=evil&state=%STATE%") << "200"_ba;
    QTest::newRow("a body that is said to be huge")
        << "POST / HTTP/1.1\r\nHost: localhost:%PORT%\r\nContent-Length: 104857600\r\n\r\n"_ba
        << "413"_ba;
    // Of these the end is on its way when the other side hangs up, and the reply may get lost.
    QTest::newRow("a query of 64 KB")
        << get("/?code=" + QByteArray(64 << 10, 'x') + "&state=%STATE%") << ""_ba;
    QTest::newRow("a huge body") << form("state=%STATE%&code=" + QByteArray(64 << 10, 'x'))
                                 << ""_ba;
    QTest::newRow("a huge header")
        << get("/").replace("Host", "Cookie: " + QByteArray(1 << 20, 'x') + "\r\nHost") << ""_ba;
}

} // namespace

void TestBrowserSignInHostile::stillSignsInAfter_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status"); // "": whichever, or none

    addStates();
    addFields();
    addPlaces();
    addMethods();
    addBytes();
}

void TestBrowserSignInHostile::stillSignsInAfter()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    Bench bench;
    bench.start();

    const QByteArray reply = bench.ask(request);
    if (!status.isEmpty())
        QCOMPARE(statusOf(reply), "HTTP/1.1 " + status);
    QVERIFY(reply.isEmpty() || reply.endsWith("\r\n\r\n")); // and no body
    QVERIFY(reply.isEmpty() || reply.contains("\r\nConnection: close\r\n"));
    QCOMPARE(bench.returns, 0);
    QCOMPARE(bench.authority.requests().size(), 0);
    bench.ask(Bench::rightAnswer());

    QTRY_VERIFY(bench.hasSignedIn());
    QCOMPARE(bench.results, 1);
    QCOMPARE(bench.authority.requests().size(), 1);
    QCOMPARE(valueOf(bench.redeemed(), "code"), "right"_ba);
}

QTEST_GUILESS_MAIN(TestBrowserSignInHostile)
#include "tst_browsersignin_hostile.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/httprequestparser.h"
#include "app/signin/redirectanswer.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

// What is refused, and that nothing comes of it: see also tst_browsersignin_hostile.
class TestRedirectAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsACode_data();
    void readsACode();
    void readsAnError();
    void readsWordsOfAllAlphabets();
    void wantsTheState_data();
    void wantsTheState();
    void knowsItsOwnNames_data();
    void knowsItsOwnNames();
    void takesNothingWithoutAStateOfOurs();
};

namespace {

HttpRequest query(const QByteArray &text)
{
    return {
        .method = "GET", .target = "/?" + text, .headers = {{"Host", "localhost:80"}}, .body = {}};
}

HttpRequest form(const QByteArray &text)
{
    return {.method = "POST",
            .target = "/",
            .headers = {{"Host", "localhost:80"},
                        {"Content-Type", "application/x-www-form-urlencoded"}},
            .body = text};
}

RedirectVerdict judge(const HttpRequest &request)
{
    return judgeRedirect(request, SecretText("right"), 80);
}

} // namespace

void TestRedirectAnswer::readsACode_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");

    QTest::newRow("plain") << "code=0.AX_-~.b&state=right"_ba
                           << "0.AX_-~.b"_ba;
    QTest::newRow("encoded") << "code=a%2Bb%2f%3D+c&state=righ%74"_ba
                             << "a+b/= c"_ba;
    QTest::newRow("with more") << "client_info=x&state=right&code=c&session_state=y"_ba
                               << "c"_ba;
    QTest::newRow("with empty fields") << "&&code=c&&state=right&"_ba
                                       << "c"_ba;
    QTest::newRow("of 2 KB") << "code=" + QByteArray(2'000, 'c') + "&state=right"
                             << QByteArray(2'000, 'c');
}

void TestRedirectAnswer::readsACode()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);

    for (const HttpRequest &request : {query(text), form(text)}) {
        const RedirectVerdict verdict = judge(request);
        QCOMPARE(verdict.status, 200);
        QVERIFY(verdict.answer);
        QVERIFY(!verdict.answer->isError());
        QCOMPARE(verdict.answer->code, code);
    }
}

void TestRedirectAnswer::readsAnError()
{
    const QByteArray text = "error=access_denied&error_description=AADSTS65004%3a+User+declined."
                            "&state=right";

    for (const HttpRequest &request : {query(text), form(text)}) {
        const RedirectVerdict verdict = judge(request);
        QCOMPARE(verdict.status, 200);
        QVERIFY(verdict.answer && verdict.answer->isError());
        QCOMPARE(verdict.answer->error, u"access_denied"_s);
        QCOMPARE(verdict.answer->description, u"AADSTS65004: User declined."_s);
    }
}

void TestRedirectAnswer::readsWordsOfAllAlphabets()
{
    const RedirectVerdict verdict =
        judge(form("error=x&error_description=%E6%8B%92%E7%BB%9D%ff&state=right"));

    QCOMPARE(verdict.answer->description, u"拒绝\uFFFD"_s);
}

void TestRedirectAnswer::wantsTheState_data()
{
    QTest::addColumn<QByteArray>("state");

    QTest::newRow("none") << ""_ba;
    QTest::newRow("empty") << "state="_ba;
    QTest::newRow("without a value") << "state"_ba;
    QTest::newRow("wrong") << "state=wrong"_ba;
    QTest::newRow("capitals") << "state=RIGHT"_ba;
    QTest::newRow("shorter") << "state=righ"_ba;
    QTest::newRow("longer") << "state=right%00"_ba;
    QTest::newRow("with a blank") << "state=right+"_ba;
    QTest::newRow("twice") << "state=right&state=right"_ba;
    QTest::newRow("encoded twice") << "state=righ%2574"_ba;
}

void TestRedirectAnswer::wantsTheState()
{
    QFETCH(QByteArray, state);

    for (const QByteArray &text : {"code=c&"_ba, "error=access_denied&"_ba}) {
        for (const HttpRequest &request : {query(text + state), form(text + state)}) {
            const RedirectVerdict verdict = judge(request);
            QCOMPARE(verdict.status, 400);
            QVERIFY(!verdict.answer);
        }
    }
}

void TestRedirectAnswer::knowsItsOwnNames_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("isOurs");

    QTest::newRow("localhost") << "localhost:80"_ba << true;
    QTest::newRow("Localhost") << "Localhost:80"_ba << true;
    QTest::newRow("IPv4") << "127.0.0.1:80"_ba << true;
    QTest::newRow("IPv6") << "[::1]:80"_ba << true;
    QTest::newRow("no port") << "localhost"_ba << false;
    QTest::newRow("other port") << "localhost:81"_ba << false;
    QTest::newRow("longer port") << "localhost:800"_ba << false;
    QTest::newRow("other name") << "evil.example:80"_ba << false;
    QTest::newRow("name below") << "x.localhost:80"_ba << false;
    QTest::newRow("with a dot") << "localhost.:80"_ba << false;
    QTest::newRow("with a person") << "x@localhost:80"_ba << false;
    QTest::newRow("short address") << "127.1:80"_ba << false;
    QTest::newRow("long address") << "[0:0:0:0:0:0:0:1]:80"_ba << false;
    QTest::newRow("empty") << ""_ba << false;
}

void TestRedirectAnswer::knowsItsOwnNames()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, isOurs);
    HttpRequest request = form("code=c&state=right");
    request.headers.front().second = host;

    QCOMPARE(judge(request).answer.has_value(), isOurs);
    QCOMPARE(judge(request).status, isOurs ? 200 : 400);
}

void TestRedirectAnswer::takesNothingWithoutAStateOfOurs()
{
    for (const QByteArray &text : {"code=c"_ba, "code=c&state="_ba, "code=c&state=x"_ba})
        QVERIFY(!judgeRedirect(form(text), SecretText(), 80).answer);
}

QTEST_GUILESS_MAIN(TestRedirectAnswer)
#include "tst_redirectanswer.moc"

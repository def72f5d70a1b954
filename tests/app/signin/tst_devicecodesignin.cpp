// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "devicecodebench.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Bench = DeviceCodeBench;
using Kind = SignInError::Kind;

class TestDeviceCodeSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWithWhatIsDocumented();
    void passesTheClaimsOfAChallengeOn();
    void showsTheCode();
    void goesOnWhileThePersonIsAtIt();
    void asksAtTheIntervalTold();
    void slowsDownForGood();
    void waitsTwiceAsLongAfterEachLoss();
    void returnsToTheIntervalAfterLosses();
    void endsWithItsTime();
    void asksOneQuestionAtATime();
    void asksNoMoreOnceItIsCancelled();
    void takesBackWhatIsOnItsWay();
    void answersNeverFromWithin();
    void survivesASlotThatEndsIt();
    void survivesAHandlerThatEndsIt_data();
    void survivesAHandlerThatEndsIt();
};

void TestDeviceCodeSignIn::asksWithWhatIsDocumented()
{
    Bench bench(2ms, {.permissions = {u"Application.Read.All"_s, u"User.Read"_s}});
    bench.authority.reply(200, codeAnswer());
    bench.authority.reply(200, DeviceToken);

    bench.start();

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->value().accessToken.authorization(), "Bearer abc"_ba);
    QVERIFY(bench.result->value().refreshToken.equals("r"));
    const auto claims = R"({"access_token":{"xms_cc":{"values":["cp1"]}}})"_ba;
    const auto &requests = bench.authority.requests();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[0].line, "POST /organizations/oauth2/v2.0/devicecode HTTP/1.1"_ba);
    QCOMPARE(decodeForm(requests[0].body),
             (FormFields{{"client_id", DeviceClientId.toLatin1()},
                         {"scope",
                          "openid profile offline_access "
                          "https://graph.microsoft.us/Application.Read.All "
                          "https://graph.microsoft.us/User.Read"},
                         {"claims", claims}}));
    QCOMPARE(requests[1].line, "POST /organizations/oauth2/v2.0/token HTTP/1.1"_ba);
    QCOMPARE(decodeForm(requests[1].body),
             (FormFields{{"client_id", DeviceClientId.toLatin1()},
                         {"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
                         {"device_code", "d&c"},
                         {"claims", claims}}));
}

void TestDeviceCodeSignIn::passesTheClaimsOfAChallengeOn()
{
    const auto claims = R"({"access_token":{"nbf":{"value":"1"}}})"_ba;
    Bench bench(2ms, {.claims = claims});
    bench.authority.reply(200, codeAnswer());
    bench.authority.reply(200, DeviceToken);

    bench.start();

    QTRY_VERIFY(bench.result);
    QVERIFY(*bench.result);
    QCOMPARE((*bench.result)->claims, claims);
    for (const auto &request : bench.authority.requests())
        QCOMPARE(decodeForm(request.body)->back().second,
                 R"({"access_token":{"nbf":{"value":"1"},"xms_cc":{"values":["cp1"]}}})"_ba);
}

void TestDeviceCodeSignIn::showsTheCode()
{
    Bench bench(1s);
    bench.authority.reply(200, codeAnswer(5, 900));
    const QDateTime before = QDateTime::currentDateTimeUtc();

    bench.start();

    QTRY_COMPARE(bench.codes.count(), 1);
    const auto code = bench.codes.first().first().value<DeviceCode>();
    QCOMPARE(code.userCode, u"ABCD-1234"_s);
    QCOMPARE(code.verificationUri, QUrl(u"https://microsoft.com/devicelogin"_s));
    QCOMPARE(code.message, u"Open the page."_s);
    QVERIFY(code.expiresAt >= before.addSecs(900));
    QVERIFY(code.expiresAt <= QDateTime::currentDateTimeUtc().addSecs(900));
    QCOMPARE(bench.answers, 0);
}

void TestDeviceCodeSignIn::goesOnWhileThePersonIsAtIt()
{
    Bench bench;
    bench.authority.reply(200, codeAnswer());
    for (int i = 0; i < 20; ++i)
        bench.authority.reply(400, Pending);
    bench.authority.reply(200, DeviceToken);

    bench.start();

    QTRY_VERIFY(bench.result);
    QVERIFY(bench.result->has_value());
    QCOMPARE(bench.authority.askedForTokens(), 21);
    QCOMPARE(bench.codes.count(), 1);
    QTest::qWait(50); // time for what must not come
    QCOMPARE(bench.answers, 1);
    QCOMPARE(bench.authority.askedForTokens(), 21);
}

// A timer of Qt's may be early by a twentieth.
void TestDeviceCodeSignIn::asksAtTheIntervalTold()
{
    Bench bench(20ms);
    bench.authority.reply(200, codeAnswer(5));
    bench.authority.reply(400, Pending);
    bench.authority.reply(200, DeviceToken);

    bench.start();

    QTRY_VERIFY(bench.result);
    QVERIFY(bench.authority.gap(1) >= 90);
    QVERIFY(bench.authority.gap(2) >= 90);
}

void TestDeviceCodeSignIn::slowsDownForGood()
{
    Bench bench(20ms);
    bench.authority.reply(200, codeAnswer(1));
    bench.authority.reply(400, TooFast);
    bench.authority.reply(400, Pending);
    bench.authority.reply(400, TooFast);
    bench.authority.reply(200, DeviceToken);

    bench.start();

    QTRY_VERIFY(bench.result);
    QVERIFY(bench.result->has_value());
    QVERIFY(bench.authority.gap(2) >= 108); // 6 of 20 ms
    QVERIFY(bench.authority.gap(3) >= 108);
    QVERIFY(bench.authority.gap(4) >= 198); // 11
}

void TestDeviceCodeSignIn::waitsTwiceAsLongAfterEachLoss()
{
    Bench bench(20ms);
    bench.authority.reply(200, codeAnswer(2));
    bench.authority.replyRaw({});
    bench.authority.replyRaw({});
    bench.authority.reply(200, DeviceToken);

    bench.start();

    QTRY_VERIFY(bench.result);
    QVERIFY(bench.result->has_value());
    QVERIFY(bench.authority.gap(2) >= 72); // 4 of 20 ms
    QVERIFY(bench.authority.gap(3) >= 144); // 8
}

void TestDeviceCodeSignIn::returnsToTheIntervalAfterLosses()
{
    Bench bench(30ms);
    bench.authority.reply(200, codeAnswer(1));
    for (int i = 0; i < 4; ++i)
        bench.authority.replyRaw({});
    bench.authority.reply(400, Pending);
    bench.authority.reply(200, DeviceToken);

    bench.start();

    QTRY_VERIFY(bench.result);
    QVERIFY(bench.result->has_value());
    QVERIFY(bench.authority.gap(6) < bench.authority.gap(5)); // 1 and 16 of 30 ms
}

void TestDeviceCodeSignIn::endsWithItsTime()
{
    Bench bench(1ms);
    bench.authority.replyTo("devicecode", 200, codeAnswer(5, 60));
    bench.authority.replyTo("token", 400, Pending);

    bench.start();

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error(), SignInError{.kind = Kind::TimedOut});
    const int asked = bench.authority.askedForTokens();
    QTest::qWait(50); // time for the question that must not come
    QCOMPARE(bench.authority.askedForTokens(), asked);
    QCOMPARE(bench.answers, 1);
}

void TestDeviceCodeSignIn::asksOneQuestionAtATime()
{
    Bench bench(1ms);
    bench.authority.reply(200, codeAnswer(1));
    bench.authority.replyTo("/token", 400, Pending, 100ms);

    bench.start();

    QTRY_COMPARE(bench.authority.askedForTokens(), 1);
    QTest::qWait(50); // fifty intervals
    QCOMPARE(bench.authority.askedForTokens(), 1);
    QTRY_COMPARE(bench.authority.askedForTokens(), 2);
    QTRY_COMPARE(bench.authority.openConnections(), 1);
}

void TestDeviceCodeSignIn::asksNoMoreOnceItIsCancelled()
{
    Bench cancelled;
    Bench other; // goes on, so the time is shown to have been enough
    for (Bench *bench : {&cancelled, &other}) {
        bench->authority.replyTo("devicecode", 200, codeAnswer());
        bench->authority.replyTo("/token", 400, Pending);
        bench->start();
    }
    QTRY_VERIFY(cancelled.authority.askedForTokens() >= 3);

    cancelled.signIn.reset();
    const int asked = cancelled.authority.askedForTokens();
    const int connections = cancelled.authority.connectionCount();

    const int goal = other.authority.askedForTokens() + 20;
    QTRY_VERIFY(other.authority.askedForTokens() >= goal);
    // One that was on its way may have been in the server's queue.
    QVERIFY(cancelled.authority.askedForTokens() <= asked + 1);
    QVERIFY(cancelled.authority.connectionCount() <= connections + 1);
    QCOMPARE(cancelled.answers, 0);
}

void TestDeviceCodeSignIn::takesBackWhatIsOnItsWay()
{
    Bench bench;
    bench.authority.reply(200, codeAnswer());
    bench.authority.replyTo("/token", 200, DeviceToken, 10s);
    bench.start();
    QTRY_COMPARE(bench.authority.askedForTokens(), 1);
    QTRY_COMPARE(bench.authority.openConnections(), 1);

    bench.signIn.reset();

    QTRY_COMPARE(bench.authority.openConnections(), 0);
    QCOMPARE(bench.answers, 0);
}

void TestDeviceCodeSignIn::answersNeverFromWithin()
{
    Bench bench;
    bench.authority.close();

    bench.start();

    QCOMPARE(bench.answers, 0);
    QTRY_COMPARE(bench.answers, 1);
    QCOMPARE(bench.result->error().kind, Kind::Network);
}

void TestDeviceCodeSignIn::survivesASlotThatEndsIt()
{
    Bench bench;
    bench.authority.reply(200, codeAnswer());
    bool isEnded = false;
    connect(bench.signIn.get(), &DeviceCodeSignIn::codeReady, this, [&] {
        bench.signIn.reset();
        isEnded = true;
    });

    bench.start();

    QTRY_VERIFY(isEnded);
    QTest::qWait(50); // time for the question that must not come
    QCOMPARE(bench.authority.requests().size(), 1);
    QCOMPARE(bench.answers, 0);
}

void TestDeviceCodeSignIn::survivesAHandlerThatEndsIt_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("token");

    QTest::newRow("no code") << "{}"_ba
                             << ""_ba;
    QTest::newRow("a token") << codeAnswer() << DeviceToken;
    QTest::newRow("too late") << codeAnswer(60, 20) << Pending;
}

void TestDeviceCodeSignIn::survivesAHandlerThatEndsIt()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, token);
    Bench bench;
    bench.authority.reply(200, code);
    bench.authority.reply(200, token);
    bool isEnded = false;

    bench.signIn->start([&](const GrantResult & /*result*/) {
        bench.signIn.reset();
        isEnded = true;
    });

    QTRY_VERIFY(isEnded);
}

QTEST_GUILESS_MAIN(TestDeviceCodeSignIn)
#include "tst_devicecodesignin.moc"

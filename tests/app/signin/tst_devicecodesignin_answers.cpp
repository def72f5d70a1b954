// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "devicecodebench.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Bench = DeviceCodeBench;
using Kind = SignInError::Kind;

namespace {

QByteArray answerWith(const QByteArray &status, const QByteArray &body)
{
    return "HTTP/1.1 " + status + " X\r\nLocation: /\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class TestDeviceCodeSignInAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnAfterWhatSaysNothing_data();
    void goesOnAfterWhatSaysNothing();
    void endsWithTheAuthoritysWord_data();
    void endsWithTheAuthoritysWord();
    void showsNoCodeWhereThereIsNone_data();
    void showsNoCodeWhereThereIsNone();
    void endsWithAWrongIdentity_data();
    void endsWithAWrongIdentity();
    void letsTheLastAnswerHaveItsSay_data();
    void letsTheLastAnswerHaveItsSay();
};

void TestDeviceCodeSignInAnswers::goesOnAfterWhatSaysNothing_data()
{
    QTest::addColumn<QByteArray>("answer");

    QTest::newRow("silence") << ""_ba;
    QTest::newRow("half an answer") << answerWith("200", DeviceToken).chopped(5);
    QTest::newRow("half a refusal") << answerWith("400", Pending).chopped(5);
    QTest::newRow("no HTTP") << "SSH-2.0-x\r\n"_ba;
    QTest::newRow("a broken authority") << answerWith("500", R"({"error":"server_error"})");
    QTest::newRow("a busy one") << answerWith("400", R"({"error":"temporarily_unavailable"})");
    QTest::newRow("one asked too often") << answerWith("429", "{}");
    QTest::newRow("a gateway") << answerWith("502", "<html>");
    QTest::newRow("a proxy's page") << answerWith("403", "<html>");
    QTest::newRow("a redirect") << answerWith("302", "");
}

void TestDeviceCodeSignInAnswers::goesOnAfterWhatSaysNothing()
{
    QFETCH(QByteArray, answer);
    Bench bench;
    bench.authority.reply(200, codeAnswer());
    bench.authority.replyRaw(answer);
    bench.authority.reply(200, DeviceToken);

    bench.start();

    QTRY_VERIFY(bench.result);
    QVERIFY(bench.result->has_value());
    QCOMPARE(bench.authority.askedForTokens(), 2);
}

void TestDeviceCodeSignInAnswers::endsWithTheAuthoritysWord_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("code");

    const auto row = [](const char *name, int status, const char *error, int code, Kind kind) {
        const QByteArray body = R"({"error":")" + QByteArray(error) + R"(","error_codes":[)"
            + QByteArray::number(code) + "]}";
        QTest::newRow(name) << status << body << kind << QString::fromLatin1(error) << code;
    };
    row("declined", 400, "authorization_declined", 70017, Kind::Refused);
    row("declined, in RFC 8628's words", 400, "access_denied", 0, Kind::Refused);
    row("expired", 400, "expired_token", 70019, Kind::TimedOut);
    row("a code nobody knows", 400, "bad_verification_code", 70018, Kind::Refused);
    row("public clients not allowed", 401, "invalid_client", 7000218, Kind::Refused);
    row("blocked by Conditional Access", 400, "invalid_grant", 53003, Kind::InteractionRequired);
    QTest::newRow("a token that is none")
        << 200 << "{}"_ba << Kind::MalformedAnswer << QString() << 0;
}

void TestDeviceCodeSignInAnswers::endsWithTheAuthoritysWord()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    QFETCH(QString, error);
    QFETCH(int, code);
    Bench bench;
    bench.authority.reply(200, codeAnswer());
    bench.authority.reply(400, Pending);
    bench.authority.reply(status, body);

    bench.start();

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error().kind, kind);
    QCOMPARE(bench.result->error().error, error);
    QCOMPARE(bench.result->error().code, code);
    QTest::qWait(50); // time for the question that must not come
    QCOMPARE(bench.authority.askedForTokens(), 2);
    QCOMPARE(bench.answers, 1);
}

void TestDeviceCodeSignInAnswers::showsNoCodeWhereThereIsNone_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Kind>("kind");

    QByteArray unsafe = codeAnswer();
    unsafe.replace("https:", "http:");
    QTest::newRow("silence") << ""_ba << Kind::Network;
    QTest::newRow("a refusal") << answerWith("400", R"({"error":"unauthorized_client"})")
                               << Kind::Refused;
    QTest::newRow("a page") << answerWith("200", "<html>") << Kind::MalformedAnswer;
    QTest::newRow("an unsafe place") << answerWith("200", unsafe) << Kind::MalformedAnswer;
}

void TestDeviceCodeSignInAnswers::showsNoCodeWhereThereIsNone()
{
    QFETCH(QByteArray, answer);
    QFETCH(Kind, kind);
    Bench bench;
    bench.authority.replyRaw(answer);

    bench.start();

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error().kind, kind);
    QTest::qWait(50); // time for the question that must not come
    QCOMPARE(bench.authority.requests().size(), 1);
    QCOMPARE(bench.codes.count(), 0);
}

void TestDeviceCodeSignInAnswers::endsWithAWrongIdentity_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");

    const auto with = [](const QString &member, const QJsonValue &value) {
        QJsonObject wrong = identity();
        wrong[member] = value;
        return tokenFor(wrong);
    };
    QTest::newRow("none") << QByteArray(DeviceToken).replace("id_token", "x") << u"who signed in"_s;
    QTest::newRow("of another application")
        << with(u"aud"_s, DeviceTenantId) << u"another application"_s;
    QTest::newRow("of another tenant") << with(u"tid"_s, DeviceClientId) << u"another tenant"_s;
    QTest::newRow("run out") << with(u"exp"_s, 1'000) << u"clock"_s;
}

void TestDeviceCodeSignInAnswers::endsWithAWrongIdentity()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    Bench bench(2ms, {}, DeviceTenantId);
    bench.authority.reply(200, codeAnswer());
    bench.authority.reply(200, answer);

    bench.start();

    QTRY_VERIFY(bench.result);
    QVERIFY(!*bench.result);
    QCOMPARE(bench.result->error().kind, Kind::MalformedAnswer);
    QVERIFY(bench.result->error().message.contains(words));
    QCOMPARE(bench.answers, 1);
}

void TestDeviceCodeSignInAnswers::letsTheLastAnswerHaveItsSay_data()
{
    QTest::addColumn<bool>("isDone");

    QTest::newRow("the person was in time") << true;
    QTest::newRow("the person was not") << false;
}

void TestDeviceCodeSignInAnswers::letsTheLastAnswerHaveItsSay()
{
    QFETCH(bool, isDone);
    Bench bench(1ms);
    bench.authority.reply(200, codeAnswer(1, 50));
    // It is on its way for longer than the code is good for.
    bench.authority.replyTo("/token", isDone ? 200 : 400, isDone ? DeviceToken : Pending, 150ms);

    bench.start();

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->has_value(), isDone);
    if (!isDone)
        QCOMPARE(bench.result->error().kind, Kind::TimedOut);
    QCOMPARE(bench.authority.askedForTokens(), 1);
}

QTEST_GUILESS_MAIN(TestDeviceCodeSignInAnswers)
#include "tst_devicecodesignin_answers.moc"

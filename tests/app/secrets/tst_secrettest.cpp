// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/formdata.h"
#include "app/directory/objectref.h"
#include "app/sample/sampleorganization.h"
#include "app/sample/sampleserver.h"
#include "app/secrets/secrettest.h"
#include "support/formvalue.h"
#include "support/localhttpserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Answer = SecretVerdict::Answer;

namespace {

const auto Value = "7o48Q~QF3ZyBWNQ2+/=&% g"_ba;
const auto Token = R"({"token_type":"Bearer","expires_in":3599,"access_token":"abc"})"_ba;

QByteArray refusal(int code, const QByteArray &error = "invalid_client")
{
    const QByteArray number = QByteArray::number(code);
    return R"({"error":")" + error + R"(","error_description":"AADSTS)" + number
        + R"(: No. Trace ID: t","error_codes":[)" + number + R"(],"trace_id":"t"})";
}

/// An authority whose answers are queued, and one who asks it.
struct Bench
{
    LocalHttpServer authority;
    SecretTest::Waits waits = {0ms, 1ms, 1ms};
    QByteArray value = Value;
    QString tenant = u"contoso.com"_s;
    std::unique_ptr<SecretTest> test;
    std::optional<SecretVerdict> verdict;
    int notYets = 0;
    bool endsWithVerdict = false;

    void start()
    {
        test = std::make_unique<SecretTest>(
            SignInTarget{.cloud = {.loginAuthority = authority.url(),
                                   .graphEndpoint = QUrl(u"https://graph.microsoft.us"_s)},
                         .tenant = tenant,
                         .clientId = u"11111111-2222-3333-4444-555555555555"_s},
            TransportSettings{}, SecretText(value), waits);
        QObject::connect(test.get(), &SecretTest::notYet, test.get(), [this] { ++notYets; });
        QObject::connect(test.get(), &SecretTest::finished, test.get(),
                         [this](const SecretVerdict &told) {
                             verdict = told;
                             if (endsWithVerdict)
                                 test.reset();
                         });
        test->start();
    }
};

} // namespace

class TestSecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAsTheApplicationWould();
    void triesAgainUntilItIsAccepted();
    void tellsHowLongToWait();
    void givesUpAfterTheLastWait();
    void triesAnIdOnce();
    void understands_data();
    void understands();
    void triesAgainWhileEntraIsBusy();
    void tellsAtOnceThatThereIsNoNetwork();
    void asksNobodyWithoutATenant_data();
    void asksNobodyWithoutATenant();
    void asksNobodyWhereNobodySignsIn();
    void takesItselfBack();
    void mayEndWithItsVerdict();
    void waitsForTwoMinutesAsARule();
    void isAcceptedByTheSampleTenantAfterAWhile();
};

void TestSecretTest::asksAsTheApplicationWould()
{
    Bench bench;
    bench.authority.reply(200, Token);

    bench.start();

    QTRY_VERIFY(bench.verdict);
    QCOMPARE(bench.verdict->answer, Answer::Accepted);
    QCOMPARE(bench.verdict->attempts, 1);
    QCOMPARE(bench.authority.requests().size(), 1);
    const LocalHttpServer::Request &request = bench.authority.requests().front();
    QCOMPARE(request.line, "POST /contoso.com/oauth2/v2.0/token HTTP/1.1"_ba);
    const FormFields fields = decodeForm(request.body).value();
    QCOMPARE(valueOf(fields, "client_id"), "11111111-2222-3333-4444-555555555555"_ba);
    QCOMPARE(valueOf(fields, "client_secret"), Value);
    QCOMPARE(valueOf(fields, "scope"), "https://graph.microsoft.us/.default"_ba);
    QVERIFY(!request.headers.contains(Value));
}

void TestSecretTest::triesAgainUntilItIsAccepted()
{
    Bench bench;
    bench.authority.reply(401, refusal(7000215));
    bench.authority.reply(401, refusal(7000215));
    bench.authority.reply(200, Token);

    bench.start();

    QTRY_VERIFY(bench.verdict);
    QCOMPARE(bench.verdict->answer, Answer::Accepted);
    QCOMPARE(bench.verdict->attempts, 3);
    QVERIFY(bench.verdict->after >= 2ms);
    QCOMPARE(bench.notYets, 2);
    for (const LocalHttpServer::Request &request : bench.authority.requests())
        QCOMPARE(valueOf(decodeForm(request.body).value(), "client_secret"), Value);
}

void TestSecretTest::tellsHowLongToWait()
{
    Bench bench;
    bench.waits = {0ms, 1h};
    bench.authority.reply(401, refusal(7000215));

    bench.start();
    const QSignalSpy told(bench.test.get(), &SecretTest::notYet);

    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told[0][0].value<std::chrono::milliseconds>(), std::chrono::milliseconds(1h));
    QVERIFY(!bench.verdict);
}

void TestSecretTest::givesUpAfterTheLastWait()
{
    Bench bench;
    for (int i = 0; i < 3; ++i)
        bench.authority.reply(401, refusal(7000215));

    bench.start();

    QTRY_VERIFY(bench.verdict);
    QCOMPARE(bench.verdict->answer, Answer::NotAccepted);
    QCOMPARE(bench.verdict->attempts, 3);
    QCOMPARE(bench.verdict->error.traceId, u"t"_s);
}

void TestSecretTest::triesAnIdOnce()
{
    Bench bench;
    bench.value = "7a3c1d52-9a0b-4a5e-8f53-0d0c2b9f6e11";
    bench.authority.reply(401, refusal(7000215));

    bench.start();

    QVERIFY(bench.test->looksLikeId());
    QTRY_VERIFY(bench.verdict);
    QCOMPARE(bench.verdict->answer, Answer::NotAccepted);
    QCOMPARE(bench.verdict->attempts, 1);
}

void TestSecretTest::understands_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Answer>("answer");

    QTest::newRow("expired") << 401 << refusal(7000222) << Answer::Expired;
    QTest::newRow("no such application")
        << 400 << refusal(700016, "unauthorized_client") << Answer::NoSuchApplication;
    QTest::newRow("no such tenant")
        << 400 << refusal(90002, "invalid_request") << Answer::NoSuchTenant;
    QTest::newRow("disabled") << 401 << refusal(7000112, "unauthorized_client")
                              << Answer::ApplicationDisabled;
    QTest::newRow("Conditional Access")
        << 400 << refusal(53003, "invalid_grant") << Answer::AcceptedButBlocked;
    QTest::newRow("for another reason")
        << 400 << refusal(50034, "invalid_grant") << Answer::Refused;
    QTest::newRow("no token") << 200 << QByteArray("{}") << Answer::Refused;
    QTest::newRow("a page") << 200 << QByteArray("<html>") << Answer::Refused;
}

void TestSecretTest::understands()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Answer, answer);
    Bench bench;
    bench.authority.reply(status, body);

    bench.start();

    QTRY_VERIFY(bench.verdict);
    QCOMPARE(bench.verdict->answer, answer);
    QCOMPARE(bench.verdict->attempts, 1); // no waiting changes that
}

void TestSecretTest::triesAgainWhileEntraIsBusy()
{
    Bench bench;
    bench.authority.reply(429, {});
    bench.authority.reply(503, refusal(90033, "temporarily_unavailable"));
    bench.authority.reply(200, Token);

    bench.start();

    QTRY_VERIFY(bench.verdict);
    QCOMPARE(bench.verdict->answer, Answer::Accepted);
    QCOMPARE(bench.verdict->attempts, 3);
}

void TestSecretTest::tellsAtOnceThatThereIsNoNetwork()
{
    Bench bench;
    bench.authority.replyRaw({});

    bench.start();

    QTRY_VERIFY(bench.verdict);
    QCOMPARE(bench.verdict->answer, Answer::NoAnswer);
    QCOMPARE(bench.verdict->attempts, 1);
    QCOMPARE(bench.authority.requests().size(), 1); // and sent once
}

void TestSecretTest::asksNobodyWithoutATenant_data()
{
    QTest::addColumn<QString>("tenant");

    QTest::newRow("none") << QString();
    QTest::newRow("everybody's") << u"organizations"_s;
}

void TestSecretTest::asksNobodyWithoutATenant()
{
    QFETCH(QString, tenant);
    Bench bench;
    bench.tenant = tenant;

    bench.start();

    QTRY_VERIFY(bench.verdict);
    QCOMPARE(bench.verdict->answer, Answer::NotTestable);
    QVERIFY(!bench.verdict->error.message.isEmpty());
    QCOMPARE(bench.authority.connectionCount(), 0);
}

void TestSecretTest::asksNobodyWhereNobodySignsIn()
{
    SecretTest test({.cloud = {}, .tenant = u"contoso.com"_s}, {}, SecretText(Value), {0ms});
    const QSignalSpy verdicts(&test, &SecretTest::finished);

    test.start();

    QTRY_COMPARE(verdicts.size(), 1);
    QCOMPARE(verdicts[0][0].value<SecretVerdict>().answer, Answer::NotTestable);
}

void TestSecretTest::takesItselfBack()
{
    Bench bench;
    bench.authority.replyTo("POST", 200, Token, 1h);
    bench.start();
    QTRY_COMPARE(bench.authority.waiting().size(), 1);

    bench.test.reset();

    QTRY_COMPARE(bench.authority.waiting().size(), 0);
    QVERIFY(!bench.verdict);
}

void TestSecretTest::mayEndWithItsVerdict()
{
    Bench bench;
    bench.authority.reply(401, refusal(7000222));
    bench.endsWithVerdict = true;

    bench.start();

    QTRY_VERIFY(!bench.test);
    QVERIFY(bench.verdict);
}

void TestSecretTest::waitsForTwoMinutesAsARule()
{
    std::chrono::milliseconds sum = 0ms;
    for (const auto wait : SecretTest::usualWaits())
        sum += wait;

    QCOMPARE(SecretTest::usualWaits().front(), 0ms);
    QVERIFY(sum > 110s);
    QVERIFY(sum <= 2min);
}

void TestSecretTest::isAcceptedByTheSampleTenantAfterAWhile()
{
    SampleServer server({.propagation = 300ms});
    const auto owner = server.tenant().find(ObjectKind::Application, u"Payroll").value();
    const auto reply = server.tenant().respond(
        {.method = "POST", .path = "/v1.0" + owner.path().toLatin1() + "/addPassword"});
    const QJsonObject made = QJsonDocument::fromJson(reply->body).object();
    SecretTest test({.cloud = {.loginAuthority = server.loginAuthority(),
                               .graphEndpoint = server.graphEndpoint()},
                     .tenant = SampleOrganization::Id.toString(QUuid::WithoutBraces),
                     .clientId = owner.appId.toString(QUuid::WithoutBraces)},
                    {}, SecretText(made["secretText"_L1].toString().toUtf8()), {0ms, 400ms, 400ms});
    const QSignalSpy verdicts(&test, &SecretTest::finished);

    test.start();

    QTRY_COMPARE(verdicts.size(), 1);
    const auto verdict = verdicts[0][0].value<SecretVerdict>();
    QCOMPARE(verdict.answer, Answer::Accepted);
    QVERIFY(verdict.attempts > 1);
}

QTEST_GUILESS_MAIN(TestSecretTest)
#include "tst_secrettest.moc"

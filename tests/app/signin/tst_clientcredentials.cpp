// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/tokenclaims.h"
#include "clientcredentialsbench.h"
#include "support/clientcertificates.h"

#include <QPointer>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
namespace Files = ClientCertificates;
using Bench = ClientCredentialsBench;

class TestClientCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendTheSecretOnceAndInTheBodyAlone();
    void sendAnAssertionInPlaceOfASecret();
    void askForTheSecretEachTime();
    void keepNoTokenThatRenews();
    void passTheClaimsOfAChallengeOn();
    void areSentOnceWhenTheConnectionDrops();
    void answerNeverFromWithin();
    void areTakenBackWithTheirContext_data();
    void areTakenBackWithTheirContext();
    void surviveAHandlerThatEndsEverything();
    void mayDieBeforeTheAnswer();
};

void TestClientCredentials::sendTheSecretOnceAndInTheBodyAlone()
{
    Bench bench;
    bench.authority.reply(200, ApplicationToken);
    ClientCredentials source = bench.bySecret();

    bench.renew(source, {.permissions = {u"Application.Read.All"_s}});

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->value().accessToken.authorization(), "Bearer abc"_ba);
    QCOMPARE(bench.authority.requests().size(), 1);
    const LocalHttpServer::Request &request = bench.authority.requests().front();
    QCOMPARE(request.line, "POST /contoso.com/oauth2/v2.0/token HTTP/1.1"_ba);
    QCOMPARE(bench.sentFields(),
             (FormFields{{"client_id", ApplicationClientId.toLatin1()},
                         {"scope", "https://graph.microsoft.us/.default"},
                         {"grant_type", "client_credentials"},
                         {"claims", R"({"access_token":{"xms_cc":{"values":["cp1"]}}})"},
                         {"client_secret", AwkwardSecret}}));
    const QByteArray encoded = "a~b%2Bc%2Fd%3De%26f%25g%20h"_ba;
    QCOMPARE(request.body.count(encoded), 1);
    for (const QByteArray &form : {encoded, AwkwardSecret, AwkwardSecret.toBase64()}) {
        QVERIFY(!request.line.contains(form));
        QVERIFY(!request.headers.contains(form));
    }
    QVERIFY(request.header("Authorization").isEmpty());
}

void TestClientCredentials::sendAnAssertionInPlaceOfASecret()
{
    Bench bench;
    bench.authority.reply(200, ApplicationToken);
    ClientCredentials source(bench.target(), {}, Files::certificate());
    const qint64 before = QDateTime::currentSecsSinceEpoch();

    bench.renew(source);

    QTRY_VERIFY(bench.result);
    QVERIFY(bench.result->has_value());
    const FormFields fields = bench.sentFields();
    QCOMPARE(fields.size(), 6);
    QCOMPARE(valueOf(fields, "grant_type"), "client_credentials"_ba);
    QCOMPARE(valueOf(fields, "scope"), "https://graph.microsoft.us/.default"_ba);
    QCOMPARE(valueOf(fields, "client_assertion_type"),
             "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_ba);
    const QByteArray assertion = valueOf(fields, "client_assertion");
    QVERIFY(Files::isSignedByPlain(assertion));
    const QJsonObject claims = readTokenClaims(assertion).value();
    QCOMPARE(claims["aud"_L1].toString(),
             bench.authority.url(u"/contoso.com/oauth2/v2.0/token"_s).toString());
    QCOMPARE(claims["iss"_L1].toString(), ApplicationClientId);
    QVERIFY(claims["nbf"_L1].toInteger() >= before);
    QVERIFY(claims["nbf"_L1].toInteger() <= QDateTime::currentSecsSinceEpoch());
}

void TestClientCredentials::askForTheSecretEachTime()
{
    Bench bench;
    ClientCredentials source = bench.bySecret();
    for (int time = 1; time <= 2; ++time) {
        bench.stored = SecretText("secret-" + QByteArray::number(time));
        bench.authority.reply(200, ApplicationToken);
        bench.renew(source);
        QTRY_COMPARE(bench.answers, time);
        QCOMPARE(bench.reads, time);
        const QByteArray sent = bench.authority.requests().back().body;
        QVERIFY(sent.endsWith("client_secret=secret-" + QByteArray::number(time)));
    }
}

void TestClientCredentials::keepNoTokenThatRenews()
{
    Bench bench;
    bench.authority.reply(200, ApplicationToken);
    ClientCredentials source = bench.bySecret();

    bench.renew(source);

    QTRY_VERIFY(bench.result);
    QVERIFY(bench.result->value().refreshToken.isEmpty());
}

void TestClientCredentials::passTheClaimsOfAChallengeOn()
{
    Bench bench;
    bench.authority.reply(200, ApplicationToken);
    ClientCredentials source = bench.bySecret();

    bench.renew(source, {.claims = R"({"access_token":{"nbf":{"value":"1"}}})"});

    QTRY_VERIFY(bench.result);
    QCOMPARE(valueOf(bench.sentFields(), "claims"),
             R"({"access_token":{"nbf":{"value":"1"},"xms_cc":{"values":["cp1"]}}})"_ba);
}

// That an ordinary body is sent two and four times here: see tst_oneshotbody.
void TestClientCredentials::areSentOnceWhenTheConnectionDrops()
{
    Bench bench;
    ClientCredentials source = bench.bySecret();

    bench.renew(source);

    QTRY_VERIFY(bench.result);
    QTest::qWait(50); // time for the second request that must not come
    QCOMPARE(bench.authority.requests().size(), 1);
}

void TestClientCredentials::answerNeverFromWithin()
{
    Bench bench;
    bench.stored = tl::unexpected(SignInError());
    ClientCredentials known = bench.bySecret();
    ClientCredentials nobody = bench.bySecret(u"common"_s);

    bench.renew(known);
    bench.renew(nobody);

    QCOMPARE(bench.answers, 0);
    QTRY_COMPARE(bench.answers, 2);
}

void TestClientCredentials::areTakenBackWithTheirContext_data()
{
    QTest::addColumn<bool>("whileTheSecretIsRead");

    QTest::newRow("while the keychain is asked") << true;
    QTest::newRow("while the authority is asked") << false;
}

void TestClientCredentials::areTakenBackWithTheirContext()
{
    QFETCH(bool, whileTheSecretIsRead);
    Bench bench;
    bench.takesItsTime = whileTheSecretIsRead;
    bench.authority.replyTo("token", 200, ApplicationToken, std::chrono::milliseconds(100));
    ClientCredentials source = bench.bySecret();
    bench.renew(source);
    if (whileTheSecretIsRead)
        QTRY_VERIFY(bench.pending);
    else
        QTRY_COMPARE(bench.authority.requests().size(), 1);
    const QPointer<QObject> reader = bench.reader;
    QVERIFY(reader);

    bench.context.reset();

    QVERIFY(!reader); // so the keychain's answer comes to nobody
    QTest::qWait(200); // time for the answer that must not come
    QCOMPARE(bench.answers, 0);

    // It comes to who waits for it.
    bench.context = std::make_unique<QObject>();
    bench.takesItsTime = false;
    bench.stored = SecretText("x");
    bench.renew(source);
    QTRY_COMPARE(bench.answers, 1);
}

void TestClientCredentials::surviveAHandlerThatEndsEverything()
{
    LocalHttpServer authority;
    authority.reply(200, ApplicationToken);
    auto context = std::make_unique<QObject>();
    auto source = std::make_unique<ClientCredentials>(
        SignInTarget{.cloud = {.loginAuthority = authority.url()}, .tenant = ApplicationTenant},
        TransportSettings(), Files::certificate());
    bool called = false;

    source->renew({}, context.get(), [&](const GrantResult & /*result*/) {
        called = true;
        source.reset();
        context.reset();
    });

    QTRY_VERIFY(called);
}

void TestClientCredentials::mayDieBeforeTheAnswer()
{
    Bench bench;
    bench.authority.reply(200, ApplicationToken);
    {
        ClientCredentials source = bench.bySecret();
        bench.renew(source);
    }

    QTRY_VERIFY(bench.result);
    QVERIFY(bench.result->has_value());
}

QTEST_GUILESS_MAIN(TestClientCredentials)
#include "tst_clientcredentials.moc"

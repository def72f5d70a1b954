// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/secrettext.h"
#include "app/signin/idtokencheck.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestIdTokenCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsTheRightOneThrough_data();
    void letsTheRightOneThrough();
    void refuses_data();
    void refuses();
    void refusesWithoutANonceOfOurs();
    void asksForNoNonceWhereNoneWasSent();
    void knowsEachCloudsIssuer_data();
    void knowsEachCloudsIssuer();
    void leavesTheIssuerOfOthersAlone();
};

namespace {

const auto Client = u"7a3c1f52-0b6d-4c43-9a61-2f3f6c1d8e90"_s;
const auto Tenant = u"5d2f0a8e-1c3b-4e6f-8a79-b0c1d2e3f405"_s;
constexpr qint64 Now = 1'795'224'133;

QJsonObject identity()
{
    return {{"aud"_L1, Client},
            {"iss"_L1, u"https://login.microsoftonline.com/"_s + Tenant + u"/v2.0"_s},
            {"tid"_L1, Tenant},
            {"nonce"_L1, u"once"_s},
            {"exp"_L1, Now + 3'600}};
}

std::optional<SignInError> check(const QJsonObject &claims, const SignInTarget &target)
{
    return checkIdToken(claims, target, SecretText("once"), QDateTime::fromSecsSinceEpoch(Now));
}

SignInTarget target(const QString &tenant = Tenant)
{
    return {.cloud = Cloud::global(), .tenant = tenant, .clientId = Client};
}

} // namespace

void TestIdTokenCheck::letsTheRightOneThrough_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");

    QTest::newRow("as it is") << Tenant << u"x"_s << QJsonValue();
    QTest::newRow("tenant in capitals") << Tenant.toUpper() << u"x"_s << QJsonValue();
    QTest::newRow("organizations") << u"organizations"_s << u"x"_s << QJsonValue();
    QTest::newRow("a domain") << u"contoso.com"_s << u"x"_s << QJsonValue();
    QTest::newRow("client in capitals") << Tenant << u"aud"_s << QJsonValue(Client.toUpper());
    QTest::newRow("an audience of one") << Tenant << u"aud"_s << QJsonValue(QJsonArray{Client});
    QTest::newRow("a slow clock there") << Tenant << u"exp"_s << QJsonValue(Now - 299);
}

void TestIdTokenCheck::letsTheRightOneThrough()
{
    QFETCH(QString, tenant);
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject claims = identity();
    claims[member] = value;

    QCOMPARE(check(claims, target(tenant)), std::nullopt);
}

void TestIdTokenCheck::refuses_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("word"); // of the sentence

    const auto other = u"00000000-0000-4000-8000-000000000001"_s;
    QTest::newRow("another application") << u"aud"_s << QJsonValue(other) << u"application"_s;
    QTest::newRow("no audience") << u"aud"_s << QJsonValue() << u"application"_s;
    QTest::newRow("an empty audience") << u"aud"_s << QJsonValue(u""_s) << u"application"_s;
    QTest::newRow("two audiences")
        << u"aud"_s << QJsonValue(QJsonArray{Client, other}) << u"application"_s;
    QTest::newRow("another nonce") << u"nonce"_s << QJsonValue(u"twice"_s) << u"sign-in"_s;
    QTest::newRow("a longer nonce") << u"nonce"_s << QJsonValue(u"once "_s) << u"sign-in"_s;
    QTest::newRow("an empty nonce") << u"nonce"_s << QJsonValue(u""_s) << u"sign-in"_s;
    QTest::newRow("no nonce") << u"nonce"_s << QJsonValue() << u"sign-in"_s;
    QTest::newRow("run out") << u"exp"_s << QJsonValue(Now - 300) << u"clock"_s;
    QTest::newRow("no end") << u"exp"_s << QJsonValue() << u"clock"_s;
    QTest::newRow("an end in words") << u"exp"_s << QJsonValue(u"2099"_s) << u"clock"_s;
    QTest::newRow("another tenant") << u"tid"_s << QJsonValue(other) << u"tenant"_s;
    QTest::newRow("no tenant") << u"tid"_s << QJsonValue() << u"tenant"_s;
    QTest::newRow("a tenant's name") << u"tid"_s << QJsonValue(u"contoso.com"_s) << u"tenant"_s;
    QTest::newRow("a tenant in braces")
        << u"tid"_s << QJsonValue(u'{' + Tenant + u'}') << u"tenant"_s;
    QTest::newRow("no issuer") << u"iss"_s << QJsonValue() << u"where"_s;
    QTest::newRow("another issuer")
        << u"iss"_s << QJsonValue(u"https://evil.example/"_s + Tenant + u"/v2.0"_s) << u"where"_s;
    QTest::newRow("another cloud's issuer")
        << u"iss"_s << QJsonValue(u"https://login.microsoftonline.us/"_s + Tenant + u"/v2.0"_s)
        << u"where"_s;
    QTest::newRow("another tenant's issuer")
        << u"iss"_s << QJsonValue(u"https://login.microsoftonline.com/"_s + other + u"/v2.0"_s)
        << u"where"_s;
}

void TestIdTokenCheck::refuses()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, word);
    QJsonObject claims = identity();
    claims[member] = value;

    const auto problem = check(claims, target());

    QVERIFY(problem);
    QCOMPARE(problem->kind, SignInError::Kind::MalformedAnswer);
    QVERIFY2(problem->message.contains(word), qPrintable(problem->message));
    QVERIFY(check({}, target()));
}

void TestIdTokenCheck::refusesWithoutANonceOfOurs()
{
    QJsonObject claims = identity();
    claims["nonce"_L1] = QString();

    QVERIFY(checkIdToken(claims, target(), SecretText(), QDateTime::fromSecsSinceEpoch(Now)));
}

void TestIdTokenCheck::asksForNoNonceWhereNoneWasSent()
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(Now);
    QJsonObject claims = identity();
    claims.remove(u"nonce"_s);
    QCOMPARE(checkIdToken(claims, target(), now), std::nullopt);

    for (const auto &[member, value] :
         {std::pair(u"aud"_s, QJsonValue(Tenant)), std::pair(u"exp"_s, QJsonValue(Now - 300)),
          std::pair(u"tid"_s, QJsonValue(Client)),
          std::pair(u"iss"_s, QJsonValue(u"https://x/"_s))}) {
        QJsonObject wrong = claims;
        wrong[member] = value;
        QVERIFY2(checkIdToken(wrong, target(), now), qPrintable(member));
    }
    QVERIFY(checkIdToken({}, target(), now));
}

void TestIdTokenCheck::knowsEachCloudsIssuer_data()
{
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QString>("host");

    QTest::newRow("L4") << u"us-gov-l4"_s << u"login.microsoftonline.us"_s;
    QTest::newRow("L5") << u"us-gov-l5"_s << u"login.microsoftonline.us"_s;
    QTest::newRow("China") << u"china"_s << u"login.partner.microsoftonline.cn"_s;
}

void TestIdTokenCheck::knowsEachCloudsIssuer()
{
    QFETCH(QString, cloud);
    QFETCH(QString, host);
    SignInTarget there = target();
    there.cloud = *Cloud::named(cloud);
    QVERIFY(check(identity(), there));
    QJsonObject claims = identity();

    claims["iss"_L1] = u"https://%1/%2/v2.0"_s.arg(host, Tenant);

    QCOMPARE(check(claims, there), std::nullopt);
}

void TestIdTokenCheck::leavesTheIssuerOfOthersAlone()
{
    SignInTarget there = target();
    there.cloud.loginAuthority = QUrl(u"https://login.air-gap.example"_s);
    QJsonObject claims = identity();
    claims["iss"_L1] = u"https://sts.air-gap.example"_s;

    QCOMPARE(check(claims, there), std::nullopt);
}

QTEST_GUILESS_MAIN(TestIdTokenCheck)
#include "tst_idtokencheck.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/azureclierror.h"
#include "app/signin/azureclitokens.h"
#include "support/scriptfile.h"
#include "support/webtoken.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto Tenant = "11111111-2222-3333-4444-555555555555"_L1;

constexpr auto Ana = "a0a0a0a0-0000-4000-8000-000000000001"_L1;
constexpr auto Robot = "c0c0c0c0-0000-4000-8000-000000000003"_L1;
constexpr auto Bob = "b0b0b0b0-0000-4000-8000-000000000002"_L1;

QJsonObject claimsOf(QLatin1StringView who, const QString &userName = u"ana@contoso.com"_s)
{
    return {{u"scp"_s, u"Application.Read.All"_s},
            {u"appid"_s, u"04b07795-8ddb-461a-bbee-02f9e1bf7b46"_s}, // everybody's: Azure CLI
            {u"tid"_s, Tenant},
            {u"oid"_s, who},
            {u"upn"_s, userName}};
}

QJsonObject claimsOfApplication(QLatin1StringView appId)
{
    return {{u"idtyp"_s, u"app"_s},
            {u"appid"_s, appId},
            {u"app_displayname"_s, u"Robot"_s},
            {u"tid"_s, Tenant}};
}

/// One of ana's.
QByteArray token(int number)
{
    QJsonObject claims = claimsOf(Ana);
    claims[u"jti"_s] = number;
    return webToken(claims);
}

/// Gives the token of the file "token", which a test may change.
struct Bench
{
    explicit Bench(const QByteArray &first = token(1))
    {
        tokens = std::make_unique<AzureCliTokens>(AzureCli(script.folder() + u":/usr/bin:/bin"_s),
                                                  Tenant, Cloud::global(), AccessToken(first));
        putToken(first);
    }

    void putToken(const QByteArray &bearer) const
    {
        QFile file(script.folder() + u"/token"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"accessToken": ")" + bearer + R"(", "expires_on": 1795224133,
                       "tenant": "11111111-2222-3333-4444-555555555555"})");
    }

    void renew(const TokenSource::Wish &wish = {})
    {
        result.reset();
        tokens->renew(wish, &context,
                      [this](GrantResult granted) { result.emplace(std::move(granted)); });
    }

    ScriptFile script{u"az"_s,
                      "printf '%s ' \"$@\" > arguments; test -e token || { echo \"ERROR: Please "
                      "run 'az login' to setup account.\" >&2; exit 1; }; cat token"};
    std::unique_ptr<AzureCliTokens> tokens;
    QObject context;
    std::optional<GrantResult> result;
};

} // namespace

class TestAzureCliTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAgainForTheSameTenant();
    void handsOnWhatIsWrong();
    void cannotProveMoreWithTheSameToken();
    void takesTheTokenOfAnotherLoginForAProof();
    void knowsTheLastTokenToo();
    void refusesATokenOfSomebodyElse_data();
    void refusesATokenOfSomebodyElse();
    void saysWhoItIsNow();
    void goesOnOnceTheSamePersonIsBack();
    void countsNoTokenOfSomebodyElseAsTheLast();
    void cannotAddPermissions();
    void cannotTellWhatAnOpaqueTokenHolds();
    void mayBeDestroyedWhileAsked();
};

void TestAzureCliTokens::asksAgainForTheSameTenant()
{
    Bench bench;

    bench.renew();

    QVERIFY(!bench.result); // not from within
    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->value().accessToken.authorization(), "Bearer " + token(1));
    QVERIFY(bench.script.content(u"arguments"_s)
                .endsWith("--tenant " + QByteArray(Tenant.data()) + ' '));
}

void TestAzureCliTokens::handsOnWhatIsWrong()
{
    Bench bench;
    QVERIFY(QFile::remove(bench.script.folder() + u"/token"_s));

    bench.renew();

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error().kind, SignInError::Kind::InteractionRequired);
    QCOMPARE(bench.result->error().error, AzureCliLoginRequired);
}

void TestAzureCliTokens::cannotProveMoreWithTheSameToken()
{
    Bench bench;

    bench.renew({.claims = R"({"a":1})"});

    QTRY_VERIFY(bench.result);
    const SignInError &error = bench.result->error();
    QCOMPARE(error.kind, SignInError::Kind::NotRenewable);
    QCOMPARE(error.error, AzureCliLoginRequired);
    QCOMPARE(error.claims, R"({"a":1})"_ba);
    QVERIFY2(error.message.contains(u"Run “az login --tenant 11111111-2222-3333-4444-555555555555 "
                                    "--scope https://graph.microsoft.com/.default” in"_s),
             qUtf8Printable(error.message));
}

void TestAzureCliTokens::takesTheTokenOfAnotherLoginForAProof()
{
    Bench bench;
    bench.putToken(token(2));

    bench.renew({.claims = R"({"a":1})"});

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->value().accessToken.authorization(), "Bearer " + token(2));
}

void TestAzureCliTokens::knowsTheLastTokenToo()
{
    Bench bench;
    bench.putToken(token(2));
    bench.renew();
    QTRY_VERIFY(bench.result);

    bench.renew({.claims = R"({"a":1})"});

    QTRY_VERIFY(bench.result);
    QVERIFY(!bench.result->has_value());
}

void TestAzureCliTokens::refusesATokenOfSomebodyElse_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("next");

    const QByteArray robot = webToken(claimsOfApplication(Robot));
    QJsonObject elsewhere = claimsOf(Ana);
    elsewhere[u"tid"_s] = u"99999999-2222-3333-4444-555555555555"_s;
    QTest::newRow("another person") << token(1) << webToken(claimsOf(Bob, u"bob@contoso.com"_s));
    QTest::newRow("with the same name") << token(1) << webToken(claimsOf(Bob));
    QTest::newRow("another tenant") << token(1) << webToken(elsewhere);
    QTest::newRow("another application") << robot << webToken(claimsOfApplication(Bob));
    QTest::newRow("an application") << token(1) << robot;
    QTest::newRow("a person") << robot << token(1);
    QTest::newRow("nobody knows whom") << token(1) << "opaque"_ba;
    QTest::newRow("and before") << "opaque"_ba << token(1);
}

void TestAzureCliTokens::refusesATokenOfSomebodyElse()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, next);
    Bench bench(first);
    bench.renew();
    QTRY_VERIFY(bench.result);
    QVERIFY(bench.result->has_value());

    bench.putToken(next);
    bench.renew();

    QTRY_VERIFY(bench.result);
    QVERIFY(!*bench.result);
    QCOMPARE(bench.result->error().kind, SignInError::Kind::NotRenewable);
    QCOMPARE(bench.result->error().error, AzureCliLoginRequired);
    QVERIFY(bench.result->error().message.startsWith(u"Azure CLI is signed in as somebody else"_s));
}

void TestAzureCliTokens::saysWhoItIsNow()
{
    Bench bench;
    bench.putToken(webToken(claimsOf(Bob, u"bob\n\u202e@contoso.com"_s)));

    bench.renew();

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error().message,
             u"Azure CLI is signed in as somebody else now: bob @contoso.com. Azure CLI needs you "
             "to sign in. Run “az login --tenant 11111111-2222-3333-4444-555555555555 --scope "
             "https://graph.microsoft.com/.default” in a terminal, then try again."_s);
}

void TestAzureCliTokens::goesOnOnceTheSamePersonIsBack()
{
    Bench bench;
    bench.putToken(webToken(claimsOf(Bob)));
    bench.renew();
    QTRY_VERIFY(bench.result);

    bench.putToken(token(2));
    bench.renew();

    QTRY_VERIFY(bench.result);
    QVERIFY(bench.result->has_value());
}

void TestAzureCliTokens::countsNoTokenOfSomebodyElseAsTheLast()
{
    Bench bench;
    bench.putToken(webToken(claimsOf(Bob)));
    bench.renew();
    QTRY_VERIFY(bench.result);

    bench.putToken(token(1)); // which was given before
    bench.renew({.claims = R"({"a":1})"});

    QTRY_VERIFY(bench.result);
    QVERIFY(!*bench.result);
    QCOMPARE(bench.result->error().claims, R"({"a":1})"_ba);
}

void TestAzureCliTokens::cannotAddPermissions()
{
    Bench bench;

    bench.renew({.permissions = {u"Application.Read.All"_s}});
    QTRY_VERIFY(bench.result);
    QVERIFY(bench.result->has_value()); // it holds that

    bench.renew({.permissions = {u"Application.Read.All"_s, u"AuditLog.Read.All"_s}});
    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error().kind, SignInError::Kind::NotRenewable);
    QVERIFY(bench.result->error().message.contains(u"does not hold AuditLog.Read.All, and"_s));
}

void TestAzureCliTokens::cannotTellWhatAnOpaqueTokenHolds()
{
    Bench bench("opaque");

    bench.putToken("another");
    bench.renew({.permissions = {u"AuditLog.Read.All"_s}});
    QTRY_VERIFY(bench.result);
    QVERIFY(bench.result->has_value());
}

void TestAzureCliTokens::mayBeDestroyedWhileAsked()
{
    Bench bench;

    bench.renew();
    bench.tokens.reset();

    QTRY_VERIFY(bench.result);
    QVERIFY(bench.result->has_value());
}

QTEST_GUILESS_MAIN(TestAzureCliTokens)
#include "tst_azureclitokens.moc"

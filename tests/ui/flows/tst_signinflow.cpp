// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/applicationsecret.h"
#include "support/clientcertificates.h"
#include "ui/flows/signinflowbench.h"
#include "ui/signin/applicationpage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QRadioButton>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = SignInFlowBench;

namespace {

const auto Secret = u"a secret of the application"_s;

QByteArray graphToken()
{
    return webToken({{u"aud"_s, u"https://graph.microsoft.com"_s},
                     {u"tid"_s, Bench::TenantId},
                     {u"upn"_s, Bench::UserName},
                     {u"scp"_s, u"Application.ReadWrite.All"_s},
                     {u"exp"_s, QDateTime::currentSecsSinceEpoch() + 3'600}});
}

} // namespace

/// From the wish to sign in to somebody who is, in each of the six ways.
class TestSignInFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInByTheBrowser();
    void staysSignedInWhereOneWantsTo();
    void saysWhereTheKeychainDoesNotTakeIt();
    void signsInByADeviceCode();
    void offersPersonalAccountsInTheGlobalCloud();
    void signsAPersonalAccountIn();
    void signsAnApplicationInByAnEnteredSecret();
    void keepsASecretOnlyOnceItWasGood();
    void signsAnApplicationInByTheKeptSecret();
    void signsAnApplicationInByItsCertificate();
    void signsInByAzureCli();
    void signsInByAzureCliAtOnce();
    void takesATokenOfAnUnknownEnvironmentToTheChosenCloud();
    void signsInByAPastedToken();
    void remembersTheClientId();
};

void TestSignInFlow::signsInByTheBrowser()
{
    const Bench bench;
    bench.ask();

    bench.click(u"Sign in with browser"_s);

    QTRY_VERIFY(bench.hasSignedIn());
    QCOMPARE(bench.account().username, Bench::UserName);
    QCOMPARE(bench.account().tenantId, Bench::TenantId);
    QCOMPARE(bench.account().way, SignInWay::Browser);
    QCOMPARE(bench.signedIn.front().target.tenant, Bench::TenantId);
    QVERIFY(bench.signedIn.front().tokens);
    QCOMPARE(bench.browser.links().size(), 1);
    QCOMPARE(bench.browser.links().constFirst().path(), u"/contoso.com/oauth2/v2.0/authorize"_s);
    QCOMPARE(bench.browser.parameter("prompt"), u"select_account"_s);
    QCOMPARE(bench.browser.parameter("login_hint"), QString());
    QVERIFY(bench.browser.parameter("claims").contains("cp1"_L1));
    QCOMPARE(bench.sent("code"), "right"_ba);
    QTRY_VERIFY(!bench.dialog());
    QTRY_COMPARE(bench.browser.status(), 200);
    QVERIFY(bench.vault.secrets.empty()); // nobody asked to stay signed in
}

void TestSignInFlow::staysSignedInWhereOneWantsTo()
{
    const Bench bench;
    bench.ask();
    bench.dialog()->waysIn().findChild<QCheckBox *>()->click();

    bench.click(u"Sign in with browser"_s);

    QTRY_VERIFY(bench.hasSignedIn());
    QVERIFY(bench.account().isKept());
    QTRY_VERIFY(!bench.vault.secrets.empty());
    QVERIFY(bench.said->isEmpty());
}

void TestSignInFlow::saysWhereTheKeychainDoesNotTakeIt()
{
    Bench bench;
    bench.vault.storeError = VaultError{VaultError::Kind::Locked};
    bench.ask();
    bench.dialog()->waysIn().findChild<QCheckBox *>()->click();

    bench.click(u"Sign in with browser"_s);

    QTRY_VERIFY(bench.hasSignedIn());
    QTRY_COMPARE(bench.said->size(), 1);
    QVERIFY(bench.said->constFirst().constFirst().toString().contains("in memory"_L1));
}

void TestSignInFlow::signsInByADeviceCode()
{
    Bench bench;
    bench.authority.replyTo("/devicecode", 200, deviceCode());
    bench.grant(bench.identity());
    bench.ask();

    bench.click(u"Use a device code"_s);

    QTRY_VERIFY(bench.shown<QPushButton>(u"Copy code"_s));
    QTRY_VERIFY(bench.hasSignedIn());
    QCOMPARE(bench.account().username, Bench::UserName);
    QCOMPARE(bench.account().way, SignInWay::DeviceCode);
    QCOMPARE(bench.signedIn.front().target.tenant, Bench::TenantId);
    QVERIFY(bench.browser.links().isEmpty());
}

void TestSignInFlow::offersPersonalAccountsInTheGlobalCloud()
{
    Bench bench;
    bench.browser.setAnswer({}); // nobody signs in there
    bench.ask();
    QVERIFY(!bench.shown<QPushButton>(u"Sign in with a personal account"_s)->isEnabled());
    bench.flow->ask({.cloud = Cloud::global(), .clientId = Bench::ClientId});

    bench.click(u"Sign in with a personal account"_s);

    QTRY_COMPARE(bench.browser.links().size(), 1);
    const QUrl link = bench.browser.links().constFirst();
    QCOMPARE(link.host(), u"login.microsoftonline.com"_s);
    QCOMPARE(link.path(), u"/consumers/oauth2/v2.0/authorize"_s);
    QVERIFY(bench.browser.parameter("scope").contains("https://graph.microsoft.com/User.Read"_L1));
}

/// The ways in offer it in the global cloud only; whoever was signed in so is asked again anywhere.
void TestSignInFlow::signsAPersonalAccountIn()
{
    const Bench bench;

    bench.flow->signInAgain({.username = u"ana@outlook.com"_s,
                             .tenantId = Bench::TenantId,
                             .cloud = u"Lab"_s,
                             .clientId = Bench::ClientId,
                             .way = SignInWay::PersonalAccount},
                            *bench.clouds.named(u"Lab"_s), {});

    QTRY_VERIFY(bench.hasSignedIn());
    QCOMPARE(bench.browser.links().constFirst().path(), u"/consumers/oauth2/v2.0/authorize"_s);
    const QStringList scopes = bench.browser.parameter("scope").split(u' ');
    QVERIFY(scopes.contains(bench.authority.url().toString() + u"/User.Read"_s));
    QCOMPARE(bench.account().way, SignInWay::PersonalAccount);
    QCOMPARE(bench.signedIn.front().target.tenant, u"consumers"_s);
}

void TestSignInFlow::signsAnApplicationInByAnEnteredSecret()
{
    Bench bench;
    bench.grant({});
    bench.ask();
    bench.click(u"Sign in as an application"_s);

    bench.type(u"Client secret value"_s, Secret);
    bench.click(u"Sign in"_s);

    QTRY_VERIFY(bench.hasSignedIn());
    QCOMPARE(bench.account().displayName, u"Robot"_s);
    QCOMPARE(bench.account().way, SignInWay::ClientSecret);
    QCOMPARE(bench.sent("client_secret"), Secret.toUtf8());
    QCOMPARE(bench.sent("grant_type"), "client_credentials"_ba);
    QVERIFY(bench.vault.secrets.empty());
}

void TestSignInFlow::keepsASecretOnlyOnceItWasGood()
{
    Bench bench;
    bench.refuse("/token", "invalid_client", "AADSTS7000215: Wrong secret.");
    bench.ask();
    bench.click(u"Sign in as an application"_s);
    bench.dialog()->application().findChild<QCheckBox *>()->click();
    bench.type(u"Client secret value"_s, u"wrong"_s);
    bench.click(u"Sign in"_s);
    QTRY_VERIFY(!bench.failure().isEmpty());
    QVERIFY(bench.vault.secrets.empty());

    bench.grant({});
    bench.click(u"Try again"_s);
    bench.type(u"Client secret value"_s, Secret);
    bench.click(u"Sign in"_s);

    QTRY_VERIFY(bench.hasSignedIn());
    QCOMPARE(bench.vault.secrets.size(), 1U);
    QCOMPARE(bench.vault.secrets.begin()->second, Secret.toUtf8());
    QVERIFY(bench.said->isEmpty());
}

void TestSignInFlow::signsAnApplicationInByTheKeptSecret()
{
    Bench bench;
    bench.grant({});
    bench.vault.secrets[applicationSecretKey({.cloud = *bench.request().cloud,
                                              .tenant = u"contoso.com"_s,
                                              .clientId = Bench::ClientId})] = Secret.toUtf8();
    bench.ask();

    bench.click(u"Sign in as an application"_s);
    QTRY_VERIFY(bench.shown<QPushButton>(u"Sign in"_s)->isEnabled());
    bench.click(u"Sign in"_s);

    QTRY_VERIFY(bench.hasSignedIn());
    QCOMPARE(bench.sent("client_secret"), Secret.toUtf8());
}

void TestSignInFlow::signsAnApplicationInByItsCertificate()
{
    Bench bench;
    bench.grant({});
    const QString file = ClientCertificates::path(u"plain.pem"_s);
    bench.ask();
    bench.click(u"Sign in as an application"_s);
    bench.shown<QRadioButton>(u"Certificate"_s)->click();

    bench.type(u"Certificate file"_s, file);
    bench.click(u"Sign in"_s);

    QTRY_VERIFY(bench.hasSignedIn());
    QCOMPARE(bench.account().way, SignInWay::Certificate);
    QCOMPARE(bench.account().certificateFile, file);
    QVERIFY(ClientCertificates::isSignedByPlain(bench.sent("client_assertion")));
}

void TestSignInFlow::signsInByAzureCli()
{
    const Bench bench(azureCli());
    bench.ask();
    QTRY_VERIFY(bench.shown<QPushButton>(u"Continue with Azure CLI"_s)->isEnabled());

    bench.click(u"Continue with Azure CLI"_s);

    QTRY_VERIFY(bench.hasSignedIn());
    QCOMPARE(bench.account().username, Bench::UserName);
    QCOMPARE(bench.account().way, SignInWay::AzureCli);
    QCOMPARE(bench.account().tenantDomain, u"contoso.com"_s);
    QCOMPARE(bench.signedIn.front().target.cloud, Cloud::global());
    QVERIFY(
        bench.az.content(u"asked"_s)
            .contains(
                "account get-access-token --resource-type ms-graph -o json --tenant contoso.com"));
    QCOMPARE(bench.clientIds.clientId(bench.authority.url(), {}), QString()); // it has none
}

/// As --sign-in azure-cli wants it, before anybody knows who is signed in there.
void TestSignInFlow::signsInByAzureCliAtOnce()
{
    const Bench bench(azureCli());

    bench.ask(SignInWay::AzureCli);

    QTRY_VERIFY(bench.hasSignedIn());
    QCOMPARE(bench.account().way, SignInWay::AzureCli);
}

void TestSignInFlow::takesATokenOfAnUnknownEnvironmentToTheChosenCloud()
{
    const Bench bench(azureCli().replace("AzureCloud", "Contoso Stack"));

    bench.ask(SignInWay::AzureCli);

    QTRY_VERIFY(bench.hasSignedIn());
    QCOMPARE(bench.account().cloud, u"Lab"_s);
    QCOMPARE(bench.signedIn.front().target.cloud.graphEndpoint.port(),
             int(bench.authority.serverPort()));
}

void TestSignInFlow::signsInByAPastedToken()
{
    const Bench bench;
    QGuiApplication::clipboard()->setText(QString::fromLatin1(graphToken()));
    bench.flow->ask({.cloud = Cloud::global(), .clientId = Bench::ClientId});
    bench.click(u"Paste an access token"_s);
    QVERIFY(!bench.shown<QPushButton>(u"Use this token"_s)->isEnabled());

    auto *const field = bench.shown<QLineEdit>(u"Access token"_s);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    bench.click(u"Use this token"_s);

    QTRY_VERIFY(bench.hasSignedIn());
    QCOMPARE(bench.account().username, Bench::UserName);
    QCOMPARE(bench.account().tenantId, Bench::TenantId);
    QCOMPARE(bench.account().way, SignInWay::PastedToken);
    QVERIFY(!bench.account().isKept());
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(bench.authority.requests().empty());
    QVERIFY(bench.vault.secrets.empty());
}

void TestSignInFlow::remembersTheClientId()
{
    const Bench bench;
    bench.ask();
    bench.click(u"Sign in with browser"_s);
    QTRY_VERIFY(bench.hasSignedIn());

    bench.flow->ask({.cloud = bench.clouds.named(u"Lab"_s)});

    QCOMPARE(bench.shown<QLineEdit>(u"Application (client) ID"_s)->text(), Bench::ClientId);
    QVERIFY(bench.shown<QPushButton>(u"Sign in with browser"_s)->isEnabled());
}

QTEST_MAIN(TestSignInFlow)
#include "tst_signinflow.moc"

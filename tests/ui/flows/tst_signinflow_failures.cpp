// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/signinflowbench.h"

#include <QRadioButton>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = SignInFlowBench;

namespace {

const auto WaysIn = u"Sign in to Microsoft Entra"_s;

/// As whoever is not signed in there has it.
QByteArray signedOutAzureCli()
{
    return "echo \"Please run 'az login' to setup account.\" >&2\nexit 1";
}

void writeUser(const Bench &bench, const QByteArray &user)
{
    QFile file(bench.az.folder() + u"/user"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(user);
}

} // namespace

/// What comes of attempts that fail, and of those that are given up.
class TestSignInFlowFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThePersonDeclined();
    void saysWhatTheAuthorityRefused();
    void tellsAnIdentityOfAnotherApplication();
    void goesBackToTheWaysIn();
    void offersTheOtherFlow();
    void saysThatADeviceCodeWasDeclined();
    void refusesADeviceCodesIdentityOfAnotherTenant();
    void saysWhyACertificateCannotBeUsed();
    void saysThatNobodyIsSignedInToAzureCli();
    void signsInAsNobodyElseByAzureCli();
    void takesTheAttemptBackWithTheDialog();
    void takesTheAttemptBackByGoingBack();
    void asksTwiceForNothing();
};

void TestSignInFlowFailures::saysThatThePersonDeclined()
{
    Bench bench;
    bench.browser.setAnswer("error=access_denied&error_description=AADSTS65004%3A+Declined.");
    bench.ask();

    bench.click(u"Sign in with browser"_s);

    QTRY_VERIFY(!bench.failure().isEmpty());
    QVERIFY(bench.shown<QPushButton>(u"Try again"_s));
    QVERIFY(bench.shown<QPushButton>(u"Copy details"_s));
    QVERIFY(bench.signedIn.empty());
    QVERIFY(bench.accounts.accounts().empty());
}

void TestSignInFlowFailures::saysWhatTheAuthorityRefused()
{
    Bench bench;
    bench.ask();
    QObject::connect(&bench.browser, &PersonsBrowser::opened, &bench.window, [&bench] {
        bench.refuse("/token", "invalid_client", "AADSTS7000218: It needs a secret.");
    });

    bench.click(u"Sign in with browser"_s);

    QTRY_VERIFY(bench.failure().contains("public client flows"_L1));
    bench.click(u"See how Keyturn is registered"_s);
    QCOMPARE(bench.title(), u"Register Keyturn"_s);
}

void TestSignInFlowFailures::tellsAnIdentityOfAnotherApplication()
{
    Bench bench;
    bench.ask();
    QObject::connect(&bench.browser, &PersonsBrowser::opened, &bench.window, [&bench] {
        QJsonObject other = bench.identity();
        other[u"aud"_s] = Bench::TenantId;
        bench.grant(other);
    });

    bench.click(u"Sign in with browser"_s);

    QTRY_VERIFY(bench.failure().contains("another application"_L1));
    QVERIFY(bench.signedIn.empty());
    QCOMPARE(bench.clientIds.clientId(bench.authority.url(), {}), QString());
}

void TestSignInFlowFailures::goesBackToTheWaysIn()
{
    Bench bench;
    bench.browser.setAnswer("error=access_denied&error_description=No.");
    bench.ask();
    bench.click(u"Sign in with browser"_s);
    QTRY_VERIFY(!bench.failure().isEmpty());

    bench.click(u"Use another way"_s);
    QCOMPARE(bench.title(), WaysIn);
    bench.browser.setAnswer("code=right");
    bench.click(u"Sign in with browser"_s);

    QTRY_VERIFY(bench.hasSignedIn());
}

void TestSignInFlowFailures::offersTheOtherFlow()
{
    Bench bench;
    bench.refuse("/devicecode", "access_denied", "AADSTS53003: Blocked by Conditional Access.");
    bench.ask();
    bench.click(u"Use a device code"_s);
    QTRY_VERIFY(!bench.failure().isEmpty());

    bench.click(u"Sign in with browser"_s);

    QTRY_VERIFY(bench.hasSignedIn());
    QCOMPARE(bench.account().way, SignInWay::Browser);
}

void TestSignInFlowFailures::saysThatADeviceCodeWasDeclined()
{
    Bench bench;
    bench.authority.replyTo("/devicecode", 200, deviceCode());
    bench.refuse("/token", "authorization_declined", "AADSTS70017: Declined.");
    bench.ask();

    bench.click(u"Use a device code"_s);

    QTRY_VERIFY(!bench.failure().isEmpty());
    QVERIFY(bench.signedIn.empty());
}

void TestSignInFlowFailures::refusesADeviceCodesIdentityOfAnotherTenant()
{
    Bench bench;
    bench.authority.replyTo("/devicecode", 200, deviceCode());
    bench.grant(bench.identity());
    SignInRequest elsewhere = bench.request();
    elsewhere.tenant = u"00000000-0000-4000-8000-000000000001"_s;
    bench.flow->ask(elsewhere);

    bench.click(u"Use a device code"_s);

    QTRY_VERIFY(bench.failure().contains("another tenant"_L1));
    QVERIFY(bench.signedIn.empty());
}

void TestSignInFlowFailures::saysWhyACertificateCannotBeUsed()
{
    const Bench bench;
    bench.ask(SignInWay::Certificate);
    QVERIFY(bench.shown<QRadioButton>(u"Certificate"_s)->isChecked());

    bench.type(u"Certificate file"_s, u"/nowhere/robot.pem"_s);
    bench.click(u"Sign in"_s);

    QTRY_VERIFY(bench.failure().contains("/nowhere/robot.pem"_L1));
    QVERIFY(bench.authority.requests().empty());
}

void TestSignInFlowFailures::saysThatNobodyIsSignedInToAzureCli()
{
    const Bench bench(signedOutAzureCli());

    bench.ask(SignInWay::AzureCli);

    QTRY_VERIFY(bench.failure().contains("az login"_L1));
}

void TestSignInFlowFailures::signsInAsNobodyElseByAzureCli()
{
    const Bench bench(azureCli());
    bench.ask();
    auto *const button = bench.shown<QPushButton>(u"Continue with Azure CLI"_s);
    QTRY_VERIFY(button->isEnabled());
    QVERIFY(button->text().contains(Bench::UserName));
    writeUser(bench, "bob@contoso.com");

    bench.click(u"Continue with Azure CLI"_s);

    QTRY_VERIFY(bench.failure().contains("bob@contoso.com"_L1));
    QVERIFY(bench.failure().contains(Bench::UserName));
    QVERIFY(bench.signedIn.empty());
    bench.click(u"Use another way"_s);
    QVERIFY(button->text().contains("bob@contoso.com"_L1));
    bench.click(u"Continue with Azure CLI"_s);
    QTRY_VERIFY(bench.hasSignedIn());
    QCOMPARE(bench.account().username, u"bob@contoso.com"_s);
}

void TestSignInFlowFailures::takesTheAttemptBackWithTheDialog()
{
    Bench bench;
    bench.browser.setAnswer({});
    bench.ask();
    bench.click(u"Sign in with browser"_s);
    QTRY_COMPARE(bench.browser.links().size(), 1);

    bench.click(u"Cancel"_s);

    QTRY_VERIFY(!bench.dialog());
    bench.browser.setAnswer("code=right");
    bench.browser.open(bench.browser.links().constFirst()); // the tab is still there
    QTest::qWait(200);
    QVERIFY(bench.signedIn.empty());
    QCOMPARE(bench.browser.status(), 0); // nobody listens
    QVERIFY(bench.authority.requests().empty());
}

void TestSignInFlowFailures::takesTheAttemptBackByGoingBack()
{
    Bench bench;
    bench.authority.replyTo("/devicecode", 200, deviceCode());
    bench.refuse("/token", "authorization_pending", "Wait.");
    bench.ask();
    bench.click(u"Use a device code"_s);
    QTRY_VERIFY(bench.shown<QPushButton>(u"Copy code"_s));

    bench.click(u"Back"_s);

    QCOMPARE(bench.title(), WaysIn);
    const size_t asked = bench.authority.requests().size();
    QTest::qWait(1'200); // a question each second
    QCOMPARE(bench.authority.requests().size(), asked);
}

void TestSignInFlowFailures::asksTwiceForNothing()
{
    const Bench bench;
    bench.ask();
    bench.ask();

    QCOMPARE(bench.window.findChildren<SignInDialog *>().size(), 1);
    bench.click(u"Sign in with browser"_s);
    QTRY_VERIFY(bench.hasSignedIn());
    QCOMPARE(bench.browser.links().size(), 1);
}

QTEST_MAIN(TestSignInFlowFailures)
#include "tst_signinflow_failures.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/applicationsecret.h"
#include "ui/flows/signinflowbench.h"

#include <QRadioButton>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = SignInFlowBench;

namespace {

const auto Claims = R"({"access_token":{"acrs":{"essential":true,"value":"c1"}}})"_ba;

/// Somebody who was signed in before and wanted to stay so.
Account known(const Bench &bench, SignInWay way = SignInWay::Browser)
{
    return {.username = Bench::UserName,
            .objectId = u"ana"_s,
            .tenantId = Bench::TenantId,
            .cloud = u"Lab"_s,
            .loginAuthority = bench.authority.url().toString(),
            .clientId = Bench::ClientId,
            .way = way,
            .isRemembered = true};
}

bool keep(Bench &bench, const QByteArray &refreshToken)
{
    bool isKept = false;
    bench.tokenStore.store(
        known(bench), SecretText(refreshToken), &bench.window,
        [&isKept](const VaultResult<void> &stored) { isKept = stored.has_value(); });
    return QTest::qWaitFor([&isKept] { return isKept; });
}

} // namespace

/// Whoever is known signs in again: by themselves where that can be, or as they are asked to.
class TestSignInFlowAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resumesWithoutAPerson();
    void offersAnotherTryWhereNothingIsKept();
    void resumesAnApplicationByTheKeptSecret();
    void resumesByACertificateWhoseFileIsKnown();
    void resumesAsNobodyElseByAzureCli();
    void proves_data();
    void proves();
    void asksForWhatIsMissing();
    void provesWhatTheAuthorityAdds();
    void provesWhatBothDemand();
    void disturbsNobodyWhoIsSigningIn();
    void forgetsTheDemandWithTheNextWish();
    void forgetsWhoWasAskedWithTheWayBack();
    void staysSignedInWhereItWas();
    void dropsWhatWasKeptOfWhoDoesNotStay();
    void goesNowhereElseThanToItsCloud_data();
    void goesNowhereElseThanToItsCloud();
    void goesNowhereThatIsNotLaidDown_data();
    void goesNowhereThatIsNotLaidDown();
    void saysThatTheKeychainDoesNotTakeTheNextOne();
};

void TestSignInFlowAgain::resumesWithoutAPerson()
{
    Bench bench;
    QVERIFY(keep(bench, "kept"));
    bench.grant(bench.identity(), "next");

    bench.flow->resume(known(bench));

    QTRY_VERIFY(bench.hasSignedIn());
    QVERIFY(bench.browser.links().isEmpty());
    QCOMPARE(bench.account().id(), known(bench).id());
    QCOMPARE(bench.sent("grant_type"), "refresh_token"_ba);
    QCOMPARE(bench.sent("refresh_token"), "kept"_ba);
    QCOMPARE(bench.authority.requests().size(), 1U);
    QTRY_VERIFY(!bench.dialog());
}

void TestSignInFlowAgain::offersAnotherTryWhereNothingIsKept()
{
    const Bench bench;

    bench.flow->resume(known(bench));
    QTRY_VERIFY(bench.failure().contains("keychain"_L1));
    QVERIFY(bench.browser.links().isEmpty());
    bench.click(u"Try again"_s);

    QTRY_VERIFY(bench.hasSignedIn());
    QCOMPARE(bench.browser.parameter("login_hint"), Bench::UserName);
    QCOMPARE(bench.account().id(), known(bench).id());
}

void TestSignInFlowAgain::resumesAnApplicationByTheKeptSecret()
{
    Bench bench;
    bench.grant({});
    bench.vault
        .secrets[applicationSecretKey(known(bench, SignInWay::ClientSecret), Bench::TenantId)] =
        "kept secret";

    bench.flow->resume(known(bench, SignInWay::ClientSecret));

    QTRY_VERIFY(bench.hasSignedIn());
    QCOMPARE(bench.sent("client_secret"), "kept secret"_ba);
}

void TestSignInFlowAgain::resumesByACertificateWhoseFileIsKnown()
{
    const Bench bench;
    Account robot = known(bench, SignInWay::Certificate);
    robot.certificateFile = u"/home/ana/robot.pem"_s;

    bench.flow->resume(robot);

    QCOMPARE(bench.title(), u"Sign in as an application"_s);
    QVERIFY(bench.shown<QRadioButton>(u"Certificate"_s)->isChecked());
    QCOMPARE(bench.shown<QLineEdit>(u"Certificate file"_s)->text(), robot.certificateFile);
    QVERIFY(bench.shown<QPushButton>(u"Sign in"_s)->isEnabled());
}

void TestSignInFlowAgain::resumesAsNobodyElseByAzureCli()
{
    const Bench bench(azureCli());
    Account other = known(bench, SignInWay::AzureCli);
    other.username = u"bob@contoso.com"_s;

    bench.flow->resume(other);
    QTRY_VERIFY(bench.failure().contains("bob@contoso.com"_L1));
    QVERIFY(bench.signedIn.empty());
    bench.flow->resume(known(bench, SignInWay::AzureCli));

    QTRY_VERIFY(bench.hasSignedIn());
    QVERIFY(bench.az.content(u"asked"_s).contains("--tenant " + Bench::TenantId.toUtf8()));
}

void TestSignInFlowAgain::proves_data()
{
    QTest::addColumn<SignInWay>("way");

    QTest::newRow("in the browser") << SignInWay::Browser;
    QTest::newRow("with a device code") << SignInWay::DeviceCode;
}

void TestSignInFlowAgain::proves()
{
    QFETCH(SignInWay, way);
    Bench bench;
    bench.authority.replyTo("/devicecode", 200, deviceCode());
    bench.grant(bench.identity());

    bench.flow->signInAgain(known(bench, way), *bench.clouds.named(u"Lab"_s), {.claims = Claims});

    QTRY_VERIFY(bench.hasSignedIn());
    const bool isBrowser = way == SignInWay::Browser;
    const QString claims =
        isBrowser ? bench.browser.parameter("claims") : QString::fromUtf8(bench.sent("claims"));
    QVERIFY(claims.contains("acrs"_L1));
    QVERIFY(claims.contains("cp1"_L1));
    if (isBrowser) {
        QCOMPARE(bench.browser.parameter("login_hint"), Bench::UserName);
        QCOMPARE(bench.browser.parameter("prompt"), QString());
    }
}

void TestSignInFlowAgain::asksForWhatIsMissing()
{
    const Bench bench;

    bench.flow->signInAgain(known(bench), *bench.clouds.named(u"Lab"_s),
                            {.permissions = {u"AgentIdentityBlueprint.Read.All"_s}});

    QTRY_VERIFY(bench.hasSignedIn());
    const QStringList scopes = bench.browser.parameter("scope").split(u' ');
    QVERIFY(
        scopes.contains(bench.authority.url().toString() + u"/AgentIdentityBlueprint.Read.All"_s));
    QVERIFY(!bench.browser.parameter("scope").contains(".default"_L1));
    QVERIFY(!bench.browser.parameter("claims").contains("acrs"_L1));
}

void TestSignInFlowAgain::provesWhatTheAuthorityAdds()
{
    Bench bench;
    QVERIFY(keep(bench, "kept"));
    bench.authority.replyTo("/token", 400,
                            R"({"error": "interaction_required", "error_codes": [50076],
                                "error_description": "AADSTS50076: More.",
                                "claims": "{\"access_token\":{\"acrs\":{\"value\":\"c7\"}}}"})");
    bench.flow->resume(known(bench));
    QTRY_VERIFY(!bench.failure().isEmpty());

    bench.click(u"Try again"_s);

    QTRY_VERIFY(bench.hasSignedIn());
    QVERIFY(bench.browser.parameter("claims").contains("c7"_L1));
}

/// Graph, that is, and the authority besides.
void TestSignInFlowAgain::provesWhatBothDemand()
{
    Bench bench;
    bench.authority.replyTo("/devicecode", 200, deviceCode());
    bench.authority.replyTo("/token", 400,
                            R"({"error": "interaction_required",
                                "claims": "{\"access_token\":{\"nbf\":{\"value\":\"7\"}}}"})");
    bench.flow->signInAgain(known(bench, SignInWay::DeviceCode), *bench.clouds.named(u"Lab"_s),
                            {.claims = Claims});
    QTRY_VERIFY(!bench.failure().isEmpty());

    bench.grant(bench.identity());
    bench.click(u"Try again"_s);

    QTRY_VERIFY(bench.hasSignedIn());
    const QString claims = QString::fromUtf8(bench.sent("claims"));
    QVERIFY(claims.contains("nbf"_L1));
    QVERIFY(claims.contains("acrs"_L1));
}

void TestSignInFlowAgain::disturbsNobodyWhoIsSigningIn()
{
    const Bench bench;
    bench.ask();
    const QPointer<SignInDialog> dialog = bench.dialog();

    bench.flow->signInAgain(known(bench), *bench.clouds.named(u"Lab"_s), {.claims = Claims});

    QCOMPARE(bench.dialog(), dialog.data());
    QVERIFY(bench.browser.links().isEmpty());
}

void TestSignInFlowAgain::forgetsTheDemandWithTheNextWish()
{
    Bench bench;
    bench.browser.setAnswer({});
    bench.flow->signInAgain(known(bench), *bench.clouds.named(u"Lab"_s), {.claims = Claims});
    QTRY_COMPARE(bench.browser.links().size(), 1);
    bench.browser.setAnswer("code=right");

    bench.ask();
    bench.click(u"Sign in with browser"_s);

    QTRY_VERIFY(bench.hasSignedIn());
    QVERIFY(!bench.browser.parameter("claims").contains("acrs"_L1));
    QCOMPARE(bench.browser.parameter("login_hint"), QString());
}

void TestSignInFlowAgain::forgetsWhoWasAskedWithTheWayBack()
{
    const Bench bench;
    bench.flow->resume(known(bench)); // nothing is kept
    QTRY_VERIFY(!bench.failure().isEmpty());

    bench.dialog()->showWaysIn();
    Q_EMIT bench.dialog()->abandoned();
    bench.dialog()->choose(WayIn::Browser);

    QTRY_VERIFY(!bench.browser.links().isEmpty());
    QCOMPARE(bench.browser.parameter("prompt"), u"select_account"_s);
    QVERIFY(bench.browser.parameter("login_hint").isEmpty());
}

void TestSignInFlowAgain::staysSignedInWhereItWas()
{
    Bench bench;
    QVERIFY(keep(bench, "kept"));

    bench.flow->signInAgain(known(bench), *bench.clouds.named(u"Lab"_s), {.claims = Claims});

    QTRY_VERIFY(bench.hasSignedIn());
    QVERIFY(bench.account().isKept());
    const auto holds = [](const auto &entry) { return entry.second.contains("again"); };
    QTRY_VERIFY(std::ranges::any_of(bench.vault.secrets, holds));
}

void TestSignInFlowAgain::dropsWhatWasKeptOfWhoDoesNotStay()
{
    Bench bench;
    QVERIFY(keep(bench, "kept"));
    bench.accounts.add(known(bench));
    QVERIFY(!bench.vault.secrets.empty());

    bench.ask(SignInWay::Browser); // and "Stay signed in" is not ticked

    QTRY_VERIFY(bench.hasSignedIn());
    QCOMPARE(bench.account().id(), known(bench).id());
    QTRY_VERIFY(bench.vault.secrets.empty());
}

void TestSignInFlowAgain::goesNowhereElseThanToItsCloud_data()
{
    QTest::addColumn<SignInWay>("way");
    QTest::addColumn<bool>("isMoved");
    for (const bool isMoved : {true, false}) {
        const char *const what = isMoved ? "moved" : "removed";
        QTest::addRow("browser, %s", what) << SignInWay::Browser << isMoved;
        QTest::addRow("client secret, %s", what) << SignInWay::ClientSecret << isMoved;
        QTest::addRow("certificate, %s", what) << SignInWay::Certificate << isMoved;
    }
}

void TestSignInFlowAgain::goesNowhereElseThanToItsCloud()
{
    QFETCH(const SignInWay, way);
    QFETCH(const bool, isMoved);
    Bench bench;
    LocalHttpServer other;
    QVERIFY(keep(bench, "kept"));
    const Account account = known(bench, way);
    bench.vault.secrets[applicationSecretKey(account, Bench::TenantId)] = "kept secret";
    bench.clouds.remove(u"Lab"_s);
    if (isMoved)
        bench.clouds.add(
            CloudStore::cloudOf(u"Lab"_s, other.url().toString(), other.url().toString(), {}));

    bench.flow->resume(account);

    QTRY_VERIFY(bench.failure().contains(u"“Lab” has another address"_s));
    QVERIFY(other.requests().empty());
    QVERIFY(bench.authority.requests().empty());
    QVERIFY(bench.signedIn.empty());
}

void TestSignInFlowAgain::goesNowhereThatIsNotLaidDown_data()
{
    QTest::addColumn<ManagedSettings>("managed");
    QTest::newRow("another tenant")
        << ManagedSettings{.tenant = u"0b1ec701-0000-4000-8000-000000000009"_s};
    QTest::newRow("another cloud") << ManagedSettings{.cloud = Cloud::global()};
    QTest::newRow("another client ID")
        << ManagedSettings{.clientId = u"0b1ec701-0000-4000-8000-000000000009"_s};
}

void TestSignInFlowAgain::goesNowhereThatIsNotLaidDown()
{
    QFETCH(const ManagedSettings, managed);
    Bench bench({}, true, managed);
    QVERIFY(keep(bench, "kept"));

    bench.flow->resume(known(bench));

    QTRY_VERIFY(bench.failure().contains("has laid down"_L1));
    QVERIFY(bench.authority.requests().empty());
}

void TestSignInFlowAgain::saysThatTheKeychainDoesNotTakeTheNextOne()
{
    Bench bench;
    QVERIFY(keep(bench, "kept"));
    bench.grant(bench.identity(), "rotated");
    bench.vault.storeError = VaultError{VaultError::Kind::Locked};

    bench.flow->resume(known(bench));

    QTRY_VERIFY(bench.hasSignedIn());
    QTRY_COMPARE(bench.said->size(), 1);
    QVERIFY(bench.said->front().front().toString().contains("The keychain did not take"_L1));
    QCOMPARE(bench.said->front().at(1).toString(), u"errors#keychain"_s);
}

QTEST_MAIN(TestSignInFlowAgain)
#include "tst_signinflow_again.moc"

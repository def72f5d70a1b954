// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "keptrenewalbench.h"

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Bench = KeptRenewalBench;
using Kind = VaultError::Kind;

/// Refresh tokens of "Stay signed in" that the authority does not take any more.
class TestRefusedRefreshTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areForgottenWhereTheyAreRefused();
    void stayWhereSomethingElseIsRefused();
    void giveWayToWhatAnotherKeyturnKept();
    void areForgottenWhereTheNewerOneIsRefused();
    void leaveWhatIsNewerStill();
    void stayInAKeychainThatDoesNotTell();
    void holdUpNobodyForLongerThanAMoment();
    void holdUpNobodyOnceNobodyWantsThat();
};

void TestRefusedRefreshTokens::areForgottenWhereTheyAreRefused()
{
    Bench bench;
    bench.keepWell();
    bench.server.reply(400, Bench::refusal("invalid_grant", R"(,"error_codes":[50173])"));

    bench.renew();

    QTRY_COMPARE(bench.results.size(), size_t(1));
    QCOMPARE(bench.error().kind, SignInError::Kind::InteractionRequired);
    QVERIFY(bench.source->isSpent());
    QTRY_VERIFY(bench.vault.secrets.empty());
}

void TestRefusedRefreshTokens::stayWhereSomethingElseIsRefused()
{
    Bench bench;
    bench.keepWell();
    bench.server.reply(400, Bench::refusal("invalid_grant", R"(,"suberror":"basic_action")"));

    bench.renew();
    QTRY_COMPARE(bench.results.size(), size_t(1));

    QCOMPARE(bench.present(), "first refresh token"_ba);
}

void TestRefusedRefreshTokens::giveWayToWhatAnotherKeyturnKept()
{
    Bench bench;
    bench.keepWell();
    bench.keepElsewhere("newer refresh token");
    bench.server.reply(400, Bench::refusal("invalid_grant"));
    bench.server.reply(200, Bench::grant("access", {}));

    bench.renew({.claims = R"({"access_token":{"nbf":null}})"});
    QTRY_VERIFY(bench.isGranted("access"));

    QCOMPARE(bench.sent(1)["refresh_token"], "newer refresh token"_ba);
    QVERIFY(bench.sent(1)["claims"].contains("nbf"));
    QCOMPARE(bench.results.size(), size_t(1));
    QVERIFY(!bench.source->isSpent());
    QCOMPARE(bench.present(), "newer refresh token"_ba);
}

/// And then it is over.
void TestRefusedRefreshTokens::areForgottenWhereTheNewerOneIsRefused()
{
    Bench bench;
    bench.keepWell();
    bench.keepElsewhere("newer refresh token");
    bench.server.reply(400, Bench::refusal("invalid_grant"));
    bench.server.reply(400, Bench::refusal("invalid_grant", R"(,"error_codes":[700082])"));

    bench.renew();

    QTRY_COMPARE(bench.results.size(), size_t(1));
    QCOMPARE(bench.error().code, 700082);
    QVERIFY(bench.source->isSpent());
    QTRY_VERIFY(bench.vault.secrets.empty());
    QCOMPARE(bench.server.requests().size(), size_t(2));
}

void TestRefusedRefreshTokens::leaveWhatIsNewerStill()
{
    Bench bench;
    bench.keepWell();
    bench.keepElsewhere("second refresh token");
    bench.server.replyTo("POST", 400, Bench::refusal("invalid_grant"), 200ms);
    bench.renew();
    QTRY_COMPARE(bench.server.requests().size(), size_t(2));

    bench.keepElsewhere("third refresh token");

    QTRY_COMPARE(bench.results.size(), size_t(1));
    QVERIFY(bench.source->isSpent());
    QCOMPARE(bench.present(), "third refresh token"_ba);
    QCOMPARE(bench.server.requests().size(), size_t(2));
}

void TestRefusedRefreshTokens::stayInAKeychainThatDoesNotTell()
{
    Bench bench;
    bench.keepWell();
    bench.vault.refusal = VaultError{Kind::Locked};
    bench.server.reply(400, Bench::refusal("invalid_grant"));

    bench.renew();

    QTRY_COMPARE(bench.results.size(), size_t(1));
    QCOMPARE(bench.error().kind, SignInError::Kind::InteractionRequired);
    QVERIFY(bench.source->isSpent());
    bench.vault.recover();
    QCOMPARE(bench.present(), "first refresh token"_ba);
}

/// The keychain has not given up by itself.
void TestRefusedRefreshTokens::holdUpNobodyForLongerThanAMoment()
{
    Bench bench;
    bench.keepWell();
    bench.vault.holdAt(0);
    bench.server.reply(400, Bench::refusal("invalid_grant"));

    bench.renew();
    QTRY_COMPARE_WITH_TIMEOUT(bench.results.size(), size_t(1), 20'000);
    QVERIFY(bench.source->isSpent());

    bench.vault.thaw();
    QCOMPARE(bench.present(), "first refresh token"_ba);
    QCOMPARE(bench.results.size(), size_t(1));
}

void TestRefusedRefreshTokens::holdUpNobodyOnceNobodyWantsThat()
{
    Bench bench;
    bench.keepWell();
    const int calls = bench.vault.calls();
    bench.vault.holdAt(0);
    bench.server.reply(400, Bench::refusal("invalid_grant"));
    bench.renew();
    QTRY_COMPARE(bench.vault.calls(), calls + 1);

    bench.source->stopKeeping();

    QTRY_COMPARE(bench.results.size(), size_t(1));
    QVERIFY(bench.source->isSpent());
    bench.vault.thaw();
    QCOMPARE(bench.present(), "first refresh token"_ba);
}

QTEST_GUILESS_MAIN(TestRefusedRefreshTokens)
#include "tst_refreshtokensource_refused.moc"

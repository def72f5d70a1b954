// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/applicationopening.h"
#include "app/accounts/applicationsecret.h"
#include "support/localhttpserver.h"
#include "support/memoryvault.h"

#include <QTest>

#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    MemoryVault vault;
    LocalHttpServer server;
    QObject context;
    std::optional<OpenedResult> opened;
    int notKept = 0;

    ApplicationPlace place() const
    {
        return {.target = {.cloud = {.name = u"lab"_s,
                                     .loginAuthority = server.url(),
                                     .graphEndpoint = server.url()},
                           .tenant = u"contoso.com"_s,
                           .clientId = u"5c2bfe1a-7d0e-4f55-9f0a-6f5d3c1e2b44"_s}};
    }

    void grant()
    {
        server.reply(200, R"({"token_type": "Bearer", "access_token": "a", "expires_in": 3599})");
    }

    OpenedHandler taker()
    {
        return [this](OpenedResult result) { opened = std::move(result); };
    }

    void openKeeping()
    {
        openKeepingSecret(
            place(), SecretText("right"), vault, &context, [this] { ++notKept; }, taker());
    }

    bool renew()
    {
        std::optional<GrantResult> grant;
        (*opened)->source->renew({}, &context,
                                 [&grant](GrantResult result) { grant = std::move(result); });
        return QTest::qWaitFor([&grant] { return grant.has_value(); }) && grant->has_value();
    }
};

} // namespace

class TestApplicationOpeningKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsASecretThatHasSignedIn();
    void keepsNoneThatIsRefused();
    void goesOnWhereTheKeychainTakesNone_data();
    void goesOnWhereTheKeychainTakesNone();
    void signsInByTheOneThatIsKept();
    void findsNoneThatWasKeptForAnotherAddress();
};

void TestApplicationOpeningKept::keepsASecretThatHasSignedIn()
{
    Bench bench;
    bench.grant();

    bench.openKeeping();

    QTRY_VERIFY(bench.opened);
    QVERIFY(*bench.opened);
    const Account account = (*bench.opened)->account;
    QCOMPARE(account.secretTenants, QStringList({u"contoso.com"_s}));
    QVERIFY(account.isKept());
    QCOMPARE(bench.vault.secrets.at(applicationSecretKey(account, u"contoso.com"_s)), "right"_ba);
    QCOMPARE(bench.notKept, 0);

    // From now on it is read each time.
    bench.vault.secrets.begin()->second = "another";
    bench.grant();
    QVERIFY(bench.renew());
    QVERIFY(bench.server.requests().back().body.contains("client_secret=another"));
}

void TestApplicationOpeningKept::keepsNoneThatIsRefused()
{
    Bench bench;
    bench.server.reply(401, R"({"error": "invalid_client"})");

    bench.openKeeping();

    QTRY_VERIFY(bench.opened);
    QVERIFY(!*bench.opened);
    QCOMPARE(bench.vault.stores, 0);
}

void TestApplicationOpeningKept::goesOnWhereTheKeychainTakesNone_data()
{
    QTest::addColumn<bool>("lies");

    QTest::newRow("it says so") << false;
    QTest::newRow("it says that it did") << true;
}

void TestApplicationOpeningKept::goesOnWhereTheKeychainTakesNone()
{
    QFETCH(const bool, lies);
    Bench bench;
    bench.vault.lies = lies;
    if (!lies)
        bench.vault.storeError = VaultError{VaultError::Kind::Denied};
    bench.grant();

    bench.openKeeping();

    QTRY_VERIFY(bench.opened);
    QVERIFY(*bench.opened);
    QCOMPARE(bench.notKept, 1);
    QVERIFY(bench.vault.secrets.empty());
    QVERIFY((*bench.opened)->account.secretTenants.isEmpty());
    bench.grant();
    QVERIFY(bench.renew());
    QVERIFY(bench.server.requests().back().body.contains("client_secret=right"));
}

void TestApplicationOpeningKept::signsInByTheOneThatIsKept()
{
    Bench bench;
    bench.vault.secrets[applicationSecretKey(bench.place().target)] = "kept";
    bench.grant();

    openByKeptSecret(bench.place(), bench.vault, &bench.context, bench.taker());

    QTRY_VERIFY(bench.opened);
    QVERIFY(*bench.opened);
    QVERIFY(bench.server.requests().back().body.contains("client_secret=kept"));
    QCOMPARE((*bench.opened)->account.secretTenants, QStringList({u"contoso.com"_s}));
}

void TestApplicationOpeningKept::findsNoneThatWasKeptForAnotherAddress()
{
    Bench bench;
    SignInTarget before = bench.place().target;
    before.cloud.loginAuthority.setPort(1);
    bench.vault.secrets[applicationSecretKey(before)] = "kept";

    openByKeptSecret(bench.place(), bench.vault, &bench.context, bench.taker());

    QTRY_VERIFY(bench.opened);
    QVERIFY(!*bench.opened);
    QVERIFY(bench.server.requests().empty());
}

QTEST_GUILESS_MAIN(TestApplicationOpeningKept)
#include "tst_applicationopening_kept.moc"

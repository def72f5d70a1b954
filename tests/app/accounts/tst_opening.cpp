// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/opening.h"
#include "app/accounts/refreshtokenstore.h"
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
    RefreshTokenStore store{vault};
    LocalHttpServer server;
    QObject context;
    std::optional<OpenedResult> opened;
    QString loginAuthority = server.url().toString(); // where it signed in

    SignInTarget target() const
    {
        return {.cloud = {.name = u"lab"_s,
                          .loginAuthority = server.url(),
                          .graphEndpoint = server.url()},
                .tenant = u"contoso.com"_s,
                .clientId = u"5c2bfe1a-7d0e-4f55-9f0a-6f5d3c1e2b44"_s};
    }

    Account account() const
    {
        return {.username = u"ana@contoso.com"_s,
                .objectId = u"ana"_s,
                .tenantId = u"contoso.com"_s,
                .cloud = u"lab"_s,
                .loginAuthority = loginAuthority,
                .clientId = target().clientId,
                .isRemembered = true};
    }

    bool keep(const QByteArray &token)
    {
        bool isKept = false;
        store.store(account(), SecretText(token), &context,
                    [&isKept](const VaultResult<void> &stored) { isKept = stored.has_value(); });
        return QTest::qWaitFor([&isKept] { return isKept; });
    }

    void open()
    {
        openRemembered(store, account(), target(), {}, &context,
                       [this](OpenedResult result) { opened = std::move(result); });
    }
};

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInByWhatTheKeychainHas();
    void needsAPersonWhereTheKeychainHasNothing();
    void needsAPersonWhereTheTokenIsNotTaken();
    void sendsNothingToAnAddressItDoesNotKnow();
    void keepsAzureClisTokenFromAnotherCloud();
};

void TestOpening::signsInByWhatTheKeychainHas()
{
    Bench bench;
    QVERIFY(bench.keep("kept"));
    bench.server.reply(200, R"({"token_type": "Bearer", "access_token": "abc",
        "expires_in": 3599, "refresh_token": "next"})");

    bench.open();

    QTRY_VERIFY(bench.opened);
    QVERIFY(bench.opened->has_value());
    QCOMPARE(bench.opened->value().account, bench.account());
    QCOMPARE(bench.opened->value().grant.accessToken.authorization(), "Bearer abc"_ba);
    QVERIFY(bench.opened->value().source);
    QVERIFY(bench.server.requests().front().body.contains("refresh_token=kept"));
}

void TestOpening::needsAPersonWhereTheKeychainHasNothing()
{
    Bench bench;

    bench.open();

    QTRY_VERIFY(bench.opened);
    QCOMPARE(bench.opened->error().kind, SignInError::Kind::InteractionRequired);
    QVERIFY(!bench.opened->error().message.isEmpty());
    QVERIFY(bench.server.requests().empty());
}

void TestOpening::needsAPersonWhereTheTokenIsNotTaken()
{
    Bench bench;
    QVERIFY(bench.keep("kept"));
    bench.server.reply(400, R"({"error": "invalid_grant",
        "error_description": "AADSTS70043: It has run out."})");

    bench.open();

    QTRY_VERIFY(bench.opened);
    QCOMPARE(bench.opened->error().kind, SignInError::Kind::InteractionRequired);
    QCOMPARE(bench.opened->error().code, 70043);
}

void TestOpening::sendsNothingToAnAddressItDoesNotKnow()
{
    Bench bench;
    QVERIFY(bench.keep("kept"));
    bench.loginAuthority = u"https://login.lab.example"_s; // as it was then
    bench.server.reply(200, R"({"token_type": "Bearer", "access_token": "abc"})");

    bench.open();
    QVERIFY(!bench.opened); // never from within the call

    QTRY_VERIFY(bench.opened);
    QVERIFY(!*bench.opened);
    QCOMPARE(bench.opened->error().kind, SignInError::Kind::InteractionRequired);
    QVERIFY(bench.opened->error().message.contains(u"“lab” has another address"_s));
    QTRY_VERIFY(bench.vault.secrets.empty());
    QVERIFY(bench.server.requests().empty());
}

void TestOpening::keepsAzureClisTokenFromAnotherCloud()
{
    const Bench bench;
    QObject context;
    std::optional<OpenedResult> opened;

    openAzureCli(AzureCli(u"/nowhere"_s),
                 {.userName = u"ana@contoso.com"_s,
                  .tenantId = bench.target().tenant,
                  .environmentName = u"Contoso Stack"_s},
                 Cloud::global(), {}, &context,
                 [&opened](OpenedResult result) { opened = std::move(result); });

    QVERIFY(!opened); // never from within the call
    QTRY_VERIFY(opened);
    QVERIFY(!*opened);
    QVERIFY(opened->error().message.contains(u"Contoso Stack"_s));
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"

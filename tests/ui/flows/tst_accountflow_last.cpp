// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/listreplies.h"
#include "ui/flows/accountflowbench.h"
#include "ui/signin/signinband.h"

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Another start, after Ana has signed in and stayed so.
struct Bench : AccountFlowBench
{
    Bench()
    {
        openSessions();
        authority.replyTo("GET ", 200, R"({"value": []})");
        authority.replyTo("/organization?", 200,
                          R"({"value": [{"id": "t-1", "displayName": "Contoso"}]})");
        authority.replyTo("GET /v1.0/applications?", 200,
                          listReply({listedObject(1, u"Payroll"_s)}));
        authority.replyTo("/token", 200,
                          R"({"token_type":"Bearer","expires_in":3599,"access_token":"t"})");
    }

    Account ana() const
    {
        return {.username = u"ana@contoso.com"_s,
                .objectId = u"ana"_s,
                .tenantId = TenantId,
                .cloud = u"Lab"_s,
                .loginAuthority = authority.url().toString(),
                .clientId = ClientId,
                .isRemembered = true};
    }

    void keep(const Account &account)
    {
        accounts.add(account);
        bool isKept = false;
        tokenStore.store(account, SecretText("kept before"_ba), window.get(),
                         [&isKept](const VaultResult<void> &stored) { isKept = !!stored; });
        QVERIFY(QTest::qWaitFor([&isKept] { return isKept; }));
    }

    bool isListed() const { return objects() && objects()->model()->rowCount() == 1; }
    bool isBandShown() const
    {
        const auto *const band = window->findChild<SignInBand *>();
        return band && band->isVisible();
    }
};

} // namespace

/// Going on where one left off, when the program starts.
class TestAccountFlowLast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWithoutAQuestion();
    void opensTheWindowBeforeTheKeychainAnswers();
    void leavesToAPersonWhatTakesOne();
    void goesOnWhenTheKeychainIsOpenAndAskedAgain();
    void goesOnWhenATokenIsWantedFromAnOpenKeychain();
    void opensNobodyWhoDoesNotStaySignedIn_data();
    void opensNobodyWhoDoesNotStaySignedIn();
    void opensNobodyWhereNobodyIsKnown();
};

void TestAccountFlowLast::goesOnWithoutAQuestion()
{
    Bench bench;
    bench.keep(bench.ana());

    QVERIFY(bench.flow->openLast());

    QTRY_VERIFY(bench.isListed());
    QVERIFY(!Bench::dialog(u"Sign in"_s));
    QVERIFY(!bench.isBandShown());
    QCOMPARE(bench.accounts.accounts().front().tenantName, u"Contoso"_s);
}

void TestAccountFlowLast::opensTheWindowBeforeTheKeychainAnswers()
{
    Bench bench;
    bench.keep(bench.ana());
    bench.vault.hold();

    bench.flow->openLast();

    QVERIFY(bench.session);
    bench.vault.thaw();
    QTRY_VERIFY(bench.isListed());
}

void TestAccountFlowLast::leavesToAPersonWhatTakesOne()
{
    Bench bench;
    bench.accounts.add(bench.ana()); // whose sign-in somebody has taken out of the keychain

    QVERIFY(bench.flow->openLast());

    QTRY_VERIFY(bench.isBandShown());
    QVERIFY(!Bench::dialog(u"Sign in"_s));
    QCOMPARE(bench.requestsTo("/token").size(), size_t(0));
}

void TestAccountFlowLast::goesOnWhenTheKeychainIsOpenAndAskedAgain()
{
    Bench bench;
    bench.keep(bench.ana());
    bench.vault.readError = VaultError{VaultError::Kind::Locked};
    QVERIFY(bench.flow->openLast());
    QTRY_VERIFY(bench.isBandShown());
    Bench::press(*bench.window, u"Ask the keychain again"_s);
    QVERIFY(!bench.isBandShown());
    QTRY_VERIFY(bench.isBandShown()); // as it is locked still
    QCOMPARE(bench.requestsTo("/token").size(), size_t(0));

    bench.vault.readError.reset();
    Bench::press(*bench.window, u"Ask the keychain again"_s);

    QTRY_VERIFY(bench.isListed());
    QVERIFY(!bench.isBandShown());
    QVERIFY(!Bench::dialog(u"Sign in"_s));
    QTRY_COMPARE(bench.accounts.accounts().front().tenantName, u"Contoso"_s);
}

void TestAccountFlowLast::goesOnWhenATokenIsWantedFromAnOpenKeychain()
{
    Bench bench;
    bench.keep(bench.ana());
    bench.vault.readError = VaultError{VaultError::Kind::Locked};
    QVERIFY(bench.flow->openLast());
    QTRY_VERIFY(bench.isBandShown());

    bench.vault.readError.reset();
    bench.session->list(ListKind::AppRegistrations).refresh();

    QTRY_VERIFY(bench.isListed());
    QTRY_VERIFY(!bench.isBandShown());
    QTRY_COMPARE(bench.accounts.accounts().front().tenantName, u"Contoso"_s);
}

void TestAccountFlowLast::opensNobodyWhoDoesNotStaySignedIn_data()
{
    QTest::addColumn<Account>("account");

    Bench bench;
    Account once = bench.ana();
    once.isRemembered = false;
    QTest::newRow("signed in once") << once;
    Account application = bench.ana();
    application.way = SignInWay::ClientSecret;
    QTest::newRow("an application, whose secret is asked for elsewhere") << application;
    Account elsewhere = bench.ana();
    elsewhere.loginAuthority = u"https://login.example"_s;
    QTest::newRow("a cloud that has moved") << elsewhere;
    Account gone = bench.ana();
    gone.cloud = u"Nowhere"_s;
    QTest::newRow("a cloud that is gone") << gone;
}

void TestAccountFlowLast::opensNobodyWhoDoesNotStaySignedIn()
{
    QFETCH(Account, account);
    Bench bench;
    bench.accounts.add(account);
    const int reads = bench.vault.reads;

    QVERIFY(!bench.flow->openLast());

    QVERIFY(!bench.session);
    QCOMPARE(bench.vault.reads, reads);
}

void TestAccountFlowLast::opensNobodyWhereNobodyIsKnown()
{
    Bench bench;

    QVERIFY(!bench.flow->openLast());

    QVERIFY(!bench.session);
}

QTEST_MAIN(TestAccountFlowLast)
#include "tst_accountflow_last.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/refreshtokenstore.h"
#include "app/accounts/rememberedtokens.h"
#include "app/signin/accounttokens.h"
#include "app/signin/keychainclosed.h"
#include "support/localhttpserver.h"
#include "support/memoryvault.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

using Freshness = TokenProvider::Freshness;
using TokenResult = tl::expected<AccessToken, SignInError>;

constexpr const char *Granted =
    R"({"token_type":"Bearer","expires_in":3599,"access_token":"t","refresh_token":"next"})";

struct Bench
{
    Bench() { server.replyTo("/token", 200, Granted); }

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
                .loginAuthority = server.url().toString(),
                .clientId = target().clientId,
                .isRemembered = true};
    }

    void keep()
    {
        bool isKept = false;
        store.store(account(), SecretText("kept before"_ba), &context,
                    [&isKept](const VaultResult<void> &stored) { isKept = stored.has_value(); });
        QVERIFY(QTest::qWaitFor([&isKept] { return isKept; }));
    }

    void ask(const TokenWish &wish = Freshness::CachedIsFine)
    {
        tokens.requestToken(wish, &context,
                            [this](const TokenResult &result) { answers.push_back(result); });
    }

    MemoryVault vault;
    RefreshTokenStore store{vault};
    LocalHttpServer server;
    QObject context;
    std::vector<TokenResult> answers;
    RememberedTokens *source = new RememberedTokens(store, account(), target(), {});
    AccountTokens tokens{std::unique_ptr<TokenSource>(source)};
};

} // namespace

class TestRememberedTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksNobodyBeforeATokenIsWanted();
    void givesATokenOnceTheKeychainHasAnswered();
    void asksTheKeychainOnce();
    void saysThatAPersonIsNeededWhereNothingIsKept();
    void asksAKeychainAgainThatIsNotOpen_data();
    void asksAKeychainAgainThatIsNotOpen();
    void asksAKeychainAgainThatHasBeenSilent();
    void asksForWhatIsToBeProved();
    void tellsWhatTheKeychainDoesNotTake();
    void mayDieWhileTheKeychainIsSilent();
};

void TestRememberedTokens::asksNobodyBeforeATokenIsWanted()
{
    Bench bench;
    bench.keep();
    const int reads = bench.vault.reads;

    QTest::qWait(50);

    QCOMPARE(bench.vault.reads, reads);
    QCOMPARE(bench.server.requests().size(), size_t(0));
}

void TestRememberedTokens::givesATokenOnceTheKeychainHasAnswered()
{
    Bench bench;
    bench.keep();
    bench.vault.hold();
    bench.ask();
    QTest::qWait(50);
    QVERIFY(bench.answers.empty());

    bench.vault.thaw();

    QTRY_COMPARE(bench.answers.size(), size_t(1));
    QCOMPARE(bench.answers[0]->authorization(), "Bearer t"_ba);
    QVERIFY(bench.server.requests().front().body.contains("refresh_token=kept%20before"));
}

void TestRememberedTokens::asksTheKeychainOnce()
{
    Bench bench;
    bench.keep();
    bench.ask();
    QTRY_COMPARE(bench.answers.size(), size_t(1));

    bench.ask(Freshness::MustBeNew);

    QTRY_COMPARE(bench.answers.size(), size_t(2));
    QVERIFY(bench.server.requests().back().body.contains("refresh_token=next"));
}

void TestRememberedTokens::saysThatAPersonIsNeededWhereNothingIsKept()
{
    Bench bench;
    QSignalSpy needed(&bench.tokens, &AccountTokens::signInRequired);

    bench.ask();

    QTRY_COMPARE(bench.answers.size(), size_t(1));
    QCOMPARE(bench.answers[0].error().kind, SignInError::Kind::InteractionRequired);
    QCOMPARE(needed.size(), 1);
    QCOMPARE(bench.server.requests().size(), size_t(0));
}

void TestRememberedTokens::asksAKeychainAgainThatIsNotOpen_data()
{
    QTest::addColumn<VaultError::Kind>("kind");
    QTest::addColumn<QString>("words");

    QTest::newRow("locked") << VaultError::Kind::Locked << u"Unlock the keychain"_s;
    QTest::newRow("not there yet") << VaultError::Kind::Unavailable << u"is not running"_s;
    QTest::newRow("denied") << VaultError::Kind::Denied << u"Allow Keyturn"_s;
    QTest::newRow("any other") << VaultError::Kind::Other << u"does not give"_s;
}

void TestRememberedTokens::asksAKeychainAgainThatIsNotOpen()
{
    QFETCH(const VaultError::Kind, kind);
    QFETCH(const QString, words);
    Bench bench;
    bench.keep();
    QSignalSpy needed(&bench.tokens, &AccountTokens::signInRequired);
    bench.vault.readError = VaultError{kind};
    bench.ask();
    QTRY_COMPARE(bench.answers.size(), size_t(1));
    QCOMPARE(bench.answers[0].error().error, KeychainClosed);
    QVERIFY2(bench.answers[0].error().message.contains(words),
             qPrintable(bench.answers[0].error().message));
    QCOMPARE(needed.size(), 1);
    QCOMPARE(bench.server.requests().size(), size_t(0));

    bench.vault.readError.reset();
    bench.ask();

    QTRY_COMPARE(bench.answers.size(), size_t(2));
    QVERIFY(bench.answers[1]);
    QVERIFY(bench.server.requests().front().body.contains("refresh_token=kept%20before"));
    QCOMPARE(needed.size(), 1);
}

void TestRememberedTokens::asksAKeychainAgainThatHasBeenSilent()
{
    Bench bench;
    bench.keep();
    const int reads = bench.vault.reads;
    bench.vault.hold();
    bench.ask();
    QTRY_VERIFY(bench.vault.reads > reads);
    bench.vault.giveUp();
    QTRY_COMPARE(bench.answers.size(), size_t(1));
    QCOMPARE(bench.answers[0].error().error, KeychainClosed);
    QVERIFY(bench.answers[0].error().message.contains(u"does not answer"_s));

    bench.vault.thaw();
    bench.ask();

    QTRY_COMPARE(bench.answers.size(), size_t(2));
    QVERIFY(bench.answers[1]);
}

void TestRememberedTokens::asksForWhatIsToBeProved()
{
    Bench bench;
    bench.keep();

    bench.ask({Freshness::CachedIsFine,
               R"({"access_token":{"acrs":{"essential":true,"value":"c1"}}})"_ba});

    QTRY_COMPARE(bench.answers.size(), size_t(1));
    QVERIFY(bench.server.requests().back().body.contains("c1"));
}

void TestRememberedTokens::tellsWhatTheKeychainDoesNotTake()
{
    Bench bench;
    bench.keep();
    QSignalSpy failed(bench.source, &RememberedTokens::keepingFailed);
    bench.vault.storeError = VaultError{VaultError::Kind::Denied};

    bench.ask();

    QTRY_COMPARE(bench.answers.size(), size_t(1));
    QVERIFY(bench.answers[0]);
    QTRY_COMPARE(failed.size(), 1);
}

void TestRememberedTokens::mayDieWhileTheKeychainIsSilent()
{
    MemoryVault vault;
    RefreshTokenStore store(vault);
    QObject context;
    bool isAnswered = false;
    {
        AccountTokens tokens(std::make_unique<RememberedTokens>(store, Account{}, SignInTarget{},
                                                                TransportSettings{}));
        vault.hold();
        tokens.requestToken(Freshness::CachedIsFine, &context,
                            [&isAnswered](const TokenResult &) { isAnswered = true; });
    }

    vault.thaw();
    QTest::qWait(50);

    QVERIFY(!isAnswered);
}

QTEST_GUILESS_MAIN(TestRememberedTokens)
#include "tst_rememberedtokens.moc"

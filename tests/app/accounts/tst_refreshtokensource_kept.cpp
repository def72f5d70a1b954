// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "keptrenewalbench.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Bench = KeptRenewalBench;
using Kind = VaultError::Kind;

/// "Stay signed in".
class TestKeptRefreshTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areStoredFromTheBeginning();
    void areNotStoredAgainWhereTheyAreThere();
    void areStoredBeforeTheAccessTokenIsUsed();
    void holdTheAccessTokenUntilTheyAreReadBack();
    void areNotStoredWhereTheyAreTheSame();
    void areInMemoryOnlyWhereTheKeychainFails_data();
    void areInMemoryOnlyWhereTheKeychainFails();
    void areInMemoryOnlyWhereTheyAreReadBackDifferent();
    void areInMemoryOnlyWhereTheKeychainIsSilent();
    void holdUpNobodyForLongerThanAMoment();
    void areNotTakenForTheOneBefore();
    void areTheNewestAfterASilence();
    void areNoLongerStoredOnceNobodyWantsThat();
    void holdUpNobodyOnceNobodyWantsThat();
    void areOfOneAccount();
};

void TestKeptRefreshTokens::areStoredFromTheBeginning()
{
    Bench bench;

    bench.keep();

    QTRY_COMPARE(bench.kept.size(), 1);
    QCOMPARE(bench.present(), "first refresh token"_ba);
    QCOMPARE(bench.keepingFailed.size(), 0);
}

void TestKeptRefreshTokens::areNotStoredAgainWhereTheyAreThere()
{
    Bench bench;

    bench.source->keepIn(bench.store, bench.account, RefreshTokenSource::Kept::Already);
    QTest::qWait(20); // time for a call that must not come

    QCOMPARE(bench.vault.calls(), 0);
    bench.server.reply(200, Bench::grant("access", "second refresh token"));
    bench.renew();
    QTRY_VERIFY(bench.isGranted("access"));
    QCOMPARE(bench.present(), "second refresh token"_ba);
}

void TestKeptRefreshTokens::areStoredBeforeTheAccessTokenIsUsed()
{
    Bench bench;
    bench.keepWell();
    const QByteArray newest = tokenOf(6 << 10);
    bench.server.reply(200, Bench::grant("access", newest));
    const int reads = bench.vault.reads;

    std::vector<QByteArray> parts;
    int readsBefore = 0;
    bench.source->renew({}, bench.context.get(), [&](const GrantResult &result) {
        QVERIFY(result);
        for (int part = 0; part < 3; ++part) {
            const VaultKey key = RefreshTokenStore::key(bench.account);
            parts.push_back(bench.vault.secrets[ChunkedVault::partKey(key, 1, part)]);
        }
        readsBefore = bench.vault.reads;
    });

    QTRY_COMPARE(parts.size(), size_t(3));
    QVERIFY(parts[0] + parts[1] + parts[2] == newest);
    QVERIFY(readsBefore >= reads + 4); // the header and three parts
    QCOMPARE(bench.kept.size(), 1);
}

void TestKeptRefreshTokens::holdTheAccessTokenUntilTheyAreReadBack()
{
    Bench bench;
    bench.keepWell();
    for (int held = 0; held < 8; ++held) { // each of the calls of a store and of reading it back
        bench.server.reply(200, Bench::grant("access", "token " + QByteArray::number(held)));
        bench.results.clear();
        const int calls = bench.vault.calls() + held + 1;
        bench.vault.holdAt(held);
        bench.renew();
        QTRY_COMPARE(bench.vault.calls(), calls);
        QVERIFY(bench.results.empty());

        bench.vault.thaw();
        QTRY_VERIFY(bench.isGranted("access"));
    }
    QCOMPARE(bench.keepingFailed.size(), 0);
}

void TestKeptRefreshTokens::areNotStoredWhereTheyAreTheSame()
{
    Bench bench;
    bench.keepWell();
    const int calls = bench.vault.calls();
    bench.server.reply(200, Bench::grant("access", {}));
    bench.server.reply(200, Bench::grant("another", "first refresh token"));

    bench.renew();
    bench.renew();
    QTRY_VERIFY(bench.isGranted("another"));

    QCOMPARE(bench.vault.calls(), calls);
}

void TestKeptRefreshTokens::areInMemoryOnlyWhereTheKeychainFails_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("absent") << Kind::Unavailable;
    QTest::newRow("locked") << Kind::Locked;
    QTest::newRow("refusing") << Kind::Denied;
    QTest::newRow("failing") << Kind::Other;
}

void TestKeptRefreshTokens::areInMemoryOnlyWhereTheKeychainFails()
{
    QFETCH(const Kind, kind);
    Bench bench;
    bench.vault.refusal = VaultError{kind};
    bench.keep();
    QTRY_COMPARE(bench.keepingFailed.size(), 1);
    QCOMPARE(bench.lastFailure(), kind);
    bench.server.reply(200, Bench::grant("access", "second refresh token"));
    bench.server.reply(200, Bench::grant("another", {}));

    bench.renew();
    QTRY_VERIFY(bench.isGranted("access"));
    QCOMPARE(bench.keepingFailed.size(), 2);
    bench.renew();
    QTRY_VERIFY(bench.isGranted("another"));

    QCOMPARE(bench.sent(1)["refresh_token"], "second refresh token"_ba);
    QCOMPARE(bench.kept.size(), 0);
}

void TestKeptRefreshTokens::areInMemoryOnlyWhereTheyAreReadBackDifferent()
{
    Bench bench;
    bench.keepWell();
    bench.vault.lies = true;
    bench.server.reply(200, Bench::grant("access", "second refresh token"));

    bench.renew();
    QTRY_VERIFY(bench.isGranted("access"));

    QCOMPARE(bench.lastFailure(), Kind::Different);
    QCOMPARE(bench.present(), ""_ba); // and nothing that looks like one
}

void TestKeptRefreshTokens::areInMemoryOnlyWhereTheKeychainIsSilent()
{
    Bench bench;
    bench.vault.hold();
    bench.keep();
    QTRY_COMPARE(bench.vault.calls(), 1);
    bench.vault.giveUp();
    QCOMPARE(bench.lastFailure(), Kind::Pending);
    bench.server.reply(200, Bench::grant("access", "second refresh token"));

    bench.renew();

    QTRY_VERIFY(bench.isGranted("access"));
    QCOMPARE(bench.lastFailure(), Kind::Pending);
    QVERIFY(bench.vault.secrets.empty());
    QCOMPARE(bench.kept.size(), 0);
}

/// The keychain has not given up by itself.
void TestKeptRefreshTokens::holdUpNobodyForLongerThanAMoment()
{
    Bench bench;
    bench.keepWell();
    bench.vault.holdAt(2);
    bench.server.reply(200, Bench::grant("access", "second refresh token"));

    bench.renew();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isGranted("access"), 20'000);
    QCOMPARE(bench.keepingFailed.size(), 1);
    QCOMPARE(bench.lastFailure(), Kind::Pending);

    bench.vault.thaw();
    QTRY_COMPARE(bench.kept.size(), 1);
    QCOMPARE(bench.present(), "second refresh token"_ba);
    QCOMPARE(bench.results.size(), size_t(1));
}

/// That an earlier one has arrived at last says nothing of the one that is waited for.
void TestKeptRefreshTokens::areNotTakenForTheOneBefore()
{
    Bench bench;
    bench.keepWell();
    bench.vault.holdAt(0);
    for (const QByteArray &number : {"second"_ba, "third"_ba})
        bench.server.reply(200, Bench::grant(number, number + " refresh token"));
    bench.renew();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isGranted("second"), 20'000);

    QList<QByteArray> kept;
    bench.source->renew({}, bench.context.get(), [&](const GrantResult &result) {
        QVERIFY(result);
        for (const auto &[key, value] : bench.vault.secrets)
            kept.append(value);
    });
    QTRY_COMPARE(bench.server.requests().size(), size_t(2));
    QTest::qWait(100); // time for the answer to be read
    bench.vault.thaw();

    QTRY_VERIFY(kept.contains("third refresh token"));
    QVERIFY(!kept.contains("second refresh token"));
    QCOMPARE(bench.kept.size(), 1);
}

void TestKeptRefreshTokens::areTheNewestAfterASilence()
{
    Bench bench;
    bench.keepWell();
    const int calls = bench.vault.calls();
    bench.vault.holdAt(1);
    for (const QByteArray &number : {"second"_ba, "third"_ba, "fourth"_ba})
        bench.server.reply(200, Bench::grant(number, number + " refresh token"));

    bench.renew();
    QTRY_COMPARE(bench.vault.calls(), calls + 2);
    bench.vault.giveUp();
    QTRY_VERIFY(bench.isGranted("second"));
    bench.renew();
    QTRY_VERIFY(bench.isGranted("third"));
    bench.renew();
    QTRY_VERIFY(bench.isGranted("fourth"));
    bench.vault.thaw();

    QTRY_COMPARE(bench.kept.size(), 1);
    QCOMPARE(bench.present(), "fourth refresh token"_ba);
}

void TestKeptRefreshTokens::areNoLongerStoredOnceNobodyWantsThat()
{
    Bench bench;
    bench.keepWell();
    const int stores = bench.vault.stores;

    bench.source->stopKeeping();
    bench.server.reply(200, Bench::grant("access", "second refresh token"));
    bench.renew();
    QTRY_VERIFY(bench.isGranted("access"));

    Q_EMIT bench.store.storedLate(bench.account.id()); // another source's, for the same account
    QCOMPARE(bench.vault.stores, stores);
    QCOMPARE(bench.kept.size() + bench.keepingFailed.size(), 0);
}

void TestKeptRefreshTokens::holdUpNobodyOnceNobodyWantsThat()
{
    Bench bench;
    bench.keepWell();
    bench.server.reply(200, Bench::grant("access", "second refresh token"));
    const int calls = bench.vault.calls();
    bench.vault.holdAt(0);
    bench.renew();
    QTRY_COMPARE(bench.vault.calls(), calls + 1);

    bench.source->stopKeeping();

    QTRY_VERIFY(bench.isGranted("access"));
    QCOMPARE(bench.keepingFailed.size(), 0);
    bench.vault.thaw();
}

void TestKeptRefreshTokens::areOfOneAccount()
{
    Bench bench;
    bench.keepWell();

    Q_EMIT bench.store.storedLate(u"somebody else"_s);
    Q_EMIT bench.store.storeFailedLate(u"somebody else"_s, VaultError{Kind::Denied});

    QCOMPARE(bench.kept.size() + bench.keepingFailed.size(), 0);
}

QTEST_GUILESS_MAIN(TestKeptRefreshTokens)
#include "tst_refreshtokensource_kept.moc"

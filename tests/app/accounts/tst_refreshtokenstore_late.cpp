// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/accountbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Kind = VaultError::Kind;

namespace {

/// A keychain that goes silent.
struct Bench : SmallAccountBench
{
    /// The call that is held has waited long enough.
    void giveUp(int calls)
    {
        QTRY_COMPARE(vault.calls(), calls);
        vault.giveUp();
        QVERIFY(store.isKeychainSilent());
    }

    QByteArray present()
    {
        const auto found = read();
        if (!QTest::qWaitFor([&found] { return found.isThere(); }) || !found.isGood())
            return {};
        return found.answer->value()->utf8().toByteArray();
    }

    QSignalSpy storedLate{&store, &RefreshTokenStore::storedLate};
    QSignalSpy storeFailedLate{&store, &RefreshTokenStore::storeFailedLate};
    QSignalSpy removedLate{&store, &RefreshTokenStore::removedLate};
    QSignalSpy removeFailedLate{&store, &RefreshTokenStore::removeFailedLate};
};

} // namespace

/// What becomes of calls that a silent keychain answers late, or never.
class TestLateRefreshTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsPendingAndThenWhatLanded_data();
    void tellsPendingAndThenWhatLanded();
    void tellsPendingAndThenWhatFailed();
    void tellsEverybodyWhoWaitsAtOnce();
    void tellsWhoComesLaterAtOnce();
    void doesNotOverwriteANewerOneByALateOne();
    void doesNotBringBackWhatWasRemoved();
    void tellsALateRemoval();
    void tellsALateRefusalOfARemoval();
    void readsAgainWhatItCouldNotReadBackInTime();
    void tellsNobodyTwice();
};

void TestLateRefreshTokens::tellsPendingAndThenWhatLanded_data()
{
    QTest::addColumn<int>("heldCall");
    QTest::newRow("the look for an older one") << 0;
    QTest::newRow("the part") << 1;
    QTest::newRow("the header") << 2;
    QTest::newRow("tidying up") << 3;
    QTest::newRow("reading the header back") << 5;
    QTest::newRow("reading the part back") << 6;
}

void TestLateRefreshTokens::tellsPendingAndThenWhatLanded()
{
    QFETCH(const int, heldCall);
    Bench bench;
    bench.vault.holdAt(heldCall);

    const auto stored = bench.keep("token");
    bench.giveUp(heldCall + 1);
    QVERIFY(stored.isError(Kind::Pending));
    QCOMPARE(bench.storedLate.size(), 0);

    bench.vault.thaw();
    QTRY_COMPARE(bench.storedLate.size(), 1);
    QCOMPARE(bench.storedLate.at(0).at(0).toString(), bench.account.id());
    QVERIFY(!bench.store.isKeychainSilent());
    QCOMPARE(*stored.times, 1);
    QCOMPARE(bench.present(), "token"_ba);
}

void TestLateRefreshTokens::tellsPendingAndThenWhatFailed()
{
    Bench bench;
    bench.vault.holdAt(1);
    const auto stored = bench.keep("token");
    bench.giveUp(2);
    bench.vault.storeError = VaultError{Kind::Denied};

    bench.vault.thaw();

    QTRY_COMPARE(bench.storeFailedLate.size(), 1);
    QCOMPARE(bench.storeFailedLate.at(0).at(1).value<VaultError>().kind, Kind::Denied);
    QCOMPARE(bench.storedLate.size(), 0);
}

void TestLateRefreshTokens::tellsEverybodyWhoWaitsAtOnce()
{
    Bench bench;
    bench.vault.holdAt(0);
    const auto stored = bench.keep("token");
    const auto found = bench.read();
    const auto removed = bench.removeFor(newAccount());
    QTest::qWait(20); // time for an answer that must not come
    QVERIFY(!stored.isThere() && !found.isThere() && !removed.isThere());

    bench.giveUp(1);

    QVERIFY(stored.isError(Kind::Pending));
    QVERIFY(found.isError(Kind::Pending));
    QVERIFY(removed.isError(Kind::Pending));
    bench.vault.thaw();
    QTRY_COMPARE(bench.removedLate.size(), 1);
}

void TestLateRefreshTokens::tellsWhoComesLaterAtOnce()
{
    Bench bench;
    bench.vault.holdAt(0);
    const auto stored = bench.keep("token");
    bench.giveUp(1);

    const auto found = bench.read();
    QVERIFY(!found.isThere());

    QTRY_VERIFY(found.isError(Kind::Pending));
    bench.vault.thaw();
    QTRY_COMPARE(bench.storedLate.size(), 1);
    QCOMPARE(*found.times, 1);
}

void TestLateRefreshTokens::doesNotOverwriteANewerOneByALateOne()
{
    for (int held = 0; held < 7; ++held) {
        Bench bench;
        bench.vault.holdAt(held);
        const auto first = bench.keep("first");
        bench.giveUp(held + 1);
        const auto second = bench.keep("second");
        const auto third = bench.keep("third");
        QTRY_VERIFY(third.isError(Kind::Pending) && second.isThere());

        bench.vault.thaw();

        QTRY_COMPARE(bench.storedLate.size(), 1); // the newest; the first is overtaken
        QCOMPARE(bench.present(), "third"_ba);
        QVERIFY(!second.isGood());
        QCOMPARE(bench.vault.secrets.size(), size_t(2));
    }
}

void TestLateRefreshTokens::doesNotBringBackWhatWasRemoved()
{
    for (int held = 0; held < 7; ++held) {
        Bench bench;
        bench.vault.holdAt(held);
        const auto first = bench.keep("first");
        bench.giveUp(held + 1);
        const auto second = bench.keep("second");
        const auto removed = bench.remove();
        QTRY_VERIFY(removed.isError(Kind::Pending));

        bench.vault.thaw();

        QTRY_COMPARE(bench.removedLate.size(), 1);
        QVERIFY(bench.vault.secrets.empty());
        QCOMPARE(bench.storedLate.size(), 0);
        QCOMPARE(bench.present(), ""_ba);
    }
}

void TestLateRefreshTokens::tellsALateRemoval()
{
    for (int held = 0; held < 6; ++held) {
        Bench bench;
        const auto stored = bench.keep("token");
        QTRY_VERIFY(stored.isGood());
        const int before = bench.vault.calls();
        bench.vault.holdAt(held);

        const auto removed = bench.remove();
        bench.giveUp(before + held + 1);
        QVERIFY(removed.isError(Kind::Pending));
        bench.vault.thaw();

        QTRY_COMPARE(bench.removedLate.size(), 1);
        QCOMPARE(bench.removedLate.at(0).at(0).toString(), bench.account.id());
        QVERIFY(bench.vault.secrets.empty());
    }
}

void TestLateRefreshTokens::tellsALateRefusalOfARemoval()
{
    Bench bench;
    const auto stored = bench.keep("token");
    QTRY_VERIFY(stored.isGood());
    const int before = bench.vault.calls();
    bench.vault.holdAt(0);
    const auto removed = bench.remove();
    bench.giveUp(before + 1);
    bench.vault.removeError = VaultError{Kind::Locked};

    bench.vault.thaw();

    QTRY_COMPARE(bench.removeFailedLate.size(), 1);
    QCOMPARE(bench.removeFailedLate.at(0).at(1).value<VaultError>().kind, Kind::Locked);
    QCOMPARE(bench.removedLate.size(), 0);
}

void TestLateRefreshTokens::readsAgainWhatItCouldNotReadBackInTime()
{
    Bench bench;
    bench.vault.holdAt(5);
    const auto stored = bench.keep("token");
    bench.giveUp(6);
    const VaultKey key = RefreshTokenStore::key(bench.account);
    bench.vault.secrets[ChunkedVault::partKey(key, 0, 0)] = "lost";

    QTest::ignoreMessage(QtWarningMsg, "a value in the keychain is not whole");
    bench.vault.thaw();

    QTRY_COMPARE(bench.storeFailedLate.size(), 1);
    QCOMPARE(bench.storeFailedLate.at(0).at(1).value<VaultError>().kind, Kind::Different);
}

void TestLateRefreshTokens::tellsNobodyTwice()
{
    Bench bench;
    bench.vault.holdAt(0);
    const auto stored = bench.keep("token");
    bench.giveUp(1);
    bench.vault.thaw();
    QTRY_COMPARE(bench.storedLate.size(), 1);

    const auto again = bench.keep("newer");
    QTRY_VERIFY(again.isGood());

    QCOMPARE(*stored.times, 1);
    QCOMPARE(*again.times, 1);
    QCOMPARE(bench.storedLate.size(), 1);
}

QTEST_GUILESS_MAIN(TestLateRefreshTokens)
#include "tst_refreshtokenstore_late.moc"

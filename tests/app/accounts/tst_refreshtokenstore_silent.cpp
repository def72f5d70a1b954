// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/accountbench.h"
#include "support/frozenkeyring.h"
#include "support/keyringbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using Kind = VaultError::Kind;

namespace {

/// A keychain that gives up after the question for the keyring's state has, so that QtKeychain's
/// own call is out by then.
struct HastyKeyring : KeyringBench
{
    KeychainVault hasty{status, labels, {.answer = 3 * statusPatience}};
};

struct Bench
    : HastyKeyring
    , AccountBench
{
    Bench()
        : AccountBench(hasty)
    { }

    using AccountBench::context;
    using AccountBench::read;
    using AccountBench::remove;
    using AccountBench::store;

    QSignalSpy storedLate{&store, &RefreshTokenStore::storedLate};
    QSignalSpy storeFailedLate{&store, &RefreshTokenStore::storeFailedLate};
    QSignalSpy removedLate{&store, &RefreshTokenStore::removedLate};
};

} // namespace

/// On a real gnome-keyring that is stopped for a while.
class TestSilentTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arePendingAndThenTheNewestIsThere();
    void arePendingAndThenGone();
    void failLateWhereTheDaemonDies();
};

void TestSilentTokens::arePendingAndThenTheNewestIsThere()
{
    Bench bench;
    const auto before = bench.keep(tokenOf(6 << 10));
    QTRY_VERIFY_WITH_TIMEOUT(before.isGood(), 20'000);
    const FrozenKeyring frozen;

    const auto first = bench.keep(tokenOf(40 << 10, 'f'));
    QTRY_VERIFY_WITH_TIMEOUT(first.isThere(), 20'000);
    QVERIFY(first.isError(Kind::Pending));
    const auto newest = bench.keep(tokenOf(6 << 10, 'n'));
    QTRY_VERIFY(newest.isError(Kind::Pending));
    QVERIFY(bench.store.isKeychainSilent());

    FrozenKeyring::thaw();
    QTRY_COMPARE_WITH_TIMEOUT(bench.storedLate.size(), 1, 20'000);
    const auto found = bench.read();
    QTRY_VERIFY_WITH_TIMEOUT(found.isGood(), 20'000);
    QVERIFY(found.answer->value()->equals(tokenOf(6 << 10, 'n')));
    QCOMPARE(bench.storeFailedLate.size(), 0);
}

void TestSilentTokens::arePendingAndThenGone()
{
    Bench bench;
    const FrozenKeyring frozen;
    const auto stored = bench.keep(tokenOf(6 << 10));
    QTRY_VERIFY_WITH_TIMEOUT(stored.isThere(), 20'000);
    QVERIFY(stored.isError(Kind::Pending));

    const auto removed = bench.remove();
    QTRY_VERIFY(removed.isError(Kind::Pending));

    FrozenKeyring::thaw();
    QTRY_COMPARE_WITH_TIMEOUT(bench.removedLate.size(), 1, 20'000);
    const auto found = bench.read();
    QTRY_VERIFY_WITH_TIMEOUT(found.isError(Kind::NotFound), 20'000);
    QCOMPARE(bench.storedLate.size(), 0);
}

/// The bus then answers for it; another one is started, which nobody has unlocked.
void TestSilentTokens::failLateWhereTheDaemonDies()
{
    Bench bench;
    const FrozenKeyring frozen;
    const auto stored = bench.keep(tokenOf(6 << 10));
    QTRY_VERIFY_WITH_TIMEOUT(stored.isThere(), 20'000);
    QVERIFY(stored.isError(Kind::Pending));

    FrozenKeyring::kill();

    QTRY_COMPARE_WITH_TIMEOUT(bench.storeFailedLate.size(), 1, 20'000);
    QVERIFY(!bench.store.isKeychainSilent());
    QCOMPARE(bench.storedLate.size(), 0);
}

QTEST_GUILESS_MAIN(TestSilentTokens)
#include "tst_refreshtokenstore_silent.moc"

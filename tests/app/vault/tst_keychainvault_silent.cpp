// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/frozenkeyring.h"
#include "support/keyringbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace std::chrono_literals;
using Kind = VaultError::Kind;

namespace {

/// Two vaults on one keyring: QtKeychain's queue is one for both.
struct Bench : KeyringBench
{
    KeychainVault hasty{status, labels, {.answer = 300ms}};
    QSignalSpy storedLate{&hasty, &SecretVault::storedLate};
    QSignalSpy removedLate{&hasty, &SecretVault::removedLate};
    QSignalSpy silence{&hasty, &SecretVault::silenceChanged};

    Told<void> storeHastily(QByteArrayView value)
    {
        Told<void> told;
        hasty.store(key, {}, SecretText(value), &context, told.handler());
        return told;
    }
};

} // namespace

class TestSilentKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsPendingAndThenWhatLandedLate();
    void holdsUpEveryFurtherCall();
    void tellsALateRemoval();
    void tellsThatTheServiceIsSilent();
    void tellsALateRefusal();
    void saysLockedAfterTheDaemonWasKilled();
};

void TestSilentKeychain::tellsPendingAndThenWhatLandedLate()
{
    Bench bench;
    const FrozenKeyring frozen;

    const auto stored = bench.storeHastily("s3cret");
    QTRY_VERIFY(stored.isThere());
    QVERIFY(stored.isError(Kind::Pending));
    QVERIFY(bench.hasty.isSilent());
    QCOMPARE(bench.storedLate.size(), 0);

    FrozenKeyring::thaw();
    QTRY_COMPARE_WITH_TIMEOUT(bench.storedLate.size(), 1, 20000);
    QCOMPARE(bench.storedLate.at(0).at(0).value<VaultKey>(), bench.key);
    QVERIFY(!bench.hasty.isSilent());
    QCOMPARE(bench.silence.size(), 2);
    QCOMPARE(*stored.times, 1);

    const auto found = bench.read();
    QTRY_VERIFY(found.isThere());
    QVERIFY(found.isGood());
    QVERIFY(found.answer->value()->equals("s3cret"));
}

void TestSilentKeychain::holdsUpEveryFurtherCall()
{
    Bench bench;
    const FrozenKeyring frozen;
    const auto first = bench.storeHastily("s3cret");
    QTRY_VERIFY(first.isThere());

    const auto second = bench.read(); // patient: it waits behind the first
    QTest::qWait(500);
    QVERIFY(!second.isThere());

    FrozenKeyring::thaw();
    QTRY_VERIFY_WITH_TIMEOUT(second.isThere(), 20000);
    QVERIFY(second.isGood());
    QVERIFY(second.answer->value()->equals("s3cret"));
}

void TestSilentKeychain::tellsALateRemoval()
{
    Bench bench;
    const auto stored = bench.store("s3cret");
    QTRY_VERIFY(stored.isGood());
    const FrozenKeyring frozen;

    Told<void> removed;
    bench.hasty.remove(bench.key, &bench.context, removed.handler());
    QTRY_VERIFY(removed.isThere());
    QVERIFY(removed.isError(Kind::Pending));
    QCOMPARE(bench.removedLate.size(), 0);

    FrozenKeyring::thaw();
    QTRY_COMPARE_WITH_TIMEOUT(bench.removedLate.size(), 1, 20000);
    const auto found = bench.read();
    QTRY_VERIFY(found.isThere());
    QVERIFY(found.isError(Kind::NotFound));
}

void TestSilentKeychain::tellsThatTheServiceIsSilent()
{
    KeyringBench bench;
    const FrozenKeyring frozen;
    std::optional<KeyringState> state;

    bench.status.query(&bench.context, [&state](KeyringState now) { state = now; });

    QTRY_VERIFY(state);
    QCOMPARE(*state, KeyringState::Silent);
}

/// The daemon dies while the call is out; the bus then answers for it.
void TestSilentKeychain::tellsALateRefusal()
{
    Bench bench;
    QSignalSpy failedLate(&bench.hasty, &SecretVault::storeFailedLate);
    const FrozenKeyring frozen;
    const auto stored = bench.storeHastily("s3cret");
    QTRY_VERIFY(stored.isThere());
    QVERIFY(stored.isError(Kind::Pending));
    QTest::qWait(800); // the vault has asked for the state, and handed the value over

    FrozenKeyring::kill();

    QTRY_COMPARE_WITH_TIMEOUT(failedLate.size(), 1, 20000);
    QVERIFY(!bench.hasty.isSilent());
    QCOMPARE(bench.storedLate.size(), 0);
}

/// The bus starts another one, which nobody has unlocked.
void TestSilentKeychain::saysLockedAfterTheDaemonWasKilled()
{
    KeyringBench bench;

    const auto found = bench.read();
    const auto stored = bench.store("s3cret");

    QTRY_VERIFY_WITH_TIMEOUT(found.isThere() && stored.isThere(), 20000);
    QVERIFY(found.isError(Kind::Locked));
    QVERIFY(stored.isError(Kind::Locked));
}

QTEST_GUILESS_MAIN(TestSilentKeychain)
#include "tst_keychainvault_silent.moc"

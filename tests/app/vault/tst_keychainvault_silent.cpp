// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/frozenkeyring.h"
#include "support/keyringbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using Kind = VaultError::Kind;

namespace {

/// Two vaults on one keyring: QtKeychain's queue is one for both. The hasty one gives up after the
/// question for the keyring's state has, so that QtKeychain's own call is out by then.
struct Bench : KeyringBench
{
    KeychainVault hasty{status, labels, {.answer = 3 * statusPatience}};
    QSignalSpy storedLate{&hasty, &SecretVault::storedLate};
    QSignalSpy storeFailedLate{&hasty, &SecretVault::storeFailedLate};
    QSignalSpy removedLate{&hasty, &SecretVault::removedLate};
    QSignalSpy removeFailedLate{&hasty, &SecretVault::removeFailedLate};
    QSignalSpy silence{&hasty, &SecretVault::silenceChanged};

    Told<void> storeHastily(QByteArrayView value)
    {
        Told<void> told;
        hasty.store(key, {}, SecretText(value), &context, told.handler());
        return told;
    }

    Told<void> removeHastily()
    {
        Told<void> told;
        hasty.remove(key, &context, told.handler());
        return told;
    }

    KeyringState stateNow()
    {
        std::optional<KeyringState> state;
        status.query(&context, [&state](KeyringState now) { state = now; });
        return QTest::qWaitFor([&state] { return state.has_value(); }) ? *state
                                                                       : KeyringState::Unknown;
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
    QCOMPARE(bench.storedLate.size(), 0);

    FrozenKeyring::thaw();
    QTRY_VERIFY_WITH_TIMEOUT(second.isThere(), 20000);
    QCOMPARE(bench.storedLate.size(), 1);
    QVERIFY(second.isGood());
    QVERIFY(second.answer->value()->equals("s3cret"));
}

void TestSilentKeychain::tellsALateRemoval()
{
    Bench bench;
    const auto stored = bench.store("s3cret");
    QTRY_VERIFY(stored.isGood());
    const FrozenKeyring frozen;

    const auto removed = bench.removeHastily();
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
    Bench bench;
    const FrozenKeyring frozen;

    QCOMPARE(bench.stateNow(), KeyringState::Silent);
}

/// The daemon dies while the calls are out; the bus then answers for it.
void TestSilentKeychain::tellsALateRefusal()
{
    Bench bench;
    const FrozenKeyring frozen;
    const auto stored = bench.storeHastily("s3cret");
    const auto removed = bench.removeHastily();
    QTRY_VERIFY(stored.isThere() && removed.isThere());
    QVERIFY(stored.isError(Kind::Pending));
    QVERIFY(removed.isError(Kind::Pending));

    FrozenKeyring::kill();

    QTRY_COMPARE_WITH_TIMEOUT(bench.storeFailedLate.size(), 1, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(bench.removeFailedLate.size(), 1, 20000);
    QCOMPARE(bench.removeFailedLate.at(0).at(0).value<VaultKey>(), bench.key);
    QVERIFY(!bench.hasty.isSilent());
    QCOMPARE(bench.storedLate.size(), 0);
    QCOMPARE(bench.removedLate.size(), 0);
}

/// The bus starts another one, which nobody has unlocked.
void TestSilentKeychain::saysLockedAfterTheDaemonWasKilled()
{
    Bench bench;
    FrozenKeyring::kill(); // dead already, where the test before this one has run
    QTRY_COMPARE_WITH_TIMEOUT(bench.stateNow(), KeyringState::Locked, 20000);

    const auto found = bench.read();
    const auto stored = bench.store("s3cret");

    QTRY_VERIFY_WITH_TIMEOUT(found.isThere() && stored.isThere(), 20000);
    QVERIFY(found.isError(Kind::Locked));
    QVERIFY(stored.isError(Kind::Locked));
}

QTEST_GUILESS_MAIN(TestSilentKeychain)
#include "tst_keychainvault_silent.moc"

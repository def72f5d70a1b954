// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/keptbench.h"

#include <QTest>

using namespace Keyturn;
using Kind = VaultError::Kind;

/// What becomes of keeping and removing when the keychain does not answer in time.
class TestLateKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForASilentKeychain();
    void tellsWhatLandedLate();
    void tellsWhatLandedLateAndDiffers();
    void tellsALateRefusal();
    void readsBackOnceTheKeychainAnswersAgain();
    void doesNotStoreTwiceWhileItWaits();
    void tellsWhetherTheKeychainIsSilent();
    void doesNotRemoveWhatMayYetLand();
    void forgetsWhatWasRemovedLate();
    void ignoresLateNewsOfOthers();
};

void TestLateKeeping::waitsForASilentKeychain()
{
    KeptBench bench;

    bench.keepWhileSilent();

    QCOMPARE(bench.keepingFailed.size(), 1);
    QCOMPARE(KeptBench::kindOf(bench.keepingFailed), Kind::Pending);
    QCOMPARE(bench.state(), KeptState::Waiting);
    QVERIFY(bench.secrets.entries().empty());
}

void TestLateKeeping::tellsWhatLandedLate()
{
    KeptBench bench;
    bench.keepWhileSilent();

    bench.land("s3cret");

    QCOMPARE(bench.keptLate.size(), 1);
    QCOMPARE(bench.kept.size(), 0);
    QCOMPARE(bench.vault.reads, 1);
    QCOMPARE(bench.state(), KeptState::Kept);
    QVERIFY(bench.isInFile());
}

void TestLateKeeping::tellsWhatLandedLateAndDiffers()
{
    KeptBench bench;
    bench.keepWhileSilent();

    bench.land("something else");

    QCOMPARE(bench.keptLate.size(), 0);
    QCOMPARE(KeptBench::kindOf(bench.keepingFailed), Kind::Different);
    QCOMPARE(bench.state(), KeptState::NotKept);
}

void TestLateKeeping::tellsALateRefusal()
{
    KeptBench bench;
    bench.keepWhileSilent();

    Q_EMIT bench.vault.storeFailedLate(bench.key, VaultError{Kind::Denied});

    QCOMPARE(bench.keepingFailed.size(), 2);
    QCOMPARE(KeptBench::kindOf(bench.keepingFailed), Kind::Denied);
    QCOMPARE(bench.state(), KeptState::NotKept);
}

void TestLateKeeping::readsBackOnceTheKeychainAnswersAgain()
{
    KeptBench bench;
    bench.vault.readError = VaultError{Kind::Pending};
    bench.vault.setSilent(true);
    bench.keep();
    QCOMPARE(bench.state(), KeptState::Waiting);
    QCOMPARE(KeptBench::kindOf(bench.keepingFailed), Kind::Pending);

    bench.vault.readError.reset();
    bench.vault.setSilent(false);

    QCOMPARE(bench.keptLate.size(), 1);
    QCOMPARE(bench.keepingFailed.size(), 1);
    QCOMPARE(bench.state(), KeptState::Kept);
}

void TestLateKeeping::doesNotStoreTwiceWhileItWaits()
{
    KeptBench bench;
    bench.keepWhileSilent();

    bench.keep();

    QCOMPARE(bench.vault.stores, 1);
    QCOMPARE(bench.keepingFailed.size(), 2);
    QCOMPARE(KeptBench::kindOf(bench.keepingFailed), Kind::Pending);
}

void TestLateKeeping::tellsWhetherTheKeychainIsSilent()
{
    KeptBench bench;
    QSignalSpy changed(&bench.secrets, &KeptSecrets::keychainSilenceChanged);
    QVERIFY(!bench.secrets.isKeychainSilent());

    bench.vault.setSilent(true);

    QVERIFY(bench.secrets.isKeychainSilent());
    QCOMPARE(changed.size(), 1);
}

void TestLateKeeping::doesNotRemoveWhatMayYetLand()
{
    KeptBench bench;
    bench.keepWhileSilent();

    bench.secrets.remove(bench.key);

    QCOMPARE(KeptBench::kindOf(bench.removingFailed), Kind::Pending);
    QCOMPARE(bench.state(), KeptState::Waiting);
}

void TestLateKeeping::forgetsWhatWasRemovedLate()
{
    KeptBench bench;
    bench.keep();
    bench.vault.removeError = VaultError{Kind::Pending};
    bench.secrets.remove(bench.key);
    QCOMPARE(bench.state(), KeptState::Kept);

    Q_EMIT bench.vault.removedLate(bench.key);

    QCOMPARE(bench.removed.size(), 1);
    QCOMPARE(bench.state(), KeptState::NotKept);
}

void TestLateKeeping::ignoresLateNewsOfOthers()
{
    KeptBench bench;

    Q_EMIT bench.vault.storedLate(bench.key);
    Q_EMIT bench.vault.storeFailedLate(bench.key, VaultError{Kind::Other});

    QCOMPARE(bench.stateChanged.size(), 0);
    QCOMPARE(bench.keepingFailed.size(), 0);
}

QTEST_GUILESS_MAIN(TestLateKeeping)
#include "tst_keptsecrets_late.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/keptbench.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
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
    void removesWhatLandedUnwanted();
    void removesWhatWasStoredButNotReadBack();
    void hasNothingToRemoveOfAnUnwantedValueThatWasRefused();
    void forgetsWhatWasRemovedLate();
    void tellsThatARemovalWasRefusedLate();
    void neitherKeepsNorRemovesWhatIsBeingRemoved();
    void takesOutLateWhatCouldNotBeKept();
    void ignoresLateNewsOfOthers();
};

void TestLateKeeping::waitsForASilentKeychain()
{
    KeptBench bench;

    bench.keepWhileSilent();

    QCOMPARE(bench.keepingFailed.size(), 1);
    QCOMPARE(KeptBench::kindOf(bench.keepingFailed), Kind::Pending);
    QCOMPARE(bench.state(), KeptState::Waiting);
    QVERIFY(!bench.isInFile());
}

void TestLateKeeping::tellsWhatLandedLate()
{
    KeptBench bench;
    bench.keepWhileSilent();

    bench.vault.thaw();

    QCOMPARE(bench.keptLate.size(), 1);
    const auto secret = bench.keptLate.at(0).at(0).value<KeptSecret>();
    QCOMPARE(secret.key, bench.key);
    QCOMPARE(secret.ownerName, u"Contoso"_s);
    QCOMPARE(secret.description, u"ci"_s);
    QCOMPARE(bench.vault.reads, 1);
    QCOMPARE(bench.state(), KeptState::Kept);
    QVERIFY(bench.isInFile());
}

void TestLateKeeping::tellsWhatLandedLateAndDiffers()
{
    KeptBench bench;
    bench.keepWhileSilent();

    bench.vault.lies = true;
    bench.vault.thaw();

    QCOMPARE(bench.keptLate.size(), 0);
    QCOMPARE(KeptBench::kindOf(bench.keepingFailed), Kind::Different);
    QCOMPARE(bench.state(), KeptState::NotKept);
}

void TestLateKeeping::tellsALateRefusal()
{
    KeptBench bench;
    bench.keepWhileSilent();

    bench.vault.storeError = VaultError{Kind::Denied};
    bench.vault.thaw();

    QCOMPARE(bench.keepingFailed.size(), 2);
    QCOMPARE(KeptBench::kindOf(bench.keepingFailed), Kind::Denied);
    QCOMPARE(bench.state(), KeptState::NotKept);
    QCOMPARE(bench.keepingFailedLate.size(), 1);
    QCOMPARE(bench.keepingFailedLate.at(0).at(0).value<KeptSecret>().description, u"ci"_s);
    QCOMPARE(KeptBench::kindOf(bench.keepingFailedLate), Kind::Denied);
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
    QCOMPARE(bench.vault.removals, 0);
}

void TestLateKeeping::removesWhatLandedUnwanted()
{
    KeptBench bench;
    bench.keepWhileSilent();
    bench.secrets.remove(bench.key);

    bench.vault.thaw();

    QCOMPARE(bench.removed.size(), 1);
    QCOMPARE(bench.keptLate.size(), 0);
    QCOMPARE(bench.state(), KeptState::NotKept);
    QVERIFY(!bench.isInFile());
    QVERIFY(bench.vault.secrets.empty());
}

void TestLateKeeping::removesWhatWasStoredButNotReadBack()
{
    KeptBench bench;
    bench.vault.readError = VaultError{Kind::Pending};
    bench.keep();
    bench.vault.readError.reset();

    bench.secrets.remove(bench.key);

    QCOMPARE(bench.removed.size(), 1);
    QCOMPARE(bench.state(), KeptState::NotKept);
    QVERIFY(bench.vault.secrets.empty());
}

void TestLateKeeping::hasNothingToRemoveOfAnUnwantedValueThatWasRefused()
{
    KeptBench bench;
    bench.keepWhileSilent();
    bench.secrets.remove(bench.key);

    bench.vault.storeError = VaultError{Kind::Locked};
    bench.vault.thaw();

    QCOMPARE(bench.removed.size(), 1);
    QCOMPARE(bench.vault.removals, 0);
    QCOMPARE(bench.keepingFailed.size(), 1); // that it was Pending
}

void TestLateKeeping::forgetsWhatWasRemovedLate()
{
    KeptBench bench;
    bench.keep();
    bench.vault.hold();
    bench.secrets.remove(bench.key);
    bench.vault.giveUp();
    QCOMPARE(KeptBench::kindOf(bench.removingFailed), Kind::Pending);
    QCOMPARE(bench.state(), KeptState::Kept);

    bench.vault.thaw();

    QCOMPARE(bench.removed.size(), 1);
    QCOMPARE(bench.state(), KeptState::NotKept);
}

void TestLateKeeping::tellsThatARemovalWasRefusedLate()
{
    KeptBench bench;
    bench.keep();
    bench.vault.hold();
    bench.secrets.remove(bench.key);
    bench.vault.giveUp();

    bench.vault.removeError = VaultError{Kind::Locked};
    bench.vault.thaw();

    QCOMPARE(bench.removingFailed.size(), 2);
    QCOMPARE(KeptBench::kindOf(bench.removingFailed), Kind::Locked);
    QCOMPARE(bench.state(), KeptState::Kept);

    bench.vault.removeError.reset();
    bench.secrets.remove(bench.key);
    QCOMPARE(bench.removed.size(), 1);
}

void TestLateKeeping::neitherKeepsNorRemovesWhatIsBeingRemoved()
{
    KeptBench bench;
    bench.keep();
    bench.vault.hold();
    bench.secrets.remove(bench.key);

    bench.secrets.remove(bench.key);
    bench.keep();

    QCOMPARE(KeptBench::kindOf(bench.removingFailed), Kind::Pending);
    QCOMPARE(KeptBench::kindOf(bench.keepingFailed), Kind::Pending);
    QCOMPARE(bench.vault.removals, 1);
    QCOMPARE(bench.vault.stores, 1);
    bench.vault.thaw();
    QCOMPARE(bench.removed.size(), 1);
}

void TestLateKeeping::takesOutLateWhatCouldNotBeKept()
{
    KeptBench bench;
    bench.vault.readError = VaultError{Kind::Locked};
    bench.vault.removeError = VaultError{Kind::Pending};
    bench.keep();
    QCOMPARE(KeptBench::kindOf(bench.keepingFailed), Kind::Locked);
    QVERIFY(KeptBench::lastOf(bench.keepingFailed).mayRemain);

    Q_EMIT bench.vault.removedLate(bench.key);

    QCOMPARE(bench.removed.size(), 1);
    QCOMPARE(bench.state(), KeptState::NotKept);
}

void TestLateKeeping::ignoresLateNewsOfOthers()
{
    KeptBench bench;

    Q_EMIT bench.vault.storedLate(bench.key);
    Q_EMIT bench.vault.storeFailedLate(bench.key, VaultError{Kind::Other});
    Q_EMIT bench.vault.removedLate(bench.key);
    Q_EMIT bench.vault.removeFailedLate(bench.key, VaultError{Kind::Other});

    QCOMPARE(bench.removed.size(), 0);
    QCOMPARE(bench.removingFailed.size(), 0);
    QCOMPARE(bench.stateChanged.size(), 0);
    QCOMPARE(bench.keepingFailed.size(), 0);
}

QTEST_GUILESS_MAIN(TestLateKeeping)
#include "tst_keptsecrets_late.moc"

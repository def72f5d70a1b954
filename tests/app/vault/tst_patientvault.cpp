// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/patientvault.h"
#include "support/memoryvault.h"
#include "support/told.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Kind = VaultError::Kind;

namespace {

struct Bench
{
    MemoryVault vault;
    PatientVault patient{vault};
    QSignalSpy overdue{&patient, &PatientVault::becameOverdue};
    QObject other;
    VaultKey key{.tenantId = u"t"_s, .appId = u"account"_s, .keyId = u"a"_s};
    VaultKey otherKey{.tenantId = u"t"_s, .appId = u"app"_s, .keyId = u"k"_s};

    Told<void> store(QByteArrayView value = "token")
    {
        Told<void> told;
        patient.store(key, u"label"_s, SecretText(value), told.handler());
        return told;
    }

    Told<SecretText> read()
    {
        Told<SecretText> told;
        patient.read(key, told.handler());
        return told;
    }

    Told<void> remove()
    {
        Told<void> told;
        patient.remove(key, told.handler());
        return told;
    }

    /// The call is out, and the vault has said that it takes long.
    void keepWaiting()
    {
        QTRY_COMPARE(vault.stores + vault.reads + vault.removals, 1);
        vault.giveUp();
        QCOMPARE(overdue.size(), 1);
        QVERIFY(patient.isOverdue());
    }
};

} // namespace

class TestPatientVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesOnWhatTheVaultSays();
    void passesOnARefusal();
    void neverAnswersFromWithin();
    void takesTheNextCallFromAHandler();
    void waitsForALateStore();
    void waitsForALateRefusalOfAStore();
    void waitsForALateRemoval();
    void waitsForALateRefusalOfARemoval();
    void asksAgainForWhatItCouldNotReadInTime();
    void takesNothingLateThatIsSomebodyElses();
    void tellsNothingOnceItIsGone();
};

void TestPatientVault::passesOnWhatTheVaultSays()
{
    Bench bench;

    const auto stored = bench.store();
    QTRY_VERIFY(stored.isGood());
    QCOMPARE(bench.vault.secrets.at(bench.key), "token"_ba);
    QCOMPARE(bench.vault.labels.at(bench.key), u"label"_s);

    const auto found = bench.read();
    QTRY_VERIFY(found.isGood());
    QVERIFY(found.answer->value()->equals("token"));

    const auto removed = bench.remove();
    QTRY_VERIFY(removed.isGood());
    QVERIFY(bench.vault.secrets.empty());
    QCOMPARE(bench.overdue.size(), 0);
}

void TestPatientVault::passesOnARefusal()
{
    Bench bench;
    bench.vault.storeError = VaultError{Kind::Denied};
    bench.vault.readError = VaultError{Kind::Locked};
    bench.vault.removeError = VaultError{Kind::Unavailable};

    const auto stored = bench.store();
    QTRY_VERIFY(stored.isError(Kind::Denied));
    const auto found = bench.read();
    QTRY_VERIFY(found.isError(Kind::Locked));
    const auto removed = bench.remove();
    QTRY_VERIFY(removed.isError(Kind::Unavailable));
}

void TestPatientVault::neverAnswersFromWithin()
{
    Bench bench;

    const auto stored = bench.store();

    QVERIFY(!stored.isThere());
    QTRY_COMPARE(*stored.times, 1);
}

void TestPatientVault::takesTheNextCallFromAHandler()
{
    Bench bench;
    Told<SecretText> found;

    bench.patient.store(bench.key, {}, SecretText("token"), [&](const VaultResult<void> &) {
        bench.patient.read(bench.key, found.handler());
    });

    QTRY_VERIFY(found.isGood());
}

void TestPatientVault::waitsForALateStore()
{
    Bench bench;
    bench.vault.hold();

    const auto stored = bench.store();
    bench.keepWaiting();
    QVERIFY(!stored.isThere());
    bench.vault.thaw();

    QTRY_VERIFY(stored.isGood());
    QCOMPARE(*stored.times, 1);
    QVERIFY(!bench.patient.isOverdue());
    QCOMPARE(bench.vault.secrets.at(bench.key), "token"_ba);
}

void TestPatientVault::waitsForALateRefusalOfAStore()
{
    Bench bench;
    bench.vault.hold();

    const auto stored = bench.store();
    bench.keepWaiting();
    bench.vault.storeError = VaultError{Kind::Denied};
    bench.vault.thaw();

    QTRY_VERIFY(stored.isError(Kind::Denied));
}

void TestPatientVault::waitsForALateRemoval()
{
    Bench bench;
    bench.vault.secrets[bench.key] = "token";
    bench.vault.hold();

    const auto removed = bench.remove();
    bench.keepWaiting();
    QVERIFY(!removed.isThere());
    bench.vault.thaw();

    QTRY_VERIFY(removed.isGood());
}

void TestPatientVault::waitsForALateRefusalOfARemoval()
{
    Bench bench;
    bench.vault.hold();

    const auto removed = bench.remove();
    bench.keepWaiting();
    bench.vault.removeError = VaultError{Kind::Locked};
    bench.vault.thaw();

    QTRY_VERIFY(removed.isError(Kind::Locked));
}

void TestPatientVault::asksAgainForWhatItCouldNotReadInTime()
{
    Bench bench;
    bench.vault.secrets[bench.key] = "token";
    bench.vault.hold();

    const auto found = bench.read();
    bench.keepWaiting();
    bench.vault.thaw();

    QTRY_VERIFY(found.isGood());
    QVERIFY(found.answer->value()->equals("token"));
    QCOMPARE(*found.times, 1);
    QCOMPARE(bench.vault.reads, 2);
}

void TestPatientVault::takesNothingLateThatIsSomebodyElses()
{
    Bench bench;
    bench.vault.hold();
    const auto stored = bench.store();
    bench.keepWaiting();

    Q_EMIT bench.vault.storedLate(bench.otherKey);
    Q_EMIT bench.vault.removedLate(bench.key);
    QVERIFY(!stored.isThere());

    bench.vault.thaw();
    QTRY_VERIFY(stored.isGood());
}

void TestPatientVault::tellsNothingOnceItIsGone()
{
    MemoryVault vault;
    auto patient = std::make_unique<PatientVault>(vault);
    Told<void> stored;
    vault.hold();
    patient->store({.tenantId = u"t"_s, .appId = {}, .keyId = {}}, {}, SecretText("token"),
                   stored.handler());
    QTRY_COMPARE(vault.stores, 1);

    patient.reset();
    vault.thaw();

    QCOMPARE(vault.secrets.size(), size_t(1));
    QVERIFY(!stored.isThere());
}

QTEST_GUILESS_MAIN(TestPatientVault)
#include "tst_patientvault.moc"

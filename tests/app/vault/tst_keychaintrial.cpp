// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/keychaintrial.h"
#include "support/memoryvault.h"

#include <QSignalSpy>
#include <QTest>

#include <utility>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Kind = VaultError::Kind;
using State = KeychainTrial::State;

namespace {

/// A vault that falls silent half-way.
class TiringVault : public MemoryVault
{
public:
    void read(const Key &key, QObject *context, VaultHandler<SecretText> handler) override
    {
        if (std::exchange(isTiredBeforeRead, false))
            hold();
        MemoryVault::read(key, context, std::move(handler));
    }

    void remove(const Key &key, QObject *context, VaultHandler<void> handler) override
    {
        if (std::exchange(isTiredBeforeRemoval, false))
            hold();
        MemoryVault::remove(key, context, std::move(handler));
    }

    bool isTiredBeforeRead = false;
    bool isTiredBeforeRemoval = false;
};

struct Bench
{
    TiringVault vault;
    KeychainTrial trial{vault};
    QSignalSpy changes{&trial, &KeychainTrial::stateChanged};

    bool leftNothing() const { return vault.secrets.empty(); }
    bool failedWith(Kind kind) const
    {
        return trial.state() == State::Failed && trial.error().kind == kind;
    }
};

/// Somebody's real one, which a trial must not touch.
VaultKey somebodysKey()
{
    return {.tenantId = u"t"_s, .appId = u"a"_s, .keyId = u"k"_s};
}

} // namespace

class TestKeychainTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesReadsBackAndRemoves();
    void hasAnEntryOfItsOwn();
    void makesUpAnotherValueEachTime();
    void tellsWhatTheKeychainRefused_data();
    void tellsWhatTheKeychainRefused();
    void noticesALie();
    void saysThatTheValueMayRemain();
    void isOneAtATime();
    void waitsForASilentStore();
    void waitsForASilentRead();
    void waitsForASilentRemoval();
    void tellsALateRefusal();
    void tellsALateRefusalToRemove();
    void caresForNobodyElsesAnswers();
};

void TestKeychainTrial::storesReadsBackAndRemoves()
{
    Bench bench;
    QCOMPARE(bench.trial.state(), State::NotTried);

    bench.trial.start();

    QCOMPARE(bench.trial.state(), State::Worked);
    QCOMPARE(bench.vault.stores, 1);
    QCOMPARE(bench.vault.reads, 1);
    QCOMPARE(bench.vault.removals, 1);
    QVERIFY(bench.leftNothing());
    QCOMPARE(bench.changes.size(), 2);
}

void TestKeychainTrial::hasAnEntryOfItsOwn()
{
    Bench bench;
    bench.vault.secrets[somebodysKey()] = "value";

    bench.trial.start();

    QCOMPARE(KeychainTrial::key().toString(), u"Keyturn/test"_s);
    QCOMPARE(bench.vault.labels.size(), 1U);
    QVERIFY(bench.vault.labels.contains(KeychainTrial::key()));
    QCOMPARE(bench.vault.secrets.at(somebodysKey()), "value"_ba);
}

void TestKeychainTrial::makesUpAnotherValueEachTime()
{
    Bench bench;
    bench.vault.removeError = VaultError{Kind::Other};
    bench.trial.start();
    const QByteArray first = bench.vault.secrets.at(KeychainTrial::key());

    bench.trial.start();

    QVERIFY(first.size() >= 32);
    QVERIFY(bench.vault.secrets.at(KeychainTrial::key()) != first);
}

void TestKeychainTrial::tellsWhatTheKeychainRefused_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("absent") << int(Kind::Unavailable);
    QTest::newRow("locked") << int(Kind::Locked);
    QTest::newRow("denied") << int(Kind::Denied);
}

void TestKeychainTrial::tellsWhatTheKeychainRefused()
{
    QFETCH(const int, kind);
    Bench bench;
    bench.vault.storeError = VaultError{.kind = Kind(kind), .message = u"words"_s};

    bench.trial.start();

    QVERIFY(bench.failedWith(Kind(kind)));
    QCOMPARE(bench.trial.error().message, u"words"_s);
    QVERIFY(!bench.trial.error().mayRemain);

    bench.vault.storeError.reset();
    bench.trial.start();
    QCOMPARE(bench.trial.state(), State::Worked);
}

void TestKeychainTrial::noticesALie()
{
    Bench bench;
    bench.vault.lies = true;

    bench.trial.start();

    QVERIFY(bench.failedWith(Kind::Different));
    QVERIFY(!bench.trial.error().mayRemain);
    QVERIFY(bench.leftNothing());
}

void TestKeychainTrial::saysThatTheValueMayRemain()
{
    Bench bench;
    bench.vault.removeError = VaultError{Kind::Locked};

    bench.trial.start();
    QVERIFY(bench.failedWith(Kind::Locked));
    QVERIFY(bench.trial.error().mayRemain);

    bench.vault.lies = true; // and what went wrong first is what is told
    bench.trial.start();
    QVERIFY(bench.failedWith(Kind::Different));
    QVERIFY(bench.trial.error().mayRemain);
}

void TestKeychainTrial::isOneAtATime()
{
    Bench bench;
    bench.vault.hold();

    bench.trial.start();
    bench.trial.start();

    QVERIFY(bench.trial.isUnderWay());
    QCOMPARE(bench.vault.stores, 1);
}

void TestKeychainTrial::waitsForASilentStore()
{
    Bench bench;
    bench.vault.hold();
    bench.trial.start();
    QCOMPARE(bench.trial.state(), State::Running);

    bench.vault.giveUp();
    QCOMPARE(bench.trial.state(), State::Waiting);
    bench.vault.thaw();

    QCOMPARE(bench.trial.state(), State::Worked);
    QVERIFY(bench.leftNothing());
}

void TestKeychainTrial::waitsForASilentRead()
{
    Bench bench;
    bench.vault.isTiredBeforeRead = true;
    bench.trial.start();
    bench.vault.giveUp();
    QCOMPARE(bench.trial.state(), State::Waiting);
    QVERIFY(!bench.leftNothing());

    bench.vault.thaw();

    QCOMPARE(bench.trial.state(), State::Worked);
    QCOMPARE(bench.vault.reads, 2); // the late answer to the first one is not told
    QVERIFY(bench.leftNothing());
}

void TestKeychainTrial::waitsForASilentRemoval()
{
    Bench bench;
    bench.vault.isTiredBeforeRemoval = true;
    bench.trial.start();
    bench.vault.giveUp();
    QCOMPARE(bench.trial.state(), State::Waiting);

    bench.vault.thaw();

    QCOMPARE(bench.trial.state(), State::Worked);
    QVERIFY(bench.leftNothing());
}

void TestKeychainTrial::tellsALateRefusal()
{
    Bench bench;
    bench.vault.storeError = VaultError{Kind::Denied};
    bench.vault.hold();
    bench.trial.start();
    bench.vault.giveUp();

    bench.vault.thaw();

    QVERIFY(bench.failedWith(Kind::Denied));
}

void TestKeychainTrial::tellsALateRefusalToRemove()
{
    Bench bench;
    bench.vault.removeError = VaultError{Kind::Locked};
    bench.vault.isTiredBeforeRemoval = true;
    bench.trial.start();
    bench.vault.giveUp();

    bench.vault.thaw();

    QVERIFY(bench.failedWith(Kind::Locked));
    QVERIFY(bench.trial.error().mayRemain);
}

void TestKeychainTrial::caresForNobodyElsesAnswers()
{
    Bench bench;
    Q_EMIT bench.vault.storedLate(KeychainTrial::key()); // of a program before this one
    QCOMPARE(bench.trial.state(), State::NotTried);
    bench.vault.hold();
    bench.trial.start();
    bench.vault.giveUp();

    Q_EMIT bench.vault.storedLate(somebodysKey());
    Q_EMIT bench.vault.storeFailedLate(somebodysKey(), VaultError{Kind::Denied});
    Q_EMIT bench.vault.removedLate(somebodysKey());
    Q_EMIT bench.vault.removeFailedLate(somebodysKey(), VaultError{Kind::Denied});

    QCOMPARE(bench.trial.state(), State::Waiting);
}

QTEST_GUILESS_MAIN(TestKeychainTrial)
#include "tst_keychaintrial.moc"

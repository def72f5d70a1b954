// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/keptsecrets.h"
#include "support/memoryvault.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Kind = VaultError::Kind;

namespace {

struct Bench
{
    QTemporaryDir home;
    QString file = home.filePath(u"kept.json"_s);
    MemoryVault vault;
    KeptSecrets secrets{vault, file};
    QSignalSpy kept{&secrets, &KeptSecrets::kept};
    QSignalSpy keptLate{&secrets, &KeptSecrets::keptLate};
    QSignalSpy keepingFailed{&secrets, &KeptSecrets::keepingFailed};
    QSignalSpy removed{&secrets, &KeptSecrets::removed};
    QSignalSpy removingFailed{&secrets, &KeptSecrets::removingFailed};
    QSignalSpy stateChanged{&secrets, &KeptSecrets::stateChanged};
    VaultKey key{.tenantId = u"t"_s, .appId = u"a"_s, .keyId = u"k"_s};

    void keep(QByteArrayView value = "s3cret")
    {
        secrets.keep({.key = key, .ownerName = u"Contoso"_s, .description = u"ci"_s},
                     SecretText(value));
    }

    void keepWhileSilent()
    {
        vault.storeError = VaultError{Kind::Pending};
        vault.setSilent(true);
        keep();
        vault.storeError.reset();
    }

    /// The keychain takes the value after all.
    void land(const QByteArray &value)
    {
        vault.secrets[key] = value;
        Q_EMIT vault.storedLate(key);
        vault.setSilent(false);
    }

    KeptState state() const { return secrets.state(key); }
    /// What a program started now would find.
    bool isInFile() { return KeptSecrets(vault, file).state(key) == KeptState::Kept; }
    static Kind kindOf(const QSignalSpy &failures)
    {
        return failures.last().at(1).value<VaultError>().kind;
    }
};

} // namespace

class TestKeptSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItReadBackEqual();
    void labelsTheEntryForPeople();
    void believesOnlyWhatItReadBack();
    void takesAnEntryThatVanishedForDifferent();
    void isNotKeptWhenTheKeychainRefuses();
    void keepsTheOlderValueWhenTheNewOneIsRefused();
    void isNotKeptWhenItCannotBeReadBack();
    void isNotKeptWhenTheIndexCannotBeWritten();
    void waitsForASilentKeychain();
    void tellsWhatLandedLate();
    void tellsWhatLandedLateAndDiffers();
    void tellsALateRefusal();
    void readsBackOnceTheKeychainAnswersAgain();
    void doesNotStoreTwiceWhileItWaits();
    void tellsWhetherTheKeychainIsSilent();
    void readsWhatItKept();
    void forgetsWhatTheKeychainNoLongerHas();
    void doesNotForgetWhatItCouldNotRead();
    void runsNoHandlerWhoseContextDied();
    void removesWhatTheKeychainRemoved();
    void doesNotForgetWhatWasNotRemoved();
    void doesNotRemoveWhatMayYetLand();
    void forgetsWhatWasRemovedLate();
    void ignoresLateNewsOfOthers();
};

void TestKeptSecrets::keepsWhatItReadBackEqual()
{
    Bench bench;
    QCOMPARE(bench.state(), KeptState::NotKept);

    bench.keep();

    QCOMPARE(bench.kept.size(), 1);
    QCOMPARE(bench.state(), KeptState::Kept);
    QCOMPARE(bench.vault.secrets.at(bench.key), "s3cret"_ba);
    const std::vector<KeptSecret> entries = bench.secrets.entries();
    QCOMPARE(entries.size(), 1U);
    QCOMPARE(entries.front().ownerName, u"Contoso"_s);
    QVERIFY(entries.front().keptAt.isValid());
    QVERIFY(bench.isInFile());
}

void TestKeptSecrets::labelsTheEntryForPeople()
{
    Bench bench;

    bench.keep();

    QCOMPARE(bench.vault.labels.at(bench.key), u"Keyturn: Contoso - ci"_s);
}

void TestKeptSecrets::believesOnlyWhatItReadBack()
{
    Bench bench;
    bench.vault.lies = true;

    bench.keep();

    QCOMPARE(bench.kept.size(), 0);
    QCOMPARE(Bench::kindOf(bench.keepingFailed), Kind::Different);
    QCOMPARE(bench.state(), KeptState::NotKept);
    QVERIFY(!bench.isInFile());
}

void TestKeptSecrets::takesAnEntryThatVanishedForDifferent()
{
    Bench bench;
    bench.vault.readError = VaultError{Kind::NotFound};

    bench.keep();

    QCOMPARE(Bench::kindOf(bench.keepingFailed), Kind::Different);
}

void TestKeptSecrets::isNotKeptWhenTheKeychainRefuses()
{
    Bench bench;
    bench.vault.storeError = VaultError{Kind::Locked};

    bench.keep();

    QCOMPARE(Bench::kindOf(bench.keepingFailed), Kind::Locked);
    QCOMPARE(bench.state(), KeptState::NotKept);
    QCOMPARE(bench.stateChanged.size(), 2); // waiting, and no longer
}

void TestKeptSecrets::keepsTheOlderValueWhenTheNewOneIsRefused()
{
    Bench bench;
    bench.keep("older");
    bench.vault.storeError = VaultError{Kind::Denied};

    bench.keep("newer");

    QCOMPARE(Bench::kindOf(bench.keepingFailed), Kind::Denied);
    QCOMPARE(bench.state(), KeptState::Kept);
    QVERIFY(bench.isInFile());
}

void TestKeptSecrets::isNotKeptWhenItCannotBeReadBack()
{
    Bench bench;
    bench.vault.readError = VaultError{Kind::Locked};

    bench.keep();

    QCOMPARE(Bench::kindOf(bench.keepingFailed), Kind::Locked);
    QCOMPARE(bench.state(), KeptState::NotKept);
}

void TestKeptSecrets::isNotKeptWhenTheIndexCannotBeWritten()
{
    Bench bench;
    bench.home.remove();
    QFile inTheWay(bench.home.path());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // a file where the folder should be

    bench.keep();

    QCOMPARE(Bench::kindOf(bench.keepingFailed), Kind::Other);
    QVERIFY(!bench.keepingFailed.at(0).at(1).value<VaultError>().message.isEmpty());
    QCOMPARE(bench.state(), KeptState::NotKept);
    QVERIFY(inTheWay.remove());
}

void TestKeptSecrets::waitsForASilentKeychain()
{
    Bench bench;

    bench.keepWhileSilent();

    QCOMPARE(bench.keepingFailed.size(), 1);
    QCOMPARE(Bench::kindOf(bench.keepingFailed), Kind::Pending);
    QCOMPARE(bench.state(), KeptState::Waiting);
    QVERIFY(bench.secrets.entries().empty());
}

void TestKeptSecrets::tellsWhatLandedLate()
{
    Bench bench;
    bench.keepWhileSilent();

    bench.land("s3cret");

    QCOMPARE(bench.keptLate.size(), 1);
    QCOMPARE(bench.kept.size(), 0);
    QCOMPARE(bench.vault.reads, 1);
    QCOMPARE(bench.state(), KeptState::Kept);
    QVERIFY(bench.isInFile());
}

void TestKeptSecrets::tellsWhatLandedLateAndDiffers()
{
    Bench bench;
    bench.keepWhileSilent();

    bench.land("something else");

    QCOMPARE(bench.keptLate.size(), 0);
    QCOMPARE(Bench::kindOf(bench.keepingFailed), Kind::Different);
    QCOMPARE(bench.state(), KeptState::NotKept);
}

void TestKeptSecrets::tellsALateRefusal()
{
    Bench bench;
    bench.keepWhileSilent();

    Q_EMIT bench.vault.storeFailedLate(bench.key, VaultError{Kind::Denied});

    QCOMPARE(bench.keepingFailed.size(), 2);
    QCOMPARE(Bench::kindOf(bench.keepingFailed), Kind::Denied);
    QCOMPARE(bench.state(), KeptState::NotKept);
}

void TestKeptSecrets::readsBackOnceTheKeychainAnswersAgain()
{
    Bench bench;
    bench.vault.readError = VaultError{Kind::Pending};
    bench.vault.setSilent(true);
    bench.keep();
    QCOMPARE(bench.state(), KeptState::Waiting);
    QCOMPARE(Bench::kindOf(bench.keepingFailed), Kind::Pending);

    bench.vault.readError.reset();
    bench.vault.setSilent(false);

    QCOMPARE(bench.keptLate.size(), 1);
    QCOMPARE(bench.keepingFailed.size(), 1);
    QCOMPARE(bench.state(), KeptState::Kept);
}

void TestKeptSecrets::doesNotStoreTwiceWhileItWaits()
{
    Bench bench;
    bench.keepWhileSilent();

    bench.keep();

    QCOMPARE(bench.vault.stores, 1);
    QCOMPARE(bench.keepingFailed.size(), 2);
    QCOMPARE(Bench::kindOf(bench.keepingFailed), Kind::Pending);
}

void TestKeptSecrets::tellsWhetherTheKeychainIsSilent()
{
    Bench bench;
    QSignalSpy changed(&bench.secrets, &KeptSecrets::keychainSilenceChanged);
    QVERIFY(!bench.secrets.isKeychainSilent());

    bench.vault.setSilent(true);

    QVERIFY(bench.secrets.isKeychainSilent());
    QCOMPARE(changed.size(), 1);
}

void TestKeptSecrets::readsWhatItKept()
{
    Bench bench;
    bench.keep();
    QObject context;
    QByteArray value;

    bench.secrets.read(bench.key, &context, [&value](const VaultResult<SecretText> &found) {
        value = found->utf8().toByteArray();
    });

    QCOMPARE(value, "s3cret"_ba);
}

void TestKeptSecrets::forgetsWhatTheKeychainNoLongerHas()
{
    Bench bench;
    bench.keep();
    bench.vault.secrets.clear();
    QObject context;
    std::optional<VaultError> error;

    bench.secrets.read(bench.key, &context,
                       [&error](const VaultResult<SecretText> &found) { error = found.error(); });

    QCOMPARE(error->kind, Kind::NotFound);
    QCOMPARE(bench.state(), KeptState::NotKept);
    QVERIFY(!bench.isInFile());
    QCOMPARE(bench.removed.size(), 0); // nobody asked for that
}

void TestKeptSecrets::doesNotForgetWhatItCouldNotRead()
{
    Bench bench;
    bench.keep();
    bench.vault.readError = VaultError{Kind::Locked};
    QObject context;

    bench.secrets.read(bench.key, &context, [](const VaultResult<SecretText> &) {});

    QCOMPARE(bench.state(), KeptState::Kept);
    QVERIFY(bench.isInFile());
}

void TestKeptSecrets::runsNoHandlerWhoseContextDied()
{
    class LateVault : public MemoryVault
    {
    public:
        void read(const VaultKey & /*key*/, QObject * /*context*/,
                  VaultHandler<SecretText> handler) override
        {
            answer = std::move(handler);
        }
        VaultHandler<SecretText> answer;
    };
    QTemporaryDir home;
    LateVault vault;
    KeptSecrets secrets(vault, home.filePath(u"kept.json"_s));
    auto context = std::make_unique<QObject>();
    bool told = false;

    secrets.read({}, context.get(), [&told](const VaultResult<SecretText> &) { told = true; });
    context.reset();
    vault.answer(SecretText("s3cret"));

    QVERIFY(!told);
}

void TestKeptSecrets::removesWhatTheKeychainRemoved()
{
    Bench bench;
    bench.keep();

    bench.secrets.remove(bench.key);

    QCOMPARE(bench.removed.size(), 1);
    QCOMPARE(bench.state(), KeptState::NotKept);
    QVERIFY(!bench.isInFile());
}

void TestKeptSecrets::doesNotForgetWhatWasNotRemoved()
{
    Bench bench;
    bench.keep();
    bench.vault.removeError = VaultError{Kind::Locked};

    bench.secrets.remove(bench.key);

    QCOMPARE(bench.removed.size(), 0);
    QCOMPARE(Bench::kindOf(bench.removingFailed), Kind::Locked);
    QCOMPARE(bench.state(), KeptState::Kept);
    QVERIFY(bench.isInFile());
}

void TestKeptSecrets::doesNotRemoveWhatMayYetLand()
{
    Bench bench;
    bench.keepWhileSilent();

    bench.secrets.remove(bench.key);

    QCOMPARE(Bench::kindOf(bench.removingFailed), Kind::Pending);
    QCOMPARE(bench.state(), KeptState::Waiting);
}

void TestKeptSecrets::forgetsWhatWasRemovedLate()
{
    Bench bench;
    bench.keep();
    bench.vault.removeError = VaultError{Kind::Pending};
    bench.secrets.remove(bench.key);
    QCOMPARE(bench.state(), KeptState::Kept);

    Q_EMIT bench.vault.removedLate(bench.key);

    QCOMPARE(bench.removed.size(), 1);
    QCOMPARE(bench.state(), KeptState::NotKept);
}

void TestKeptSecrets::ignoresLateNewsOfOthers()
{
    Bench bench;

    Q_EMIT bench.vault.storedLate(bench.key);
    Q_EMIT bench.vault.storeFailedLate(bench.key, VaultError{Kind::Other});

    QCOMPARE(bench.stateChanged.size(), 0);
    QCOMPARE(bench.keepingFailed.size(), 0);
}

QTEST_GUILESS_MAIN(TestKeptSecrets)
#include "tst_keptsecrets.moc"

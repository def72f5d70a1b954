// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/keptbench.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Kind = VaultError::Kind;

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
    void readsWhatItKept();
    void forgetsWhatTheKeychainNoLongerHas();
    void doesNotForgetWhatItCouldNotRead();
    void runsNoHandlerWhoseContextDied();
    void removesWhatTheKeychainRemoved();
    void doesNotForgetWhatWasNotRemoved();
};

void TestKeptSecrets::keepsWhatItReadBackEqual()
{
    KeptBench bench;
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
    KeptBench bench;

    bench.keep();

    QCOMPARE(bench.vault.labels.at(bench.key), u"Keyturn: Contoso - ci"_s);
}

void TestKeptSecrets::believesOnlyWhatItReadBack()
{
    KeptBench bench;
    bench.vault.lies = true;

    bench.keep();

    QCOMPARE(bench.kept.size(), 0);
    QCOMPARE(KeptBench::kindOf(bench.keepingFailed), Kind::Different);
    QCOMPARE(bench.state(), KeptState::NotKept);
    QVERIFY(!bench.isInFile());
}

void TestKeptSecrets::takesAnEntryThatVanishedForDifferent()
{
    KeptBench bench;
    bench.vault.readError = VaultError{Kind::NotFound};

    bench.keep();

    QCOMPARE(KeptBench::kindOf(bench.keepingFailed), Kind::Different);
}

void TestKeptSecrets::isNotKeptWhenTheKeychainRefuses()
{
    KeptBench bench;
    bench.vault.storeError = VaultError{Kind::Locked};

    bench.keep();

    QCOMPARE(KeptBench::kindOf(bench.keepingFailed), Kind::Locked);
    QCOMPARE(bench.state(), KeptState::NotKept);
    QCOMPARE(bench.stateChanged.size(), 2); // waiting, and no longer
}

void TestKeptSecrets::keepsTheOlderValueWhenTheNewOneIsRefused()
{
    KeptBench bench;
    bench.keep("older");
    bench.vault.storeError = VaultError{Kind::Denied};

    bench.keep("newer");

    QCOMPARE(KeptBench::kindOf(bench.keepingFailed), Kind::Denied);
    QCOMPARE(bench.state(), KeptState::Kept);
    QVERIFY(bench.isInFile());
}

void TestKeptSecrets::isNotKeptWhenItCannotBeReadBack()
{
    KeptBench bench;
    bench.vault.readError = VaultError{Kind::Locked};

    bench.keep();

    QCOMPARE(KeptBench::kindOf(bench.keepingFailed), Kind::Locked);
    QCOMPARE(bench.state(), KeptState::NotKept);
}

void TestKeptSecrets::isNotKeptWhenTheIndexCannotBeWritten()
{
    KeptBench bench;
    bench.home.remove();
    QFile inTheWay(bench.home.path());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // a file where the folder should be

    bench.keep();

    QCOMPARE(KeptBench::kindOf(bench.keepingFailed), Kind::Other);
    QVERIFY(!bench.keepingFailed.at(0).at(1).value<VaultError>().message.isEmpty());
    QCOMPARE(bench.state(), KeptState::NotKept);
    QVERIFY(inTheWay.remove());
}

void TestKeptSecrets::readsWhatItKept()
{
    KeptBench bench;
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
    KeptBench bench;
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
    KeptBench bench;
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
    KeptBench bench;
    bench.keep();

    bench.secrets.remove(bench.key);

    QCOMPARE(bench.removed.size(), 1);
    QCOMPARE(bench.state(), KeptState::NotKept);
    QVERIFY(!bench.isInFile());
}

void TestKeptSecrets::doesNotForgetWhatWasNotRemoved()
{
    KeptBench bench;
    bench.keep();
    bench.vault.removeError = VaultError{Kind::Locked};

    bench.secrets.remove(bench.key);

    QCOMPARE(bench.removed.size(), 0);
    QCOMPARE(KeptBench::kindOf(bench.removingFailed), Kind::Locked);
    QCOMPARE(bench.state(), KeptState::Kept);
    QVERIFY(bench.isInFile());
}

QTEST_GUILESS_MAIN(TestKeptSecrets)
#include "tst_keptsecrets.moc"

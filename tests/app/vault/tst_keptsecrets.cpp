// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/keptbench.h"

#include <QRegularExpression>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Kind = VaultError::Kind;

class TestKeptSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItReadBackEqual();
    void labelsTheEntryForPeople_data();
    void labelsTheEntryForPeople();
    void believesOnlyWhatItReadBack();
    void tellsThatTheEntryVanished();
    void forgetsAnOlderValueThatIsNoLongerThere_data();
    void forgetsAnOlderValueThatIsNoLongerThere();
    void isNotKeptWhenTheKeychainRefuses();
    void keepsTheOlderValueWhenTheNewOneIsRefused();
    void isNotKeptWhenItCannotBeReadBack();
    void saysWhereACopyMayRemain();
    void leavesAListedValueThatCannotBeReadBack();
    void isNotKeptWhenTheIndexCannotBeWritten();
    void tellsThatTheIndexWasPutAside();
    void forgetsWhereTheIndexCannotBeWritten();
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

    QCOMPARE(bench.state(), KeptState::Kept);
    QCOMPARE(bench.keepingFailed.size(), 0);
    QCOMPARE(bench.vault.secrets.at(bench.key), "s3cret"_ba);
    const KeptIndex written(bench.file);
    QCOMPARE(written.entries().size(), 1U);
    QCOMPARE(written.entries().at(bench.key).ownerName, u"Contoso"_s);
    QVERIFY(written.entries().at(bench.key).keptAt.isValid());
}

void TestKeptSecrets::labelsTheEntryForPeople_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("label");
    QTest::newRow("usual") << u"Contoso"_s << u"ci"_s << u"Keyturn: Contoso - ci"_s;
    QTest::newRow("no description") << u"Contoso"_s << u" "_s << u"Keyturn: Contoso"_s;
    QTest::newRow("tricks") << u"Con\u202etoso"_s << u"a\nb"_s << u"Keyturn: Contoso - a b"_s;
}

void TestKeptSecrets::labelsTheEntryForPeople()
{
    QFETCH(const QString, owner);
    QFETCH(const QString, description);
    KeptBench bench;

    bench.secrets.keep({.key = bench.key, .ownerName = owner, .description = description},
                       SecretText("s3cret"));

    QTEST(bench.vault.labels.at(bench.key), "label");
}

void TestKeptSecrets::believesOnlyWhatItReadBack()
{
    KeptBench bench;
    bench.vault.lies = true;

    bench.keep();

    QCOMPARE(KeptBench::kindOf(bench.keepingFailed), Kind::Different);
    QCOMPARE(bench.state(), KeptState::NotKept);
    QVERIFY(!bench.isInFile());
    QVERIFY(bench.vault.secrets.empty());
}

void TestKeptSecrets::tellsThatTheEntryVanished()
{
    KeptBench bench;
    bench.vault.readError = VaultError{Kind::NotFound};

    bench.keep();

    QCOMPARE(KeptBench::kindOf(bench.keepingFailed), Kind::NotFound);
    QVERIFY(!KeptBench::lastOf(bench.keepingFailed).mayRemain);
    QCOMPARE(bench.vault.removals, 0);
}

void TestKeptSecrets::forgetsAnOlderValueThatIsNoLongerThere_data()
{
    QTest::addColumn<bool>("lies");
    QTest::newRow("another one is there") << true;
    QTest::newRow("none is there") << false;
}

void TestKeptSecrets::forgetsAnOlderValueThatIsNoLongerThere()
{
    QFETCH(const bool, lies);
    KeptBench bench;
    bench.keep("older");
    bench.vault.lies = lies;
    if (!lies)
        bench.vault.readError = VaultError{Kind::NotFound};

    bench.keep("newer");

    QCOMPARE(bench.keepingFailed.size(), 1);
    QCOMPARE(bench.state(), KeptState::NotKept);
    QVERIFY(!bench.isInFile());
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
    QVERIFY(bench.vault.secrets.empty());
    QVERIFY(!KeptBench::lastOf(bench.keepingFailed).mayRemain);
}

void TestKeptSecrets::saysWhereACopyMayRemain()
{
    KeptBench bench;
    bench.vault.readError = VaultError{Kind::Locked};
    bench.vault.removeError = VaultError{Kind::Locked};

    bench.keep();

    QCOMPARE(bench.keepingFailed.size(), 1);
    QCOMPARE(KeptBench::kindOf(bench.keepingFailed), Kind::Locked);
    QVERIFY(KeptBench::lastOf(bench.keepingFailed).mayRemain);
    QCOMPARE(bench.state(), KeptState::NotKept);
    QCOMPARE(bench.removingFailed.size(), 0); // nobody asked for that
}

void TestKeptSecrets::leavesAListedValueThatCannotBeReadBack()
{
    KeptBench bench;
    bench.keep();
    bench.vault.readError = VaultError{Kind::Locked};

    bench.keep();

    QCOMPARE(KeptBench::kindOf(bench.keepingFailed), Kind::Locked);
    QCOMPARE(bench.state(), KeptState::Kept);
    QCOMPARE(bench.vault.secrets.size(), 1U);
}

void TestKeptSecrets::isNotKeptWhenTheIndexCannotBeWritten()
{
    KeptBench bench;
    bench.loseFolder();

    bench.keep();

    QCOMPARE(KeptBench::kindOf(bench.keepingFailed), Kind::Unlisted);
    QVERIFY(!KeptBench::lastOf(bench.keepingFailed).message.isEmpty());
    QCOMPARE(bench.state(), KeptState::NotKept);
    QVERIFY(bench.vault.secrets.empty());
}

void TestKeptSecrets::tellsThatTheIndexWasPutAside()
{
    KeptBench bench;
    bench.keep();
    QFile index(bench.file);
    QVERIFY(index.open(QIODevice::WriteOnly)); // and empties it
    index.close();
    bench.key.keyId = u"another"_s;

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^put the index .* aside as"_s));
    bench.keep();

    QCOMPARE(bench.indexTroubled.size(), 1);
    QVERIFY(bench.indexTroubled.at(0).at(0).toString().contains(bench.file + u".unreadable-"_s));
    QCOMPARE(KeptIndex(bench.file).entries().size(), 2U);
}

void TestKeptSecrets::forgetsWhereTheIndexCannotBeWritten()
{
    KeptBench bench;
    bench.keep();
    bench.loseFolder();

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"still names a secret"_s));
    bench.secrets.remove(bench.key);

    QCOMPARE(bench.removed.size(), 1);
    QCOMPARE(bench.state(), KeptState::NotKept);
    QCOMPARE(bench.indexTroubled.size(), 1);
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
    KeptBench bench;
    bench.vault.hold();
    auto context = std::make_unique<QObject>();
    bool told = false;

    bench.secrets.read({}, context.get(),
                       [&told](const VaultResult<SecretText> &) { told = true; });
    context.reset();
    bench.vault.thaw();

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

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/keptsecrets.h"
#include "support/capturedstderr.h"
#include "support/frozenkeyring.h"
#include "support/keyringbench.h"

#include <QDir>
#include <QDirIterator>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Kind = VaultError::Kind;

namespace {

constexpr auto Canary = "canary~8Q.s3cret-of-64-characters"_L1;

struct Bench : KeyringBench
{
    /// Gives up once the question for the keyring's state has, and QtKeychain's own call is out.
    KeychainVault hasty{status, labels, {.answer = 3 * statusPatience}};
    QString file = QDir::homePath() + u"/.local/share/Keyturn/kept.json"_s;
    KeptSecrets secrets{hasty, file};
    QSignalSpy keptLate{&secrets, &KeptSecrets::keptLate};
    QSignalSpy keepingFailed{&secrets, &KeptSecrets::keepingFailed};
    QSignalSpy removed{&secrets, &KeptSecrets::removed};

    void keep()
    {
        secrets.keep({.key = key, .ownerName = u"Contoso"_s, .description = u"ci"_s},
                     SecretText(QByteArray(Canary.data(), Canary.size())));
    }

    bool isKept() const { return secrets.state(key) == KeptState::Kept; }
};

/// Files below the home, the keyring's own among them, that hold the text.
QStringList filesWith(QByteArrayView text)
{
    QStringList found;
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

class TestKeptSecretsInKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsReadsAndRemoves();
    void tellsWhatLandedLate();
    void writesTheValueNowhereElse();
};

void TestKeptSecretsInKeyring::initTestCase()
{
    QVERIFY(qEnvironmentVariableIsSet("KEYTURN_TEST_KEYRING_PID")); // else it is your own home
    QLoggingCategory::setFilterRules(u"*=true"_s);
}

void TestKeptSecretsInKeyring::keepsReadsAndRemoves()
{
    Bench bench;

    bench.keep();
    QTRY_VERIFY(bench.isKept());
    QCOMPARE(KeptSecrets(bench.hasty, bench.file).state(bench.key), KeptState::Kept);

    Told<SecretText> found;
    bench.secrets.read(bench.key, &bench.context, found.handler());
    QTRY_VERIFY(found.isGood());
    QVERIFY(found.answer->value()->equals(QByteArrayView(Canary.data(), Canary.size())));

    bench.secrets.remove(bench.key);
    QTRY_COMPARE(bench.removed.size(), 1);
    QCOMPARE(bench.secrets.state(bench.key), KeptState::NotKept);
}

void TestKeptSecretsInKeyring::tellsWhatLandedLate()
{
    Bench bench;
    FrozenKeyring frozen;

    bench.keep();
    QTRY_COMPARE(bench.keepingFailed.size(), 1);
    QCOMPARE(bench.keepingFailed.at(0).at(1).value<VaultError>().kind, Kind::Pending);
    QCOMPARE(bench.secrets.state(bench.key), KeptState::Waiting);
    QVERIFY(bench.secrets.isKeychainSilent());

    FrozenKeyring::thaw();
    QTRY_COMPARE_WITH_TIMEOUT(bench.keptLate.size(), 1, 20000);
    QCOMPARE(bench.secrets.state(bench.key), KeptState::Kept);
    QVERIFY(!bench.secrets.isKeychainSilent());
    QCOMPARE(bench.keepingFailed.size(), 1);
}

void TestKeptSecretsInKeyring::writesTheValueNowhereElse()
{
    CapturedStderr written;
    Bench bench;
    bench.keep();
    QTRY_VERIFY(bench.isKept());
    Told<SecretText> found;
    bench.secrets.read(bench.key, &bench.context, found.handler());
    QTRY_VERIFY(found.isGood());

    const QByteArray value(Canary.data(), Canary.size());
    QVERIFY(!written.text().contains(value));
    QVERIFY(!written.text().contains(value.toBase64()));
    QCOMPARE(filesWith(value), QStringList());
    QCOMPARE(filesWith(value.toBase64()), QStringList());

    // What was looked for would have been found.
    std::fputs(value.constData(), stderr);
    QVERIFY(written.text().contains(value));
    QCOMPARE(filesWith(bench.key.keyId.toUtf8()), QStringList{bench.file});
    QFile planted(QDir::homePath() + u"/planted"_s);
    QVERIFY(planted.open(QIODevice::WriteOnly));
    planted.write("x" + value + "x");
    planted.close();
    QCOMPARE(filesWith(value), QStringList{planted.fileName()});
}

QTEST_GUILESS_MAIN(TestKeptSecretsInKeyring)
#include "tst_keptsecrets_keyring.moc"

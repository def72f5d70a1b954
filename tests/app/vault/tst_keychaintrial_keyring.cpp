// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/keychaintrial.h"
#include "support/frozenkeyring.h"
#include "support/keyringbench.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Kind = VaultError::Kind;
using State = KeychainTrial::State;

namespace {

/// A trial of the real keyring that gives up soon.
struct Bench : KeyringBench
{
    KeychainVault hasty{status, labels, {.answer = 3 * statusPatience}};
    KeychainTrial trial{hasty};

    /// Values and all, by a program that has nothing to do with ours.
    static QByteArray entries()
    {
        QProcess tool;
        tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"Keyturn"_s});
        tool.waitForFinished(20000);
        return tool.readAllStandardOutput() + tool.readAllStandardError();
    }
};

} // namespace

/// In this order: on a keyring that is open, then frozen, then locked.
class TestKeychainTrialOnKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksAndLeavesNothing();
    void touchesNobodysSecret();
    void waitsForAFrozenKeyringAndLeavesNothing();
    void saysLocked();
};

void TestKeychainTrialOnKeyring::worksAndLeavesNothing()
{
    Bench bench;
    QVERIFY2(Bench::entries().isEmpty(), Bench::entries().constData());

    bench.trial.start();

    QTRY_VERIFY_WITH_TIMEOUT(!bench.trial.isUnderWay(), 20000);
    QCOMPARE(bench.trial.state(), State::Worked);
    QVERIFY2(Bench::entries().isEmpty(), Bench::entries().constData());
}

void TestKeychainTrialOnKeyring::touchesNobodysSecret()
{
    Bench bench;
    const auto stored = bench.store("s3cret~8Q");
    QTRY_VERIFY(stored.isGood());
    const QByteArray before = Bench::entries();
    QVERIFY(before.contains("s3cret~8Q")); // that the look can tell

    bench.trial.start();

    QTRY_COMPARE_WITH_TIMEOUT(bench.trial.state(), State::Worked, 20000);
    QCOMPARE(Bench::entries().count("label = "), 1);
    const auto found = bench.read();
    QTRY_VERIFY(found.isGood());
    QVERIFY(found.answer->value()->equals("s3cret~8Q"));
    const auto removed = bench.remove();
    QTRY_VERIFY(removed.isGood());
}

void TestKeychainTrialOnKeyring::waitsForAFrozenKeyringAndLeavesNothing()
{
    Bench bench;
    const FrozenKeyring frozen;

    bench.trial.start();
    QTRY_COMPARE_WITH_TIMEOUT(bench.trial.state(), State::Waiting, 20000);
    FrozenKeyring::thaw();

    QTRY_COMPARE_WITH_TIMEOUT(bench.trial.state(), State::Worked, 20000);
    QVERIFY2(Bench::entries().isEmpty(), Bench::entries().constData());
}

void TestKeychainTrialOnKeyring::saysLocked()
{
    Bench bench;
    outputOf(u"gdbus"_s,
             {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s,
              u"--object-path"_s, u"/org/freedesktop/secrets"_s, u"--method"_s,
              u"org.freedesktop.Secret.Service.Lock"_s,
              u"['/org/freedesktop/secrets/collection/login']"_s});

    bench.trial.start();

    QTRY_VERIFY_WITH_TIMEOUT(!bench.trial.isUnderWay(), 20000);
    QCOMPARE(bench.trial.state(), State::Failed);
    QCOMPARE(bench.trial.error().kind, Kind::Locked);
}

QTEST_GUILESS_MAIN(TestKeychainTrialOnKeyring)
#include "tst_keychaintrial_keyring.moc"

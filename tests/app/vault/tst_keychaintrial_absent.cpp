// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/keychaintrial.h"
#include "support/keyringbench.h"

#include <QTest>

using namespace Keyturn;

/// On a bus that nobody offers a Secret Service on.
class TestKeychainTrialWithoutKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNone();
};

void TestKeychainTrialWithoutKeyring::saysThatThereIsNone()
{
    KeyringBench bench;
    KeychainTrial trial(bench.vault);

    trial.start();

    QTRY_VERIFY(!trial.isUnderWay());
    QCOMPARE(trial.state(), KeychainTrial::State::Failed);
    QCOMPARE(trial.error().kind, VaultError::Kind::Unavailable);
}

QTEST_GUILESS_MAIN(TestKeychainTrialWithoutKeyring)
#include "tst_keychaintrial_absent.moc"

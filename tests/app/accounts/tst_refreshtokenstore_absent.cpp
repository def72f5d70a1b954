// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/accountbench.h"
#include "support/keyringbench.h"

#include <QTest>

using namespace Keyturn;
using Kind = VaultError::Kind;

/// On a bus that nobody offers a Secret Service on.
class TestAbsentTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areUnavailable();
};

void TestAbsentTokens::areUnavailable()
{
    KeyringBench keyring;
    AccountBench bench(keyring.vault);

    const auto stored = bench.keep(tokenOf(6 << 10));
    const auto found = bench.read();
    const auto removed = bench.remove();

    QTRY_VERIFY(stored.isThere() && found.isThere() && removed.isThere());
    QVERIFY(stored.isError(Kind::Unavailable));
    QVERIFY(!stored.answer->value().error().mayRemain);
    QVERIFY(found.isError(Kind::Unavailable));
    QVERIFY(removed.isError(Kind::Unavailable));
}

QTEST_GUILESS_MAIN(TestAbsentTokens)
#include "tst_refreshtokenstore_absent.moc"

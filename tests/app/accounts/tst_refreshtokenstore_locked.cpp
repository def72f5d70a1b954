// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/accountbench.h"
#include "support/keyringbench.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Kind = VaultError::Kind;

/// On a keyring that is locked, with a token in it from before.
class TestLockedTokens : public QObject
{
    Q_OBJECT

    Account m_account;

private Q_SLOTS:
    void initTestCase();
    void areNotCalledAbsent();
    void areNotCalledStored();
    void areNotCalledRemoved();
};

void TestLockedTokens::initTestCase()
{
    KeyringBench keyring;
    AccountBench bench(keyring.vault);
    m_account = bench.account;
    const auto stored = bench.keep(tokenOf(6 << 10));
    QTRY_VERIFY_WITH_TIMEOUT(stored.isGood(), 20'000);

    outputOf(u"gdbus"_s,
             {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s,
              u"--object-path"_s, u"/org/freedesktop/secrets"_s, u"--method"_s,
              u"org.freedesktop.Secret.Service.Lock"_s,
              u"['/org/freedesktop/secrets/collection/login']"_s});
}

void TestLockedTokens::areNotCalledAbsent()
{
    KeyringBench keyring;
    AccountBench bench(keyring.vault);

    const auto found = bench.readFor(m_account);

    QTRY_VERIFY_WITH_TIMEOUT(found.isThere(), 20'000);
    QVERIFY(found.isError(Kind::Locked));
}

void TestLockedTokens::areNotCalledStored()
{
    KeyringBench keyring;
    AccountBench bench(keyring.vault);

    const auto stored = bench.keepFor(m_account, "newer");

    QTRY_VERIFY_WITH_TIMEOUT(stored.isThere(), 20'000);
    QVERIFY(stored.isError(Kind::Locked));
}

void TestLockedTokens::areNotCalledRemoved()
{
    KeyringBench keyring;
    AccountBench bench(keyring.vault);

    const auto removed = bench.removeFor(m_account);
    const auto all = bench.removeAll({m_account, newAccount()});

    QTRY_VERIFY_WITH_TIMEOUT(removed.isThere() && all.isThere(), 20'000);
    QVERIFY(removed.isError(Kind::Locked));
    QVERIFY(all.isError(Kind::Locked));
}

QTEST_GUILESS_MAIN(TestLockedTokens)
#include "tst_refreshtokenstore_locked.moc"

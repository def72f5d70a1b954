// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/keyringbench.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Kind = VaultError::Kind;

/// On a keyring that is open for the first test and locked for the others.
class TestLockedKeychain : public QObject
{
    Q_OBJECT

    VaultKey m_kept;

private Q_SLOTS:
    void initTestCase();
    void saysLockedInsteadOfNotFound();
    void saysLockedInsteadOfStored();
    void saysLockedInsteadOfRemoved();
    void saysLockedOfAnEntryThatIsNotThere();
};

void TestLockedKeychain::initTestCase()
{
    KeyringBench bench;
    m_kept = bench.key;
    const auto stored = bench.store("s3cret");
    QTRY_VERIFY(stored.isThere());
    QVERIFY(stored.isGood());

    outputOf(u"gdbus"_s,
             {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s,
              u"--object-path"_s, u"/org/freedesktop/secrets"_s, u"--method"_s,
              u"org.freedesktop.Secret.Service.Lock"_s,
              u"['/org/freedesktop/secrets/collection/login']"_s});
}

void TestLockedKeychain::saysLockedInsteadOfNotFound()
{
    KeyringBench bench;
    bench.key = m_kept;

    const auto found = bench.read();

    QTRY_VERIFY(found.isThere());
    QVERIFY(found.isError(Kind::Locked));
}

void TestLockedKeychain::saysLockedInsteadOfStored()
{
    KeyringBench bench;

    const auto stored = bench.store("s3cret");

    QTRY_VERIFY(stored.isThere());
    QVERIFY(stored.isError(Kind::Locked));
}

void TestLockedKeychain::saysLockedInsteadOfRemoved()
{
    KeyringBench bench;
    bench.key = m_kept;

    const auto removed = bench.remove();

    QTRY_VERIFY(removed.isThere());
    QVERIFY(removed.isError(Kind::Locked));
    const QByteArray items =
        outputOf(u"gdbus"_s,
                 {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s,
                  u"--object-path"_s, u"/org/freedesktop/secrets"_s, u"--method"_s,
                  u"org.freedesktop.Secret.Service.SearchItems"_s,
                  u"{'server': 'Keyturn', 'user': '%1'}"_s.arg(m_kept.toString())});
    QVERIFY2(items.contains("/org/freedesktop/secrets/collection/login/"), items.constData());
}

void TestLockedKeychain::saysLockedOfAnEntryThatIsNotThere()
{
    KeyringBench bench;

    const auto found = bench.read();

    QTRY_VERIFY(found.isThere());
    QVERIFY(found.isError(Kind::Locked));
}

QTEST_GUILESS_MAIN(TestLockedKeychain)
#include "tst_keychainvault_locked.moc"

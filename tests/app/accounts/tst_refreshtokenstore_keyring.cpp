// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/accountbench.h"
#include "support/keyringbench.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Kind = VaultError::Kind;

namespace {

struct Bench
    : KeyringBench
    , AccountBench
{
    Bench()
        : AccountBench(vault)
    { }

    using AccountBench::context;
    using AccountBench::read;
    using AccountBench::remove;
    using AccountBench::store;

    /// How many entries of Keyturn's are in the keyring, by its own word.
    static qsizetype entries()
    {
        const QByteArray found =
            outputOf(u"gdbus"_s,
                     {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s,
                      u"--object-path"_s, u"/org/freedesktop/secrets"_s, u"--method"_s,
                      u"org.freedesktop.Secret.Service.SearchItems"_s, u"{'server': 'Keyturn'}"_s});
        return found.count("/org/freedesktop/secrets/collection/login/");
    }
};

} // namespace

/// On a real gnome-keyring.
class TestKeyringTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void giveBackWhatItTook_data();
    void giveBackWhatItTook();
    void areReplaced();
    void areGoneFromTheKeyringAfterTheSignOut();
    void areFoundAtTheNextStart();
};

void TestKeyringTokens::giveBackWhatItTook_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("6 KB") << qsizetype(6 << 10);
    QTest::newRow("40 KB") << qsizetype(40 << 10);
}

void TestKeyringTokens::giveBackWhatItTook()
{
    QFETCH(const qsizetype, size);
    Bench bench;
    const QByteArray token = tokenOf(size);

    const auto stored = bench.keep(token);
    QTRY_VERIFY_WITH_TIMEOUT(stored.isThere(), 20'000);
    QVERIFY(stored.isGood());

    const auto found = bench.read();
    QTRY_VERIFY_WITH_TIMEOUT(found.isThere(), 20'000);
    QVERIFY(found.isGood());
    QVERIFY(found.answer->value()->equals(token));
    QVERIFY(!bench.store.isKeychainSilent());
}

void TestKeyringTokens::areReplaced()
{
    Bench bench;
    const qsizetype before = Bench::entries();
    const auto first = bench.keep(tokenOf(40 << 10));
    QTRY_VERIFY_WITH_TIMEOUT(first.isGood(), 20'000);
    QCOMPARE(Bench::entries(), before + 17);

    const auto second = bench.keep(tokenOf(6 << 10, 'b'));
    QTRY_VERIFY_WITH_TIMEOUT(second.isGood(), 20'000);

    const auto found = bench.read();
    QTRY_VERIFY_WITH_TIMEOUT(found.isGood(), 20'000);
    QVERIFY(found.answer->value()->equals(tokenOf(6 << 10, 'b')));
    QCOMPARE(Bench::entries(), before + 4);
}

void TestKeyringTokens::areGoneFromTheKeyringAfterTheSignOut()
{
    Bench bench;
    const qsizetype before = Bench::entries();
    const auto stored = bench.keep(tokenOf(40 << 10));
    QTRY_VERIFY_WITH_TIMEOUT(stored.isGood(), 20'000);
    QCOMPARE(Bench::entries(), before + 17);

    const auto removed = bench.remove();
    QTRY_VERIFY_WITH_TIMEOUT(removed.isThere(), 20'000);
    QVERIFY(removed.isGood());

    QCOMPARE(Bench::entries(), before);
    const auto found = bench.read();
    QTRY_VERIFY(found.isError(Kind::NotFound));
}

void TestKeyringTokens::areFoundAtTheNextStart()
{
    Account account;
    {
        Bench bench;
        account = bench.account;
        const auto stored = bench.keep(tokenOf(6 << 10));
        QTRY_VERIFY_WITH_TIMEOUT(stored.isGood(), 20'000);
    }
    Bench bench;
    const auto found = bench.readFor(account);
    QTRY_VERIFY_WITH_TIMEOUT(found.isGood(), 20'000);
    QVERIFY(found.answer->value()->equals(tokenOf(6 << 10)));
}

QTEST_GUILESS_MAIN(TestKeyringTokens)
#include "tst_refreshtokenstore_keyring.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/keptsecrets.h"
#include "support/fakewallet.h"
#include "support/keyringbench.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Kind = VaultError::Kind;

namespace {

const auto Refuses = u"ret = -1"_s;
const auto Fails = u"raise dbus.exceptions.DBusException('no', name='org.kde.Error')"_s;
const auto DoesNothing = u"ret = 0"_s;

struct Bench : KeyringBench
{
    QTemporaryDir home;
    KeptSecrets secrets{vault, home.filePath(u"kept.json"_s)};
    QSignalSpy keepingFailed{&secrets, &KeptSecrets::keepingFailed};
    QSignalSpy removed{&secrets, &KeptSecrets::removed};
    QSignalSpy removingFailed{&secrets, &KeptSecrets::removingFailed};

    void keep(QByteArrayView value = "s3cret")
    {
        secrets.keep({.key = key, .ownerName = u"Contoso"_s, .description = u"ci"_s},
                     SecretText(value));
    }

    KeptState state() const { return secrets.state(key); }
};

} // namespace

/// QtKeychain reports success whatever KWallet says; see `JobPrivate::kwalletFinished` there.
class TestKeptSecretsInKWallet : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeWallet> m_wallet;

private Q_SLOTS:
    void initTestCase();
    void init();
    void keepsReadsAndRemoves();
    void doesNotSayKeptWhereKWalletLies_data();
    void doesNotSayKeptWhereKWalletLies();
    void doesNotSayRemovedWhereKWalletLies_data();
    void doesNotSayRemovedWhereKWalletLies();
    void givesNoEmptyValueForOneThatCannotBeRead();
};

void TestKeptSecretsInKWallet::initTestCase()
{
    QVERIFY(qEnvironmentVariableIsSet("KEYTURN_TEST_KEYRING_PID")); // else it is your own bus
    m_wallet = std::make_unique<FakeWallet>();
    QVERIFY(m_wallet->isThere());
}

void TestKeptSecretsInKWallet::init()
{
    QVERIFY(m_wallet->beHonest());
}

/// Else nothing below would show anything.
void TestKeptSecretsInKWallet::keepsReadsAndRemoves()
{
    Bench bench;
    const int writes = m_wallet->calls(u"writePassword"_s);

    bench.keep();
    QTRY_COMPARE(bench.state(), KeptState::Kept);
    QCOMPARE(m_wallet->calls(u"writePassword"_s), writes + 1);
    const auto found = bench.read();
    QTRY_VERIFY(found.isGood());
    QVERIFY(found.answer->value()->equals("s3cret"));

    bench.secrets.remove(bench.key);
    QTRY_COMPARE(bench.removed.size(), 1);
    QCOMPARE(bench.state(), KeptState::NotKept);
}

void TestKeptSecretsInKWallet::doesNotSayKeptWhereKWalletLies_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("lie");
    QTest::newRow("a write that is refused") << u"writePassword"_s << Refuses;
    QTest::newRow("a write that fails") << u"writePassword"_s << Fails;
    QTest::newRow("a write that does nothing") << u"writePassword"_s << DoesNothing;
    QTest::newRow("a write that cuts off")
        << u"writePassword"_s << u"self.kept[args[2]] = args[3][:-1]; ret = 0"_s;
    QTest::newRow("a wallet that stays closed") << u"open"_s << Refuses;
    QTest::newRow("a wallet that fails to open") << u"open"_s << Fails;
    QTest::newRow("a read that fails") << u"readPassword"_s << Fails;
    QTest::newRow("a read of nothing") << u"readPassword"_s << u"ret = ''"_s;
    QTest::newRow("a type that fails") << u"entryType"_s << Fails;
}

void TestKeptSecretsInKWallet::doesNotSayKeptWhereKWalletLies()
{
    QFETCH(const QString, method);
    QFETCH(const QString, lie);
    Bench bench;
    const int calls = m_wallet->calls(method);
    QVERIFY(m_wallet->teach(method, lie));

    bench.keep();

    QTRY_COMPARE(bench.keepingFailed.size(), 1);
    QVERIFY(m_wallet->calls(method) > calls);
    QCOMPARE(bench.state(), KeptState::NotKept);
}

void TestKeptSecretsInKWallet::doesNotSayRemovedWhereKWalletLies_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("lie");
    QTest::newRow("a removal that is refused") << u"removeEntry"_s << Refuses;
    QTest::newRow("a removal that fails") << u"removeEntry"_s << Fails;
    QTest::newRow("a removal that does nothing") << u"removeEntry"_s << DoesNothing;
    QTest::newRow("a wallet that stays closed") << u"open"_s << Refuses;
    QTest::newRow("a wallet that fails to open") << u"open"_s << Fails;
    QTest::newRow("a type that fails") << u"entryType"_s << Fails;
}

void TestKeptSecretsInKWallet::doesNotSayRemovedWhereKWalletLies()
{
    QFETCH(const QString, method);
    QFETCH(const QString, lie);
    Bench bench;
    bench.keep();
    QTRY_COMPARE(bench.state(), KeptState::Kept);
    const int calls = m_wallet->calls(method);
    QVERIFY(m_wallet->teach(method, lie));

    bench.secrets.remove(bench.key);

    QTRY_COMPARE(bench.removingFailed.size(), 1);
    QVERIFY(m_wallet->calls(method) > calls);
    QVERIFY(bench.removed.isEmpty());
    QCOMPARE(bench.state(), KeptState::Kept);
}

void TestKeptSecretsInKWallet::givesNoEmptyValueForOneThatCannotBeRead()
{
    Bench bench;
    bench.keep();
    QTRY_COMPARE(bench.state(), KeptState::Kept);
    QVERIFY(m_wallet->teach(u"readPassword"_s, Fails));

    const auto found = bench.read();

    QTRY_VERIFY(found.isThere());
    QVERIFY(found.isError(Kind::Other));
}

QTEST_GUILESS_MAIN(TestKeptSecretsInKWallet)
#include "tst_keptsecrets_kwallet.moc"

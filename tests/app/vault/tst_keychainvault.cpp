// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/keyringbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Kind = VaultError::Kind;

class TestKeychainVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItTook_data();
    void givesBackWhatItTook();
    void replacesAnOlderValue();
    void saysNotFoundOfWhatItNeverHad();
    void removesWhatIsThere();
    void callsGoneWhatWasNeverThere();
    void givesTheEntryAReadableLabel();
    void storesWhatSecretToolCanRead();
    void refusesWhatIsTooLongForThePlatform();
    void forgetsACallWhoseContextDied();
    void runsCallsSideBySide();
    void leavesARunningJobAloneWhenItDies();
};

void TestKeychainVault::givesBackWhatItTook_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("one character") << "x"_ba;
    QTest::newRow("64 characters") << QByteArray(64, '~');
    QTest::newRow("what JSON escapes") << R"(a"b\c/d	{"}'`$%)"_ba + "\n";
    QTest::newRow("3000 bytes") << QByteArray(3000, 'k');
    QTest::newRow("emoji") << "\xf0\x9f\x94\x91\xc3\xa4\xe6\xbc\xa2"_ba;
    QTest::newRow("leading dash and spaces") << " -x "_ba;
}

void TestKeychainVault::givesBackWhatItTook()
{
    QFETCH(const QByteArray, value);
    KeyringBench bench;

    const auto stored = bench.store(value);
    QTRY_VERIFY(stored.isThere());
    QVERIFY(stored.isGood());

    const auto found = bench.read();
    QTRY_VERIFY(found.isThere());
    QVERIFY(found.isGood());
    QVERIFY(found.answer->value()->equals(value));
    QVERIFY(!bench.vault.isSilent());
}

void TestKeychainVault::replacesAnOlderValue()
{
    KeyringBench bench;
    const auto first = bench.store("first");
    QTRY_VERIFY(first.isGood());

    const auto second = bench.store("second");
    QTRY_VERIFY(second.isGood());

    const auto found = bench.read();
    QTRY_VERIFY(found.isGood());
    QVERIFY(found.answer->value()->equals("second"));
}

void TestKeychainVault::saysNotFoundOfWhatItNeverHad()
{
    KeyringBench bench;

    const auto found = bench.read();

    QTRY_VERIFY(found.isThere());
    QVERIFY(found.isError(Kind::NotFound));
}

void TestKeychainVault::removesWhatIsThere()
{
    KeyringBench bench;
    const auto stored = bench.store("s3cret");
    QTRY_VERIFY(stored.isGood());

    const auto removed = bench.remove();
    QTRY_VERIFY(removed.isThere());
    QVERIFY(removed.isGood());

    const auto found = bench.read();
    QTRY_VERIFY(found.isThere());
    QVERIFY(found.isError(Kind::NotFound));
}

void TestKeychainVault::callsGoneWhatWasNeverThere()
{
    KeyringBench bench;

    const auto removed = bench.remove();

    QTRY_VERIFY(removed.isThere());
    QVERIFY(removed.isGood());
}

void TestKeychainVault::givesTheEntryAReadableLabel()
{
    KeyringBench bench;
    const auto stored = bench.store("s3cret");
    QTRY_VERIFY(stored.isGood());

    const auto search = [&bench] {
        return outputOf(u"secret-tool"_s,
                        {u"search"_s, u"server"_s, u"Keyturn"_s, u"user"_s, bench.key.toString()});
    };
    QTRY_VERIFY2(search().contains("label = Keyturn: Contoso - ci\n"), search().constData());
}

void TestKeychainVault::storesWhatSecretToolCanRead()
{
    KeyringBench bench;
    const auto stored = bench.store("s3cret~8Q");
    QTRY_VERIFY(stored.isGood());

    QCOMPARE(outputOf(u"secret-tool"_s,
                      {u"lookup"_s, u"server"_s, u"Keyturn"_s, u"user"_s, bench.key.toString()}),
             "s3cret~8Q"_ba);
}

void TestKeychainVault::refusesWhatIsTooLongForThePlatform()
{
    KeyringBench bench;
    KeychainVault small(bench.status, bench.labels, {.valueBytes = 2560});
    Told<void> longest;
    Told<void> tooLong;

    small.store(bench.key, {}, SecretText(QByteArray(2560, 'x')), &bench.context,
                longest.handler());
    small.store(bench.key, {}, SecretText(QByteArray(2561, 'x')), &bench.context,
                tooLong.handler());

    QTRY_VERIFY(longest.isThere() && tooLong.isThere());
    QVERIFY(longest.isGood());
    QVERIFY(tooLong.isError(Kind::TooLong));
    QVERIFY(tooLong.answer->value().error().message.contains(u"2560"_s));
}

void TestKeychainVault::forgetsACallWhoseContextDied()
{
    KeyringBench bench;
    auto context = std::make_unique<QObject>();
    Told<void> stored;

    bench.vault.store(bench.key, {}, SecretText("s3cret"), context.get(), stored.handler());
    context.reset();

    const auto found = bench.read(); // the queue is a queue: it is answered after the store
    QTRY_VERIFY(found.isThere());
    QVERIFY(found.isGood());
    QCOMPARE(*stored.times, 0);
}

void TestKeychainVault::runsCallsSideBySide()
{
    std::array<KeyringBench, 5> benches;
    std::vector<Told<void>> stored;
    stored.reserve(benches.size());
    for (KeyringBench &bench : benches)
        stored.push_back(bench.store(bench.key.keyId.toUtf8()));
    for (const auto &told : stored)
        QTRY_VERIFY(told.isGood());

    for (KeyringBench &bench : benches) {
        const auto found = bench.read();
        QTRY_VERIFY(found.isGood());
        QVERIFY(found.answer->value()->equals(bench.key.keyId.toUtf8()));
    }
}

void TestKeychainVault::leavesARunningJobAloneWhenItDies()
{
    auto gone = std::make_unique<KeyringBench>();
    const auto stored = gone->store("s3cret");
    const VaultKey key = gone->key;
    QTest::qWait(2); // somewhere between the first question and the answer
    gone.reset();

    KeyringBench bench;
    bench.key = key;
    const auto found = bench.read();
    QTRY_VERIFY(found.isThere());
    QCOMPARE(*stored.times, 0);
}

QTEST_GUILESS_MAIN(TestKeychainVault)
#include "tst_keychainvault.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/chunkbench.h"

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = ChunkBench;
using Kind = VaultError::Kind;

class TestChunkedVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItTook_data();
    void givesBackWhatItTook();
    void cutsNoCharacterInTwo();
    void refusesWhatIsTooLong();
    void writesTheHeaderLast();
    void labelsEachEntry();
    void leavesNothingOfAnOlderValue_data();
    void leavesNothingOfAnOlderValue();
    void removesAllOfIt_data();
    void removesAllOfIt();
    void callsGoneWhatWasNeverThere();
    void doesWithoutOtherKeys();
    void hasNothingWhereAPartIsMissing();
    void hasNothingWhereAPartIsAnotherOne();
    void hasNothingWhereTheHeaderIsDamaged();
    void storesOverAndRemovesWhatIsDamaged();
    void passesOnWhyItCannotRead();
    void asksARefusingKeychainOnce();
    void takesOutWhatItCouldNotStoreWhole();
    void saysThatSomethingMayRemain();
    void neverAnswersFromWithin();
};

void TestChunkedVault::givesBackWhatItTook_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<size_t>("entries");
    QTest::newRow("one byte") << qsizetype(1) << size_t(2);
    QTest::newRow("just one part") << qsizetype(2560) << size_t(2);
    QTest::newRow("one byte more") << qsizetype(2561) << size_t(3);
    QTest::newRow("6 KB") << qsizetype(6 << 10) << size_t(4);
    QTest::newRow("40 KB") << qsizetype(40 << 10) << size_t(17);
    QTest::newRow("64 KB") << qsizetype(64 << 10) << size_t(27);
}

void TestChunkedVault::givesBackWhatItTook()
{
    QFETCH(const qsizetype, size);
    QFETCH(const size_t, entries);
    Bench bench;
    const QByteArray value = Bench::value(size);

    bench.storeWell(value);

    QVERIFY(bench.present() == value);
    QCOMPARE(bench.vault.secrets.size(), entries);
}

void TestChunkedVault::cutsNoCharacterInTwo()
{
    Bench bench;
    const QByteArray value = 'x' + u"🔑ä漢"_s.repeated(2000).toUtf8();

    bench.storeWell(value);

    QVERIFY(bench.present() == value);
    for (const auto &[key, text] : bench.vault.secrets)
        QCOMPARE(QString::fromUtf8(text).toUtf8(), text);
}

void TestChunkedVault::refusesWhatIsTooLong()
{
    Bench bench;

    const auto stored = bench.store(Bench::value((64 << 10) + 1));

    QTRY_VERIFY(stored.isError(Kind::TooLong));
    QVERIFY(stored.answer->value().error().message.contains(u"65536"_s));
    QVERIFY(bench.vault.secrets.empty());
}

void TestChunkedVault::writesTheHeaderLast()
{
    Bench bench;
    bench.vault.endAt(4); // after the look for an older one, and three parts

    const auto stored = bench.store(Bench::value(6 << 10));
    bench.runToTheEnd(stored);

    QCOMPARE(bench.vault.secrets.size(), size_t(3));
    QVERIFY(!bench.vault.secrets.contains(bench.key));
}

void TestChunkedVault::labelsEachEntry()
{
    Bench bench;

    bench.storeWell(Bench::value(6 << 10));

    for (const auto &[key, text] : bench.vault.secrets)
        QCOMPARE(bench.vault.labels.at(key), u"Keyturn: sign-in"_s);
}

void TestChunkedVault::leavesNothingOfAnOlderValue_data()
{
    QTest::addColumn<qsizetype>("oldSize");
    QTest::addColumn<qsizetype>("newSize");
    QTest::newRow("shorter") << qsizetype(40 << 10) << qsizetype(100);
    QTest::newRow("longer") << qsizetype(100) << qsizetype(40 << 10);
    QTest::newRow("as long") << qsizetype(6 << 10) << qsizetype(6 << 10);
}

void TestChunkedVault::leavesNothingOfAnOlderValue()
{
    QFETCH(const qsizetype, oldSize);
    QFETCH(const qsizetype, newSize);
    Bench bench;
    const QByteArray newest = Bench::value(newSize, 'c');

    bench.storeWell(Bench::value(oldSize, 'a'));
    bench.storeWell(Bench::value(oldSize, 'b'));
    bench.storeWell(newest);

    QVERIFY(bench.present() == newest);
    const auto parts = size_t((newSize + 2559) / 2560);
    QCOMPARE(bench.vault.secrets.size(), parts + 1);
}

void TestChunkedVault::removesAllOfIt_data()
{
    QTest::addColumn<int>("times");
    QTest::newRow("first generation") << 1;
    QTest::newRow("second generation") << 2;
    QTest::newRow("first generation again") << 3;
}

void TestChunkedVault::removesAllOfIt()
{
    QFETCH(const int, times);
    Bench bench;
    for (int time = 0; time < times; ++time)
        bench.storeWell(Bench::value(40 << 10));

    bench.removeWell();

    QCOMPARE(bench.present(), ""_ba);
    QVERIFY(bench.vault.secrets.empty());
}

void TestChunkedVault::callsGoneWhatWasNeverThere()
{
    Bench bench;

    bench.removeWell();

    QCOMPARE(bench.vault.stores, 0);
}

void TestChunkedVault::doesWithoutOtherKeys()
{
    Bench bench;
    const VaultKey secret{.tenantId = u"t"_s, .appId = u"app"_s, .keyId = u"k"_s};
    const VaultKey neighbour{.tenantId = u"t"_s, .appId = u"account"_s, .keyId = u"b"_s};
    bench.vault.secrets = {{secret, "s3cret"}, {neighbour, "header"}};

    bench.storeWell(Bench::value(6 << 10));
    bench.removeWell();

    QCOMPARE(bench.vault.secrets.size(), size_t(2));
    QCOMPARE(ChunkedVault::partKey(bench.key, 1, 12).toString(), u"Keyturn/t/account/a#1.12"_s);
}

void TestChunkedVault::hasNothingWhereAPartIsMissing()
{
    for (int part = 0; part < 3; ++part) {
        Bench bench;
        bench.storeWell(Bench::value(6 << 10));
        QCOMPARE(bench.vault.secrets.erase(ChunkedVault::partKey(bench.key, 0, part)), size_t(1));

        QCOMPARE(bench.present(), ""_ba);
    }
}

void TestChunkedVault::hasNothingWhereAPartIsAnotherOne()
{
    Bench bench;
    bench.storeWell(Bench::value(6 << 10));
    std::swap(bench.vault.secrets.at(ChunkedVault::partKey(bench.key, 0, 0)),
              bench.vault.secrets.at(ChunkedVault::partKey(bench.key, 0, 1)));

    QTest::ignoreMessage(QtWarningMsg, "a value in the keychain is not whole");
    QCOMPARE(bench.present(), ""_ba);
}

void TestChunkedVault::hasNothingWhereTheHeaderIsDamaged()
{
    Bench bench;
    bench.storeWell(Bench::value(6 << 10));
    bench.vault.secrets.at(bench.key).chop(1);

    QTest::ignoreMessage(QtWarningMsg, "a value in the keychain has no header of ours");
    QCOMPARE(bench.present(), ""_ba);
}

void TestChunkedVault::storesOverAndRemovesWhatIsDamaged()
{
    Bench bench;
    bench.storeWell(Bench::value(40 << 10));
    bench.storeWell(Bench::value(40 << 10, 'b'));
    bench.vault.secrets.at(bench.key) = "{}";
    const QByteArray value = Bench::value(6 << 10, 'c');

    bench.storeWell(value);
    QVERIFY(bench.present() == value);
    QCOMPARE(bench.vault.secrets.size(), size_t(4));

    bench.vault.secrets.at(bench.key) = "{}";
    bench.removeWell();
    QVERIFY(bench.vault.secrets.empty());
}

void TestChunkedVault::passesOnWhyItCannotRead()
{
    Bench bench;
    bench.storeWell(Bench::value(6 << 10));

    for (int call = 0; call < 4; ++call) {
        bench.vault.refuseAt(call);
        const auto found = bench.read();
        QTRY_VERIFY(found.isThere());
        QVERIFY(found.isError(Kind::Denied));
        bench.vault.recover();
    }
}

/// A desktop may ask a person for a password each time.
void TestChunkedVault::asksARefusingKeychainOnce()
{
    Bench closed;
    closed.vault.refuseAt(0);
    const auto refused = closed.store(Bench::value(6 << 10));
    QTRY_VERIFY(refused.isError(Kind::Denied));
    QCOMPARE(closed.vault.calls(), 1);

    Bench bench;
    bench.vault.storeError = VaultError{Kind::Locked};
    const auto stored = bench.store(Bench::value(6 << 10));
    QTRY_VERIFY(stored.isError(Kind::Locked));
    QVERIFY(!stored.answer->value().error().mayRemain);
    QCOMPARE(bench.vault.calls(), 2);
}

void TestChunkedVault::takesOutWhatItCouldNotStoreWhole()
{
    class FullVault : public SmallVault
    {
    public:
        void store(const Key &key, const QString &label, const SecretText &text, QObject *context,
                   VaultHandler<void> handler) override
        {
            if (secrets.size() == 2)
                return handler(tl::unexpected(Error{Error::Kind::Other}));
            SmallVault::store(key, label, text, context, std::move(handler));
        }
    };
    FullVault vault;
    ChunkedVault chunks(vault);
    Told<void> stored;

    chunks.store({.tenantId = u"t"_s, .appId = u"account"_s, .keyId = u"a"_s}, {},
                 SecretText(Bench::value(40 << 10)), stored.handler());

    QTRY_VERIFY(stored.isError(Kind::Other));
    QVERIFY(!stored.answer->value().error().mayRemain);
    QVERIFY(vault.secrets.empty());
}

void TestChunkedVault::saysThatSomethingMayRemain()
{
    for (int call = 2; call < 5; ++call) { // after one part, after two, after all three
        Bench bench;
        bench.vault.refuseAt(call);

        const auto stored = bench.store(Bench::value(6 << 10));

        QTRY_VERIFY(stored.isError(Kind::Denied));
        QVERIFY(stored.answer->value().error().mayRemain);
    }
}

void TestChunkedVault::neverAnswersFromWithin()
{
    Bench bench;

    const auto stored = bench.store(Bench::value((64 << 10) + 1));
    QVERIFY(!stored.isThere());
    QTRY_VERIFY(stored.isThere());

    const auto found = bench.read();
    QVERIFY(!found.isThere());
    QTRY_VERIFY(found.isThere());
}

QTEST_GUILESS_MAIN(TestChunkedVault)
#include "tst_chunkedvault.moc"

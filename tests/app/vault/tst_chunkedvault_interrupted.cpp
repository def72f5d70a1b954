// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/chunkbench.h"

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = ChunkBench;
using Kind = VaultError::Kind;

namespace {

void sizes()
{
    QTest::addColumn<qsizetype>("oldSize"); // 0: there was none
    QTest::addColumn<qsizetype>("newSize");
    QTest::newRow("the first one") << qsizetype(0) << qsizetype(6 << 10);
    QTest::newRow("a longer one") << qsizetype(6 << 10) << qsizetype(20 << 10);
    QTest::newRow("a shorter one") << qsizetype(20 << 10) << qsizetype(6 << 10);
    QTest::newRow("one as long") << qsizetype(6 << 10) << qsizetype(6 << 10);
    QTest::newRow("short ones") << qsizetype(10) << qsizetype(20);
}

/// How many calls one store makes.
int callsOfStore(qsizetype oldSize, qsizetype newSize)
{
    Bench bench;
    if (oldSize > 0)
        bench.storeWell(Bench::value(oldSize, 'o'));
    const int before = bench.vault.calls();
    bench.storeWell(Bench::value(newSize, 'n'));
    return bench.vault.calls() - before;
}

} // namespace

class TestInterruptedChunks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void haveTheOldValueOrTheNewAtEachEnd_data();
    void haveTheOldValueOrTheNewAtEachEnd();
    void leaveNothingBehindTheNextStore_data();
    void leaveNothingBehindTheNextStore();
    void leaveNothingBehindARemoval_data();
    void leaveNothingBehindARemoval();
    void areRightAfterTwoEnds();
    void haveTheOldValueOrNoneAtEachEndOfARemoval();
    void haveTheOldValueOrTheNewWhereTheKeychainRefuses_data();
    void haveTheOldValueOrTheNewWhereTheKeychainRefuses();
    void goOnWhereTheKeychainWasSilent_data();
    void goOnWhereTheKeychainWasSilent();
};

void TestInterruptedChunks::haveTheOldValueOrTheNewAtEachEnd_data()
{
    sizes();
}

void TestInterruptedChunks::haveTheOldValueOrTheNewAtEachEnd()
{
    QFETCH(const qsizetype, oldSize);
    QFETCH(const qsizetype, newSize);
    const QByteArray old = Bench::value(oldSize, 'o');
    const QByteArray newest = Bench::value(newSize, 'n');
    const int calls = callsOfStore(oldSize, newSize);
    QVERIFY(calls >= 4);
    int oldOnes = 0;
    int newOnes = 0;

    for (int end = 0; end <= calls; ++end) {
        Bench bench;
        if (oldSize > 0)
            bench.storeWell(old);
        bench.vault.endAt(end);
        const auto stored = bench.store(newest);
        bench.runToTheEnd(stored);
        QCOMPARE(stored.isThere(), end == calls);
        bench.startAnew();

        const QByteArray present = bench.present();
        QVERIFY2(present == old || present == newest, qPrintable(QString::number(end)));
        ++(present == newest ? newOnes : oldOnes);
        QVERIFY(newOnes == 0 || present == newest); // there is one moment at which it changes
    }
    QVERIFY(oldOnes > 1 && newOnes > 1);
}

void TestInterruptedChunks::leaveNothingBehindTheNextStore_data()
{
    sizes();
}

void TestInterruptedChunks::leaveNothingBehindTheNextStore()
{
    QFETCH(const qsizetype, oldSize);
    QFETCH(const qsizetype, newSize);
    const QByteArray last = Bench::value(3000, 'l');

    for (int end = 0; end < callsOfStore(oldSize, newSize); ++end) {
        Bench bench;
        if (oldSize > 0)
            bench.storeWell(Bench::value(oldSize, 'o'));
        bench.vault.endAt(end);
        const auto stored = bench.store(Bench::value(newSize, 'n'));
        bench.runToTheEnd(stored);
        bench.startAnew();

        bench.storeWell(last);
        QVERIFY(bench.present() == last);
        QCOMPARE(bench.vault.secrets.size(), size_t(3));
    }
}

void TestInterruptedChunks::leaveNothingBehindARemoval_data()
{
    sizes();
}

void TestInterruptedChunks::leaveNothingBehindARemoval()
{
    QFETCH(const qsizetype, oldSize);
    QFETCH(const qsizetype, newSize);

    for (int end = 0; end < callsOfStore(oldSize, newSize); ++end) {
        Bench bench;
        if (oldSize > 0)
            bench.storeWell(Bench::value(oldSize, 'o'));
        bench.vault.endAt(end);
        const auto stored = bench.store(Bench::value(newSize, 'n'));
        bench.runToTheEnd(stored);
        bench.startAnew();

        bench.removeWell();
        QVERIFY2(bench.vault.secrets.empty(), qPrintable(QString::number(end)));
    }
}

void TestInterruptedChunks::areRightAfterTwoEnds()
{
    const QByteArray old = Bench::value(6 << 10, 'o');
    const QByteArray second = Bench::value(20 << 10, 's');
    const QByteArray third = Bench::value(9 << 10, 't');
    const int most = callsOfStore(6 << 10, 20 << 10) + 2;

    for (int first = 0; first < most; ++first) {
        for (int next = 0; next < most; ++next) {
            Bench bench;
            bench.storeWell(old);
            bench.vault.endAt(first);
            const auto stored = bench.store(second);
            bench.runToTheEnd(stored);
            bench.startAnew();
            const QByteArray between = bench.present();
            bench.vault.endAt(next);
            const auto storedNext = bench.store(third);
            bench.runToTheEnd(storedNext);
            bench.startAnew();

            const QByteArray present = bench.present();
            QVERIFY(present == between || present == third);
            bench.removeWell();
            QVERIFY(bench.vault.secrets.empty());
        }
    }
}

void TestInterruptedChunks::haveTheOldValueOrNoneAtEachEndOfARemoval()
{
    const QByteArray value = Bench::value(6 << 10);
    int ends = 0;
    for (bool isDone = false; !isDone; ++ends) {
        Bench bench;
        bench.storeWell(value);
        bench.vault.endAt(ends);
        const auto removed = bench.remove();
        bench.runToTheEnd(removed);
        isDone = removed.isGood();
        bench.startAnew();

        const QByteArray present = bench.present();
        QVERIFY(present.isEmpty() || (!isDone && present == value));
        bench.removeWell();
        QVERIFY(bench.vault.secrets.empty());
    }
    QVERIFY(ends > 6);
}

void TestInterruptedChunks::haveTheOldValueOrTheNewWhereTheKeychainRefuses_data()
{
    sizes();
}

void TestInterruptedChunks::haveTheOldValueOrTheNewWhereTheKeychainRefuses()
{
    QFETCH(const qsizetype, oldSize);
    QFETCH(const qsizetype, newSize);
    const QByteArray old = Bench::value(oldSize, 'o');
    const QByteArray newest = Bench::value(newSize, 'n');

    for (int refusal = 0; refusal < callsOfStore(oldSize, newSize); ++refusal) {
        Bench bench;
        if (oldSize > 0)
            bench.storeWell(old);
        bench.vault.refuseAt(refusal);
        const auto stored = bench.store(newest);
        QVERIFY(Bench::soon([&stored] { return stored.isThere(); }));
        bench.startAnew();

        QVERIFY(bench.present() == (stored.isGood() ? newest : old));
        bench.removeWell();
        QVERIFY(bench.vault.secrets.empty());
    }
}

void TestInterruptedChunks::goOnWhereTheKeychainWasSilent_data()
{
    sizes();
}

void TestInterruptedChunks::goOnWhereTheKeychainWasSilent()
{
    QFETCH(const qsizetype, oldSize);
    QFETCH(const qsizetype, newSize);
    const QByteArray newest = Bench::value(newSize, 'n');

    for (int silence = 0; silence < callsOfStore(oldSize, newSize); ++silence) {
        Bench bench;
        if (oldSize > 0)
            bench.storeWell(Bench::value(oldSize, 'o'));
        const QSignalSpy overdue(bench.chunks.get(), &ChunkedVault::becameOverdue);
        bench.vault.holdAt(silence);
        const int last = bench.vault.calls() + silence + 1;
        const auto stored = bench.store(newest);
        QVERIFY(Bench::soon([&] { return bench.vault.calls() == last; }));
        bench.vault.giveUp();
        QCOMPARE(overdue.size(), 1);
        QVERIFY(bench.chunks->isOverdue());
        QVERIFY(!stored.isThere());

        bench.vault.thaw();
        QVERIFY(Bench::soon([&stored] { return stored.isGood(); }));
        QVERIFY(bench.present() == newest);
        QCOMPARE(bench.vault.secrets.size(), size_t((newSize + 2559) / 2560) + 1);
    }
}

QTEST_GUILESS_MAIN(TestInterruptedChunks)
#include "tst_chunkedvault_interrupted.moc"

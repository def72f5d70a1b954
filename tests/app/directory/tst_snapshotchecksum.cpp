// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/snapshotchecksum.h"

#include <QSet>
#include <QTest>

using namespace Keyturn;

namespace {

QByteArray someBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 31 % 251);
    return bytes;
}

} // namespace

class TestSnapshotChecksum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryBitThatIsTurned_data();
    void tellsEveryBitThatIsTurned();
    void tellsBytesThatChangedPlaces();
    void tellsZerosFromNothing();
    void isAnotherOneForAnotherSeed();
};

void TestSnapshotChecksum::tellsEveryBitThatIsTurned_data()
{
    QTest::addColumn<int>("size");

    for (const int size : {1, 7, 8, 63, 64, 65, 200})
        QTest::addRow("%d", size) << size;
}

void TestSnapshotChecksum::tellsEveryBitThatIsTurned()
{
    QFETCH(int, size);
    QByteArray bytes = someBytes(size);
    const quint64 whole = snapshotChecksum(bytes, 0);
    for (int bit = 0; bit < 8 * size; ++bit) {
        const auto turned = char(1 << bit % 8);
        bytes[bit / 8] = char(bytes[bit / 8] ^ turned);
        QVERIFY2(snapshotChecksum(bytes, 0) != whole, QByteArray::number(bit).constData());
        bytes[bit / 8] = char(bytes[bit / 8] ^ turned);
    }
}

void TestSnapshotChecksum::tellsBytesThatChangedPlaces()
{
    const QByteArray bytes = someBytes(640);
    QSet<quint64> sums;
    for (qsizetype from = 0; from < bytes.size(); from += 8)
        sums.insert(snapshotChecksum(bytes.sliced(from) + bytes.first(from), 0));

    QCOMPARE(sums.size(), 80);
}

void TestSnapshotChecksum::tellsZerosFromNothing()
{
    QSet<quint64> sums;
    for (int size = 0; size < 130; ++size)
        sums.insert(snapshotChecksum(QByteArray(size, '\0'), 0));

    QCOMPARE(sums.size(), 130);
}

void TestSnapshotChecksum::isAnotherOneForAnotherSeed()
{
    const QByteArray bytes = someBytes(100);

    QVERIFY(snapshotChecksum(bytes, 0) != snapshotChecksum(bytes, 1));
    QCOMPARE(snapshotChecksum(bytes, 1), snapshotChecksum(bytes, 1));
}

QTEST_GUILESS_MAIN(TestSnapshotChecksum)
#include "tst_snapshotchecksum.moc"

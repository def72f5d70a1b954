// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/gzip.h"

#include <QTest>
#include <QtEndian>

using namespace Keyturn;

class TestGzip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryByte_data();
    void keepsEveryByte();
    void writesTheCheckSumOfTheStandard();
};

void TestGzip::keepsEveryByte_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("one") << QByteArray("a");
    QTest::newRow("text") << QByteArray("Payroll, ").repeated(10'000);
    QTest::newRow("every value") << [] {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i)
            bytes += char(i);
        return bytes;
    }();
}

void TestGzip::keepsEveryByte()
{
    QFETCH(QByteArray, bytes);

    const QByteArray gzip = gzipped(bytes);

    // Back into what qUncompress() reads: the length, zlib's header, the data, zlib's check sum.
    QCOMPARE(gzip.first(3), QByteArray("\x1f\x8b\x08", 3));
    QByteArray deflated = gzip.sliced(10).chopped(8);
    QByteArray zlib(4, '\0');
    qToBigEndian(quint32(bytes.size()), zlib.data());
    quint32 low = 1;
    quint32 high = 0;
    for (const char byte : std::as_const(bytes)) {
        low = (low + uchar(byte)) % 65521;
        high = (high + low) % 65521;
    }
    QByteArray adler(4, '\0');
    qToBigEndian((high << 16) | low, adler.data());
    QCOMPARE(qUncompress(zlib + "\x78\x9c" + deflated + adler), bytes);
}

void TestGzip::writesTheCheckSumOfTheStandard()
{
    const QByteArray gzip = gzipped("123456789");

    QCOMPARE(gzip.last(8), QByteArray("\x26\x39\xf4\xcb\x09\0\0\0", 8)); // CRC-32's check value
}

QTEST_GUILESS_MAIN(TestGzip)
#include "tst_gzip.moc"

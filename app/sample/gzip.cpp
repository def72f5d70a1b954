// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/gzip.h"

#include <QtEndian>

#include <array>

namespace Keyturn {

namespace {

    constexpr std::array<quint32, 256> crcTable()
    {
        std::array<quint32, 256> table = {};
        for (quint32 i = 0; i < table.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1) ^ ((value & 1) != 0 ? 0xedb88320U : 0U);
            table[i] = value;
        }
        return table;
    }

    quint32 crc32(QByteArrayView bytes)
    {
        static constexpr std::array<quint32, 256> Table = crcTable();
        quint32 crc = ~0U;
        for (const char byte : bytes)
            crc = (crc >> 8) ^ Table[(crc ^ uchar(byte)) & 0xff];
        return ~crc;
    }

    void appendNumber(QByteArray &out, quint32 value)
    {
        std::array<char, 4> bytes = {};
        qToLittleEndian(value, bytes.data());
        out.append(bytes.data(), bytes.size());
    }

} // namespace

QByteArray gzipped(const QByteArray &bytes)
{
    // qCompress() writes the length in four bytes, then zlib's header of two, the deflated data and
    // a check sum of four.
    constexpr int Level = 4;
    constexpr qsizetype Front = 6;
    constexpr qsizetype Back = 4;
    const QByteArray zlib = qCompress(bytes, Level);
    QByteArray out("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10); // no name, no time, system unknown
    out.reserve(zlib.size() + 16);
    out.append(QByteArrayView(zlib).sliced(Front).chopped(Back));
    appendNumber(out, crc32(bytes));
    appendNumber(out, quint32(bytes.size()));
    return out;
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/compactjson.h"

#include "app/directory/listscalars.h"

#include <QtEndian>

#include <bit>
#include <utility>

namespace Keyturn {

namespace {

    // Eight bytes at a time, each in its place of one number, the first one lowest.
    constexpr quint64 EachByte = 0x0101'0101'0101'0101;
    constexpr quint64 TopBits = EachByte * 0x80;
    constexpr qsizetype GuidSize = 36;
    constexpr qsizetype ShortTimeSize = 20; // 2023-05-19T12:02:11Z
    constexpr qsizetype LongTimeSize = 28; // with seven digits more, as Entra itself notes it

    /// The top bit of the first byte below `limit`, and of none before it.
    quint64 findBelow(quint64 bytes, quint8 limit)
    {
        return (bytes - EachByte * limit) & ~bytes & TopBits;
    }

    /// Likewise, of the first such byte.
    quint64 find(quint64 bytes, char wanted)
    {
        return findBelow(bytes ^ EachByte * quint8(wanted), 1);
    }

} // namespace

QByteArrayView CompactJson::text()
{
    if (take('"'))
        return restOfText();
    expectNull();
    return {};
}

QByteArrayView CompactJson::restOfText()
{
    const char *const begin = m_at;
    const char *end = begin;
    quint64 beyondAscii = 0;
    for (;;) {
        const auto bytes = qFromLittleEndian<quint64>(end);
        // The zero at the end of all stops it at last.
        const quint64 stops = find(bytes, '"') | find(bytes, '\\') | findBelow(bytes, ' ');
        if (stops != 0) {
            const quint64 before = (stops & (~stops + 1)) - 1;
            beyondAscii |= bytes & TopBits & before;
            end += std::countr_zero(stops) / 8;
            break;
        }
        beyondAscii |= bytes & TopBits;
        end += sizeof bytes;
    }
    const QByteArrayView text(begin, end - begin);
    if (*end != '"' || (beyondAscii != 0 && !text.isValidUtf8())) {
        giveUp();
        return {};
    }
    m_at = end + 1;
    return text;
}

QUuid CompactJson::guid()
{
    QUuid guid;
    if (!take('"')) {
        expectNull();
    } else if (m_end - m_at > GuidSize && m_at[GuidSize] == '"'
               && readGuid({m_at, GuidSize}, guid)) {
        m_at += GuidSize + 1;
    } else {
        giveUp();
    }
    return guid;
}

/// Times are of two sizes, so the end of most need not be looked for.
QByteArrayView CompactJson::timeText()
{
    for (const qsizetype size : {ShortTimeSize, LongTimeSize}) {
        if (m_end - m_at > size + 1 && m_at[0] == '"' && m_at[size] == 'Z' && m_at[size + 1] == '"')
            return {std::exchange(m_at, m_at + size + 2) + 1, size};
    }
    return text();
}

qint64 CompactJson::time(qint64 missing)
{
    const QByteArrayView found = timeText();
    if (found.isNull())
        return missing;
    const std::optional<qint64> time = parseListedTime(found);
    if (!time)
        giveUp();
    return time.value_or(missing);
}

void CompactJson::skipMember()
{
    restOfText();
    expect(':');
    if (take('"')) {
        restOfText();
    } else if (*m_at >= '0' && *m_at <= '9') {
        while (*m_at >= '0' && *m_at <= '9')
            ++m_at;
    } else if (!take("true") && !take("false")) {
        expectNull();
    }
}

void CompactJson::expectNull()
{
    if (!take("null"))
        giveUp();
}

} // namespace Keyturn

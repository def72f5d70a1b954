// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/guidneedle.h"

#include <QtEndian>

namespace Keyturn {

namespace {

    constexpr quint64 EachDigit = 0x1111'1111'1111'1111;

    GuidNumber operator|(const GuidNumber &a, const GuidNumber &b)
    {
        return {a.high | b.high, a.low | b.low};
    }

    /// Where the number has the digit, the result has a zero.
    GuidNumber difference(const GuidNumber &number, quint64 digit)
    {
        return {number.high ^ (digit * EachDigit), number.low ^ (digit * EachDigit)};
    }

    /// Moves all digits one place to the front.
    GuidNumber advanced(const GuidNumber &number)
    {
        return {number.high << 4 | number.low >> 60, number.low << 4};
    }

    bool hasZeroDigit(quint64 number)
    {
        number |= number >> 1;
        number |= number >> 2;
        return (~number & EachDigit) != 0;
    }

    bool hasZeroDigit(const GuidNumber &number)
    {
        return hasZeroDigit(number.high) || hasZeroDigit(number.low);
    }

    quint8 byteOf(char upper, char lower)
    {
        return quint8(quint8(upper) << 4 | quint8(lower));
    }

    int digitValue(char c)
    {
        if (c >= '0' && c <= '9')
            return c - '0';
        return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    }

} // namespace

GuidNumber GuidNumber::of(const QUuid &guid)
{
    return {.high = quint64(guid.data1) << 32 | quint64(guid.data2) << 16 | guid.data3,
            .low = qFromBigEndian<quint64>(guid.data4)};
}

std::optional<GuidNeedle> GuidNeedle::fromText(QByteArrayView text)
{
    GuidNeedle needle;
    for (const char c : text) {
        if (c == '-' || c == '{' || c == '}')
            continue;
        const int value = digitValue(c);
        if (value < 0)
            return std::nullopt;
        needle.m_digits.append(char(value));
    }
    if (needle.m_digits.isEmpty() || needle.m_digits.size() > 32)
        return std::nullopt;
    if (needle.m_digits.size() >= LeastSifted)
        needle.m_bytes = {.first = byteOf(needle.m_digits[0], needle.m_digits[1]),
                          .second = byteOf(needle.m_digits[2], needle.m_digits[3]),
                          .between = byteOf(needle.m_digits[1], needle.m_digits[2])};
    return needle;
}

bool GuidNeedle::isIn(const QUuid &guid) const
{
    // All places at once: a place keeps its zero as long as every digit so far fits there.
    GuidNumber number = GuidNumber::of(guid);
    GuidNumber mismatch;
    GuidNumber behindTheEnd; // places from which the needle would stick out
    for (const char digit : m_digits) {
        mismatch = mismatch | difference(number, quint64(digit)) | behindTheEnd;
        if (!hasZeroDigit(mismatch))
            return false;
        number = advanced(number);
        behindTheEnd = advanced(behindTheEnd);
        behindTheEnd.low |= 0xf;
    }
    return true;
}

} // namespace Keyturn

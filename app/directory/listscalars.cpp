// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/listscalars.h"

#include "app/core/graphtime.h"

#include <array>
#include <chrono>

namespace Keyturn {

namespace {

    constexpr quint8 NoDigit = 0xff;

    constexpr std::array<quint8, 256> hexDigitTable()
    {
        std::array<quint8, 256> table{};
        table.fill(NoDigit);
        for (quint8 digit = 0; digit < 10; ++digit)
            table['0' + digit] = digit;
        for (quint8 digit = 10; digit < 16; ++digit) {
            table['a' + digit - 10] = digit;
            table['A' + digit - 10] = digit;
        }
        return table;
    }

    constexpr std::array<quint8, 256> HexDigits = hexDigitTable();

    /// Digits at fixed places. It looks at all of them before it asks whether one was none, since
    /// a branch for each costs more than the digit.
    class FixedDigits
    {
    public:
        explicit FixedDigits(const char *text)
            : m_text(text)
        { }

        template<typename T>
        T hex(int from, int count)
        {
            quint32 value = 0;
            for (int i = from; i < from + count; ++i) {
                const quint8 digit = HexDigits[quint8(m_text[i])];
                m_seen |= digit;
                value = value << 4 | digit;
            }
            return T(value);
        }

        int decimal(int from, int count)
        {
            int value = 0;
            for (int i = from; i < from + count; ++i) {
                const int digit = m_text[i] - '0';
                m_seen |= quint8(digit < 0 || digit > 9 ? NoDigit : 0);
                value = value * 10 + digit;
            }
            return value;
        }

        bool areAllDigits() const { return m_seen <= 0x0f; }

    private:
        const char *m_text;
        quint8 m_seen = 0;
    };

    bool hasShapeOfTime(QByteArrayView text)
    {
        return text.size() >= 20 && text[4] == '-' && text[7] == '-' && text[10] == 'T'
            && text[13] == ':' && text[16] == ':' && text.back() == 'Z';
    }

    /// The digits between the point and the Z. Nothing if there are others, or none.
    std::optional<int> milliseconds(QByteArrayView text)
    {
        if (text.size() == 20)
            return 0;
        if (text[19] != '.' || text.size() == 21)
            return std::nullopt;
        int value = 0;
        int weight = 100;
        for (qsizetype i = 20; i < text.size() - 1; ++i) {
            if (text[i] < '0' || text[i] > '9')
                return std::nullopt;
            value += weight * (text[i] - '0');
            weight /= 10;
        }
        return value;
    }

} // namespace

std::optional<QUuid> parseGuid(QByteArrayView text)
{
    if (text.size() != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-'
        || text[23] != '-')
        return std::nullopt;
    FixedDigits digits(text.data());
    const QUuid id(digits.hex<uint>(0, 8), digits.hex<ushort>(9, 4), digits.hex<ushort>(14, 4),
                   digits.hex<uchar>(19, 2), digits.hex<uchar>(21, 2), digits.hex<uchar>(24, 2),
                   digits.hex<uchar>(26, 2), digits.hex<uchar>(28, 2), digits.hex<uchar>(30, 2),
                   digits.hex<uchar>(32, 2), digits.hex<uchar>(34, 2));
    if (!digits.areAllDigits())
        return std::nullopt;
    return id;
}

std::optional<qint64> parseListedTime(QByteArrayView text)
{
    using namespace std::chrono;
    // Anything unusual, such as an offset, has a reader that takes its time.
    if (!hasShapeOfTime(text))
        return parseGraphTime(text);
    FixedDigits digits(text.data());
    const year_month_day date(year(digits.decimal(0, 4)), month(unsigned(digits.decimal(5, 2))),
                              day(unsigned(digits.decimal(8, 2))));
    const int hour = digits.decimal(11, 2);
    const int minute = digits.decimal(14, 2);
    const int second = digits.decimal(17, 2);
    const std::optional<int> fraction = milliseconds(text);
    if (!digits.areAllDigits() || !fraction || !date.ok() || date.year() == year(0) || hour > 23
        || minute > 59 || second > 59)
        return parseGraphTime(text);
    const qint64 days = sys_days(date).time_since_epoch().count();
    return (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000 + *fraction;
}

} // namespace Keyturn

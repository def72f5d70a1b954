// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/listscalars.h"

#include "app/core/graphtime.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Keyturn {

namespace {

    /// As it lies in the text: the first character is the lowest byte.
    template<typename T>
    T load(const char *text)
    {
        return qFromLittleEndian<T>(text);
    }

    using GuidBytes = std::array<quint8, 16>;

#ifdef __SSE2__
    /// The values of sixteen digits; `areDigits` keeps its bits where they are some.
    __m128i valuesOf(__m128i digits, __m128i &areDigits)
    {
        const auto each = [](char byte) { return _mm_set1_epi8(byte); };
        const auto isAtMost = [&each](__m128i bytes, char most) {
            return _mm_cmpeq_epi8(_mm_min_epu8(bytes, each(most)), bytes);
        };
        const __m128i numbers = _mm_sub_epi8(digits, each('0'));
        const __m128i areNumbers = isAtMost(numbers, 9);
        const __m128i letters = _mm_sub_epi8(_mm_or_si128(digits, each(0x20)), each('a'));
        const __m128i areLetters = isAtMost(letters, 5);
        areDigits = _mm_and_si128(areDigits, _mm_or_si128(areNumbers, areLetters));
        return _mm_or_si128(_mm_and_si128(areNumbers, numbers),
                            _mm_and_si128(areLetters, _mm_add_epi8(letters, each(10))));
    }

    /// The values of two digits each as one, in the lower half of sixteen bits.
    __m128i inPairs(__m128i values)
    {
        return _mm_and_si128(_mm_or_si128(_mm_slli_epi16(values, 4), _mm_srli_epi16(values, 8)),
                             _mm_set1_epi16(0xff));
    }

    /// All digits at once, since a branch for each costs more than the digit.
    bool readDigits(const std::array<quint64, 4> &digits, GuidBytes &bytes)
    {
        __m128i areDigits = _mm_set1_epi8(char(0xff));
        const auto half = [&](size_t from) {
            return inPairs(valuesOf(_mm_set_epi64x(qint64(digits[from + 1]), qint64(digits[from])),
                                    areDigits));
        };
        const __m128i all = _mm_packus_epi16(half(0), half(2));
        _mm_storeu_si128(reinterpret_cast<__m128i *>(bytes.data()), all);
        return _mm_movemask_epi8(areDigits) == 0xffff;
    }
#else
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

    /// It looks at all digits before it asks whether one was none, since a branch for each costs
    /// more than the digit.
    bool readDigits(const std::array<quint64, 4> &digits, GuidBytes &bytes)
    {
        quint8 seen = 0;
        for (size_t i = 0; i < bytes.size(); ++i) {
            const auto pair = quint16(digits[i / 4] >> (16 * (i % 4)));
            const quint8 upper = HexDigits[pair & 0xff];
            const quint8 lower = HexDigits[pair >> 8];
            seen |= quint8(upper | lower);
            bytes[i] = quint8(upper << 4 | lower);
        }
        return seen <= 0x0f;
    }
#endif

    consteval quint64 each(quint8 byte)
    {
        return 0x0101'0101'0101'0101ULL * byte;
    }

    /// What eight characters have to be: certain ones, and digits where a 0 is.
    class Pattern
    {
    public:
        consteval explicit Pattern(std::string_view characters)
        {
            for (size_t i = 0; i < characters.size(); ++i) {
                (characters[i] == '0' ? digits : others) |= quint64(0xff) << (8 * i);
                wanted |= quint64(quint8(characters[i])) << (8 * i);
            }
        }

        quint64 wanted = 0;
        quint64 digits = 0; ///< all bits of their places
        quint64 others = 0;
    };

    class EightCharacters
    {
    public:
        EightCharacters(const char *text, const Pattern &pattern)
        {
            const auto found = load<quint64>(text);
            const quint64 digits = (found & pattern.digits) | (each('0') & pattern.others);
            // A digit's upper half is a 3, and still so if 6 is added.
            const quint64 upper = digits & each(0xf0);
            const quint64 upperOfMore = (digits + each(6)) & each(0xf0);
            m_misfits = ((found ^ pattern.wanted) & pattern.others)
                | ((upper | upperOfMore >> 4) ^ each(0x33));
            const quint64 values = digits & each(0x0f);
            m_pairs = values * 10 + (values >> 8);
        }

        quint64 misfits() const { return m_misfits; } ///< 0 if they are what they have to be
        /// The number that the digits there and after it make.
        int pair(int place) const { return quint8(m_pairs >> (8 * place)); }

    private:
        quint64 m_pairs = 0;
        quint64 m_misfits = 0;
    };

    /// The digits between the point and the Z. Nothing if there are others, or none.
    std::optional<int> milliseconds(QByteArrayView text)
    {
        if (text.size() == 20)
            return 0;
        if (text.size() == 28) { // what Entra itself notes
            const EightCharacters digits(text.data() + 20, Pattern("0000000Z"));
            if (text[19] == '.' && digits.misfits() == 0)
                return digits.pair(0) * 10 + digits.pair(2) / 10;
        }
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

bool readGuid(QByteArrayView text, QUuid &guid)
{
    if (text.size() != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-'
        || text[23] != '-')
        return false;
    const char *const start = text.data();
    const auto two = [start](int first, int second) {
        return load<quint32>(start + first) | quint64(load<quint32>(start + second)) << 32;
    };
    GuidBytes bytes;
    if (!readDigits({load<quint64>(start), two(9, 14), two(19, 24), load<quint64>(start + 28)},
                    bytes))
        return false;
    guid.data1 = qFromBigEndian<quint32>(bytes.data());
    guid.data2 = qFromBigEndian<quint16>(&bytes[4]);
    guid.data3 = qFromBigEndian<quint16>(&bytes[6]);
    std::copy_n(&bytes[8], sizeof(guid.data4), guid.data4);
    return true;
}

std::optional<QUuid> parseGuid(QByteArrayView text)
{
    QUuid guid;
    return readGuid(text, guid) ? std::optional(guid) : std::nullopt;
}

std::optional<qint64> parseListedTime(QByteArrayView text)
{
    using namespace std::chrono;
    // Anything unusual, such as an offset, has a reader that takes its time.
    if (text.size() < 20 || text.back() != 'Z')
        return parseGraphTime(text);
    const EightCharacters start(text.data(), Pattern("0000-00-"));
    const EightCharacters date(text.data() + 3, Pattern("0-00-00T"));
    const EightCharacters time(text.data() + 11, Pattern("00:00:00"));
    const std::optional<int> fraction = milliseconds(text);
    const year_month_day ymd(year(start.pair(0) * 100 + start.pair(2)),
                             month(unsigned(date.pair(2))), day(unsigned(date.pair(5))));
    const int hour = time.pair(0);
    const int minute = time.pair(3);
    const int second = time.pair(6);
    if ((start.misfits() | date.misfits() | time.misfits()) != 0 || !fraction || !ymd.ok()
        || ymd.year() == year(0) || hour > 23 || minute > 59 || second > 59)
        return parseGraphTime(text);
    const qint64 days = sys_days(ymd).time_since_epoch().count();
    return (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000 + *fraction;
}

} // namespace Keyturn

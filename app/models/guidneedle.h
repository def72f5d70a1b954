// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUuid>

#include <compare>
#include <optional>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Keyturn {

/// The 32 hexadecimal digits of a GUID as one number of 128 bits.
struct GuidNumber
{
    quint64 high = 0;
    quint64 low = 0;

    static GuidNumber of(const QUuid &guid);

    // NOLINTNEXTLINE(modernize-use-nullptr): what clang-tidy 14 says of every defaulted <=>
    auto operator<=>(const GuidNumber &) const = default;
};

/// Some hexadecimal digits to be found in a GUID, at any place.
class GuidNeedle
{
public:
    /// Hyphens and braces are passed over. Nothing if there are no digits or too many, or
    /// something else than digits.
    static std::optional<GuidNeedle> fromText(QByteArrayView text);

    qsizetype size() const { return m_digits.size(); } ///< from 1 to 32
    bool isIn(const QUuid &guid) const { return mayBeIn(guid) && isSurelyIn(guid); }
    /// Every GUID that has this one has the other, too.
    bool contains(const GuidNeedle &other) const { return m_digits.contains(other.m_digits); }

private:
    static constexpr qsizetype LeastSought = 4; // digits, by mayBeIn()

    bool mayBeIn(const QUuid &guid) const;
    bool isSurelyIn(const QUuid &guid) const;

    QByteArray m_digits; // values from 0 to 15
    /// The first digits as they lie in the bytes of a GUID: where the first one is the upper half
    /// of a byte, these two are in it, and where it is the lower one, this one is.
    quint8 m_first = 0;
    quint8 m_second = 0;
    quint8 m_between = 0;
};

/// Says no of fifteen in sixteen, at a fraction of the time: whatever the order in which a GUID's
/// bytes lie, some of them are in it.
inline bool GuidNeedle::mayBeIn([[maybe_unused]] const QUuid &guid) const
{
#ifdef __SSE2__
    static_assert(sizeof(QUuid) == sizeof(__m128i));
    if (m_digits.size() < LeastSought)
        return true;
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(&guid));
    const auto places = [&bytes](quint8 wanted) {
        return _mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(char(wanted))));
    };
    return (places(m_first) != 0 && places(m_second) != 0) || places(m_between) != 0;
#else
    return true;
#endif
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUuid>

#include <compare>
#include <optional>
#include <span>

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

/// Digits as they lie in the bytes of a GUID, whatever the order in which those lie: where the
/// first one is the upper half of a byte, `first` and `second` are in it, and where it is the lower
/// one, `between` is.
struct GuidNeedleBytes
{
    quint8 first = 0;
    quint8 second = 0;
    quint8 between = 0;
};

/// Says no of seven GUIDs in eight that have not some digits, at a fraction of the time that it
/// takes to be sure. What it knows fits into registers, and stays there from one GUID to the next.
class GuidSieve
{
public:
    explicit GuidSieve(const GuidNeedleBytes &bytes);

    bool mayPass(const QUuid &guid) const;

private:
#ifdef __SSE2__
    __m128i m_first;
    __m128i m_second;
    __m128i m_between;
#endif
};

/// Some hexadecimal digits to be found in a GUID, at any place.
class GuidNeedle
{
public:
    /// Hyphens and braces are passed over. Nothing if there are no digits or too many, or
    /// something else than digits.
    static std::optional<GuidNeedle> fromText(QByteArrayView text);

    qsizetype size() const { return m_digits.size(); } ///< from 1 to 32
    bool isIn(const QUuid &guid) const;
    /// Calls `take` with the place of each GUID that it is in.
    template<typename Take>
    void findIn(std::span<const QUuid> guids, Take take) const;
    /// Every GUID that has this one has the other, too.
    bool contains(const GuidNeedle &other) const { return m_digits.contains(other.m_digits); }

private:
    static constexpr qsizetype LeastSifted = 4; // digits

    QByteArray m_digits; // values from 0 to 15
    GuidNeedleBytes m_bytes;
};

inline GuidSieve::GuidSieve([[maybe_unused]] const GuidNeedleBytes &bytes)
#ifdef __SSE2__
    : m_first(_mm_set1_epi8(char(bytes.first)))
    , m_second(_mm_set1_epi8(char(bytes.second)))
    , m_between(_mm_set1_epi8(char(bytes.between)))
#endif
{ }

inline bool GuidSieve::mayPass([[maybe_unused]] const QUuid &guid) const
{
#ifdef __SSE2__
    static_assert(sizeof(QUuid) == sizeof(__m128i));
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(&guid));
    const auto isAnywhere = [](__m128i found) { return _mm_movemask_epi8(found) != 0; };
    const __m128i between = _mm_cmpeq_epi8(bytes, m_between);
    const __m128i first = _mm_cmpeq_epi8(bytes, m_first);
    if (!isAnywhere(_mm_or_si128(first, between)))
        return false;
    return isAnywhere(between) || isAnywhere(_mm_cmpeq_epi8(bytes, m_second));
#else
    return true;
#endif
}

template<typename Take>
void GuidNeedle::findIn(std::span<const QUuid> guids, Take take) const
{
    const GuidSieve sieve(m_bytes);
    const bool isSifted = m_digits.size() >= LeastSifted;
    for (size_t i = 0; i < guids.size(); ++i) {
        if ((!isSifted || sieve.mayPass(guids[i])) && isIn(guids[i]))
            take(i);
    }
}

} // namespace Keyturn

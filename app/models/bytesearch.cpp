// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/bytesearch.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Keyturn {

namespace {

    qsizetype findOneByOne(QByteArrayView haystack, QByteArrayView needle, qsizetype from)
    {
        const std::string_view text(haystack.data(), size_t(haystack.size()));
        const size_t found = text.find({needle.data(), size_t(needle.size())}, size_t(from));
        return found == std::string_view::npos ? -1 : qsizetype(found);
    }

#ifdef __SSE2__
    constexpr qsizetype BlockSize = sizeof(__m128i);

    __m128i load(const char *bytes)
    {
        return _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes));
    }

    /// One bit for each of the sixteen places at which the needle's first and last byte fit.
    quint32 candidates(const char *place, QByteArrayView needle)
    {
        const __m128i first = _mm_cmpeq_epi8(load(place), _mm_set1_epi8(needle.front()));
        const __m128i last =
            _mm_cmpeq_epi8(load(place + needle.size() - 1), _mm_set1_epi8(needle.back()));
        return quint32(_mm_movemask_epi8(_mm_and_si128(first, last)));
    }
#endif

} // namespace

qsizetype findBytes(QByteArrayView haystack, QByteArrayView needle, qsizetype from)
{
    return findBytes(haystack, needle, from, haystack.size());
}

#ifdef __SSE2__
qsizetype findBytes(QByteArrayView haystack, QByteArrayView needle, qsizetype from, qsizetype end)
{
    if (needle.isEmpty() || from >= end)
        return findOneByOne(haystack.first(end), needle, from);
    const qsizetype lastPlace = end - needle.size();
    const qsizetype lastBlock = haystack.size() - needle.size() - BlockSize + 1;
    for (; from <= std::min(lastPlace, lastBlock); from += BlockSize) {
        quint32 places = candidates(haystack.data() + from, needle);
        for (; places != 0; places &= places - 1) {
            const qsizetype place = from + std::countr_zero(places);
            if (place > lastPlace)
                return -1;
            if (std::memcmp(haystack.data() + place, needle.data(), size_t(needle.size())) == 0)
                return place;
        }
    }
    return from > lastPlace ? -1 : findOneByOne(haystack.first(end), needle, from);
}
#else
qsizetype findBytes(QByteArrayView haystack, QByteArrayView needle, qsizetype from, qsizetype end)
{
    return findOneByOne(haystack.first(end), needle, from);
}
#endif

} // namespace Keyturn

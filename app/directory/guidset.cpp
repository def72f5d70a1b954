// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/guidset.h"

#include <QRandomGenerator>

#include <algorithm>
#include <bit>
#include <utility>

namespace Keyturn {

namespace {

    int shiftFor(size_t places)
    {
        return 64 - int(std::bit_width(places - 1));
    }

} // namespace

GuidSet::GuidSet()
    : m_places(64)
    , m_last(m_places.size() - 1)
    , m_shift(shiftFor(m_places.size()))
    , m_seed(QRandomGenerator::system()->generate64() | 1)
{ }

bool GuidSet::insert(const QUuid &guid)
{
    const auto halves = std::bit_cast<Halves>(guid);
    if (halves.isNull()) {
        m_size += m_hasNull ? 0 : 1;
        return !std::exchange(m_hasNull, true);
    }
    Halves &place = *(m_places.data() + placeOf(halves));
    if (!place.isNull())
        return false;
    place = halves;
    if (size_t(++m_size) > m_last / 4 * 3)
        growTo(2 * m_places.size());
    return true;
}

void GuidSet::reserve(qsizetype count)
{
    constexpr qsizetype Most = 500'000; // it is somebody else's word
    const auto needed = size_t(std::clamp<qsizetype>(count, 0, Most)) / 3 * 4 + 8;
    if (needed > m_places.size())
        growTo(std::bit_ceil(needed));
}

size_t GuidSet::placeOf(const Halves &guid) const
{
    const Halves *const places = m_places.data(); // neither hash nor mask leads out of it
    size_t place = firstPlaceOf(guid);
    while (!places[place].isNull() && places[place] != guid)
        place = (place + 1) & m_last;
    return place;
}

void GuidSet::growTo(size_t count)
{
    std::vector<Halves> places(count);
    m_places.swap(places);
    m_last = count - 1;
    m_shift = shiftFor(count);
    for (const Halves &guid : places) {
        if (!guid.isNull())
            m_places[placeOf(guid)] = guid;
    }
}

} // namespace Keyturn

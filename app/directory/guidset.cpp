// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/guidset.h"

#include <QRandomGenerator>

#include <bit>
#include <utility>

namespace Keyturn {

GuidSet::GuidSet()
    : m_places(64)
    , m_seed(QRandomGenerator::system()->generate64() | 1)
{ }

bool GuidSet::insert(const QUuid &guid)
{
    const auto halves = std::bit_cast<Halves>(guid);
    if (halves.isNull()) {
        m_size += m_hasNull ? 0 : 1;
        return !std::exchange(m_hasNull, true);
    }
    Halves &place = m_places[placeOf(halves)];
    if (!place.isNull())
        return false;
    place = halves;
    if (size_t(++m_size) > m_places.size() / 4 * 3)
        grow();
    return true;
}

size_t GuidSet::placeOf(const Halves &guid) const
{
    // A product carries what differs upwards only: it is taken down in between, and then counts at
    // the top.
    quint64 mixed = (guid.first ^ std::rotl(guid.second * m_seed, 32)) * m_seed;
    mixed = (mixed ^ mixed >> 32) * m_seed;
    const size_t last = m_places.size() - 1;
    size_t place = mixed >> (64 - std::bit_width(last));
    while (!m_places[place].isNull() && m_places[place] != guid)
        place = (place + 1) & last;
    return place;
}

void GuidSet::grow()
{
    std::vector<Halves> places(2 * m_places.size());
    m_places.swap(places);
    for (const Halves &guid : places) {
        if (!guid.isNull())
            m_places[placeOf(guid)] = guid;
    }
}

} // namespace Keyturn

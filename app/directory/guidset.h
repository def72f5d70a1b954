// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUuid>

#include <bit>
#include <vector>

namespace Keyturn {

/// GUIDs, each once. Asked for each object that arrives, and quicker about it than QSet.
class GuidSet
{
public:
    GuidSet();

    bool insert(const QUuid &guid); ///< false if it was there
    qsizetype size() const { return m_size; }

    /// Makes room for so many, as far as that is not beyond reason.
    void reserve(qsizetype count);
    /// Where insert() looks first. Who knows a GUID a while before can have the processor fetch
    /// that: the set is larger than what it has at hand.
    const void *placeToFetch(const QUuid &guid) const
    {
        return m_places.data() + firstPlaceOf(std::bit_cast<Halves>(guid));
    }

private:
    struct Halves // quicker to compare than a QUuid
    {
        quint64 first = 0;
        quint64 second = 0;

        bool isNull() const { return (first | second) == 0; }
        bool operator==(const Halves &) const = default;
    };

    /// Where its digits lead to.
    size_t firstPlaceOf(const Halves &guid) const
    {
        // A product carries what differs upwards only: it is taken down in between, and then counts
        // at the top.
        quint64 mixed = (guid.first ^ std::rotl(guid.second * m_seed, 32)) * m_seed;
        mixed = (mixed ^ mixed >> 32) * m_seed;
        return mixed >> m_shift;
    }
    size_t placeOf(const Halves &guid) const; ///< its own, or the free one that it would get
    void growTo(size_t count); ///< of places

    /// Each is at the place that its digits lead to, or at the next free one; zeros are a free
    /// place. There is always one, and they all are a power of two.
    std::vector<Halves> m_places;
    size_t m_last; ///< of them
    int m_shift; ///< that leaves of a hash as many bits as it takes to count the places
    qsizetype m_size = 0;
    quint64 m_seed; ///< so that nobody can make up GUIDs that all lead to one place
    bool m_hasNull = false;
};

} // namespace Keyturn

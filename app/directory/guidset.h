// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUuid>

#include <vector>

namespace Keyturn {

/// GUIDs, each once. Asked for each object that arrives, and quicker about it than QSet.
class GuidSet
{
public:
    GuidSet();

    bool insert(const QUuid &guid); ///< false if it was there
    qsizetype size() const { return m_size; }

private:
    struct Halves // quicker to compare than a QUuid
    {
        quint64 first = 0;
        quint64 second = 0;

        bool isNull() const { return (first | second) == 0; }
        bool operator==(const Halves &) const = default;
    };

    size_t placeOf(const Halves &guid) const; ///< its own, or the free one that it would get
    void grow();

    /// Each is at the place that its digits lead to, or at the next free one; zeros are a free
    /// place. There is always one, and they all are a power of two.
    std::vector<Halves> m_places;
    qsizetype m_size = 0;
    quint64 m_seed; ///< so that nobody can make up GUIDs that all lead to one place
    bool m_hasNull = false;
};

} // namespace Keyturn

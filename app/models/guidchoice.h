// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/guidneedle.h"

#include <vector>

namespace Keyturn {

/// Some whole GUIDs, any of which is looked for among many others.
class GuidChoice
{
public:
    explicit GuidChoice(std::span<const QUuid> guids);

    bool contains(const QUuid &guid) const;
    bool isWithin(const GuidChoice &other) const; ///< has none that the other has not
    /// Calls `take` with the place of each GUID that it contains.
    template<typename Take>
    void findIn(std::span<const QUuid> guids, Take take) const;

private:
    static constexpr size_t Bits = 1U << 16U; // few of them set by a thousand GUIDs

    /// Says no of most GUIDs that are not contained, without a look at those that are.
    bool mayContain(const QUuid &guid) const
    {
        const size_t bit = bitOf(guid);
        return (m_hints[bit / 64] >> bit % 64 & 1U) != 0;
    }
    static size_t bitOf(const QUuid &guid) { return (guid.data1 ^ guid.data1 >> 16U) % Bits; }

    std::vector<GuidNumber> m_numbers; // in their order
    std::vector<quint64> m_hints = std::vector<quint64>(Bits / 64);
};

template<typename Take>
void GuidChoice::findIn(std::span<const QUuid> guids, Take take) const
{
    for (size_t i = 0; i < guids.size(); ++i) {
        if (contains(guids[i]))
            take(i);
    }
}

} // namespace Keyturn

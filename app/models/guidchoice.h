// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/guidneedle.h"

#include <array>
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
    static constexpr size_t Bits = 4096;

    /// Says no of most GUIDs that are not contained, without a look at those that are.
    bool mayContain(const QUuid &guid) const
    {
        const size_t bit = (guid.data1 ^ guid.data1 >> 12U) % Bits;
        return (m_hints[bit / 64] >> bit % 64 & 1U) != 0;
    }

    std::vector<GuidNumber> m_numbers; // in their order
    std::array<quint64, Bits / 64> m_hints{};
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

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/guidchoice.h"

#include <algorithm>

namespace Keyturn {

GuidChoice::GuidChoice(std::span<const QUuid> guids)
{
    for (const QUuid &guid : guids) {
        m_numbers.push_back(GuidNumber::of(guid));
        const size_t bit = bitOf(guid);
        m_hints[bit / 64] |= quint64(1) << bit % 64;
    }
    std::ranges::sort(m_numbers);
}

bool GuidChoice::contains(const QUuid &guid) const
{
    return mayContain(guid) && std::ranges::binary_search(m_numbers, GuidNumber::of(guid));
}

bool GuidChoice::isWithin(const GuidChoice &other) const
{
    return std::ranges::includes(other.m_numbers, m_numbers);
}

} // namespace Keyturn

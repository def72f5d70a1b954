// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace Keyturn {

/// What a text in the search field asks for: somebody may have typed words, or pasted an error
/// message, a link to the admin center or a column of IDs.
struct SearchQuestion
{
    /// Whole GUIDs of the text that may be those of an object or a secret, each once. At most
    /// MostIds.
    std::vector<QUuid> ids = {};
    /// Only these count, any of them; else the text is words that must all be there.
    bool areIdsMeant = false;
    /// How many GUIDs were left out, as the text calls them those of a request or a tenant.
    int otherIdCount = 0;
    std::optional<int> aadstsCode = {}; ///< the number behind AADSTS, the first one

    static constexpr size_t MostIds = 1000;

    static SearchQuestion fromText(const QString &text);

    bool operator==(const SearchQuestion &) const = default;
};

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/secretlookup.h"
#include "app/secrets/valuecandidates.h"

namespace Keyturn {

class SecretText;

/// Which secrets a value that somebody has could be, by what lists know: hints and key IDs. A hint
/// has three characters, so two secrets may share one, and nothing here is proof.
struct ValueFinding
{
    enum class Kind {
        Value, ///< as long as a value may be
        Beginning, ///< too short for one: only its first characters
        SecretId, ///< the secret's key ID, which is no value
    };

    Kind kind = Kind::Value;
    ValueCandidate candidate = {};
    std::vector<ListedCredential> secrets = {}; ///< at least one

    bool operator==(const ValueFinding &) const = default;
};

/// What came of a check.
struct ValueCheck
{
    /// How what was entered looks, whether or not anything is known of it.
    enum class Look {
        Nothing, ///< it is empty
        TooShort, ///< fewer characters than a hint
        Beginning,
        Value,
        TooLong, ///< for a value, and its beginning is that of no known one
        Id, ///< of something
        Text, ///< of several words or lines
    };

    Look look = Look::Nothing;
    std::vector<ValueFinding> findings = {}; ///< in the order of the text
    bool isCutShort = false; ///< there is more in the text than was looked at

    bool operator==(const ValueCheck &) const = default;
};

/// Of one value, its first characters, an ID, or a whole text. It may take a while for a large
/// text or large lists: not to be called where people wait (runAside).
ValueCheck checkValue(const SecretText &entered, std::span<const DirectoryStore> lists);
/// Of a text only, in which everything has a place.
ValueCheck checkText(QByteArrayView text, std::span<const DirectoryStore> lists);

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>

namespace Keyturn {

/// Walks forward over JSON in somebody's bytes, which may be cut off anywhere or be no JSON at all,
/// without copying any of it: a parser's copies of a secret would stay behind. Once the text ends
/// or makes no sense, there is nothing more to find. It never reads a byte twice, so its time is
/// bounded by the size.
class JsonScanner
{
public:
    explicit JsonScanner(std::span<char> json);

    /// Steps into the value at hand if it is an object or an array; else stays before it.
    bool enterObject() { return skip('{'); }
    bool enterArray() { return skip('['); }
    /// The name of the next member, still escaped, with its value at hand; nothing, and the object
    /// is left, after the last. The value must be taken or skipped before the next call.
    std::optional<std::span<char>> nextMember();
    bool nextElement(); ///< likewise for an array
    /// Takes the value at hand if it is a string that ends; still escaped, without its quotes.
    std::optional<std::span<char>> string();
    void skipValue(); ///< whatever it is

private:
    bool skip(char expected);
    void skipSpace();
    bool leave(char end);
    void giveUp() { m_rest = {}; }

    std::span<char> m_rest;
};

/// Undoes JSON's escapes where they stand, and returns the text, which never grows. What is no
/// character, such as half a surrogate pair, becomes U+FFFD.
std::span<char> unescapeInPlace(std::span<char> escaped);

} // namespace Keyturn

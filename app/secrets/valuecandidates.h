// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <vector>

namespace Keyturn {

/// A string in a text that has the length and the alphabet of a client secret's value, or is the
/// ID of something. The value itself is not in it: only what a hint has of it.
struct ValueCandidate
{
    /// Of which a hint is made: the first characters of a value.
    /// https://learn.microsoft.com/graph/api/resources/passwordcredential
    static constexpr int HintSize = 3;
    /// Of a value, in characters, as the same page tells.
    static constexpr int Shortest = 16;
    static constexpr int Longest = 64;

    qsizetype place = 0; ///< where it begins in the text
    int line = 1; ///< that begins on; the first is 1
    QString name = {}; ///< what the text calls it, such as "AZURE_CLIENT_SECRET"; may be empty
    QByteArray hint = {}; ///< its first three characters; empty for an ID
    QUuid id = {}; ///< null for a value

    bool operator==(const ValueCandidate &) const = default;
};

/// How many are looked for in one text.
constexpr size_t MostCandidates = 200'000;

/// What in a text could be values of client secrets, in its order: in a .env file, JSON, YAML, a
/// shell script, a connection string or a letter, quoted and escaped as usual there. No parser of
/// any of these, so that what is broken is read as well; it finds too much rather than too little,
/// as only what begins like a known secret counts in the end. Reads no more than `most` of them.
std::vector<ValueCandidate> findValueCandidates(QByteArrayView text, size_t most = MostCandidates);

} // namespace Keyturn

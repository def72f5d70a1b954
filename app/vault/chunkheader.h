// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Keyturn {

/// The entry of a chunked value that says where its parts are and how to know them for whole. It
/// is written last, so that the parts that it names are there; see ChunkedVault.
struct ChunkHeader
{
    static constexpr qsizetype LargestValue = 64 << 10; // bytes
    static constexpr int MostParts = 1024;

    int generation = 0; ///< 0 or 1: which of the two sets of names its parts have
    int parts = 0;
    qsizetype bytes = 0; ///< of the whole value
    QByteArray sha256 = {}; ///< of the whole value; 32 bytes

    static QByteArray hashOf(QByteArrayView value);
    bool describes(QByteArrayView value) const;

    QByteArray toJson() const;
    /// Nothing where it is none of ours, damaged, or beyond the limits.
    static std::optional<ChunkHeader> fromJson(QByteArrayView json);

    bool operator==(const ChunkHeader &) const = default;
};

} // namespace Keyturn

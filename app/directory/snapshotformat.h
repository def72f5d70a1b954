// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directorypage.h"
#include "app/directory/listkind.h"

#include <array>

namespace Keyturn {

// How a snapshot lies on the disk: a head, pages, the link for changes, and an entry for each page.
// Records lie in it as they do in memory, so that it can be mapped and shown; a file of a program
// in which they lie otherwise has another layout and is not taken. Nothing in it says where
// something begins: all follows from how much there is of it.

inline constexpr std::array<char, 8> SnapshotMagic = {'k', 'e', 'y', 't', 'u', 'r', 'n', 'L'};
inline constexpr quint32 SnapshotVersion = 2; ///< one more with each change of what is below
/// In a page; it has no more profiles than rows, and so fewer than PageBuilder takes.
inline constexpr size_t MostSnapshotRows = 1'000;
inline constexpr qint64 LargestSnapshot = qint64(1) << 31; ///< 300,000 objects take 60 MB

/// Whose list it is and which one; see SnapshotFolder. A file that was copied to another place is
/// not taken there.
struct SnapshotLabel
{
    std::array<char, 32> owner = {}; ///< a hash of who and where
    ListKind kind = ListKind::AppRegistrations;

    bool operator==(const SnapshotLabel &) const = default;
};

struct SnapshotHead
{
    std::array<char, 8> magic = SnapshotMagic;
    quint32 version = SnapshotVersion;
    quint32 headSize = 0; ///< which another version may have changed
    quint64 checksum = 0; ///< of what follows in here, and of link and entries
    quint64 layout = 0;
    std::array<char, 32> owner = {};
    quint64 fileSize = 0;
    quint64 rowCount = 0;
    quint64 skippedCount = 0;
    quint64 unreadSecretCount = 0;
    qint64 takenAt = 0; ///< milliseconds since 1970, UTC
    quint32 kind = 0;
    quint32 isOwnedOnly = 0;
    quint32 pageCount = 0;
    quint32 linkSize = 0;
};

/// How much there is of each thing in a page. What a page consists of lies there as sizeOf() counts
/// it, each beginning at a multiple of 8 bytes.
struct SnapshotEntry
{
    quint64 checksum = 0; ///< of the page
    quint32 rowCount = 0;
    quint32 secretCount = 0;
    quint32 deletedCount = 0; ///< of the rows, or none
    quint32 profileCount = 0;
    quint32 profileTextSize = 0;
    quint32 textSize = 0;
    quint32 foldedSize = 0;
    quint32 unused = 0;
};

/// Its two texts lie one behind the other in the profiles' texts.
struct SnapshotProfile
{
    QUuid appOwnerOrganizationId = {};
    quint32 kind = 0;
    quint32 audienceSize = 0;
    quint32 typeSize = 0;
    quint32 unused = 0;
};

// No byte of them is left to chance.
static_assert(sizeof(SnapshotHead) == 120 && sizeof(SnapshotEntry) == 40
              && sizeof(SnapshotProfile) == 32 && sizeof(QUuid) == 16);

/// How records lie in memory here.
quint64 snapshotLayout();

/// Up to the next multiple of 8.
constexpr quint64 padded(quint64 size)
{
    return (size + 7) & ~quint64(7);
}

/// The bytes of something, as they lie.
template<typename T>
QByteArrayView bytesOf(std::span<const T> things)
{
    return {reinterpret_cast<const char *>(things.data()), qsizetype(things.size_bytes())};
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/snapshotreader.h"

#include <atomic>

namespace Keyturn {

/// Where a list is kept from one start to the next, and by whom; see SnapshotFolder. What is in the
/// file is for its owner's eyes only. Reading and writing may be done in any thread; several, of
/// several programs even, may write at once, and the last one's stays.
struct SnapshotFile
{
    QString path = {};
    SnapshotLabel label = {};

    /// The pages show the file where it is, mapped: what the next writing puts in its place does
    /// not touch it.
    tl::expected<ListSnapshot, SnapshotFault> read() const;

    /// Writes it all beside the old one, syncs it and puts it in its place. Where that fails, which
    /// is told in the log, or it is wanted no longer, the old one stays. Blocks.
    bool write(const ListSnapshot &snapshot, const std::atomic<bool> &isWanted) const;
    /// False, with a line in the log, if it is there still or may be again after a power cut.
    /// Blocks.
    bool remove() const;
};

} // namespace Keyturn

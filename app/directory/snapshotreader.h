// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/snapshot.h"
#include "app/directory/snapshotformat.h"

#include <tl/expected.hpp>

namespace Keyturn {

/// Why there is no snapshot to be had.
enum class SnapshotFault {
    NotThere,
    NotReadable, ///< by us, as a file
    NoSnapshot, ///< but something else
    OtherVersion, ///< older or newer
    Damaged, ///< or cut short
    OtherLayout, ///< made by another build, for another machine
    NotOurs, ///< another account's, or another list
    Unsound, ///< whole, and yet it says what cannot be
};

/// In words for the log, which name nobody.
QLatin1StringView textOf(SnapshotFault fault);

/// The list that lies in these bytes, which begin at a multiple of 8 and are there for as long as
/// somebody holds that memory. Its pages show them where they are. Nothing is believed: of damaged
/// bytes nothing comes, and what somebody has made up does no harm, though it may be no true list.
tl::expected<ListSnapshot, SnapshotFault> parseSnapshot(QByteArrayView bytes,
                                                        const std::shared_ptr<const void> &memory,
                                                        const SnapshotLabel &label);

} // namespace Keyturn

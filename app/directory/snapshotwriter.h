// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/snapshot.h"
#include "app/directory/snapshotformat.h"

#include <atomic>

class QSaveFile;

namespace Keyturn {

/// Writes a snapshot into a file that was just opened, page by page, with its rows in the order of
/// their names. False if that fails, or ends because it is wanted no longer; then the file must not
/// be put in its place.
bool writeSnapshotTo(QSaveFile &file, const SnapshotLabel &label, const ListSnapshot &snapshot,
                     const std::atomic<bool> &isWanted);

} // namespace Keyturn

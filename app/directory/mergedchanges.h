// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directorystore.h"
#include "app/directory/objectchange.h"

#include <QMetaType>

#include <optional>

namespace Keyturn {

/// A list after what has changed since it was loaded.
struct MergedChanges
{
    DirectoryStore rows = {};
    QUrl deltaLink = {}; ///< for the next time
    qsizetype changedCount = 0; ///< rows that are there before and after
    qsizetype addedCount = 0;
    qsizetype removedCount = 0;
    qsizetype skippedCount = 0; ///< changes too odd to read
};

/// The rows with all changes, in the order in which Graph told them. Rows that stay keep their
/// order, new ones come at the end; pages without a change are shared. Nothing where a new object
/// was not told in full: then only reading the whole list helps.
std::optional<MergedChanges>
mergeChanges(const DirectoryStore &rows, const std::vector<ObjectChange> &changes, ObjectKind kind);

} // namespace Keyturn

Q_DECLARE_METATYPE(Keyturn::MergedChanges)

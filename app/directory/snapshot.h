// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directorystore.h"

#include <QDateTime>
#include <QUrl>

namespace Keyturn {

/// A list as it was at some time, and all it takes to go on from there. It holds names, IDs,
/// descriptions and hints, and no secret: a page has none.
struct ListSnapshot
{
    DirectoryStore rows = {};
    QUrl deltaLink = {}; ///< what changes since can be asked for there; empty where none is known
    QDateTime takenAt = {}; ///< UTC
    bool isOwnedOnly = false; ///< these as DirectoryList tells them
    qsizetype skippedCount = 0;
    qsizetype unreadSecretCount = 0;
};

} // namespace Keyturn

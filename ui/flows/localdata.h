// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace Keyturn {

struct StoragePlaces;

/// How much of what lies on this computer, for a person who is about to let go of it.
struct LocalDataCounts
{
    qsizetype keptSecrets = 0; ///< values in the keychain
    qsizetype accounts = 0; ///< that stay signed in
    qsizetype openRecords = 0; ///< secrets whose value is not accounted for
    qsizetype receipts = 0;
    qint64 listBytes = 0; ///< of cached lists
};

/// Those that are files. Reads them; some milliseconds.
LocalDataCounts countLocalFiles(const StoragePlaces &places);
QString localDataText(const LocalDataCounts &counts); ///< a line for each

/// Removes all files but those of the settings. What is left is told by its path: such as a record
/// that another instance of the program works with.
QStringList removeLocalFiles(const StoragePlaces &places);

} // namespace Keyturn

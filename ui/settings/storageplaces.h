// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Keyturn {

/// The files of the program that the settings tell of.
struct StoragePlaces
{
    QString settingsFile;
    QString keptIndex; ///< which secrets are kept
    QString receipts; ///< what was done; see ActivityLog
    QString journal; ///< which secrets are not accounted for; see IssuingJournal
    QString lists = {}; ///< as they were read last; see SnapshotFolder
    QString mutes = {}; ///< which secrets are muted; see MutedSecrets
    QString sampleFolder = {}; ///< has both of the sample tenant, until the program is closed
};

} // namespace Keyturn

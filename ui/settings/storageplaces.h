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
};

} // namespace Keyturn

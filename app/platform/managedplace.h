// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Keyturn {

/// The file in which administrators lay down settings for everybody on this computer.
QString managedSettingsFile();
/// The registry key that does the same, for QSettings; empty on a system that has none.
QString managedSettingsKey();

/// Whether nobody but an administrator can have written the file, or put it where it is.
bool isAdministratorsFile(const QString &path);

} // namespace Keyturn

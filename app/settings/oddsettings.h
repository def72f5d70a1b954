// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QSettings;

namespace Keyturn {

/// Empties settings whose file is not one of ours, before anything is read of them; the file is
/// `….damaged` from then on. Qt makes whatever object a file describes, however
/// large it says it is, and ends the program where there is no such memory. Keyturn writes texts,
/// numbers and bytes only. Says so in the log.
void clearOddSettings(QSettings &settings);

} // namespace Keyturn

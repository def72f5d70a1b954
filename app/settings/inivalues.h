// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace Keyturn {

/// Whether QSettings would make an object of any type out of a value in such a file: of one that
/// is, or in a list begins, "@Variant(…" or "@DateTime(…", however that is spelt with the escapes,
/// quotes and broken lines of the format. A text that begins so is written with another "@" before.
/// https://doc.qt.io/qt-6/qsettings.html#Format-enum
bool holdsObjects(QByteArrayView iniFile);

} // namespace Keyturn

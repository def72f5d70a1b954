// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

class QSaveFile;

namespace Keyturn {

/// Writes all of the content into a file that was just opened, syncs it and puts it in its place.
/// False where a part of it could not be written, with the reason in errorString(); then what was
/// there before stays. Blocks.
bool saveWhole(QSaveFile &file, QByteArrayView content);

// The same in parts, for what is too large to be in memory in one piece.
bool writeAll(QSaveFile &file, QByteArrayView bytes); ///< behind what was written so far
bool putInPlace(QSaveFile &file);

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QByteArray;
class QSaveFile;

namespace Keyturn {

/// Writes all of the content into a file that was just opened, syncs it and puts it in its place.
/// False where a part of it could not be written, with the reason in errorString(); then what was
/// there before stays. Blocks.
bool saveWhole(QSaveFile &file, const QByteArray &content);

} // namespace Keyturn

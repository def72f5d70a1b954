// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace Keyturn {

/// Tells damaged bytes from whole ones, at the speed at which memory is read; it is no proof
/// against somebody who means to deceive. Damage within any one aligned word of 8 bytes is always
/// told, and nearly all other. Another seed gives another sum. Of machines with another byte
/// order it is another one, too.
quint64 snapshotChecksum(QByteArrayView bytes, quint64 seed);

} // namespace Keyturn

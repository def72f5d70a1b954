// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace Keyturn {

/// Where the needle is next in the haystack, at or behind `from`; -1 if nowhere. What indexOf()
/// does, several times as fast where the first character of the needle is a frequent one.
qsizetype findBytes(QByteArrayView haystack, QByteArrayView needle, qsizetype from);

/// The same for a part of the haystack, which ends at `end`. Faster than in a haystack of its own
/// if that is short, as it may look at what is behind it.
qsizetype findBytes(QByteArrayView haystack, QByteArrayView needle, qsizetype from, qsizetype end);

} // namespace Keyturn

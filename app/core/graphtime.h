// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <optional>

namespace Keyturn {

/// Milliseconds since 1970-01-01T00:00Z of a time as Graph writes it: `2027-05-19T12:02:11Z`, with
/// none to many fractional digits, with `Z` or an offset. Digits beyond milliseconds are cut off:
/// QDateTime's own reader rounds .9999999 up into the next second, which makes equal times differ.
/// Nothing if the text is no such time.
std::optional<qint64> parseGraphTime(QByteArrayView text);

/// UTC with milliseconds and `Z`, the form every request of ours uses.
QString toGraphTime(const QDateTime &time);

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace Keyturn {

/// A time as HTTP writes it, `Sun, 06 Nov 1994 08:49:37 GMT`: the form that RFC 9110 prefers, as
/// the older two are long gone. UTC; invalid if it is none.
QDateTime fromHttpDate(const QByteArray &text);
QByteArray toHttpDate(const QDateTime &time);

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Keyturn {

/// For the screen alone, with marks that nobody should copy: where one reads from right to left,
/// an ID, an address, a masked value or a date in Latin letters is still read from left to right,
/// be it the whole text or within it.
QString inReadingOrder(const QString &text, Qt::LayoutDirection around);

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QFontMetrics;

namespace Keyturn {

/// The room that localDateText() takes at most, or "today 23:14" in its place.
int dateWidth(const QFontMetrics &metrics);

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

class QFont;
class QFontMetrics;

namespace Keyturn {

/// Makes the font so many times as large as the other one, which may have its size in points or in
/// pixels: a style sheet or a platform may set either.
void takeSize(QFont &font, const QFont &other, qreal times = 1);

/// How wide a letter is, to make room for so many. A font of Chinese says that its characters are
/// twice as wide on the average, and every window would be too wide for the screen.
int letterWidth(const QFontMetrics &metrics);

} // namespace Keyturn

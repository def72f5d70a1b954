// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/expiry.h"

#include <QColor>

class QPalette;

namespace Keyturn {

QColor blend(const QColor &from, const QColor &to, qreal share);
/// The contrast ratio of WCAG 2: 1 to 21.
qreal contrast(const QColor &first, const QColor &second);
/// `wanted`, made lighter or darker until small text in it can be read on `background` (4.5 : 1).
QColor readableOn(const QColor &background, const QColor &wanted);

/// Likewise until a shape in it can be seen (3 : 1).
QColor visibleOn(const QColor &background, const QColor &wanted);

/// A desktop for people who see little: black on white or the reverse, and no shade between.
bool isHighContrast(const QPalette &palette);

/// For what matters less: IDs, dates, hints.
QColor quietColor(const QPalette &palette, const QColor &background);
/// Only what needs doing has a colour; the words tell the rest.
QColor expiryColor(Expiry expiry, const QPalette &palette, const QColor &background);
/// Around what has the keyboard: the desktop's colour for that, made readable (4.5 : 1).
QColor focusColor(const QPalette &palette);
/// Lines between the parts of a window.
QColor lineColor(const QPalette &palette);

} // namespace Keyturn

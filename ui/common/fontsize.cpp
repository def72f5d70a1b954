// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/fontsize.h"

#include <QFont>
#include <QFontMetrics>

#include <algorithm>

namespace Keyturn {

void takeSize(QFont &font, const QFont &other, qreal times)
{
    // A font knows the one it was given; the other is -1.
    if (other.pixelSize() > 0)
        font.setPixelSize(qMax(1, qRound(other.pixelSize() * times)));
    else
        font.setPointSizeF(other.pointSizeF() * times);
}

int letterWidth(const QFontMetrics &metrics)
{
    return std::min(metrics.averageCharWidth(), metrics.horizontalAdvance(u'x'));
}

} // namespace Keyturn

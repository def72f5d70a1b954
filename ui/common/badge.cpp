// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/badge.h"

#include "ui/common/colors.h"

#include <QPainter>

namespace Keyturn {

namespace {

    constexpr QColor Attention(0xc7, 0x6a, 0x00); // as of a secret that expires soon

} // namespace

Badge::Badge(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const int space = fontMetrics().height() / 2;
    setContentsMargins(space, space / 4, space, space / 4);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
}

void Badge::paintEvent(QPaintEvent *event)
{
    const QColor background = palette().color(QPalette::Window);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(readableOn(background, Attention));
    painter.setBrush(blend(background, Attention, 0.16));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace Keyturn

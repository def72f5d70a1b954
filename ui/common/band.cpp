// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/band.h"

#include "ui/common/colors.h"

#include <QEvent>
#include <QGuiApplication>

namespace Keyturn {

Band::Band(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAutoFillBackground(true);
    const int space = fontMetrics().height() / 3;
    setContentsMargins(2 * space, space, 2 * space, space);
    takeColors();
}

bool Band::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        takeColors();
    return QLabel::event(event);
}

void Band::takeColors()
{
    QPalette colors = QGuiApplication::palette();
    colors.setColor(QPalette::Window,
                    blend(colors.color(QPalette::Window), colors.color(QPalette::Highlight), 0.16));
    setPalette(colors);
}

} // namespace Keyturn

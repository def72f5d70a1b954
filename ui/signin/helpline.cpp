// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/helpline.h"

#include "ui/common/colors.h"

#include <QEvent>
#include <QGuiApplication>

namespace Keyturn {

HelpLine::HelpLine(const QString &text, QWidget *parent)
    : WrappedLabel(text, parent)
{
    takeColors();
}

bool HelpLine::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        takeColors();
    return WrappedLabel::event(event);
}

void HelpLine::takeColors()
{
    const QPalette all = QGuiApplication::palette();
    QPalette colors; // of no others, or a desktop that turns dark would not change it
    colors.setColor(QPalette::WindowText, quietColor(all, all.color(QPalette::Window)));
    setPalette(colors);
}

} // namespace Keyturn

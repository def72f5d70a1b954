// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/revealbutton.h"

#include "ui/common/colors.h"

#include <QEvent>
#include <QGuiApplication>

namespace Keyturn {

RevealButton::RevealButton(QWidget *parent)
    : QPushButton(tr("&Hide"), parent)
{
    setCheckable(true);
    setAccessibleName(tr("Reveal"));
    // As wide for either word, or the second click could miss it.
    const int width = sizeHint().width();
    showState();
    setMinimumWidth(qMax(width, sizeHint().width()));
    connect(this, &QPushButton::toggled, this, &RevealButton::showState);
}

bool RevealButton::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showState();
    return QPushButton::event(event);
}

void RevealButton::showState()
{
    setText(isChecked() ? tr("&Hide") : tr("&Reveal"));
    if (!isChecked())
        return setPalette({});
    const QPalette all = QGuiApplication::palette();
    const QColor background =
        blend(all.color(QPalette::Button), all.color(QPalette::Highlight), 0.7);
    QPalette colors; // of no others, or a desktop that turns dark would not change it
    colors.setColor(QPalette::Button, background);
    colors.setColor(QPalette::ButtonText, readableOn(background, all.color(QPalette::ButtonText)));
    setPalette(colors);
}

} // namespace Keyturn

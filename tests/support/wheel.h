// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QWheelEvent>
#include <QWidget>

/// One step down, as over a control that the page scrolls under the pointer.
inline void turnWheelOver(QWidget &control)
{
    const QPointF place = control.rect().center();
    QWheelEvent event(place, control.mapToGlobal(place), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&control, &event);
}

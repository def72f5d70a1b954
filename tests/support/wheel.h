// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QWheelEvent>
#include <QWidget>

/// One step down, as over a control that the page scrolls under the pointer. Says whether that was
/// of use to the control: Qt hands on no wheel event but its own to what is around it.
inline bool turnWheelOver(QWidget &control)
{
    const QPointF place = control.rect().center();
    QWheelEvent event(place, control.mapToGlobal(place), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&control, &event);
    return event.isAccepted();
}

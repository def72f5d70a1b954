// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/calmwheel.h"

#include <QEvent>
#include <QWidget>

namespace Keyturn {

namespace {

    class WheelFilter : public QObject
    {
    public:
        using QObject::QObject;

        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
                return false;
            event->ignore(); // so that it goes on to what scrolls
            return true;
        }
    };

} // namespace

void calmWheel(QWidget &control)
{
    control.setFocusPolicy(Qt::StrongFocus);
    control.installEventFilter(new WheelFilter(&control));
}

} // namespace Keyturn

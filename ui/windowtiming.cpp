// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/windowtiming.h"

#include "app/core/timing.h"

#include <QEvent>
#include <QWidget>

namespace Keyturn {

namespace {

    class FirstPaint : public QObject
    {
    public:
        using QObject::QObject;

        bool eventFilter(QObject *window, QEvent *event) override
        {
            if (event->type() == QEvent::Paint) {
                window->removeEventFilter(this);
                // What is painted in this turn goes to the screen at its end.
                QMetaObject::invokeMethod(
                    this,
                    [this] {
                        tellTime(TimedEvent::WindowShown);
                        deleteLater();
                    },
                    Qt::QueuedConnection);
            }
            return QObject::eventFilter(window, event);
        }
    };

} // namespace

void tellWhenShown(QWidget &window)
{
    if (areTimesTold())
        window.installEventFilter(new FirstPaint(&window));
}

} // namespace Keyturn

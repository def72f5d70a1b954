// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/windowtiming.h"

#include "app/core/timing.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace Keyturn {

namespace {

    class FirstPaint : public QObject
    {
    public:
        FirstPaint(QWidget &window, std::function<void()> then)
            : QObject(&window)
            , m_then(std::move(then))
        {
            window.installEventFilter(this);
        }

        bool eventFilter(QObject *window, QEvent *event) override
        {
            if (event->type() == QEvent::Paint) {
                window->removeEventFilter(this);
                // What is painted in this turn goes to the screen at its end.
                QMetaObject::invokeMethod(
                    this,
                    [this] {
                        m_then();
                        deleteLater();
                    },
                    Qt::QueuedConnection);
            }
            return QObject::eventFilter(window, event);
        }

    private:
        std::function<void()> m_then;
    };

} // namespace

void tellWhenShown(QWidget &window)
{
    if (areTimesTold())
        new FirstPaint(window, [] { tellTime(TimedEvent::WindowShown); });
}

void onceShown(QWidget &window, std::function<void()> then)
{
    // By a timer: events that are posted still come before what was painted goes to the X server.
    new FirstPaint(window,
                   [&window, then = std::move(then)] { QTimer::singleShot(0, &window, then); });
}

} // namespace Keyturn

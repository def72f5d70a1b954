// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/restingcursor.h"

#include <QApplication>
#include <QEvent>

namespace Keyturn {

namespace {

    bool meansSomebodyLooksForIt(QEvent::Type type)
    {
        switch (type) {
        case QEvent::FocusIn:
        case QEvent::InputMethod:
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::TouchBegin:
            return true;
        default:
            return false;
        }
    }

} // namespace

RestingCursor::RestingCursor(std::chrono::milliseconds time, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(time);
    connect(&m_timer, &QTimer::timeout, this, &RestingCursor::rest);
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start();
}

RestingCursor::~RestingCursor()
{
    blink();
}

bool RestingCursor::eventFilter(QObject *watched, QEvent *event)
{
    if (meansSomebodyLooksForIt(event->type())) {
        blink();
        m_timer.start();
    }
    return QObject::eventFilter(watched, event);
}

void RestingCursor::rest()
{
    m_flashTime = QApplication::cursorFlashTime();
    if (m_flashTime > 0)
        QApplication::setCursorFlashTime(0);
}

void RestingCursor::blink()
{
    if (m_flashTime > 0)
        QApplication::setCursorFlashTime(m_flashTime);
    m_flashTime = 0;
}

} // namespace Keyturn

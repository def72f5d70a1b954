// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace Keyturn {

namespace {

    bool isInput(QEvent::Type type)
    {
        switch (type) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::HoverMove:
        case QEvent::Wheel:
        case QEvent::TabletPress:
        case QEvent::TouchBegin:
        case QEvent::TouchUpdate:
            return true;
        default:
            return false;
        }
    }

} // namespace

IdleWatch::IdleWatch(std::chrono::milliseconds time, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(time);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(event->type()))
        m_timer.start();
    return QObject::eventFilter(watched, event);
}

} // namespace Keyturn

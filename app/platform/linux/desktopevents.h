// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/systemevents.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QTimer>
#include <QVariant>

#include <utility>

namespace Keyturn {

/// Listens to systemd-logind and to the desktops' screen savers. One locking may be told more than
/// once, since most desktops tell both. logind waits with sleep, and with going down, until what
/// follows from aboutToSuspend() and sessionEnding() had a moment to reach the screen.
/// sessionEnding() comes when the machine goes down; that only the user logs out is the session
/// manager's knowledge, and QGuiApplication's to tell.
class DesktopEvents : public SystemEvents
{
    Q_OBJECT

public:
    explicit DesktopEvents(QDBusConnection session = QDBusConnection::sessionBus(),
                           QDBusConnection system = QDBusConnection::systemBus(),
                           QObject *parent = nullptr);

private:
    Q_SLOT void hearScreenSaver(bool active);
    Q_SLOT void hearSleep(bool begins);
    Q_SLOT void hearShutdown(bool begins);

    void listenToScreenSavers();
    void listenToLogind();
    void holdBack(); ///< what the machine is about to do, until letGo()
    void letGo(); ///< in a moment
    using SessionQuestion = std::pair<QString, QVariant>; // a method of logind's and its argument
    void findSession(QList<SessionQuestion> questions); ///< asks until one is answered
    void listenToSession(const QDBusObjectPath &session);

    QDBusConnection m_session;
    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_delay; // open, it holds back
    QTimer m_painting; // until it is let go
};

} // namespace Keyturn

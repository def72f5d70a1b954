// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/linux/desktopevents.h"

#include "app/core/logging.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <array>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr auto Logind = "org.freedesktop.login1"_L1;
    constexpr auto LogindPath = "/org/freedesktop/login1"_L1;
    constexpr auto LogindManager = "org.freedesktop.login1.Manager"_L1;

    struct ScreenSaver
    {
        QString name; ///< of the service and of the interface
        QString path;
    };

} // namespace

DesktopEvents::DesktopEvents(QDBusConnection session, QDBusConnection system, QObject *parent)
    : SystemEvents(parent)
    , m_session(std::move(session))
    , m_system(std::move(system))
{
    // A window says that it is to be painted, and is some milliseconds later. logind waits for
    // seconds.
    m_painting.setInterval(std::chrono::milliseconds(200));
    m_painting.setSingleShot(true);
    connect(&m_painting, &QTimer::timeout, this, [this] { m_delay = {}; });
    if (m_session.isConnected())
        listenToScreenSavers();
    if (m_system.isConnected())
        listenToLogind();
}

void DesktopEvents::listenToScreenSavers()
{
    const std::array savers = {
        ScreenSaver{u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s},
        ScreenSaver{u"org.freedesktop.ScreenSaver"_s, u"/ScreenSaver"_s}, // older KDE
        ScreenSaver{u"org.gnome.ScreenSaver"_s, u"/org/gnome/ScreenSaver"_s},
        ScreenSaver{u"org.cinnamon.ScreenSaver"_s, u"/org/cinnamon/ScreenSaver"_s},
        ScreenSaver{u"org.mate.ScreenSaver"_s, u"/org/mate/ScreenSaver"_s},
        ScreenSaver{u"org.xfce.ScreenSaver"_s, u"/org/xfce/ScreenSaver"_s},
    };
    for (const ScreenSaver &saver : savers)
        m_session.connect(saver.name, saver.path, saver.name, u"ActiveChanged"_s, this,
                          SLOT(hearScreenSaver(bool)));
}

void DesktopEvents::listenToLogind()
{
    m_system.connect(Logind, LogindPath, LogindManager, u"PrepareForSleep"_s, this,
                     SLOT(hearSleep(bool)));
    m_system.connect(Logind, LogindPath, LogindManager, u"PrepareForShutdown"_s, this,
                     SLOT(hearShutdown(bool)));
    holdBack();
    // A program that the desktop started through systemd belongs to no session by its process ID,
    // but has the ID in its environment. That may be of an earlier login, though.
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    const auto pid = uint(QCoreApplication::applicationPid());
    if (!id.isEmpty())
        findSession({{u"GetSession"_s, id}, {u"GetSessionByPID"_s, pid}});
    else
        findSession({{u"GetSessionByPID"_s, pid}});
}

void DesktopEvents::findSession(QList<SessionQuestion> questions)
{
    const SessionQuestion question = questions.takeFirst();
    QDBusMessage message =
        QDBusMessage::createMethodCall(Logind, LogindPath, LogindManager, question.first);
    message << question.second;

    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, questions] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> session = *watcher;
        if (!session.isError())
            listenToSession(session.value());
        else if (!questions.isEmpty())
            findSession(questions);
        else
            qCInfo(logPlatform) << "no session of logind's to listen to:" << session.error().name();
    });
}

void DesktopEvents::listenToSession(const QDBusObjectPath &session)
{
    m_system.connect(Logind, session.path(), u"org.freedesktop.login1.Session"_s, u"Lock"_s, this,
                     SIGNAL(screenLocked()));
}

void DesktopEvents::hearScreenSaver(bool active)
{
    if (active)
        Q_EMIT screenLocked();
}

void DesktopEvents::hearSleep(bool begins)
{
    if (begins) {
        Q_EMIT aboutToSuspend();
        letGo();
    } else {
        holdBack(); // the next time
    }
}

void DesktopEvents::hearShutdown(bool begins)
{
    if (begins) {
        Q_EMIT sessionEnding();
        letGo();
    } else {
        holdBack(); // somebody has called it off
    }
}

void DesktopEvents::holdBack()
{
    m_painting.stop();
    QDBusMessage message =
        QDBusMessage::createMethodCall(Logind, LogindPath, LogindManager, u"Inhibit"_s);
    message << u"sleep:shutdown"_s << QCoreApplication::applicationName()
            << tr("Hides the values of client secrets") << u"delay"_s;
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> delay = *watcher;
        if (delay.isError())
            qCInfo(logPlatform) << "logind does not wait for us:" << delay.error().name();
        else
            m_delay = delay.value();
    });
}

void DesktopEvents::letGo()
{
    m_painting.start();
}

} // namespace Keyturn

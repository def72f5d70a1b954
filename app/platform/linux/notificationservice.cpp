// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/linux/notificationservice.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr auto Service = "org.freedesktop.Notifications"_L1;
    constexpr auto ServicePath = "/org/freedesktop/Notifications"_L1;
    constexpr auto DefaultAction = "default"_L1; // a click on the message itself
    constexpr auto OpenAction = "open"_L1;
    constexpr int StaysOnShow = 0;

    QDBusMessage callOf(QLatin1StringView method)
    {
        return QDBusMessage::createMethodCall(Service, ServicePath, Service, method);
    }

} // namespace

NotificationService::NotificationService(SessionBus bus, QObject *parent)
    : Notifications(parent)
    , m_bus(std::move(bus))
{ }

void NotificationService::listen()
{
    if (std::exchange(m_isListening, true))
        return;
    // Qt looks them up as they are written, without a space.
    // clang-format off
    m_bus.connection().connect(Service, ServicePath, Service, u"ActionInvoked"_s, this,
                  SLOT(hearAction(uint,QString)));
    m_bus.connection().connect(Service, ServicePath, Service, u"NotificationClosed"_s, this,
                  SLOT(hearEnd(uint,uint)));
    // clang-format on
}

void NotificationService::show(const QString &title, const QString &text)
{
    if (!m_bus.connection().isConnected()) { // a call would never be answered
        QMetaObject::invokeMethod(this, &Notifications::failed, Qt::QueuedConnection);
        return;
    }
    listen();
    auto *const watcher = new QDBusPendingCallWatcher(
        m_bus.connection().asyncCall(callOf("GetCapabilities"_L1)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, title, text] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> can = *watcher;
        notify(title, text, !can.isError() && can.value().contains(u"body-markup"_s));
    });
}

void NotificationService::notify(const QString &title, const QString &text, bool takesMarkup)
{
    QDBusMessage message = callOf("Notify"_L1);
    message.setArguments({u"Keyturn"_s, m_id, u"org.keyturn.Keyturn"_s, title,
                          takesMarkup ? text.toHtmlEscaped() : text,
                          QStringList{DefaultAction, tr("Open"), OpenAction, tr("Open")},
                          QVariantMap{{u"desktop-entry"_s, u"org.keyturn.Keyturn"_s}},
                          StaysOnShow});
    auto *const watcher = new QDBusPendingCallWatcher(m_bus.connection().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> id = *watcher;
        if (id.isError()) {
            m_id = 0;
            Q_EMIT failed();
        } else {
            m_id = id.value();
        }
    });
}

void NotificationService::hearAction(uint id, const QString &action)
{
    if (m_id == 0 || id != m_id || (action != DefaultAction && action != OpenAction))
        return;
    m_id = 0; // that it is closed by this is not worth telling
    Q_EMIT chosen();
}

void NotificationService::hearEnd(uint id, uint /*reason*/)
{
    if (m_id == 0 || id != m_id)
        return;
    m_id = 0;
    Q_EMIT closed();
}

} // namespace Keyturn

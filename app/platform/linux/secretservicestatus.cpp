// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/linux/secretservicestatus.h"

#include "app/platform/linux/secretservice.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    using StateHandler = std::function<void(KeyringState)>;

    KeyringState stateOf(const QDBusError &error)
    {
        switch (error.type()) {
        case QDBusError::ServiceUnknown:
        case QDBusError::Disconnected:
        case QDBusError::NoServer:
        case QDBusError::AccessDenied:
            return KeyringState::Absent;
        case QDBusError::UnknownObject:
        case QDBusError::UnknownMethod: // what gnome-keyring says of a collection it does not have
            return KeyringState::Locked;
        default:
            return error.name().startsWith("org.freedesktop.DBus.Error.Spawn."_L1)
                ? KeyringState::Absent
                : KeyringState::Silent;
        }
    }

    void call(const QDBusConnection &bus, const QDBusMessage &message,
              std::chrono::milliseconds limit, QObject *context,
              const std::function<void(const QDBusPendingCall &)> &handler)
    {
        auto *watcher =
            new QDBusPendingCallWatcher(bus.asyncCall(message, int(limit.count())), context);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                         [handler](QDBusPendingCallWatcher *finished) {
                             finished->deleteLater();
                             handler(*finished);
                         });
    }

    void tellLocked(const QDBusPendingReply<QDBusVariant> &locked, const StateHandler &handler)
    {
        if (locked.isError())
            handler(stateOf(locked.error()));
        else
            handler(locked.value().variant().toBool() ? KeyringState::Locked
                                                      : KeyringState::Unlocked);
    }

} // namespace

SecretServiceStatus::SecretServiceStatus(std::chrono::milliseconds limit, SessionBus bus)
    : m_limit(limit)
    , m_bus(std::move(bus))
{ }

void SecretServiceStatus::query(QObject *context, std::function<void(KeyringState)> handler)
{
    const auto hearDefault = [bus = m_bus.connection(), limit = m_limit, context,
                              handler](const QDBusPendingReply<QDBusObjectPath> &collection) {
        if (collection.isError())
            handler(stateOf(collection.error()));
        else if (collection.value().path() == QLatin1Char('/'))
            handler(KeyringState::Locked); // none made yet
        else
            call(bus, SecretService::isLocked(collection.value()), limit, context,
                 [handler](const QDBusPendingCall &locked) { tellLocked(locked, handler); });
    };
    call(m_bus.connection(), SecretService::readDefaultAlias(), m_limit, context, hearDefault);
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>

/// An object of a service that tests/support/with-dbusmock plays.
class DBusMock
{
public:
    DBusMock(QDBusConnection bus, QString service, QString path)
        : m_bus(std::move(bus))
        , m_service(std::move(service))
        , m_path(std::move(path))
    { }

    /// Calls a method of python-dbusmock's own interface; false if that refused.
    bool tell(const QString &method, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            m_service, m_path, QStringLiteral("org.freedesktop.DBus.Mock"), method);
        message.setArguments(arguments);
        return m_bus.call(message).type() == QDBusMessage::ReplyMessage;
    }

    /// What a method of the object itself answers, one without arguments; invalid if it refuses.
    QVariant answer(const QString &interface, const QString &method)
    {
        const QDBusMessage reply =
            m_bus.call(QDBusMessage::createMethodCall(m_service, m_path, interface, method));
        return reply.arguments().value(0);
    }

    bool emitSignal(const QString &interface, const QString &name, const QString &signature,
                    const QVariantList &arguments)
    {
        return tell(QStringLiteral("EmitSignal"),
                    {interface, name, signature, QVariant::fromValue(arguments)});
    }

private:
    QDBusConnection m_bus;
    QString m_service;
    QString m_path;
};

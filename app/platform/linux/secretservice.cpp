// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/linux/secretservice.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusVariant>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn::SecretService {

namespace {

    constexpr auto Name = "org.freedesktop.secrets"_L1;

    QDBusMessage toService(const QString &method)
    {
        return QDBusMessage::createMethodCall(Name, u"/org/freedesktop/secrets"_s,
                                              u"org.freedesktop.Secret.Service"_s, method);
    }

    QDBusMessage toProperties(const QDBusObjectPath &object, const QString &method)
    {
        return QDBusMessage::createMethodCall(Name, object.path(),
                                              u"org.freedesktop.DBus.Properties"_s, method);
    }

} // namespace

QDBusMessage readDefaultAlias()
{
    QDBusMessage message = toService(u"ReadAlias"_s);
    message << u"default"_s;
    return message;
}

QDBusMessage searchItems(const QString &service, const QString &key)
{
    // QtKeychain's libsecret backend writes these two, and "type", which tells text from base64.
    QDBusArgument attributes;
    attributes.beginMap(QMetaType::fromType<QString>(), QMetaType::fromType<QString>());
    for (const auto &[name, value] :
         std::map<QString, QString>{{u"server"_s, service}, {u"user"_s, key}}) {
        attributes.beginMapEntry();
        attributes << name << value;
        attributes.endMapEntry();
    }
    attributes.endMap();

    QDBusMessage message = toService(u"SearchItems"_s);
    message << QVariant::fromValue(attributes);
    return message;
}

QDBusMessage isLocked(const QDBusObjectPath &collection)
{
    QDBusMessage message = toProperties(collection, u"Get"_s);
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    return message;
}

QDBusMessage setLabel(const QDBusObjectPath &item, const QString &label)
{
    QDBusMessage message = toProperties(item, u"Set"_s);
    message << u"org.freedesktop.Secret.Item"_s << u"Label"_s
            << QVariant::fromValue(QDBusVariant(label));
    return message;
}

} // namespace Keyturn::SecretService

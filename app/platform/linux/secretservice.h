// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusMessage>
#include <QDBusObjectPath>

// The calls of the freedesktop Secret Service API (specifications.freedesktop.org/secret-service)
// that carry no value. Values are left to QtKeychain, which encrypts them on the bus.
namespace Keyturn::SecretService {

QDBusMessage readDefaultAlias();
QDBusMessage searchItems(const QString &service, const QString &key);
QDBusMessage isLocked(const QDBusObjectPath &collection);
QDBusMessage setLabel(const QDBusObjectPath &item, const QString &label);

} // namespace Keyturn::SecretService

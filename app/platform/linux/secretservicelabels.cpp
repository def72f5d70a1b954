// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/linux/secretservicelabels.h"

#include "app/core/logging.h"
#include "app/platform/linux/secretservice.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace Keyturn {

SecretServiceLabels::SecretServiceLabels(SessionBus bus)
    : m_bus(std::move(bus))
{ }

void SecretServiceLabels::setLabel(const QString &service, const QString &key, const QString &label)
{
    using Paths = QList<QDBusObjectPath>;
    auto *watcher = new QDBusPendingCallWatcher(
        m_bus.connection().asyncCall(SecretService::searchItems(service, key)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, label] {
        watcher->deleteLater();
        const QDBusPendingReply<Paths, Paths> items = *watcher; // unlocked, locked
        if (items.isError()) {
            qCWarning(logPlatform) << "an item stays without a label:" << items.error().name();
            return;
        }
        for (const QDBusObjectPath &item : items.argumentAt<0>())
            m_bus.connection().asyncCall(SecretService::setLabel(item, label));
    });
}

} // namespace Keyturn

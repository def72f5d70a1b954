// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/linux/sessionbus.h"
#include "app/platform/notifications.h"

namespace Keyturn {

/// org.freedesktop.Notifications. It stays until somebody looks: at login nobody does yet.
class NotificationService : public Notifications
{
    Q_OBJECT

public:
    explicit NotificationService(SessionBus bus = {}, QObject *parent = nullptr);

    void show(const QString &title, const QString &text) override;

private:
    Q_SLOT void hearAction(uint id, const QString &action);
    Q_SLOT void hearEnd(uint id, uint reason);

    void listen();
    void notify(const QString &title, const QString &text, bool takesMarkup);

    SessionBus m_bus;
    bool m_isListening = false;
    uint m_id = 0; // of what is on show; 0 if nothing is
};

} // namespace Keyturn

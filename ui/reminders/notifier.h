// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/notifications.h"

#include <memory>

namespace Keyturn {

class TrayIcon;

/// Shows a message by the desktop's own service, else at an icon in the tray: the one that is there
/// anyway, or one for this message.
class Notifier : public Notifications
{
    Q_OBJECT

public:
    /// `service` may be null.
    explicit Notifier(std::unique_ptr<Notifications> service, QObject *parent = nullptr);
    ~Notifier() override;

    void show(const QString &title, const QString &text) override;
    void setTrayIcon(TrayIcon *icon); ///< the one that is there; null if there is none any more

private:
    void follow(Notifications &notifications);
    void showInTray();

    const std::unique_ptr<Notifications> m_service;
    TrayIcon *m_icon = nullptr;
    std::unique_ptr<TrayIcon> m_ownIcon; // once it was needed
    QString m_title;
    QString m_text;
};

} // namespace Keyturn

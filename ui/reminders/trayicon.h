// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/notifications.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace Keyturn {

/// The program's icon among those of the desktop's panel, and what that can say. Qt does not tell
/// when a message is gone.
class TrayIcon : public Notifications
{
    Q_OBJECT

public:
    static bool isPossible(); ///< on this desktop, now

    explicit TrayIcon(QObject *parent = nullptr);

    void show(const QString &title, const QString &text) override;

Q_SIGNALS:
    void openChosen();
    void expiringChosen();
    void quitChosen();

private:
    QMenu m_menu;
    QSystemTrayIcon m_icon; // goes before its menu
};

} // namespace Keyturn

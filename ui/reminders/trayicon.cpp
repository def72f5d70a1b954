// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reminders/trayicon.h"

#include "ui/common/glyphicon.h"

#include <chrono>

using namespace std::chrono_literals;

namespace Keyturn {

namespace {

    constexpr int MessageTime = std::chrono::milliseconds(30s).count(); // where the system asks

} // namespace

bool TrayIcon::isPossible()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

TrayIcon::TrayIcon(QObject *parent)
    : Notifications(parent)
    , m_icon(programIcon(), this)
{
    QAction *const open = m_menu.addAction(tr("&Open Keyturn"));
    QAction *const expiring = m_menu.addAction(tr("&Expiring"));
    m_menu.addSeparator();
    QAction *const quit = m_menu.addAction(tr("&Quit"));
    connect(open, &QAction::triggered, this, &TrayIcon::openChosen);
    connect(expiring, &QAction::triggered, this, &TrayIcon::expiringChosen);
    connect(quit, &QAction::triggered, this, &TrayIcon::quitChosen);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Notifications::chosen);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger) // others open the menu, or nothing
                    Q_EMIT openChosen();
            });
    m_icon.setToolTip(tr("Keyturn"));
    m_icon.setContextMenu(&m_menu);
    m_icon.show();
}

void TrayIcon::show(const QString &title, const QString &text)
{
    m_icon.showMessage(title, text, programIcon(), MessageTime);
}

} // namespace Keyturn

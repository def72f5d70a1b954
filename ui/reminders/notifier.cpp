// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reminders/notifier.h"

#include "ui/reminders/trayicon.h"

namespace Keyturn {

Notifier::Notifier(std::unique_ptr<Notifications> service, QObject *parent)
    : Notifications(parent)
    , m_service(std::move(service))
{
    if (!m_service)
        return;
    follow(*m_service);
    connect(m_service.get(), &Notifications::failed, this, &Notifier::showInTray);
}

Notifier::~Notifier() = default;

void Notifier::follow(Notifications &notifications)
{
    connect(&notifications, &Notifications::chosen, this, &Notifications::chosen);
    connect(&notifications, &Notifications::closed, this, &Notifications::closed);
}

void Notifier::setTrayIcon(TrayIcon *icon)
{
    m_icon = icon;
    if (!m_icon)
        return;
    m_ownIcon.reset();
    follow(*m_icon);
}

void Notifier::show(const QString &title, const QString &text)
{
    m_title = title;
    m_text = text;
    if (m_service)
        m_service->show(title, text);
    else
        QMetaObject::invokeMethod(this, &Notifier::showInTray, Qt::QueuedConnection);
}

void Notifier::showInTray()
{
    if (!m_icon && !m_ownIcon && TrayIcon::isPossible()) {
        m_ownIcon = std::make_unique<TrayIcon>();
        follow(*m_ownIcon);
        connect(m_ownIcon.get(), &TrayIcon::openChosen, this, &Notifications::chosen);
        connect(m_ownIcon.get(), &TrayIcon::expiringChosen, this, &Notifications::chosen);
        connect(m_ownIcon.get(), &TrayIcon::quitChosen, this, &Notifications::closed);
    }
    if (m_icon)
        m_icon->show(m_title, m_text);
    else if (m_ownIcon)
        m_ownIcon->show(m_title, m_text);
    else
        Q_EMIT failed();
}

} // namespace Keyturn

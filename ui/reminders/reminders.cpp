// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reminders/reminders.h"

#include "app/directory/directorystore.h"
#include "app/session/session.h"
#include "app/settings/preferencestore.h"
#include "ui/directory/credentialcontroller.h"
#include "ui/mainwindow.h"
#include "ui/reminders/reminderflow.h"
#include "ui/reminders/remindmeaction.h"
#include "ui/reminders/trayicon.h"
#include "ui/workspace.h"

#include <QGuiApplication>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace Keyturn {

Reminders::Reminders(const PreferenceStore &preferences, QSettings &settings,
                     std::unique_ptr<Notifications> service, MainWindow &window, Waits waits)
    : m_preferences(preferences)
    , m_store(settings)
    , m_window(window)
    , m_notifier(std::move(service))
    , m_waits(std::move(waits))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_flow && m_isLookAtLogin)
            m_flow->look();
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(10min);
    connect(&m_patience, &QTimer::timeout, this, &Reminders::endLook);
    connect(&m_notifier, &Notifications::closed, this, &Reminders::endLook);
    connect(&m_notifier, &Notifications::failed, this, &Reminders::endLook);
    connect(&m_notifier, &Notifications::chosen, this, &Reminders::bringUp);
    connect(&m_window, &MainWindow::quitChosen, this, [this] {
        if (m_tray)
            QCoreApplication::quit();
    });
    connect(&m_preferences, &PreferenceStore::changed, this, &Reminders::takePreferences);
    takePreferences();
}

Reminders::~Reminders() = default;

Reminders::Waits Reminders::usualWaits()
{
    return {30s, 1min, 2min};
}

void Reminders::takePreferences()
{
    const bool isWanted = m_preferences.preferences().showsTray && TrayIcon::isPossible();
    if (isWanted && !m_tray)
        followTray();
    if (!isWanted && m_tray) {
        m_notifier.setTrayIcon(nullptr);
        m_tray.reset();
        QGuiApplication::setQuitOnLastWindowClosed(true);
        m_window.show(); // nothing else would lead to it
    }
    if (m_flow)
        m_flow->setRepeated(m_tray != nullptr);
}

void Reminders::followTray()
{
    m_tray = std::make_unique<TrayIcon>();
    m_notifier.setTrayIcon(m_tray.get());
    connect(m_tray.get(), &TrayIcon::openChosen, this, &Reminders::bringUp);
    connect(m_tray.get(), &TrayIcon::expiringChosen, this, &Reminders::openExpiring);
    connect(m_tray.get(), &TrayIcon::quitChosen, this, &Reminders::quit);
    QGuiApplication::setQuitOnLastWindowClosed(false);
}

void Reminders::speakAnew()
{
    if (!m_tray)
        return;
    m_notifier.setTrayIcon(nullptr);
    followTray();
}

void Reminders::startFlow(Session &session)
{
    if (m_flow && m_session == &session)
        return; // it has looked at login
    m_session = &session;
    m_flow = std::make_unique<ReminderFlow>(session, m_preferences, m_store, m_notifier);
    connect(m_flow.get(), &ReminderFlow::openChosen, this, &Reminders::open);
}

void Reminders::leave()
{
    m_flow.reset();
    m_session = nullptr;
}

void Reminders::follow(Session &session)
{
    startFlow(session);
    m_flow->setRepeated(m_tray != nullptr);
    Workspace &workspace = *m_window.workspace();
    auto *const remind = new RemindMeAction(session, m_preferences, m_store, &workspace);
    workspace.addObjectActions({remind});
    connect(&workspace.controller(), &CredentialController::chosen, remind,
            [remind, controller = &workspace.controller()] {
                remind->setObject(controller->object());
            });
}

void Reminders::lookAtLogin(Session &session)
{
    startFlow(session);
    connect(m_flow.get(), &ReminderFlow::nothingToTell, this, &Reminders::endLook);
    connect(m_flow.get(), &ReminderFlow::failed, this, &Reminders::noteFailure);
    m_isLookAtLogin = true;
    m_failures = 0;
    m_patience.start();
    m_flow->look();
}

void Reminders::noteFailure()
{
    if (!m_isLookAtLogin)
        return;
    if (m_failures < m_waits.size())
        return m_again.start(m_waits[m_failures++]);
    // Somebody who relies on it has to know.
    m_notifier.show(tr("Keyturn could not look for expiring secrets"),
                    tr("Open Keyturn to see why."));
}

void Reminders::endLook()
{
    m_patience.stop();
    if (std::exchange(m_isLookAtLogin, false))
        Q_EMIT done();
}

void Reminders::bringUp()
{
    m_isLookAtLogin = false;
    m_patience.stop();
    Q_EMIT windowWanted();
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Reminders::openExpiring()
{
    bringUp();
    if (m_window.workspace())
        m_window.workspace()->goTo(Place::Expiring);
}

/// The window is up.
void Reminders::open(const std::vector<Reminder> &reminders)
{
    if (!m_window.workspace() || !m_session)
        return;
    const Reminder &first = reminders.front();
    const DirectoryStore &store = m_session->list(listOf(first.owner.kind)).store();
    if (reminders.size() == 1 && store.rowOf(first.owner.objectId) >= 0)
        m_window.workspace()->showSecret(first.owner, first.keyId);
    else
        m_window.workspace()->goTo(Place::Expiring);
}

void Reminders::quit()
{
    if (m_window.holdsBackClosing())
        return bringUp();
    m_window.close();
    QCoreApplication::quit();
}

} // namespace Keyturn

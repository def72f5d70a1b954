// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/reminderstore.h"
#include "ui/reminders/notifier.h"

#include <QTimer>

#include <chrono>
#include <vector>

namespace Keyturn {

class MainWindow;
class PreferenceStore;
struct Reminder;
class ReminderFlow;
class Session;
class TrayIcon;

/// Reminders of what expires, while somebody wants them: the icon in the tray, and the look at
/// login. With the icon, closing the window does not quit.
class Reminders : public QObject
{
    Q_OBJECT

public:
    using Waits = std::vector<std::chrono::milliseconds>;

    /// `service` is the desktop's own; it may be null. Whoever has just logged in may have no
    /// network yet, so the look at login is tried again after each of `waits`.
    Reminders(const PreferenceStore &preferences, QSettings &settings,
              std::unique_ptr<Notifications> service, MainWindow &window,
              Waits waits = usualWaits());
    ~Reminders() override;

    static Waits usualWaits();

    /// The window shows it; it is looked at from now on, where that is wanted.
    void follow(Session &session);
    void speakAnew(); ///< the language is another
    void leave(); ///< the session, before it ends
    /// No window shows it. One look, and either windowWanted() or done() follows: at the latest
    /// when nobody has reacted for ten minutes.
    void lookAtLogin(Session &session);
    void bringUp(); ///< the window, for somebody who wants it

Q_SIGNALS:
    void windowWanted(); ///< to be on the screen, with the session of the look
    void done(); ///< with the look at login

private:
    void followTray();
    void takePreferences();
    void startFlow(Session &session);
    void openExpiring();
    void open(const std::vector<Reminder> &reminders);
    void quit();
    void noteFailure();
    void endLook();

    const PreferenceStore &m_preferences;
    ReminderStore m_store;
    MainWindow &m_window;
    Notifier m_notifier;
    std::unique_ptr<TrayIcon> m_tray;
    Session *m_session = nullptr;
    std::unique_ptr<ReminderFlow> m_flow; // of that session
    bool m_isLookAtLogin = false; // until somebody wants the window
    QTimer m_patience; // with it, as the next
    QTimer m_again;
    const Waits m_waits;
    size_t m_failures = 0;
};

} // namespace Keyturn

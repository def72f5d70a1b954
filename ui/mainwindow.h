// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMainWindow>

class QAction;
class QMenu;
class QSettings;
class QStackedWidget;

namespace Keyturn {

class AddSecretFlow;
class DeleteSecretFlow;
class PreferenceStore;
class SecretClipboard;
class Session;
class Workspace;

/// The program's window: the start page, and a workspace once there is a session.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Remembers its geometry and layout in `settings`.
    MainWindow(QSettings &settings, PreferenceStore &preferences, SecretClipboard &clipboard,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    void showSession(Session &session); ///< once; the session outlives the window
    /// Opens as it did at first the next time: from here on nothing is remembered.
    void forgetLayout();
    void say(const QString &text); ///< in the status bar, for a while
    /// Whether the window has to stay since something would get lost or stay in the dark. Says so.
    bool holdsBackClosing();
    void maskSecrets(); ///< hides every revealed value, for a screen that is being locked

Q_SIGNALS:
    void sampleTenantRequested();
    void settingsRequested();
    void aboutRequested();
    void lostReplyRequested(); ///< of the sample tenant
    void requestLogRequested(); ///< likewise

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QSize firstSize() const;
    void fillMenu();
    void addCaptureAction();
    void addShortcuts();
    void addSampleMenu();
    void takePreferences();
    void startFlows(Session &session);
    void addCountdown();

    QSettings &m_settings;
    PreferenceStore &m_preferences;
    SecretClipboard &m_clipboard;
    QStackedWidget *const m_pages;
    QMenu *const m_menu;
    QAction *m_endOfMenu = nullptr; // only Quit comes after it
    bool m_remembersLayout = true;
    Workspace *m_workspace = nullptr; // from showSession() on
    AddSecretFlow *m_adding = nullptr; // likewise
    DeleteSecretFlow *m_deleting = nullptr;
};

} // namespace Keyturn

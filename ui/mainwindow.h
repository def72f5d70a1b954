// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMainWindow>

#include <vector>

class QAction;
class QDialog;
class QMenu;
class QSettings;
class QStackedWidget;

namespace Keyturn {

class AccountMenu;
struct AccountTile;
class AddSecretFlow;
class DeleteSecretFlow;
class ExpiringFlow;
class ExpiringPage;
class HelpMenu;
class KeptPage;
class KeptSecretFlow;
class PreferenceStore;
class SecretClipboard;
class Session;
struct SignInError;
class StartPage;
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

    void showAccounts(const std::vector<AccountTile> &accounts); ///< to be signed in at a click
    /// The session outlives the window, or what is shown of it: leaveSession().
    void showSession(Session &session);
    /// Takes everything of the session from the screen and the clipboard; the start page is left.
    /// Whoever holdsBackClosing() has to be asked first.
    void leaveSession();
    StartPage &startPage() { return *m_start; }
    Workspace *workspace() const { return m_workspace; } ///< null without a session
    /// Shown with every session; it outlives them.
    void setAccountMenu(AccountMenu &menu) { m_accountMenu = &menu; }
    /// Only a person can go on with the session; it is theirs to begin.
    void showSignInNeed(const SignInError &why);
    void clearSignInNeed();
    /// Opens as it did at first the next time: from here on nothing is remembered.
    void forgetLayout();
    void say(const QString &text); ///< in the status bar, for a while
    /// Whether the window has to stay since something would get lost or stay in the dark. Says so.
    bool holdsBackClosing();
    void maskSecrets(); ///< hides every revealed value, for a screen that is being locked

Q_SIGNALS:
    void signInRequested();
    void accountRequested(const QString &id); ///< of those that are shown
    void signInAgainRequested(); ///< by whoever has the session
    void keychainRequested(); ///< to be asked again, by the same
    void sampleTenantRequested();
    void settingsRequested();
    void aboutRequested();
    void helpRequested(const QString &topic); ///< empty for where one is
    void forgettingRequested(); ///< of everything that is on this computer
    void sessionShown(); ///< in a workspace() of its own
    void valueWindowMade(QDialog *dialog); ///< that shows a new value, and opens next
    void lostReplyRequested(); ///< of the sample tenant
    void requestLogRequested(); ///< likewise
    void permissionsWanted(const QStringList &permissions); ///< by signing in again
    void quitChosen(); ///< and nothing holds it back

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QSize firstSize() const;
    void fillMenu();
    void addCaptureAction();
    void addShortcuts();
    void takePreferences();
    void saveWorkspace();
    void startFlows(Session &session);
    void startKept(Session &session, KeptPage &page);
    void startExpiring(Session &session, ExpiringPage &page, KeptSecretFlow &keeping);
    void startHandover(Session &session);
    void startPermissions(Session &session);
    void startPalette(Session &session);
    void addCountdown();

    QSettings &m_settings;
    PreferenceStore &m_preferences;
    SecretClipboard &m_clipboard;
    QStackedWidget *const m_pages;
    QMenu *const m_menu;
    HelpMenu *const m_help; // in it
    StartPage *m_start;
    AccountMenu *m_accountMenu = nullptr;
    QAction *m_settingsEntry = nullptr; // of the menu
    bool m_remembersLayout = true;
    Workspace *m_workspace = nullptr; // while there is a session, as all that follows
    AddSecretFlow *m_adding = nullptr; // the workspace's, as all other flows
    DeleteSecretFlow *m_deleting = nullptr;
    ExpiringFlow *m_expiring = nullptr; // once its page was looked at
    QWidgetList m_statusWidgets; // the status bar's
};

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/signinerror.h"

#include <QMainWindow>
#include <QPointer>

#include <optional>
#include <vector>

class QAction;
class QDialog;
class QMenu;
class QSettings;
class QStackedWidget;

namespace Keyturn {

class AccountMenu;
struct AccountTile;
class ExplainButton;
class HelpMenu;
class PreferenceStore;
class SecretClipboard;
class Session;
class SessionFlows;
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
    /// Makes all of it anew, with the same session at the same place, as the language is another.
    /// While a window of that session is open or something in it is on its way, that is put off.
    void speakAnew();
    /// Only a person can go on with the session; it is theirs to begin.
    void showSignInNeed(const SignInError &why);
    void clearSignInNeed();
    /// Opens as it did at first the next time: from here on nothing is remembered.
    void forgetLayout();
    void say(const QString &text); ///< in the status bar, for a while
    void sayTrouble(const QString &text, const QString &topic); ///< likewise, with its help beside
    /// Whether the window has to stay since something would get lost or stay in the dark. Says so.
    bool holdsBackClosing();
    void maskSecrets(); ///< hides every revealed value, for a screen that is being locked

Q_SIGNALS:
    void partsGone(); ///< in speakAnew(): of what was shown nothing is left
    void spokenAnew(); ///< and now it is there again
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
    void putOff();
    void catchUp();
    void makeStart();
    void makeWorkspace(Session &session);
    void takeWorkspaceDown();
    void showTitle();
    void fillMenu();
    void addCaptureAction();
    void takePreferences();
    void saveWorkspace();

    QSettings &m_settings;
    PreferenceStore &m_preferences;
    SecretClipboard &m_clipboard;
    QStackedWidget *const m_pages;
    QMenu *m_menu = nullptr;
    HelpMenu *m_help = nullptr; // in it
    QPointer<ExplainButton> m_explain; // in the status bar, once there was trouble
    StartPage *m_start = nullptr;
    AccountMenu *m_accountMenu = nullptr;
    QAction *m_settingsEntry = nullptr; // of the menu
    bool m_remembersLayout = true;
    bool m_isPutOff = false; // until it can be made anew
    Session *m_session = nullptr;
    std::optional<SignInError> m_signInNeed;
    Workspace *m_workspace = nullptr; // while there is a session, as all that follows
    SessionFlows *m_flows = nullptr;
};

} // namespace Keyturn

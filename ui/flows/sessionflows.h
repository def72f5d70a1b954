// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

class QAction;
class QMenu;

namespace Keyturn {

class AddSecretFlow;
class DeleteSecretFlow;
class ExpiringFlow;
class ExpiringPage;
class KeptPage;
class KeptPageFlow;
class KeptSecretFlow;
class MainWindow;
class PreferenceStore;
class RecoveryFlow;
class SecretClipboard;
class Session;
class Workspace;

/// What is done with a session in its workspace: all flows, their entries of the menu, keys and
/// places in the status bar. They come and go with the workspace.
class SessionFlows : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        Session &session;
        PreferenceStore &preferences;
        SecretClipboard &clipboard;
        QMenu &menu;
        QAction &before; ///< the entry of the menu that comes after those of a session
    };

    SessionFlows(const Surroundings &around, Workspace &workspace, MainWindow &window);
    ~SessionFlows() override;

    /// Whether the window has to stay since something would get lost or stay in the dark. Says so.
    bool holdsBackClosing();
    /// Whether anything is open, on its way or not put away yet that would end with the workspace.
    bool isUnderWay() const;
    /// Hands what was told and is not settled to those that come after these, with the same
    /// session.
    std::function<void(SessionFlows &)> unfinished() const;
    void tellEnds(); ///< from here on there is ended()
    void maskSecrets();

Q_SIGNALS:
    void ended(); ///< something that may have been under way; it may not be quite gone yet

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void startFlows();
    void followEnds();
    void startKept(KeptPage &page);
    void startExpiring(ExpiringPage &page);
    void startHandover();
    void startPermissions();
    void startPalette();
    void addCountdown();
    void addShortcuts();

    Session &m_session;
    PreferenceStore &m_preferences;
    SecretClipboard &m_clipboard;
    QMenu &m_menu;
    QAction &m_before;
    Workspace *const m_workspace;
    MainWindow &m_window;
    AddSecretFlow *m_adding = nullptr; // the workspace's, as all other flows
    DeleteSecretFlow *m_deleting = nullptr;
    KeptSecretFlow *m_keeping = nullptr;
    RecoveryFlow *m_recovering = nullptr;
    KeptPageFlow *m_keptPage = nullptr; // once it was looked at
    ExpiringFlow *m_expiring = nullptr; // likewise
    QList<QPointer<QWidget>> m_statusWidgets; // the status bar's
};

} // namespace Keyturn

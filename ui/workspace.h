// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/listkind.h"
#include "app/graph/grapherror.h"

#include <QWidget>

#include <map>
#include <memory>
#include <optional>

class QMenu;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace Keyturn {

class ActivityPage;
class CredentialController;
class CredentialView;
class DetailSplitter;
struct DirectoryObject;
class ErrorPanel;
class Navigation;
class ObjectListPage;
class RecoveryPanel;
class SecretClipboard;
class Session;
class TenantBar;

/// The inside of the window while one is in a directory: where one is, the lists, the objects, and
/// the secrets of the chosen one.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    Workspace(Session &session, SecretClipboard &clipboard, QWidget *parent = nullptr);
    ~Workspace() override;

    CredentialView &credentialView() { return *m_credentials; }
    CredentialController &controller() { return *m_controller; }
    RecoveryPanel &recoveryPanel() { return *m_recovery; }
    ActivityPage &activityPage() { return *m_activity; }

    void addMenu(QMenu &menu); ///< to the bar at the top
    void focusSearch();
    void refresh();
    void saveLayout(QSettings &settings) const;
    /// Also opens the list that was looked at last, and none is open before.
    void restoreLayout(const QSettings &settings);

private:
    void layOut();
    void orderTabs();
    void showTenantError();
    void readTenantAgain();
    bool isListFailed() const;
    void noteListState(ListKind kind);
    void showList(ListKind kind);
    bool isActivityShown() const;
    void open(const DirectoryObject &object); ///< in the list that has it
    ObjectListPage &view(ListKind kind); ///< made when first looked at
    ObjectListPage *currentView() const;

    Session &m_session;
    SecretClipboard &m_clipboard;
    TenantBar *const m_bar;
    std::optional<GraphError> m_tenantError;
    Navigation *const m_navigation;
    QStackedWidget *const m_lists;
    CredentialView *const m_credentials;
    CredentialController *const m_controller;
    QSplitter *const m_columns;
    DetailSplitter *const m_details;
    ActivityPage *const m_activity;
    QStackedWidget *const m_pages; // the lists with their details, or the activity
    RecoveryPanel *const m_recovery;
    ErrorPanel *const m_error;
    std::map<ListKind, ObjectListPage *> m_views;
    std::map<ListKind, QByteArray> m_columnStates; // as in the settings, for lists not made yet
    QString m_applicationType; // likewise
};

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/listkind.h"
#include "app/directory/objectref.h"
#include "app/graph/grapherror.h"
#include "ui/directory/place.h"

#include <QWidget>

#include <map>
#include <memory>
#include <optional>

class QMenu;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace Keyturn {

class AccountMenu;
class ActivityPage;
class CredentialController;
class CredentialView;
class DetailSplitter;
struct DirectoryObject;
class ErrorPanel;
class ExpiringLists;
class ExpiringPage;
class FasterRefreshBand;
class Navigation;
class ObjectListPage;
class PlacePage;
class PortalActions;
class RecoveryPanel;
class SecretClipboard;
class Session;
class SignInBand;
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
    PortalActions &portal() { return *m_portal; }
    SignInBand &signInBand() { return *m_signInBand; }

    ObjectKind objectKind() const; ///< of the list that is looked at, or was last
    void addAccountMenu(AccountMenu &menu); ///< to the bar at the top
    void addMenu(QMenu &menu); ///< likewise
    void focusSearch();
    /// The secret, chosen among those of its owner, in the list that has that one. Nothing happens
    /// where none has it any more.
    void showSecret(const ObjectRef &owner, const QUuid &keyId);
    void open(const DirectoryObject &object); ///< in the list that has it
    void refresh(); ///< what is looked at, as far as it has changed if Graph tells
    void reload(); ///< all of it
    void saveLayout(QSettings &settings) const;
    /// Also opens the list that was looked at last, and none is open before.
    void restoreLayout(const QSettings &settings);
    static ListKind listShownFirst(const QSettings &settings); ///< by such a layout

Q_SIGNALS:
    void permissionsChosen(); ///< those that what is looked at takes, to be shown
    void permissionsWanted(const QStringList &permissions); ///< to be asked for
    void expiringPageMade(Keyturn::ExpiringPage &page); ///< when first looked at

private:
    void layOut();
    void orderTabs();
    void showTenantError();
    void readTenantAgain();
    bool isListFailed() const;
    void noteListState(ListKind kind);
    void showList(ListKind kind);
    void tellLacks(); ///< of permissions, to each list
    void offerFasterRefresh();
    void showPlace(Place place);
    PlacePage &page(Place place); ///< made when first looked at
    PlacePage *currentPlace() const; ///< null where a list is shown
    void countExpiring();
    void openSecret(const DirectoryObject &object, const QUuid &keyId); ///< likewise
    void search(ListKind kind, const QString &text);
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
    PortalActions *const m_portal;
    QSplitter *const m_columns;
    DetailSplitter *const m_details;
    ActivityPage *const m_activity;
    ExpiringLists *const m_expiring;
    QStackedWidget *const m_pages; // the lists with their details, or a place
    RecoveryPanel *const m_recovery;
    ErrorPanel *const m_error;
    SignInBand *const m_signInBand;
    FasterRefreshBand *const m_fasterRefresh;
    bool m_wasFasterRefreshOffered = false; // to whoever uses these settings
    std::map<ListKind, ObjectListPage *> m_views;
    std::map<Place, PlacePage *> m_places;
    std::map<ListKind, QByteArray> m_columnStates; // as in the settings, for lists not made yet
    QString m_applicationType; // likewise
};

} // namespace Keyturn

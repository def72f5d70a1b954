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

class QAction;
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
class ExportFlow;
class FasterRefreshBand;
class ListPages;
class Navigation;
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
    ListPages &lists() const { return *m_lists; }
    Navigation &navigation() const { return *m_navigation; }
    ExportFlow &exporting() const { return *m_export; }
    /// Those that were looked at.
    const std::map<Place, PlacePage *> &places() const { return m_places; }

    ObjectKind objectKind() const; ///< of the list that is looked at, or was last
    void addAccountMenu(AccountMenu &menu); ///< to the bar at the top
    void addMenu(QMenu &menu); ///< likewise
    void addObjectActions(const QList<QAction *> &actions); ///< to the menu of a list's row
    void goTo(Place place);
    void focusSearch();
    /// The secret, chosen among those of its owner, in the list that has that one. Nothing happens
    /// where none has it any more.
    void showSecret(const ObjectRef &owner, const QUuid &keyId);
    void showSecret(const QUuid &keyId); ///< likewise, of whichever owner
    void open(const DirectoryObject &object); ///< in the list that has it
    void exportView(); ///< the rows of what is looked at
    void refresh(); ///< what is looked at, as far as it has changed if Graph tells
    void reload(); ///< all of it
    void saveLayout(QSettings &settings) const;
    /// Also opens the list that was looked at last, and none is open before.
    void restoreLayout(const QSettings &settings);

Q_SIGNALS:
    void said(const QString &text); ///< for the status bar
    void troubleSaid(const QString &text, const QString &topic); ///< likewise, with its help
    void permissionsChosen(); ///< those that what is looked at takes, to be shown
    void permissionsWanted(const QStringList &permissions); ///< to be asked for
    void placeMade(Keyturn::Place place, Keyturn::PlacePage &page); ///< when first looked at

private:
    void layOut();
    void followLists();
    void orderTabs();
    void showTenantError();
    void readTenantAgain();
    void noteListState(ListKind kind);
    void showList(ListKind kind);
    void offerFasterRefresh();
    void showPlace(Place place);
    PlacePage &page(Place place); ///< made when first looked at
    PlacePage *currentPlace() const; ///< null where a list is shown
    PlacePage *makeExpiringPage();
    PlacePage *makeKeptPage();
    void countExpiring();
    void countKept();
    void openSecret(const DirectoryObject &object, const QUuid &keyId); ///< likewise
    void search(ListKind kind, const QString &text);

    Session &m_session;
    SecretClipboard &m_clipboard;
    TenantBar *const m_bar;
    std::optional<GraphError> m_tenantError;
    Navigation *const m_navigation;
    ListPages *const m_lists;
    CredentialView *const m_credentials;
    CredentialController *const m_controller;
    PortalActions *const m_portal;
    QSplitter *const m_columns;
    DetailSplitter *const m_details;
    ActivityPage *const m_activity;
    ExpiringLists *const m_expiring;
    ExportFlow *const m_export;
    QStackedWidget *const m_pages; // the lists with their details, or a place
    RecoveryPanel *const m_recovery;
    ErrorPanel *const m_error;
    SignInBand *const m_signInBand;
    FasterRefreshBand *const m_fasterRefresh;
    bool m_wasFasterRefreshOffered = false; // to whoever uses these settings
    std::map<Place, PlacePage *> m_places;
};

} // namespace Keyturn

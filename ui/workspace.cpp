// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/workspace.h"

#include "app/directory/directorystore.h"
#include "app/directory/listquery.h"
#include "app/directory/secretlookup.h"
#include "app/expiring/expiringlists.h"
#include "app/expiring/expirycollector.h"
#include "app/session/session.h"
#include "ui/activity/activitypage.h"
#include "ui/common/band.h"
#include "ui/common/errorpanel.h"
#include "ui/common/grapherrortext.h"
#include "ui/common/taborder.h"
#include "ui/directory/credentialcontroller.h"
#include "ui/directory/credentialview.h"
#include "ui/directory/detailscontroller.h"
#include "ui/directory/detailsplitter.h"
#include "ui/directory/essentialsline.h"
#include "ui/directory/listpages.h"
#include "ui/directory/listtexts.h"
#include "ui/directory/navigation.h"
#include "ui/directory/objectlistpage.h"
#include "ui/directory/objecttable.h"
#include "ui/directory/portalactions.h"
#include "ui/directory/tenantbar.h"
#include "ui/expiring/expiringpage.h"
#include "ui/expiring/sessionlists.h"
#include "ui/flows/exportflow.h"
#include "ui/help/errortopics.h"
#include "ui/kept/keptpage.h"
#include "ui/permissions/fasterrefreshband.h"
#include "ui/secrets/recoverypanel.h"
#include "ui/signin/signinband.h"

#include <QBoxLayout>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

Workspace::Workspace(Session &session, SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_clipboard(clipboard)
    , m_bar(new TenantBar(session, this))
    , m_navigation(new Navigation(this))
    , m_lists(new ListPages(session, clipboard, this))
    , m_credentials(new CredentialView(
          [this](const QUuid &keyId) {
              const auto &object = m_controller->object();
              return object ? m_session.keptSecrets().state(m_session.vaultKey(object->ref, keyId))
                            : KeptState::NotKept;
          },
          this))
    , m_controller(new CredentialController(session, *m_credentials, this))
    , m_portal(new PortalActions(session, this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_details(new DetailSplitter(m_lists, m_credentials, this))
    , m_activity(new ActivityPage(session.activity(), this))
    , m_expiring(new ExpiringLists(expiringPartsOf(session), this))
    , m_export(new ExportFlow(this))
    , m_pages(new QStackedWidget(this))
    , m_recovery(new RecoveryPanel(this))
    , m_error(new ErrorPanel(this))
    , m_signInBand(new SignInBand(this))
    , m_fasterRefresh(new FasterRefreshBand(this))
{
    layOut();
    addObjectActions(m_portal->ofObject());
    m_credentials->essentials().addPortal(*m_portal);
    m_credentials->addToMenu(m_portal->ofSecrets());
    connect(m_controller, &CredentialController::chosen, m_portal,
            [this] { m_portal->setObject(m_controller->object()); });
    new DetailsController(session, *m_controller, *m_credentials, this);
    connect(m_credentials, &CredentialView::openChosen, this, &Workspace::open);
    connect(&m_credentials->essentials(), &EssentialsLine::remedyChosen, this,
            [this] { m_lists->current()->stopHiding(); });
    followLists();
    connect(m_navigation, &Navigation::chosen, this, &Workspace::showList);
    connect(m_navigation, &Navigation::placeChosen, this, &Workspace::showPlace);
    countExpiring();
    countKept();
    connect(&m_session.keptSecrets(), &KeptSecrets::stateChanged, this, &Workspace::countKept);
    connect(m_fasterRefresh, &FasterRefreshBand::askChosen, this, &Workspace::permissionsWanted);
    connect(m_error, &ErrorPanel::retryChosen, this, &Workspace::readTenantAgain);
    connect(&m_session, &Session::tenantKnown, this, [this] {
        m_tenantError.reset();
        showTenantError();
    });
    connect(&m_credentials->error(), &ErrorPanel::permissionsChosen, this,
            &Workspace::permissionsChosen);
    connect(&m_session, &Session::failed, this, [this](const GraphError &error) {
        m_tenantError = error;
        showTenantError();
    });
}

Workspace::~Workspace() = default;

void Workspace::followLists()
{
    connect(m_lists, &ListPages::pageMade, this, &Workspace::orderTabs);
    connect(m_lists, &ListPages::currentObjectChanged, this,
            [this] { m_controller->choose(m_lists->current()->currentObject()); });
    connect(m_lists, &ListPages::hidingChanged, this,
            [this] { m_credentials->essentials().setHiding(m_lists->current()->hiding()); });
    connect(m_lists, &ListPages::rereadWanted, m_controller, &CredentialController::reread);
    connect(m_lists, &ListPages::stateChanged, this, &Workspace::noteListState);
    connect(m_lists, &ListPages::exportChosen, this, [this](ListKind kind, const auto &rows) {
        m_export->exportRows(listTitle(kind), m_session.list(kind).store(), rows);
    });
    connect(m_export, &ExportFlow::said, this, &Workspace::said);
    connect(m_lists, &ListPages::refreshChosen, this, &Workspace::offerFasterRefresh);
    connect(m_lists, &ListPages::permissionsChosen, this, &Workspace::permissionsChosen);
    connect(m_lists, &ListPages::askChosen, this, &Workspace::permissionsWanted);
    connect(m_lists, &ListPages::listChosen, this, &Workspace::search);
    connect(m_lists, &ListPages::objectChosen, this, &Workspace::open);
}

void Workspace::layOut()
{
    m_columns->addWidget(m_navigation);
    m_pages->addWidget(m_details);
    m_pages->addWidget(m_activity);
    m_places[Place::Activity] = m_activity;
    m_columns->addWidget(m_pages);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    if (m_session.isSampleTenant()) {
        layout->addWidget(new Band(
            tr("Sample tenant: nothing here reaches Microsoft. Its applications are made up "
               "and start afresh each time; what you save to the keychain stays there."),
            this));
    }
    layout->addWidget(m_bar);
    layout->addWidget(m_columns, 1);
    // Above the rows they would push them from under the pointer.
    layout->addWidget(m_recovery);
    layout->addWidget(m_error);
    layout->addWidget(m_signInBand);
    layout->addWidget(m_fasterRefresh);
}

/// As one reads, from part to part. Lists and the menu are made after what stands behind them.
void Workspace::orderTabs()
{
    std::vector<QWidget *> parts = {m_bar, m_navigation, m_lists, m_credentials};
    for (const auto &[place, page] : m_places)
        parts.push_back(page);
    parts.insert(parts.end(), {m_recovery, m_error, m_signInBand, m_fasterRefresh});
    Keyturn::orderTabs(parts);
}

/// Unless the list says it: then it is one and the same trouble, and its Retry is for both.
void Workspace::showTenantError()
{
    if (!m_tenantError || m_lists->isCurrentFailed()) {
        m_error->clear();
        return;
    }
    m_error->tell(graphErrorText(*m_tenantError), graphErrorDetails(*m_tenantError),
                  ErrorPanel::Offer::Retry);
    m_error->explain(errorTopic(*m_tenantError));
}

void Workspace::readTenantAgain()
{
    m_tenantError.reset();
    m_session.open();
}

void Workspace::noteListState(ListKind kind)
{
    if (m_tenantError && m_session.list(kind).state() == DirectoryList::State::Loading)
        readTenantAgain();
    showTenantError();
}

void Workspace::addAccountMenu(AccountMenu &menu)
{
    m_bar->addAccountMenu(menu);
}

void Workspace::addMenu(QMenu &menu)
{
    m_bar->addMenu(menu);
    orderTabs();
}

void Workspace::addObjectActions(const QList<QAction *> &actions)
{
    m_lists->addObjectActions(actions);
}

void Workspace::goTo(Place place)
{
    m_navigation->choosePlace(place);
}

void Workspace::focusSearch()
{
    if (PlacePage *const place = currentPlace())
        place->focusSearch();
    else
        m_lists->current()->focusSearch();
}

void Workspace::exportView()
{
    if (PlacePage *const place = currentPlace())
        place->exportView();
    else
        m_lists->current()->exportView();
}

void Workspace::refresh()
{
    if (PlacePage *const place = currentPlace())
        return place->refresh();
    m_lists->current()->refresh();
    offerFasterRefresh();
}

void Workspace::reload()
{
    if (PlacePage *const place = currentPlace())
        return place->reload();
    m_lists->current()->reload();
    offerFasterRefresh();
}

/// Once, to somebody who refreshes and could be granted it.
void Workspace::offerFasterRefresh()
{
    const OwnAccess &access = m_session.access();
    const QStringList missing = access.missing(objectKind(), DirectoryAct::Refresh);
    if (m_wasFasterRefreshOffered || !access.canAskForMore() || !access.token().permissions
        || missing.isEmpty())
        return;
    m_wasFasterRefreshOffered = true;
    m_fasterRefresh->offer(missing);
}

void Workspace::saveLayout(QSettings &settings) const
{
    settings.setValue("columns"_L1, m_columns->saveState());
    settings.setValue("fasterRefreshOffered"_L1, m_wasFasterRefreshOffered);
    m_details->saveSizes(settings);
    m_lists->saveLayout(settings);
}

void Workspace::restoreLayout(const QSettings &settings)
{
    m_columns->restoreState(settings.value("columns"_L1).toByteArray());
    m_wasFasterRefreshOffered = settings.value("fasterRefreshOffered"_L1).toBool();
    m_details->restoreSizes(settings);
    m_lists->restoreLayout(settings);
    m_navigation->choose(ListPages::listShownFirst(settings));
}

void Workspace::showList(ListKind kind)
{
    const ObjectListPage &shown = m_lists->show(kind);
    m_pages->setCurrentWidget(m_details);
    m_controller->choose(shown.currentObject());
    m_credentials->essentials().setHiding(shown.hiding());
    showTenantError();
}

ObjectKind Workspace::objectKind() const
{
    return Keyturn::objectKind(m_lists->currentKind());
}

void Workspace::showPlace(Place place)
{
    m_pages->setCurrentWidget(&page(place));
    m_controller->choose({}); // what is not to be seen is told of in the status bar
}

PlacePage *Workspace::currentPlace() const
{
    return qobject_cast<PlacePage *>(m_pages->currentWidget());
}

PlacePage &Workspace::page(Place place)
{
    PlacePage *&page = m_places[place];
    if (!page) {
        page = place == Place::Kept ? makeKeptPage() : makeExpiringPage();
        m_pages->addWidget(page);
        orderTabs();
        connect(page, &PlacePage::said, this, &Workspace::said);
        connect(page, &PlacePage::troubleSaid, this, &Workspace::troubleSaid);
        Q_EMIT placeMade(place, *page);
    }
    return *page;
}

PlacePage *Workspace::makeExpiringPage()
{
    auto *const made = new ExpiringPage(m_session, *m_expiring, m_clipboard, m_pages);
    connect(made, &ExpiringPage::openChosen, this, &Workspace::openSecret);
    connect(made, &ExpiringPage::exportChosen, this, [this](const auto &secrets) {
        m_export->exportExpiring(secrets, m_session.tenant().displayName);
    });
    return made;
}

PlacePage *Workspace::makeKeptPage()
{
    auto *const made = new KeptPage(m_session, m_pages);
    connect(made, &KeptPage::openChosen, this, qOverload<const QUuid &>(&Workspace::showSecret));
    return made;
}

void Workspace::countExpiring()
{
    auto *const collector = new ExpiryCollector(*m_expiring, this);
    connect(collector, &ExpiryCollector::collected, this, [this](const auto &found) {
        const bool isAnyThere = m_expiring->objectCount() > 0;
        m_navigation->setCount(Place::Expiring,
                               isAnyThere ? std::optional(qsizetype(found->rows.size()))
                                          : std::nullopt);
    });
}

void Workspace::countKept()
{
    const auto count = qsizetype(m_session.keptSecrets().entries().size());
    m_navigation->setCount(Place::Kept, count > 0 ? std::optional(count) : std::nullopt);
}

void Workspace::showSecret(const QUuid &keyId)
{
    std::vector<DirectoryStore> stores;
    for (const ListKind kind : {ListKind::AppRegistrations, ListKind::EnterpriseApplications,
                                ListKind::AgentIdentityBlueprints})
        stores.push_back(m_session.list(kind).store());
    const auto found = findListedCredentials(stores, {.keyIds = {keyId}});
    if (!found.empty())
        showSecret(found.front().owner, keyId);
}

void Workspace::showSecret(const ObjectRef &owner, const QUuid &keyId)
{
    for (const ListKind kind : {listOf(owner.kind), ListKind::DeletedApplications}) {
        const DirectoryStore &store = m_session.list(kind).store();
        const qsizetype row = store.rowOf(owner.objectId);
        if (row < 0)
            continue;
        return openSecret(store.object(row), keyId);
    }
}

void Workspace::open(const DirectoryObject &object)
{
    const bool isDeleted = object.deletedDateTime.isValid();
    const ListKind kind = isDeleted ? ListKind::DeletedApplications : listOf(object.ref.kind);
    m_navigation->setFocus(); // the button that had it goes away
    ObjectListPage &shown = m_lists->page(kind);
    shown.open(object);
    m_navigation->choose(kind);
    showList(kind); // the list may be the one that is looked at already
    const DirectoryList &list = m_session.list(kind);
    if (list.state() == DirectoryList::State::Loaded && list.store().rowOf(object.ref.objectId) < 0)
        shown.refresh(); // it is newer than the list
}

void Workspace::openSecret(const DirectoryObject &object, const QUuid &keyId)
{
    open(object);
    m_credentials->select(keyId);
}

/// The same as another list.
void Workspace::search(ListKind kind, const QString &text)
{
    m_lists->page(kind).searchFor(text);
    m_navigation->choose(kind);
    m_lists->page(kind).focusSearch();
}

} // namespace Keyturn

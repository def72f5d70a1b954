// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/workspace.h"

#include "app/directory/listquery.h"
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
#include "ui/directory/navigation.h"
#include "ui/directory/objectlistpage.h"
#include "ui/directory/tenantbar.h"
#include "ui/expiring/expiringpage.h"
#include "ui/permissions/fasterrefreshband.h"
#include "ui/permissions/grantingtext.h"
#include "ui/secrets/recoverypanel.h"
#include "ui/signin/signinband.h"

#include <QBoxLayout>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    // What the settings call the lists.
    constexpr std::array ListKeys = {
        std::pair{ListKind::AppRegistrations, "appRegistrations"_L1},
        std::pair{ListKind::OwnedApplications, "ownedApplications"_L1},
        std::pair{ListKind::EnterpriseApplications, "enterpriseApplications"_L1},
        std::pair{ListKind::AgentIdentityBlueprints, "agentIdentityBlueprints"_L1},
        std::pair{ListKind::DeletedApplications, "deletedApplications"_L1},
    };

    QLatin1StringView listKey(ListKind kind)
    {
        const auto *found = std::ranges::find(ListKeys, kind, [](auto pair) { return pair.first; });
        return found->second;
    }

    QString columnsKey(ListKind kind)
    {
        return listKey(kind) + "/columns"_L1;
    }

} // namespace

Workspace::Workspace(Session &session, SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_clipboard(clipboard)
    , m_bar(new TenantBar(session, this))
    , m_navigation(new Navigation(this))
    , m_lists(new QStackedWidget(this))
    , m_credentials(new CredentialView(
          [this](const QUuid &keyId) {
              const auto &object = m_controller->object();
              return object ? m_session.keptSecrets().state(m_session.vaultKey(object->ref, keyId))
                            : KeptState::NotKept;
          },
          this))
    , m_controller(new CredentialController(session, *m_credentials, this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_details(new DetailSplitter(m_lists, m_credentials, this))
    , m_activity(new ActivityPage(session.activity(), this))
    , m_expiring(
          new ExpiringLists({.searched = {&session.list(ListKind::AppRegistrations),
                                          &session.list(ListKind::EnterpriseApplications),
                                          &session.list(ListKind::AgentIdentityBlueprints)},
                             .owned = &session.list(ListKind::OwnedApplications),
                             .mutes = &session.mutes(),
                             .isKept = [&session](ListKind kind) { return session.isKept(kind); }},
                            this))
    , m_pages(new QStackedWidget(this))
    , m_recovery(new RecoveryPanel(this))
    , m_error(new ErrorPanel(this))
    , m_signInBand(new SignInBand(this))
    , m_fasterRefresh(new FasterRefreshBand(this))
{
    layOut();
    new DetailsController(session, *m_controller, *m_credentials, this);
    connect(m_credentials, &CredentialView::openChosen, this, &Workspace::open);
    connect(&m_credentials->essentials(), &EssentialsLine::remedyChosen, this,
            [this] { currentView()->stopHiding(); });
    connect(m_navigation, &Navigation::chosen, this, &Workspace::showList);
    connect(m_navigation, &Navigation::placeChosen, this, &Workspace::showPlace);
    countExpiring();
    connect(m_fasterRefresh, &FasterRefreshBand::askChosen, this, &Workspace::permissionsWanted);
    connect(m_error, &ErrorPanel::retryChosen, this, &Workspace::readTenantAgain);
    connect(&m_session, &Session::tenantKnown, this, [this] {
        m_tenantError.reset();
        showTenantError();
    });
    connect(&m_credentials->error(), &ErrorPanel::permissionsChosen, this,
            &Workspace::permissionsChosen);
    connect(&m_session.access(), &OwnAccess::changed, this, &Workspace::tellLacks);
    connect(&m_session, &Session::failed, this, [this](const GraphError &error) {
        m_tenantError = error;
        showTenantError();
    });
}

Workspace::~Workspace() = default;

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
    if (!m_tenantError || isListFailed()) {
        m_error->clear();
        return;
    }
    m_error->tell(graphErrorText(*m_tenantError), graphErrorDetails(*m_tenantError),
                  ErrorPanel::Offer::Retry);
}

void Workspace::readTenantAgain()
{
    m_tenantError.reset();
    m_session.open();
}

bool Workspace::isListFailed() const
{
    const auto shown =
        std::ranges::find(m_views, currentView(), [](const auto &view) { return view.second; });
    return shown != m_views.end()
        && m_session.list(shown->first).state() == DirectoryList::State::Failed;
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

void Workspace::focusSearch()
{
    if (PlacePage *const place = currentPlace())
        place->focusSearch();
    else
        currentView()->focusSearch();
}

void Workspace::refresh()
{
    if (PlacePage *const place = currentPlace())
        return place->refresh();
    currentView()->refresh();
    offerFasterRefresh();
}

void Workspace::reload()
{
    if (PlacePage *const place = currentPlace())
        return place->reload();
    currentView()->reload();
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
    for (const auto &[kind, page] : m_views) {
        settings.setValue(columnsKey(kind), page->columnState());
        if (page == currentView())
            settings.setValue("list"_L1, listKey(kind));
    }
    const auto enterprise = m_views.find(ListKind::EnterpriseApplications);
    settings.setValue("applicationType"_L1,
                      enterprise == m_views.end() ? m_applicationType
                                                  : enterprise->second->applicationTypeState());
}

void Workspace::restoreLayout(const QSettings &settings)
{
    m_columns->restoreState(settings.value("columns"_L1).toByteArray());
    m_wasFasterRefreshOffered = settings.value("fasterRefreshOffered"_L1).toBool();
    m_details->restoreSizes(settings);
    m_applicationType = settings.value("applicationType"_L1).toString();
    for (const auto &[kind, key] : ListKeys)
        m_columnStates[kind] = settings.value(columnsKey(kind)).toByteArray();
    m_navigation->choose(listShownFirst(settings));
}

ListKind Workspace::listShownFirst(const QSettings &settings)
{
    const QString last = settings.value("list"_L1).toString();
    const auto *found = std::ranges::find(ListKeys, last, [](auto pair) { return pair.second; });
    return found == ListKeys.end() ? ListKind::AppRegistrations : found->first;
}

void Workspace::showList(ListKind kind)
{
    ObjectListPage &shown = view(kind);
    m_lists->setCurrentWidget(&shown);
    m_pages->setCurrentWidget(m_details);
    if (m_session.list(kind).state() == DirectoryList::State::NotLoaded)
        shown.refresh();
    m_controller->choose(shown.currentObject());
    m_credentials->essentials().setHiding(shown.hiding());
    showTenantError();
}

ObjectKind Workspace::objectKind() const
{
    const auto shown =
        std::ranges::find(m_views, currentView(), [](const auto &view) { return view.second; });
    return shown == m_views.end() ? ObjectKind::Application : Keyturn::objectKind(shown->first);
}

void Workspace::tellLacks()
{
    const OwnAccess &access = m_session.access();
    const bool canAsk = access.canAskForMore();
    for (const auto &[kind, page] : m_views) {
        const QStringList missing = access.missing(Keyturn::objectKind(kind), DirectoryAct::List);
        if (access.token().permissions)
            page->setLack({missing, grantingText(access.way(), missing), canAsk});
        else if (canAsk)
            page->setLack({missing, perhapsAskingText(missing), canAsk});
        else
            page->setLack({});
    }
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
    if (page)
        return *page;
    auto *const made = new ExpiringPage(m_session, *m_expiring, m_clipboard, m_pages);
    connect(made, &ExpiringPage::openChosen, this, &Workspace::openSecret);
    page = made;
    m_pages->addWidget(made);
    orderTabs();
    Q_EMIT expiringPageMade(*made);
    return *made;
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

void Workspace::open(const DirectoryObject &object)
{
    const ListKind kind = listOf(object.ref.kind);
    m_navigation->setFocus(); // the button that had it goes away
    view(kind).open(object);
    m_navigation->choose(kind);
}

void Workspace::openSecret(const DirectoryObject &object, const QUuid &keyId)
{
    open(object);
    m_credentials->select(keyId);
}

ObjectListPage &Workspace::view(ListKind kind)
{
    ObjectListPage *&view = m_views[kind];
    if (view)
        return *view;
    view =
        new ObjectListPage(m_session.list(kind), m_session.pendingSecrets(), m_clipboard, m_lists);
    view->restoreColumnState(m_columnStates[kind]);
    view->restoreApplicationType(m_applicationType);
    connect(view, &ObjectListPage::currentObjectChanged, this, [this, view = view] {
        if (view == currentView())
            m_controller->choose(view->currentObject());
    });
    connect(view, &ObjectListPage::hidingChanged, this, [this, view = view] {
        if (view == currentView())
            m_credentials->essentials().setHiding(view->hiding());
    });
    // Also where Graph tells of no change: whether it tells of every secret's is not documented.
    const auto reread = [this, view = view] {
        const auto object = view->currentObject();
        if (view == currentView() && object)
            m_controller->reread(object->ref);
    };
    connect(view, &ObjectListPage::refreshed, this, reread);
    connect(&m_session.list(kind), &DirectoryList::confirmed, view, reread);
    connect(view, &ObjectListPage::refreshChosen, this, &Workspace::offerFasterRefresh);
    connect(view, &ObjectListPage::permissionsChosen, this, &Workspace::permissionsChosen);
    connect(view, &ObjectListPage::askChosen, this, &Workspace::permissionsWanted);
    tellLacks();
    connect(&m_session.list(kind), &DirectoryList::stateChanged, this,
            [this, kind] { noteListState(kind); });
    m_lists->addWidget(view);
    orderTabs();
    return *view;
}

ObjectListPage *Workspace::currentView() const
{
    return static_cast<ObjectListPage *>(m_lists->currentWidget()); // it holds nothing else
}

} // namespace Keyturn

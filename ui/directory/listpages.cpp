// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/listpages.h"

#include "app/session/session.h"
#include "ui/directory/objectlistpage.h"
#include "ui/directory/objecttable.h"
#include "ui/directory/searchcontroller.h"
#include "ui/permissions/grantingtext.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

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

ListPages::ListPages(Session &session, SecretClipboard &clipboard, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_clipboard(clipboard)
{
    connect(&m_session.access(), &OwnAccess::changed, this, &ListPages::tellLacks);
}

ObjectListPage &ListPages::page(ListKind kind)
{
    ObjectListPage *&page = m_made[kind];
    if (page)
        return *page;
    page = new ObjectListPage(m_session.list(kind), m_session.pendingSecrets(), m_clipboard, this);
    page->restoreColumnState(m_columnStates[kind]);
    page->restoreApplicationType(m_applicationType);
    page->table().addActions(m_objectActions);
    follow(kind, *page);
    followRefreshes(kind, *page);
    auto *const search = new SearchController(m_session, kind, *page, page);
    connect(search, &SearchController::listChosen, this, &ListPages::listChosen);
    connect(search, &SearchController::objectChosen, this, &ListPages::objectChosen);
    tellLacks();
    addWidget(page);
    Q_EMIT pageMade();
    return *page;
}

void ListPages::addObjectActions(const QList<QAction *> &actions)
{
    m_objectActions += actions;
    for (const auto &[kind, page] : m_made) {
        if (page)
            page->table().addActions(actions);
    }
}

void ListPages::follow(ListKind kind, ObjectListPage &page)
{
    connect(&page, &ObjectListPage::currentObjectChanged, this, [this, &page] {
        if (&page == current())
            Q_EMIT currentObjectChanged();
    });
    connect(&page, &ObjectListPage::hidingChanged, this, [this, &page] {
        if (&page == current())
            Q_EMIT hidingChanged();
    });
    connect(&page, &ObjectListPage::exportChosen, this,
            [this, kind](const auto &rows) { Q_EMIT exportChosen(kind, rows); });
    connect(&page, &ObjectListPage::refreshChosen, this, &ListPages::refreshChosen);
    connect(&page, &ObjectListPage::permissionsChosen, this, &ListPages::permissionsChosen);
    connect(&page, &ObjectListPage::askChosen, this, &ListPages::askChosen);
    connect(&m_session.list(kind), &DirectoryList::stateChanged, this,
            [this, kind] { Q_EMIT stateChanged(kind); });
}

/// Also where Graph tells of no change: whether it tells of every secret's is not documented.
void ListPages::followRefreshes(ListKind kind, ObjectListPage &page)
{
    const auto reread = [this, &page] {
        const auto object = page.currentObject();
        if (&page == current() && object)
            Q_EMIT rereadWanted(object->ref);
    };
    connect(&page, &ObjectListPage::refreshed, this, reread);
    connect(&m_session.list(kind), &DirectoryList::confirmed, &page, reread);
}

ObjectListPage &ListPages::show(ListKind kind)
{
    ObjectListPage &shown = page(kind);
    setCurrentWidget(&shown);
    if (m_session.list(kind).state() == DirectoryList::State::NotLoaded)
        shown.refresh();
    return shown;
}

ObjectListPage *ListPages::current() const
{
    return static_cast<ObjectListPage *>(currentWidget()); // it holds nothing else
}

ListKind ListPages::currentKind() const
{
    const auto shown =
        std::ranges::find(m_made, current(), [](const auto &made) { return made.second; });
    return shown == m_made.end() ? ListKind::AppRegistrations : shown->first;
}

bool ListPages::isCurrentFailed() const
{
    return current() && m_session.list(currentKind()).state() == DirectoryList::State::Failed;
}

void ListPages::tellLacks()
{
    const OwnAccess &access = m_session.access();
    const bool canAsk = access.canAskForMore();
    for (const auto &[kind, page] : m_made) {
        const QStringList missing = access.missing(objectKind(kind), DirectoryAct::List);
        if (access.token().permissions)
            page->setLack({missing, grantingText(access.way(), missing), canAsk});
        else if (canAsk)
            page->setLack({missing, perhapsAskingText(missing), canAsk});
        else
            page->setLack({});
    }
}

void ListPages::saveLayout(QSettings &settings) const
{
    for (const auto &[kind, page] : m_made)
        settings.setValue(columnsKey(kind), page->columnState());
    if (current())
        settings.setValue("list"_L1, listKey(currentKind()));
    const auto enterprise = m_made.find(ListKind::EnterpriseApplications);
    settings.setValue("applicationType"_L1,
                      enterprise == m_made.end() ? m_applicationType
                                                 : enterprise->second->applicationTypeState());
}

void ListPages::restoreLayout(const QSettings &settings)
{
    m_applicationType = settings.value("applicationType"_L1).toString();
    for (const auto &[kind, key] : ListKeys)
        m_columnStates[kind] = settings.value(columnsKey(kind)).toByteArray();
}

ListKind ListPages::listShownFirst(const QSettings &settings)
{
    const QString last = settings.value("list"_L1).toString();
    const auto *found = std::ranges::find(ListKeys, last, [](auto pair) { return pair.second; });
    return found == ListKeys.end() ? ListKind::AppRegistrations : found->first;
}

} // namespace Keyturn

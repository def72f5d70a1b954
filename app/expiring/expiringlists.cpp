// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/expiringlists.h"

#include "app/expiring/mutedsecrets.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Keyturn {

ExpiringLists::ExpiringLists(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_days(m_parts.clock)
{
    // Several lists end, and several rows change, at about the same time.
    m_pause.setSingleShot(true);
    m_pause.setInterval(100ms);
    connect(&m_pause, &QTimer::timeout, this, &ExpiringLists::changed);
    for (DirectoryList *const list : m_parts.searched)
        follow(*list);
    follow(*m_parts.owned);
    connect(m_parts.mutes, &MutedSecrets::changed, this, &ExpiringLists::changeLater);
    connect(&m_days, &DayChange::begun, this, &ExpiringLists::changeLater);
}

void ExpiringLists::follow(DirectoryList &list)
{
    connect(&list, &DirectoryList::replaced, this, &ExpiringLists::changeLater);
    connect(&list, &DirectoryList::rowChanged, this, &ExpiringLists::changeLater);
    connect(&list, &DirectoryList::rowsAppended, this, &ExpiringLists::grown);
    connect(&list, &DirectoryList::stateChanged, this, [this, &list] { noteState(list); });
}

/// The others are loaded for the count in the navigation, too, but only where that costs little:
/// where one is small, so are the others; but that blueprints are few tells nothing. What was kept
/// of a list counts as it is, and is asked for its changes where that can be. All of a large
/// directory is loaded when somebody looks at the page.
void ExpiringLists::loadWhatIsCheap(const DirectoryList &list)
{
    const bool tellsOfOthers = list.kind() == ListKind::AppRegistrations
        || list.kind() == ListKind::EnterpriseApplications;
    const bool isSmall = tellsOfOthers && list.store().size() <= SmallList;
    for (DirectoryList *const other : m_parts.searched) {
        if (other->state() != DirectoryList::State::NotLoaded)
            continue;
        if (m_parts.isKept && m_parts.isKept(other->kind()))
            other->showKept();
        if (isSmall || other->canUpdate())
            other->refresh();
    }
}

void ExpiringLists::noteState(const DirectoryList &list)
{
    if (list.state() == DirectoryList::State::Loaded)
        loadWhatIsCheap(list);
    if (list.state() != DirectoryList::State::Loading)
        changeLater();
    Q_EMIT stateChanged();
}

std::vector<DirectoryList *> ExpiringLists::wanted() const
{
    std::vector<DirectoryList *> lists = m_parts.searched;
    if (m_isOwnedWanted)
        lists.push_back(m_parts.owned);
    return lists;
}

void ExpiringLists::load()
{
    m_days.check();
    for (DirectoryList *const list : wanted()) {
        if (list->state() == DirectoryList::State::NotLoaded)
            list->refresh();
    }
}

void ExpiringLists::refresh()
{
    for (DirectoryList *const list : wanted())
        list->refresh();
}

void ExpiringLists::reload()
{
    for (DirectoryList *const list : wanted())
        list->reload();
}

void ExpiringLists::setOwnedWanted(bool isWanted)
{
    if (isWanted == m_isOwnedWanted)
        return;
    m_isOwnedWanted = isWanted;
    if (isWanted && m_parts.owned->state() != DirectoryList::State::Loaded)
        m_parts.owned->refresh();
    Q_EMIT stateChanged();
}

void ExpiringLists::refreshOwned() const
{
    m_parts.owned->refresh();
}

ExpirySources ExpiringLists::sources() const
{
    ExpirySources sources;
    for (const DirectoryList *const list : m_parts.searched)
        sources.stores.push_back(list->store());
    sources.owned = m_parts.owned->store();
    sources.mutes = m_parts.mutes->days();
    return sources;
}

bool ExpiringLists::isLoading() const
{
    return std::ranges::any_of(wanted(), [](const DirectoryList *list) {
        return list->state() == DirectoryList::State::Loading;
    });
}

bool ExpiringLists::isComplete() const
{
    return std::ranges::all_of(wanted(), [](const DirectoryList *list) {
        return list->state() == DirectoryList::State::Loaded
            || list->state() == DirectoryList::State::NotSupported;
    });
}

bool ExpiringLists::isSettled() const
{
    const auto isSettled = [](const DirectoryList *list) {
        return list->state() != DirectoryList::State::NotLoaded
            && list->state() != DirectoryList::State::Loading;
    };
    return isSettled(m_parts.owned) && std::ranges::all_of(m_parts.searched, isSettled);
}

bool ExpiringLists::isAnythingRead() const
{
    const auto isRead = [](const DirectoryList *list) {
        return list->state() == DirectoryList::State::Loaded;
    };
    return isRead(m_parts.owned) || std::ranges::any_of(m_parts.searched, isRead);
}

std::vector<const DirectoryList *> ExpiringLists::failed() const
{
    std::vector<const DirectoryList *> failed;
    std::ranges::copy_if(wanted(), std::back_inserter(failed), [](const DirectoryList *list) {
        return list->state() == DirectoryList::State::Failed;
    });
    return failed;
}

qsizetype ExpiringLists::objectCount() const
{
    qsizetype count = 0;
    for (const DirectoryList *const list : m_parts.searched)
        count += list->store().size();
    return count;
}

} // namespace Keyturn

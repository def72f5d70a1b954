// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/searchcontroller.h"

#include "app/directory/directorystore.h"
#include "app/directory/objectlookup.h"
#include "app/models/searchmatches.h"
#include "app/session/session.h"
#include "ui/directory/objectlistpage.h"
#include "ui/directory/searchtexts.h"

#include <QEvent>

#include <array>
#include <chrono>

using namespace std::chrono_literals;

namespace Keyturn {

namespace {

    using enum ListKind;

    constexpr std::array AllLists = {AppRegistrations, OwnedApplications, EnterpriseApplications,
                                     AgentIdentityBlueprints, DeletedApplications};

    /// Whether both may have the same objects.
    bool mayShare(ListKind one, ListKind other)
    {
        const auto isOfApplications = [](ListKind kind) {
            return kind == AppRegistrations || kind == OwnedApplications
                || kind == AgentIdentityBlueprints;
        };
        return isOfApplications(one) && isOfApplications(other);
    }

    bool isThere(const DirectoryList &list)
    {
        return list.state() == DirectoryList::State::Loaded || list.store().size() > 0;
    }

} // namespace

SearchController::SearchController(Session &session, ListKind kind, ObjectListPage &page,
                                   QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_kind(kind)
    , m_page(page)
    , m_strip(page.searchStrip())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    m_step.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SearchController::begin);
    connect(&m_step, &QTimer::timeout, this, &SearchController::goOn);
    connect(&m_page, &ObjectListPage::searchChanged, this, [this] {
        m_lookup.reset();
        m_isResultTold = false;
        noteChange();
    });
    connect(&m_strip, &SearchStrip::listChosen, this,
            [this](ListKind other) { Q_EMIT listChosen(other, m_page.search()); });
    connect(&m_strip, &SearchStrip::objectChosen, this, &SearchController::objectChosen);
    connect(&m_strip, &SearchStrip::lookupChosen, this, &SearchController::lookUp);
    connect(&m_strip, &SearchStrip::cancelChosen, this, [this] {
        m_lookup.reset();
        begin();
    });
    m_page.installEventFilter(this);
    followLists();
}

SearchController::~SearchController() = default;

void SearchController::followLists()
{
    for (const ListKind kind : AllLists) {
        const DirectoryList &list = m_session.list(kind);
        connect(&list, &DirectoryList::stateChanged, this, &SearchController::noteChange);
        connect(&list, &DirectoryList::replaced, this, &SearchController::noteChange);
    }
}

bool SearchController::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_page && event->type() == QEvent::Show)
        noteChange();
    return QObject::eventFilter(watched, event);
}

void SearchController::noteChange()
{
    m_step.stop();
    if (m_page.search().trimmed().isEmpty()) {
        m_pause.stop();
        m_strip.clear();
    } else if (!m_lookup && !m_isResultTold) {
        m_pause.start();
    }
}

void SearchController::begin()
{
    if (!m_page.isVisible()) // once it is again
        return;
    m_filter = ObjectFilter(m_page.search());
    m_question = SearchQuestion::fromText(m_page.search());
    m_findings = {.message = pastedMessageText(m_question)};
    m_unknown = m_question.ids;
    m_unloaded.clear();
    m_left.assign(AllLists.rbegin(), AllLists.rend());
    m_ownMatches = countMatches(m_filter, m_session.list(m_kind).store());
    m_step.start();
}

void SearchController::goOn()
{
    if (m_left.empty())
        return finish();
    lookInto(m_left.back());
    m_left.pop_back();
    m_step.start();
}

void SearchController::lookInto(ListKind kind)
{
    const DirectoryList &list = m_session.list(kind);
    if (!isThere(list)) {
        if (kind != m_kind && list.state() != DirectoryList::State::NotSupported)
            m_unloaded.push_back(kind);
        return;
    }
    if (!m_unknown.empty())
        removeKnown(m_unknown, list.store());
    // All that one owns is among the app registrations.
    const bool isPart = kind == OwnedApplications
        && (m_kind == AppRegistrations || isThere(m_session.list(AppRegistrations)));
    if (kind == m_kind || isPart)
        return;
    if (const qsizetype count = countOthers(kind, list); count > 0)
        m_findings.elsewhere.push_back({.kind = kind, .count = count});
}

/// Matches that the page's own list does not have.
qsizetype SearchController::countOthers(ListKind kind, const DirectoryList &list) const
{
    const qsizetype count = countMatches(m_filter, list.store());
    if (count == 0 || m_ownMatches == 0 || !mayShare(kind, m_kind))
        return count;
    return count - countSharedMatches(m_filter, list.store(), m_session.list(m_kind).store());
}

void SearchController::finish()
{
    const bool isAnythingThere = m_ownMatches > 0 || !m_findings.elsewhere.empty();
    const bool isOwnLoading = m_session.list(m_kind).state() == DirectoryList::State::Loading;
    m_findings.offersLookup =
        !m_question.ids.empty() && (!m_unknown.empty() || !m_unloaded.empty());
    // Where an ID is looked up it need not be searched for list by list.
    if (!isAnythingThere && !isOwnLoading && m_question.ids.empty() && m_question.otherIdCount == 0
        && !m_question.aadstsCode) {
        for (const ListKind kind : m_unloaded) {
            if (m_session.list(kind).state() == DirectoryList::State::NotLoaded)
                m_findings.elsewhere.push_back({.kind = kind});
        }
    }
    m_strip.tell(m_findings);
}

void SearchController::lookUp()
{
    const bool hasApplicationsOnly =
        m_session.list(EnterpriseApplications).state() == DirectoryList::State::NotSupported;
    m_lookup = std::make_unique<ObjectLookup>(
        m_session.graph(), idsToLookUp(),
        hasApplicationsOnly ? ObjectLookup::Kinds::ApplicationsOnly : ObjectLookup::Kinds::All);
    connect(m_lookup.get(), &ObjectLookup::progressed, &m_strip, &SearchStrip::tellLookup);
    connect(m_lookup.get(), &ObjectLookup::finished, this, &SearchController::takeResult);
    m_lookup->start();
}

/// First those that are in no list.
std::vector<QUuid> SearchController::idsToLookUp() const
{
    std::vector<QUuid> ids = m_unknown;
    std::ranges::copy_if(m_question.ids, std::back_inserter(ids), [this](const QUuid &id) {
        return std::ranges::find(m_unknown, id) == m_unknown.end();
    });
    return ids;
}

void SearchController::takeResult(const LookupResult &result)
{
    m_isResultTold = true;
    m_lookup.release()->deleteLater(); // it is telling
    m_strip.tellResult(result);
    // Who has gone elsewhere meanwhile is not called back.
    if (m_page.isVisible() && result.found.size() == 1 && result.missing.empty()
        && result.unaskedCount == 0 && isInAList(result.found.front()))
        Q_EMIT objectChosen(result.found.front());
}

} // namespace Keyturn

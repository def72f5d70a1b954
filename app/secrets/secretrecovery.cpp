// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretrecovery.h"

#include "app/core/logging.h"
#include "app/secrets/issuingjournal.h"
#include "app/secrets/secretremover.h"
#include "app/secrets/secretsearch.h"

#include <QPointer>

#include <algorithm>

using namespace std::chrono_literals;

namespace Keyturn {

namespace {

    using Certainty = SecretMatch::Certainty;
    using Stage = IssuingRecord::Stage;
    using State = RecoveryCase::State;

    SecretSearch::Waits oneLookAtOnce()
    {
        return {0ms};
    }

    /// Of what was only asked for when the program ended, nobody can tell whether the value was on
    /// the screen a moment before.
    State stateOnceSeen(const RecoveryCase &seen)
    {
        const Stage stage = seen.record.stage;
        const bool wasPerhapsShown = seen.isResumed && stage == Stage::Asked;
        return stage == Stage::Told || wasPerhapsShown ? State::Unsaved : State::Found;
    }

    PasswordCredential credentialOf(const IssuingRecord &record)
    {
        return {.keyId = record.keyId,
                .displayName = record.wanted.displayName,
                .hint = {},
                .startDateTime = record.wanted.startDateTime,
                .endDateTime = record.wanted.endDateTime};
    }

} // namespace

SecretRecovery::SecretRecovery(GraphClient &graph, SecretRemover &remover, IssuingJournal &journal,
                               RecoverySchedule schedule, QObject *parent)
    : QObject(parent)
    , m_graph(graph)
    , m_remover(remover)
    , m_journal(journal)
    , m_schedule(std::move(schedule))
{
    connect(&m_remover, &SecretRemover::answered, this, &SecretRecovery::noteRemoval);
}

SecretRecovery::~SecretRecovery() = default;

const RecoveryCase *SecretRecovery::find(const QUuid &id) const
{
    const auto found = m_cases.find(id);
    return found == m_cases.end() ? nullptr : &found->second;
}

std::vector<QUuid> SecretRecovery::ids() const
{
    std::vector<const RecoveryCase *> sorted;
    sorted.reserve(m_cases.size());
    for (const auto &[id, one] : m_cases)
        sorted.push_back(&one);
    std::ranges::stable_sort(sorted, {},
                             [](const RecoveryCase *one) { return one->record.askedAt; });
    std::vector<QUuid> ids;
    ids.reserve(sorted.size());
    for (const RecoveryCase *one : sorted)
        ids.push_back(one->record.id);
    return ids;
}

void SecretRecovery::open(RecoveryCase newCase)
{
    const QUuid id = newCase.record.id;
    m_cases.insert_or_assign(id, std::move(newCase));
    Q_EMIT changed(id);
}

void SecretRecovery::search(const IssuingRecord &record, const GraphError &reason)
{
    m_journal.update(record); // it may name the secret by now
    open({.record = record, .state = State::Looking, .error = reason});
    startSearch(record.id, m_schedule.waits);
}

void SecretRecovery::check(IssuingRecord record, const GraphError &reason, QObject *context,
                           CheckHandler handler)
{
    record.stage = Stage::Refused;
    m_journal.update(record);
    auto *const look = new SecretSearch(m_graph, record, oneLookAtOnce(), this);
    auto *const patience = new QTimer(look);
    const auto finish = [this, look, record, reason, context = QPointer(context),
                         handler = std::move(handler)] {
        look->disconnect(this);
        look->deleteLater();
        open({.record = record, .state = State::Looking, .error = reason});
        const bool wasSeen = look->match().certainty != Certainty::None;
        if (wasSeen)
            takeSearch(record.id, *look);
        else
            startSearch(record.id, m_schedule.waits);
        if (context)
            handler(wasSeen);
    };
    connect(look, &SecretSearch::objectRead, this, &SecretRecovery::objectRead);
    connect(look, &SecretSearch::finished, this, finish);
    connect(patience, &QTimer::timeout, look, finish);
    patience->setSingleShot(true);
    patience->start(m_schedule.patience);
    look->start();
}

void SecretRecovery::resume(const std::vector<IssuingRecord> &records,
                            const std::function<bool(const IssuingRecord &)> &isKept)
{
    for (const IssuingRecord &record : records) {
        if (record.stage == Stage::Told && isKept(record)) {
            m_journal.close(record.id);
            continue;
        }
        open({.record = record, .state = State::Looking, .isResumed = true});
        startSearch(record.id, waitsOfNewLook(record.id));
    }
}

void SecretRecovery::awaitDeletion(const IssuingRecord &record)
{
    open({.record = record, .state = State::BeingDeleted, .candidates = {credentialOf(record)}});
}

void SecretRecovery::noteIssued(const ObjectRef &owner, const QUuid &keyId)
{
    for (auto &[id, one] : m_cases) {
        if (one.record.owner == owner && one.record.keyId.isNull())
            one.record.keyIdsBefore.push_back(keyId);
    }
}

/// One look can show that a secret is there, but not that it is gone: a list that is late may not
/// have it yet. So what would be forgotten is looked for to the end of the schedule.
std::vector<std::chrono::milliseconds> SecretRecovery::waitsOfNewLook(const QUuid &id) const
{
    const RecoveryCase &looked = m_cases.at(id);
    const Stage stage = looked.record.stage;
    const bool isGoneForAll = looked.state == State::Lingering; // so Graph said
    SecretSearch::Waits waits = oneLookAtOnce();
    if (stage != Stage::Asked && !isGoneForAll)
        waits.insert(waits.end(), m_schedule.waits.begin(), m_schedule.waits.end());
    return waits;
}

void SecretRecovery::startSearch(const QUuid &id, std::vector<std::chrono::milliseconds> waits)
{
    RecoveryCase &searched = m_cases.at(id);
    searched.looksOften = waits.size() > 1;
    auto *const search = new SecretSearch(m_graph, searched.record, std::move(waits), this);
    m_searches.insert_or_assign(id, search);
    searched.state = State::Looking;
    connect(search, &SecretSearch::objectRead, this, &SecretRecovery::objectRead);
    connect(search, &SecretSearch::finished, this, [this, id, search] {
        search->deleteLater();
        m_searches.erase(id);
        takeSearch(id, *search);
    });
    search->start();
    Q_EMIT changed(id);
}

void SecretRecovery::takeSearch(const QUuid &id, const SecretSearch &search)
{
    RecoveryCase &searched = m_cases.at(id);
    searched.candidates = search.match().candidates;
    switch (search.match().certainty) {
    case Certainty::Sure:
        searched.state = stateOnceSeen(searched);
        searched.record.keyId = searched.candidates.front().keyId;
        m_journal.update(searched.record);
        break;
    case Certainty::Possible:
        searched.state = State::Possible;
        break;
    case Certainty::None:
        // What was there once, or never was, is accounted for.
        if (!search.error() && searched.record.stage != Stage::Asked)
            return drop(id);
        searched.state = search.error() ? State::Unreachable : State::NotSeen;
        if (search.error())
            searched.error = search.error();
        break;
    }
    Q_EMIT changed(id);
}

void SecretRecovery::lookNow(const QUuid &id)
{
    const auto search = m_searches.find(id);
    if (search != m_searches.end())
        search->second->lookNow();
    else if (m_cases.contains(id))
        startSearch(id, waitsOfNewLook(id));
}

void SecretRecovery::remove(const QUuid &id, const QUuid &keyId)
{
    RecoveryCase &chosen = m_cases.at(id);
    chosen.state = State::Removing;
    chosen.isDeletionRefused = false;
    chosen.record.keyId = keyId;
    // Not Deleting, where the value was told: should the deletion fail, it is still not saved.
    if (chosen.record.stage != Stage::Told)
        chosen.record.stage = Stage::Deleting;
    m_journal.update(chosen.record);
    const ObjectRef owner = chosen.record.owner;
    Q_EMIT changed(id);
    m_remover.remove(owner, keyId, this, [](const RemovalResult &) { /* noteRemoval() */ });
}

void SecretRecovery::noteRemoval(const ObjectRef &owner, const QUuid &keyId,
                                 const RemovalResult &result)
{
    for (const QUuid &id : ids()) { // a copy, as cases are closed meanwhile
        const auto found = m_cases.find(id);
        if (found != m_cases.end() && found->second.record.owner == owner
            && found->second.record.keyId == keyId)
            takeRemoval(found->second, result);
    }
}

void SecretRecovery::takeRemoval(RecoveryCase &removed, const RemovalResult &result)
{
    const IssuingRecord record = removed.record;
    const bool isOurs = removed.state == State::Removing;
    if (result && result->isConfirmed) {
        drop(record.id);
        if (isOurs)
            Q_EMIT this->removed(record);
        return;
    }
    if (result) {
        removed.state = State::Lingering;
    } else if (isOurs || removed.state == State::BeingDeleted) { // else another flow tells of it
        removed.state = stateOnceSeen(removed);
        removed.error = result.error().cause;
        removed.isDeletionRefused = true;
    }
    Q_EMIT changed(record.id); // NOLINT(readability-misleading-indentation): Q_EMIT is nothing
}

void SecretRecovery::close(const QUuid &id)
{
    if (const RecoveryCase *const closing = find(id))
        Q_EMIT letGo(*closing);
    drop(id);
}

void SecretRecovery::drop(const QUuid &id)
{
    if (const auto search = m_searches.find(id); search != m_searches.end()) {
        search->second->deleteLater();
        m_searches.erase(search);
    }
    if (m_cases.erase(id) == 0)
        return;
    m_journal.close(id);
    Q_EMIT closed(id);
}

} // namespace Keyturn

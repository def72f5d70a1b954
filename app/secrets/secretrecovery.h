// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryobject.h"
#include "app/secrets/issuingrecord.h"
#include "app/secrets/recoveryschedule.h"
#include "app/secrets/removaloutcome.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>

namespace Keyturn {

class GraphClient;
class IssuingJournal;
class SecretRemover;
class SecretSearch;

/// One addPassword that is not accounted for.
struct RecoveryCase
{
    enum class State {
        Looking, ///< it may have been created
        Found, ///< it was created, and its value is lost: one candidate
        Possible, ///< a person has to say which of the candidates it is, if any
        NotSeen, ///< looked for in vain, which is no proof that it was not created
        Lingering, ///< Graph said that it is deleted, and still lists it
        Unreachable, ///< the last look failed; see error
        Unsaved, ///< its value was told, and nobody said that it is saved: one candidate
        Removing, ///< one of the candidates is being deleted
        BeingDeleted, ///< likewise, by the window that shows its value
    };

    IssuingRecord record;
    State state = State::Looking;
    std::vector<PasswordCredential> candidates = {};
    /// Why the answer is missing, the last look failed, or the deletion did.
    std::optional<GraphError> error = {};
    bool isDeletionRefused = false; ///< the last attempt failed; see error
    bool looksOften = false; ///< while Looking: unless it is seen before, more than once
    bool isResumed = false; ///< an earlier start of the program left it open

    /// Graph refused it, and nothing has shown otherwise yet: nobody has to hear of it.
    bool isQuiet() const
    {
        return record.stage == IssuingRecord::Stage::Refused && candidates.empty();
    }
};

/// What became of secrets whose value did not arrive or was not saved: finds them in the directory,
/// deletes them when a person says so, and keeps the journal's record of each until it is known to
/// be accounted for. Nothing is ever asked of Graph a second time but looks and deletions.
class SecretRecovery : public QObject
{
    Q_OBJECT

public:
    using CheckHandler = std::function<void(bool wasSeen)>;

    SecretRecovery(GraphClient &graph, SecretRemover &remover, IssuingJournal &journal,
                   RecoverySchedule schedule, QObject *parent = nullptr);
    ~SecretRecovery() override;

    /// The answer to this one got lost, for this reason.
    void search(const IssuingRecord &record, const GraphError &reason);
    /// Graph refused this one, for this reason. Says soon whether a look has seen it all the same,
    /// and goes on looking for it, quietly: one look never shows that something is not there.
    void check(IssuingRecord record, const GraphError &reason, QObject *context,
               CheckHandler handler);
    /// Records that a former start of the program left open; those of which `isKept` says that the
    /// value is in the keychain are closed. So are those whose secret is gone, once no look of the
    /// schedule has seen it.
    void resume(const std::vector<IssuingRecord> &records,
                const std::function<bool(const IssuingRecord &)> &isKept);
    /// The value was told and is being deleted rather than saved.
    void awaitDeletion(const IssuingRecord &record);
    /// This secret is known, so it is none of the lost ones.
    void noteIssued(const ObjectRef &owner, const QUuid &keyId);

    const RecoveryCase *find(const QUuid &id) const; ///< by the record's ID; null once closed
    std::vector<QUuid> ids() const; ///< of all cases, oldest first

    // What a person decides.
    void lookNow(const QUuid &id);
    void remove(const QUuid &id, const QUuid &keyId); ///< one of the candidates
    void close(const QUuid &id); ///< it is saved, or shall stay, or is somebody else's

Q_SIGNALS:
    void changed(const QUuid &id);
    void closed(const QUuid &id);
    void letGo(const Keyturn::RecoveryCase &recovery); ///< by close(), before closed()
    void removed(const Keyturn::IssuingRecord &record); ///< by remove(); its case is closed
    void objectRead(const Keyturn::DirectoryObject &object); ///< in passing

private:
    void open(RecoveryCase newCase);
    void drop(const QUuid &id); ///< it is accounted for
    std::vector<std::chrono::milliseconds> waitsOfNewLook(const QUuid &id) const;
    void startSearch(const QUuid &id, std::vector<std::chrono::milliseconds> waits);
    void takeSearch(const QUuid &id, const SecretSearch &search);
    void noteRemoval(const ObjectRef &owner, const QUuid &keyId, const RemovalResult &result);
    void takeRemoval(RecoveryCase &removed, const RemovalResult &result);

    GraphClient &m_graph;
    SecretRemover &m_remover;
    IssuingJournal &m_journal;
    const RecoverySchedule m_schedule;
    std::map<QUuid, RecoveryCase> m_cases; // by record
    std::map<QUuid, SecretSearch *> m_searches; // likewise
};

} // namespace Keyturn

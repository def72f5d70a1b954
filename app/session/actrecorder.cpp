// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/actrecorder.h"

#include "app/session/session.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    Receipt subjectOf(const ObjectRef &owner, const QString &ownerName,
                      const PasswordCredential &credential)
    {
        return {.id = {},
                .time = {},
                .owner = owner,
                .ownerName = ownerName,
                .description = credential.displayName,
                .keyId = credential.keyId,
                .hint = credential.hint,
                .startDateTime = credential.startDateTime,
                .endDateTime = credential.endDateTime};
    }

    Receipt subjectOf(const RecoveryCase &recovery)
    {
        const IssuingRecord &record = recovery.record;
        if (recovery.candidates.size() == 1)
            return subjectOf(record.owner, record.ownerName, recovery.candidates.front());
        return subjectOf(record.owner, record.ownerName,
                         {.keyId = record.keyId,
                          .displayName = record.wanted.displayName,
                          .hint = {},
                          .startDateTime = record.wanted.startDateTime,
                          .endDateTime = record.wanted.endDateTime});
    }

    ActOutcome outcomeOf(PendingSecrets::Fate fate)
    {
        using Fate = PendingSecrets::Fate;
        switch (fate) {
        case Fate::Saved:
            return ActOutcome::Saved;
        case Fate::Kept:
            return ActOutcome::Kept;
        case Fate::LetGo:
            return ActOutcome::LetGo;
        case Fate::Deleted:
        case Fate::BeingDeleted:
            break;
        }
        return ActOutcome::Deleted;
    }

    ActOutcome outcomeOf(const RemovalResult &result)
    {
        if (result)
            return result->isConfirmed ? ActOutcome::Done : ActOutcome::Unconfirmed;
        return result.error().mayBeGone ? ActOutcome::Unknown : ActOutcome::Refused;
    }

    ActOutcome outcomeOf(SecretVerdict::Answer answer)
    {
        switch (answer) {
        case SecretVerdict::Answer::Accepted:
        case SecretVerdict::Answer::AcceptedButBlocked:
            return ActOutcome::Done;
        case SecretVerdict::Answer::NoAnswer:
            return ActOutcome::Unknown;
        case SecretVerdict::Answer::NotTestable:
            return ActOutcome::Failed;
        default:
            return ActOutcome::Refused;
        }
    }

    ActOutcome outcomeOf(const VaultError &error)
    {
        return error.kind == VaultError::Kind::Pending ? ActOutcome::Unknown : ActOutcome::Failed;
    }

    /// What is known by that ID, which then no longer is.
    Receipt take(std::map<QUuid, Receipt> &from, const QUuid &id)
    {
        const auto node = from.extract(id);
        return node ? node.mapped() : Receipt();
    }

} // namespace

ActRecorder::ActRecorder(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_session, &Session::objectRead, this, &ActRecorder::learn);
    followIssuing();
    connect(&m_session.remover(), &SecretRemover::answered, this, &ActRecorder::takeRemoval);
    followRecovery();
    followKeychain();
    connect(&m_session, &Session::secretTested, this, &ActRecorder::takeTest);
}

void ActRecorder::followIssuing()
{
    const SecretIssuer &issuer = m_session.issuer();
    connect(&issuer, &SecretIssuer::issuingStarted, this, &ActRecorder::takeStart);
    connect(&issuer, &SecretIssuer::issued, this, &ActRecorder::takeIssued);
    connect(&issuer, &SecretIssuer::issuingFailed, this, &ActRecorder::takeFailure);
    connect(&m_session.pendingSecrets(), &PendingSecrets::discarded, this,
            &ActRecorder::takeDiscarded);
}

void ActRecorder::followRecovery()
{
    const SecretRecovery &recovery = m_session.recovery();
    connect(&recovery, &SecretRecovery::changed, this, &ActRecorder::takeCase);
    connect(&recovery, &SecretRecovery::letGo, this, &ActRecorder::takeLetGo);
}

/// The keychain is everybody's: a session records what is of its own tenant.
void ActRecorder::followKeychain()
{
    const KeptSecrets &kept = m_session.keptSecrets();
    connect(&kept, &KeptSecrets::stateChanged, this, &ActRecorder::takeKeptState);
    connect(&kept, &KeptSecrets::keepingFailed, this,
            [this](const VaultKey &key, const VaultError &error) {
                if (isOurs(key))
                    record(Act::KeepValue, outcomeOf(error), subject(key));
            });
    connect(&kept, &KeptSecrets::removed, this, [this](const VaultKey &key) {
        if (isOurs(key))
            record(Act::RemoveKeptValue, ActOutcome::Done, subject(key));
    });
    connect(&kept, &KeptSecrets::removingFailed, this,
            [this](const VaultKey &key, const VaultError &error) {
                if (isOurs(key))
                    record(Act::RemoveKeptValue, outcomeOf(error), subject(key));
            });
}

/// By the time a secret is gone, nobody can tell any more what it was called.
void ActRecorder::learn(const DirectoryObject &object)
{
    for (const PasswordCredential &one : object.passwordCredentials)
        m_known.insert_or_assign(one.keyId, subjectOf(object.ref, object.displayName, one));
}

Receipt ActRecorder::subject(const QUuid &keyId, const ObjectRef &owner) const
{
    const auto known = m_known.find(keyId);
    if (known != m_known.end())
        return known->second;
    return {.id = {}, .time = {}, .owner = owner, .keyId = keyId};
}

Receipt ActRecorder::subject(const VaultKey &key) const
{
    const ObjectRef owner{.objectId = {}, .appId = QUuid::fromString(key.appId)};
    return subject(QUuid::fromString(key.keyId), owner);
}

bool ActRecorder::isOurs(const VaultKey &key) const
{
    return key.tenantId == m_session.tenant().id;
}

void ActRecorder::takeStart(const ObjectRef &owner, const QString &ownerName,
                            const NewSecret &wanted)
{
    const PasswordCredential credential{.keyId = {},
                                        .displayName = wanted.displayName,
                                        .hint = {},
                                        .startDateTime = wanted.startDateTime,
                                        .endDateTime = wanted.endDateTime};
    m_asked.insert_or_assign(owner.objectId, subjectOf(owner, ownerName, credential));
}

void ActRecorder::takeIssued(const ObjectRef &owner, const QUuid &id)
{
    Receipt issued = take(m_asked, owner.objectId);
    const IssuedSecret *const secret = m_session.pendingSecrets().find(id);
    const PasswordCredential &told = secret->credential;
    issued.keyId = told.keyId;
    issued.hint = told.hint;
    if (told.startDateTime.isValid())
        issued.startDateTime = told.startDateTime;
    if (told.endDateTime.isValid())
        issued.endDateTime = told.endDateTime;
    m_onShow.insert_or_assign(id, issued);
    if (!told.keyId.isNull())
        m_known.insert_or_assign(told.keyId, issued);
    issued.requestId = secret->requestId;
    record(Act::AddSecret, ActOutcome::Done, issued);
}

void ActRecorder::takeFailure(const ObjectRef &owner, const IssuingError &error)
{
    Receipt failed = take(m_asked, owner.objectId);
    failed.keyId = error.keyId;
    const ActOutcome undone = error.mayExist ? ActOutcome::Unknown : ActOutcome::Failed;
    record(Act::AddSecret, error.isRefused ? ActOutcome::Refused : undone, failed, error.cause);
}

void ActRecorder::takeDiscarded(const QUuid &id, PendingSecrets::Fate fate)
{
    record(Act::CloseValueWindow, outcomeOf(fate), take(m_onShow, id));
}

void ActRecorder::takeCase(const QUuid &id)
{
    const RecoveryCase *const recovery = m_session.recovery().find(id);
    if (!recovery)
        return;
    if (recovery->state == RecoveryCase::State::Removing)
        m_deletingLost.insert(recovery->record.keyId);
    if (recovery->state == RecoveryCase::State::Found && m_found.insert(id).second)
        record(Act::FindLostSecret, ActOutcome::Done, subjectOf(*recovery));
}

void ActRecorder::takeLetGo(const RecoveryCase &recovery)
{
    const bool isSaved = recovery.state == RecoveryCase::State::Unsaved;
    record(Act::LeaveLostSecret, isSaved ? ActOutcome::Saved : ActOutcome::Done,
           subjectOf(recovery));
}

void ActRecorder::takeRemoval(const ObjectRef &owner, const QUuid &keyId,
                              const RemovalResult &result)
{
    const bool wasLost = m_deletingLost.erase(keyId) > 0;
    Receipt removed = subject(keyId, owner);
    if (result)
        removed.requestId = result->requestId;
    record(wasLost ? Act::DeleteLostSecret : Act::DeleteSecret, outcomeOf(result),
           std::move(removed), result ? GraphError() : result.error().cause);
}

/// There is no signal that says "kept": Kept follows Waiting, but is also said again.
void ActRecorder::takeKeptState(const VaultKey &key)
{
    if (!isOurs(key))
        return;
    const KeptState state = m_session.keptSecrets().state(key);
    if (state == KeptState::Waiting)
        m_keeping.insert(key);
    else if (m_keeping.erase(key) > 0 && state == KeptState::Kept)
        record(Act::KeepValue, ActOutcome::Done, subject(key));
}

void ActRecorder::takeTest(const ObjectRef &owner, const QString &ownerName, const QUuid &keyId,
                           const SecretVerdict &verdict)
{
    Receipt tested = subject(keyId, owner);
    tested.ownerName = ownerName;
    GraphError reason;
    reason.requestId = verdict.error.traceId; // what sign-in logs call so
    if (verdict.error.code > 0)
        reason.code = u"AADSTS%1"_s.arg(verdict.error.code);
    record(Act::TestSecret, outcomeOf(verdict.answer), std::move(tested), reason);
}

void ActRecorder::record(Act act, ActOutcome outcome, Receipt subject, const GraphError &error)
{
    const Tenant &tenant = m_session.tenant();
    subject.id = QUuid::createUuid();
    subject.time = QDateTime::currentDateTimeUtc();
    subject.act = act;
    subject.outcome = outcome;
    subject.account = m_session.account();
    subject.tenantId = tenant.id;
    subject.tenantName = tenant.displayName;
    subject.isSampleTenant = m_session.isSampleTenant();
    if (!error.requestId.isEmpty())
        subject.requestId = error.requestId;
    subject.errorCode = error.code;
    m_session.activity().record(subject);
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/activity/receipt.h"
#include "app/directory/directoryobject.h"
#include "app/graph/grapherror.h"
#include "app/secrets/pendingsecrets.h"
#include "app/secrets/removaloutcome.h"
#include "app/vault/keptsecrets.h"

#include <map>
#include <set>

namespace Keyturn {

class Session;
struct IssuingError;
struct NewSecret;
struct RecoveryCase;
struct SecretVerdict;

/// Watches what is done in a session and has a receipt of each act recorded in its ActivityLog.
/// Only looks on: no act knows of it or waits for it. Lives as long as the session.
class ActRecorder : public QObject
{
    Q_OBJECT

public:
    ActRecorder(Session &session, QObject *parent);

private:
    void followIssuing();
    void followRecovery();
    void followKeychain();
    void learn(const DirectoryObject &object);
    Receipt subject(const QUuid &keyId, const ObjectRef &owner) const;
    Receipt subject(const VaultKey &key) const;
    bool isOurs(const VaultKey &key) const;

    void takeStart(const ObjectRef &owner, const QString &ownerName, const NewSecret &wanted);
    void takeIssued(const ObjectRef &owner, const QUuid &id);
    void takeFailure(const ObjectRef &owner, const IssuingError &error);
    void takeDiscarded(const QUuid &id, PendingSecrets::Fate fate);
    void takeCase(const QUuid &id);
    void takeLetGo(const RecoveryCase &recovery);
    void takeRemoval(const ObjectRef &owner, const QUuid &keyId, const RemovalResult &result);
    void takeKeptState(const VaultKey &key);
    void takeTest(const ObjectRef &owner, const QString &ownerName, const QUuid &keyId,
                  const SecretVerdict &verdict);
    void record(Act act, ActOutcome outcome, Receipt subject, const GraphError &error = {});

    Session &m_session;
    // Receipts of no act yet, which say what it is about.
    std::map<QUuid, Receipt> m_known; // secrets that were seen, by key ID
    std::map<QUuid, Receipt> m_asked; // by object ID, while addPassword is on its way
    std::map<QUuid, Receipt> m_onShow; // by PendingSecrets' ID
    std::set<QUuid> m_found; // lost ones, by their record's ID
    std::set<QUuid> m_deletingLost; // key IDs
    std::set<VaultKey> m_keeping;
};

} // namespace Keyturn

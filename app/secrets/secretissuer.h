// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/issuingerror.h"
#include "app/secrets/issuingrecord.h"
#include "app/secrets/passwordrequest.h"
#include "app/secrets/pendingsecrets.h"
#include "app/signin/tokenprovider.h"

#include <QObject>

#include <map>
#include <memory>

class QNetworkAccessManager;

namespace Keyturn {

class ConnectionAhead;
class GraphClient;
class IssuingJournal;
class SecretRecovery;

/// Adds client secrets and hands them to PendingSecrets. Belongs to the session and not to a
/// dialog: once Graph has made a secret, closing a window must not lose its only copy.
///
/// Before the POST it reads which secrets there are and writes a record of what it is about to ask
/// into the journal; without that nothing is sent. The record is closed once the value is discarded
/// (it was saved, or a person let it go), or handed to SecretRecovery when there is no value.
class SecretIssuer : public QObject
{
    Q_OBJECT

public:
    SecretIssuer(GraphClient &graph, TokenProvider &tokens, PendingSecrets &pending,
                 IssuingJournal &journal, SecretRecovery &recovery, QObject *parent = nullptr);
    ~SecretIssuer() override;

    /// Whose records these are; needed before the first one.
    void setTenant(const QString &tenantId) { m_tenantId = tenantId; }

    /// From the next secret on.
    void setForm(const IssuingForm &form) { m_form = form; }

    /// What issue() would send now, to be read.
    QString requestText(const ObjectRef &owner, const NewSecret &wanted) const;

    /// Somebody is about to ask for a secret: opens the connection that the next addPassword takes,
    /// so that nobody waits for that. Unless issue() has taken it, it is closed with the context.
    void openConnection(QObject *context);

    /// Sends addPassword exactly once. Refused (false, nothing sent) while another one for the same
    /// object is on its way, so a double click makes one secret; and without an end.
    [[nodiscard]] bool issue(const ObjectRef &owner, const QString &ownerName,
                             const NewSecret &wanted);
    bool isIssuing(const ObjectRef &owner) const;

Q_SIGNALS:
    void issuingStarted(const Keyturn::ObjectRef &owner, const QString &ownerName,
                        const Keyturn::NewSecret &wanted);
    void issued(const Keyturn::ObjectRef &owner, const QUuid &id); ///< see PendingSecrets::find()
    void issuingFailed(const Keyturn::ObjectRef &owner, const Keyturn::IssuingError &error);

private:
    void readBefore(const IssuingRecord &record, const PasswordRequest &request);
    void requestToken(const IssuingRecord &record, const PasswordRequest &request);
    void note(const IssuingRecord &record, const PasswordRequest &request,
              const AccessToken &token);
    std::unique_ptr<QNetworkAccessManager> takeNetwork(const ObjectRef &owner);
    void post(const IssuingRecord &record, const PasswordRequest &wanted, const AccessToken &token);
    void take(IssuingRecord record, IssuedSecret secret);
    void takeFailure(IssuingRecord record, const IssuingError &error);
    void fail(const ObjectRef &owner, const IssuingError &error);
    void handleDiscarded(const QUuid &id, PendingSecrets::Fate fate);

    GraphClient &m_graph;
    TokenProvider &m_tokens;
    PendingSecrets &m_pending;
    IssuingJournal &m_journal;
    SecretRecovery &m_recovery;
    QString m_tenantId;
    IssuingForm m_form;
    TokenWish m_nextToken = TokenProvider::Freshness::FiveMinutesLeft;
    std::unique_ptr<ConnectionAhead> m_ahead; // for the next one
    /// By object ID, each with its connection if one was opened ahead.
    std::map<QUuid, std::unique_ptr<ConnectionAhead>> m_underWay;
    std::map<QUuid, IssuingRecord> m_told; // by PendingSecrets' ID
};

} // namespace Keyturn

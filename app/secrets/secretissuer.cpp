// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretissuer.h"

#include "app/directory/objectreader.h"
#include "app/graph/graphclient.h"
#include "app/http/connectionahead.h"
#include "app/secrets/issuingjournal.h"
#include "app/secrets/passwordpost.h"
#include "app/secrets/secretrecovery.h"

#include <QPointer>

namespace Keyturn {

namespace {

    std::vector<QUuid> keyIdsOf(const DirectoryObject &object)
    {
        std::vector<QUuid> ids;
        for (const PasswordCredential &one : object.passwordCredentials)
            ids.push_back(one.keyId);
        return ids;
    }

} // namespace

SecretIssuer::SecretIssuer(GraphClient &graph, TokenProvider &tokens, PendingSecrets &pending,
                           IssuingJournal &journal, SecretRecovery &recovery, QObject *parent)
    : QObject(parent)
    , m_graph(graph)
    , m_tokens(tokens)
    , m_pending(pending)
    , m_journal(journal)
    , m_recovery(recovery)
{
    connect(&m_pending, &PendingSecrets::discarded, this, &SecretIssuer::handleDiscarded);
}

SecretIssuer::~SecretIssuer() = default;

bool SecretIssuer::isIssuing(const ObjectRef &owner) const
{
    return m_underWay.contains(owner.objectId);
}

QString SecretIssuer::requestText(const ObjectRef &owner, const NewSecret &wanted) const
{
    return addPassword(owner, wanted, m_form).text(m_graph.endpoint());
}

void SecretIssuer::openConnection(QObject *context)
{
    const GraphEndpoint &endpoint = m_graph.endpoint();
    m_ahead = std::make_unique<ConnectionAhead>(endpoint.base(), endpoint.transport());
    connect(context, &QObject::destroyed, this, [this, opened = QPointer(m_ahead.get())] {
        if (opened && opened == m_ahead.get())
            m_ahead.reset();
    });
}

bool SecretIssuer::issue(const ObjectRef &owner, const QString &ownerName, const NewSecret &wanted)
{
    // Without an end Entra takes two years, and nobody could tell the secret by its mark.
    if (!wanted.endDateTime.isValid() || isIssuing(owner))
        return false;
    if (m_ahead)
        m_ahead->refresh(); // while the rest of what comes before the POST goes on
    m_underWay.insert_or_assign(owner.objectId, std::move(m_ahead));
    Q_EMIT issuingStarted(owner, ownerName, wanted);
    readBefore({.id = QUuid::createUuid(),
                .graphEndpoint = m_graph.endpoint().base(),
                .tenantId = m_tenantId,
                .owner = owner,
                .ownerName = ownerName,
                .wanted = wanted,
                .keyIdsBefore = {},
                .askedAt = {}},
               addPassword(owner, wanted, m_form));
    return true;
}

void SecretIssuer::readBefore(const IssuingRecord &record, const PasswordRequest &request)
{
    readObject(m_graph, record.owner, this,
               [this, record, request](const GraphResult<DirectoryObject> &object) {
                   if (!object) {
                       return fail(record.owner,
                                   {.cause = object.error(), .mayExist = false, .wasSent = false});
                   }
                   IssuingRecord known = record;
                   known.keyIdsBefore = keyIdsOf(*object);
                   requestToken(known, request);
               });
}

void SecretIssuer::requestToken(const IssuingRecord &record, const PasswordRequest &request)
{
    // A 401 is an answer like others, so the token has to be good before.
    m_tokens.requestToken(
        m_nextToken, this,
        [this, record, request,
         wish = m_nextToken](const tl::expected<AccessToken, SignInError> &token) {
            if (token) {
                if (wish == m_nextToken) // and not another since, after another refusal
                    m_nextToken = TokenProvider::Freshness::FiveMinutesLeft;
                return note(record, request, *token);
            }
            fail(
                record.owner,
                {.cause = GraphError::noToken(token.error()), .mayExist = false, .wasSent = false});
        });
}

void SecretIssuer::note(const IssuingRecord &record, const PasswordRequest &request,
                        const AccessToken &token)
{
    IssuingRecord asked = record;
    asked.askedAt = QDateTime::currentDateTimeUtc();
    m_journal.write(asked, this,
                    [this, asked, request, token](const JournalFolder::Result &written) {
                        if (written)
                            return post(asked, request, token);
                        m_journal.close(asked.id); // whatever of it is there
                        fail(asked.owner,
                             {.cause = {},
                              .mayExist = false,
                              .wasSent = false,
                              .journalProblem = written.error()});
                    });
}

std::unique_ptr<QNetworkAccessManager> SecretIssuer::takeNetwork(const ObjectRef &owner)
{
    const std::unique_ptr<ConnectionAhead> ahead = std::move(m_underWay[owner.objectId]);
    return ahead ? ahead->take() : std::make_unique<QNetworkAccessManager>();
}

void SecretIssuer::post(const IssuingRecord &record, const PasswordRequest &wanted,
                        const AccessToken &token)
{
    const auto request = m_graph.endpoint().request(wanted.version, wanted.path, token);
    if (!request)
        return takeFailure(record, {.cause = request.error(), .mayExist = false, .wasSent = false});
    auto handler = [this, record, sent = token.serial()](PasswordPost::Outcome outcome) {
        if (outcome)
            return take(record, std::move(*outcome));
        if (outcome.error().cause.httpStatus == 401)
            m_nextToken.refused = sent; // one that comes after it will do
        takeFailure(record, outcome.error());
    };
    new PasswordPost(*request, wanted.body, std::move(handler), this, takeNetwork(record.owner));
}

void SecretIssuer::take(IssuingRecord record, IssuedSecret secret)
{
    const ObjectRef owner = record.owner;
    record.stage = IssuingRecord::Stage::Told;
    record.keyId = secret.credential.keyId;
    m_journal.update(record);
    m_recovery.noteIssued(owner, record.keyId);

    secret.owner = owner;
    secret.ownerName = record.ownerName;
    const QUuid id = m_pending.add(std::move(secret));
    m_told.insert_or_assign(id, std::move(record));
    m_underWay.erase(owner.objectId);
    Q_EMIT issued(owner, id);
}

void SecretIssuer::takeFailure(IssuingRecord record, const IssuingError &error)
{
    const ObjectRef owner = record.owner;
    if (error.mayExist) {
        record.keyId = error.keyId;
        m_recovery.search(record, error.cause);
        fail(owner, error);
    } else if (error.wasSent) {
        m_recovery.check(record, error.cause, this, [this, owner, error](bool wasSeen) {
            IssuingError checked = error;
            checked.mayExist = true; // a list that is late proves nothing
            checked.isRefused = !wasSeen;
            fail(owner, checked);
        });
    } else {
        m_journal.close(record.id);
        fail(owner, error);
    }
}

void SecretIssuer::fail(const ObjectRef &owner, const IssuingError &error)
{
    // It is not sent again by itself: the next one, which a person asks for, takes a token that is
    // not the one refused, whatever its date says, and proves what Graph asked for.
    if (error.cause.httpStatus == 401) {
        m_nextToken.freshness = TokenProvider::Freshness::MustBeNew;
        if (!error.cause.claims.isEmpty())
            m_nextToken.claims = error.cause.claims;
    }
    m_underWay.erase(owner.objectId);
    Q_EMIT issuingFailed(owner, error);
}

void SecretIssuer::handleDiscarded(const QUuid &id, PendingSecrets::Fate fate)
{
    const auto told = m_told.find(id);
    if (told == m_told.end())
        return;
    if (fate == PendingSecrets::Fate::BeingDeleted)
        m_recovery.awaitDeletion(told->second);
    else
        m_journal.close(told->second.id);
    m_told.erase(told);
}

} // namespace Keyturn

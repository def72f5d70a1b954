// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretissuer.h"

#include "app/secrets/newsecret.h"
#include "app/secrets/passwordpost.h"
#include "app/secrets/pendingsecrets.h"
#include "app/signin/tokenprovider.h"

namespace Keyturn {

SecretIssuer::SecretIssuer(GraphEndpoint endpoint, TokenProvider &tokens, PendingSecrets &pending,
                           QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_tokens(tokens)
    , m_pending(pending)
{ }

bool SecretIssuer::isIssuing(const ObjectRef &owner) const
{
    return m_underWay.contains(owner.objectId);
}

QString SecretIssuer::requestText(const ObjectRef &owner, const NewSecret &wanted) const
{
    return addPassword(owner, wanted, m_form).text(m_endpoint);
}

bool SecretIssuer::issue(const ObjectRef &owner, const QString &ownerName, const NewSecret &wanted)
{
    Q_ASSERT(wanted.endDateTime.isValid()); // without one, Entra takes two years
    if (isIssuing(owner))
        return false;
    m_underWay.insert(owner.objectId);
    Q_EMIT issuingStarted(owner);

    // A 401 is an answer like others, so the token has to be good before. One that Graph refused
    // last time is not, whatever its date says.
    const auto freshness = std::exchange(m_tokenWasRefused, false)
        ? TokenProvider::Freshness::MustBeNew
        : TokenProvider::Freshness::FiveMinutesLeft;
    const PasswordRequest request = addPassword(owner, wanted, m_form);
    m_tokens.requestToken(
        freshness, this,
        [this, owner, ownerName, request](const tl::expected<QByteArray, SignInError> &token) {
            if (token)
                return post(owner, ownerName, request, *token);
            fail(owner,
                 {.cause = GraphError::signInRequired(token.error().message), .mayExist = false});
        });
    return true;
}

void SecretIssuer::post(const ObjectRef &owner, const QString &ownerName,
                        const PasswordRequest &wanted, const QByteArray &token)
{
    const auto request = m_endpoint.request(wanted.version, wanted.path, token);
    if (!request)
        return fail(owner, {.cause = request.error(), .mayExist = false});
    auto handler = [this, owner, ownerName](PasswordPost::Outcome outcome) {
        if (!outcome)
            return fail(owner, outcome.error());
        outcome->owner = owner;
        outcome->ownerName = ownerName;
        const QUuid id = m_pending.add(std::move(*outcome));
        m_underWay.remove(owner.objectId);
        Q_EMIT issued(owner, id);
    };
    new PasswordPost(*request, wanted.body, std::move(handler), this);
}

void SecretIssuer::fail(const ObjectRef &owner, const IssuingError &error)
{
    m_tokenWasRefused |= error.cause.httpStatus == 401;
    m_underWay.remove(owner.objectId);
    Q_EMIT issuingFailed(owner, error);
}

} // namespace Keyturn

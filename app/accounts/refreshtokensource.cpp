// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/refreshtokensource.h"

#include "app/accounts/refreshtokenpost.h"
#include "app/accounts/refreshtokenstore.h"
#include "app/core/logging.h"
#include "app/http/httpreply.h"
#include "app/signin/clientclaims.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// What every token request of a person asks for besides, and must, to get another refresh
    /// token and learn who it is.
    constexpr std::array OwnScopes{"openid"_L1, "profile"_L1, "offline_access"_L1};

    /// All that the registration was granted, of whichever resource.
    bool isDefault(const QString &scope)
    {
        return scope == ".default"_L1 || scope.endsWith("/.default"_L1);
    }

    /// Whether it is the refresh token that is refused. Entra says invalid_grant, too, where it
    /// wants something besides: a second factor, a consent; then the token is as good as before.
    /// https://learn.microsoft.com/entra/identity-platform/msal-error-handling (suberror)
    bool isTokenSpent(const SignInError &error)
    {
        static constexpr std::array OtherReasons{"basic_action"_L1, "additional_action"_L1,
                                                 "message_only"_L1, "consent_required"_L1};
        constexpr int NoConsent = 65001;
        return error.error == "invalid_grant"_L1 && error.claims.isEmpty()
            && error.code != NoConsent
            && std::ranges::find(OtherReasons, error.suberror) == OtherReasons.end();
    }

} // namespace

RefreshTokenSource::RefreshTokenSource(TransportSettings transport, SignInTarget target,
                                       SecretText refreshToken, QStringList grantedScopes,
                                       QObject *parent)
    : QObject(parent)
    , m_transport(std::move(transport))
    , m_target(std::move(target))
    , m_refreshToken(std::move(refreshToken))
    , m_scopes(std::move(grantedScopes))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const auto pending = tl::unexpected(VaultError{VaultError::Kind::Pending});
        if (m_refusal)
            hearOfEntry(pending);
        else
            hearOfKeeping(pending);
    });
}

RefreshTokenSource::~RefreshTokenSource()
{
    if (m_post && m_store)
        m_post->goOnAlone(*m_store, m_account, std::move(m_refreshToken));
}

void RefreshTokenSource::keepIn(RefreshTokenStore &store, const Account &account, Kept kept)
{
    stopKeeping();
    m_store = &store;
    m_account = account;
    connect(&store, &RefreshTokenStore::storedLate, this, [this](const QString &accountId) {
        if (accountId == m_account.id())
            noteKept();
    });
    connect(&store, &RefreshTokenStore::storeFailedLate, this,
            [this](const QString &accountId, const VaultError &error) {
                if (accountId == m_account.id())
                    noteNotKept(error);
            });
    if (kept == Kept::NotYet && !isSpent())
        keep();
}

void RefreshTokenSource::stopKeeping()
{
    if (m_store)
        m_store->disconnect(this);
    m_store.clear();
    ++m_keepings; // whatever comes of the last one
    if (m_grant || m_refusal)
        m_patience.start(0); // there is nothing left to wait for
}

void RefreshTokenSource::renew(const Wish &wish, QObject *context, GrantHandler handler)
{
    m_requests.push_back({.wish = wish, .context = context, .handler = std::move(handler)});
    QMetaObject::invokeMethod(this, &RefreshTokenSource::next, Qt::QueuedConnection);
}

void RefreshTokenSource::next()
{
    if (m_isUnderWay)
        return;
    m_requests.remove_if([](const Request &request) { return !request.context; });
    if (m_requests.empty())
        return;
    m_isUnderWay = true;
    if (isSpent())
        refuse({});
    else
        send(m_requests.front().wish);
}

void RefreshTokenSource::send(const Wish &wish)
{
    const auto hear = [this](const HttpReply &reply) {
        m_post.clear();
        take(reply);
    };
    m_post = new RefreshTokenPost(m_transport, m_target.authority().tokenEndpoint(), fields(wish),
                                  hear, this);
}

FormFields RefreshTokenSource::fields(const Wish &wish) const
{
    return {{"grant_type", "refresh_token"},
            {"client_id", m_target.clientId.toUtf8()},
            {"refresh_token", m_refreshToken.utf8().toByteArray()},
            {"scope", scope(wish).toUtf8()},
            {"claims", clientClaims(wish.claims)}};
}

QString RefreshTokenSource::scope(const Wish &wish) const
{
    QStringList scopes;
    for (const QString &permission : wish.permissions)
        scopes.append(m_target.cloud.scope(permission));
    if (scopes.isEmpty())
        scopes = m_scopes;
    // Entra tells .default among the names that it stands for, and takes it with none of them
    // (AADSTS70011).
    if (scopes.isEmpty() || std::ranges::any_of(std::as_const(scopes), isDefault))
        scopes = {m_target.cloud.scope(u".default")};
    for (const QLatin1StringView own : OwnScopes)
        scopes.append(own);
    scopes.removeDuplicates();
    return scopes.join(u' ');
}

void RefreshTokenSource::take(const HttpReply &reply)
{
    GrantResult result = TokenGrant::fromReply(reply, QDateTime::currentDateTimeUtc());
    if (!result)
        return refuse(std::move(result.error()));
    result->claims = m_requests.front().wish.claims;
    SecretText newest = std::move(result->refreshToken);
    if (!result->scopes.isEmpty())
        m_scopes = result->scopes;
    if (newest.isEmpty() || newest.equals(m_refreshToken.utf8()))
        return finish(std::move(result));
    m_refreshToken = std::move(newest);
    if (!m_store)
        return finish(std::move(result));
    m_grant = std::move(*result);
    m_patience.start(KeychainPatience);
    keep();
}

void RefreshTokenSource::refuse(SignInError error)
{
    const bool isSpent = isTokenSpent(error);
    // What Graph demanded, a person has to prove, whatever the authority added to it.
    if (error.kind == SignInError::Kind::InteractionRequired)
        error.claims = mergedClaims(error.claims, m_requests.front().wish.claims);
    if (isSpent && m_store)
        return lookForNewer(std::move(error));
    if (isSpent)
        m_refreshToken = {};
    finish(tl::unexpected(std::move(error)));
}

void RefreshTokenSource::lookForNewer(SignInError refusal)
{
    m_refusal = std::move(refusal);
    m_patience.start(KeychainPatience);
    m_store->read(m_account, this, [this, number = ++m_readings](VaultResult<SecretText> found) {
        if (m_refusal && number == m_readings)
            hearOfEntry(std::move(found));
    });
}

void RefreshTokenSource::hearOfEntry(VaultResult<SecretText> found)
{
    m_patience.stop();
    SignInError refusal = std::exchange(m_refusal, std::nullopt).value();
    const bool isThere = m_store && found && !found->isEmpty();
    const bool isRefused = isThere && found->equals(m_refreshToken.utf8());
    if (isThere && !isRefused && !m_hasTriedNewer) {
        m_hasTriedNewer = true;
        m_refreshToken = std::move(*found);
        return send(m_requests.front().wish);
    }
    if (isRefused)
        removeEntry();
    m_refreshToken = {};
    finish(tl::unexpected(std::move(refusal)));
}

void RefreshTokenSource::removeEntry()
{
    m_store->remove(m_account, this,
                    [](const VaultResult<void> &gone) {
                        if (!gone)
                            qCWarning(logSignIn)
                                << "a refresh token that is good for nothing stays in the keychain:"
                                << int(gone.error().kind);
                    });
}

void RefreshTokenSource::keep()
{
    m_store->store(m_account, m_refreshToken, this,
                   [this, number = ++m_keepings](const VaultResult<void> &stored) {
                       if (number == m_keepings)
                           hearOfKeeping(stored);
                   });
}

void RefreshTokenSource::hearOfKeeping(const VaultResult<void> &stored)
{
    if (m_grant) // else it is a late word on one before
        m_patience.stop();
    const QPointer<RefreshTokenSource> self = this; // whoever is told may end us
    if (stored)
        noteKept();
    else if (m_store)
        noteNotKept(stored.error());
    if (self && m_grant)
        finish(std::exchange(m_grant, std::nullopt).value());
}

void RefreshTokenSource::finish(GrantResult result)
{
    const Request request = std::move(m_requests.front());
    m_requests.pop_front();
    m_isUnderWay = false;
    m_hasTriedNewer = false;
    next();
    if (request.context)
        request.handler(std::move(result));
}

void RefreshTokenSource::noteKept()
{
    m_isKeepingFailed = false;
    Q_EMIT kept();
}

void RefreshTokenSource::noteNotKept(const VaultError &error)
{
    m_isKeepingFailed = true;
    Q_EMIT keepingFailed(error);
}

} // namespace Keyturn

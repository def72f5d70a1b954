// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/accounttokens.h"

#include "app/signin/clientclaims.h"
#include "app/signin/keychainclosed.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace Keyturn {

namespace {

    constexpr std::chrono::seconds Early = 5min;

} // namespace

AccountTokens::AccountTokens(std::unique_ptr<TokenSource> source, const TokenGrant &first,
                             QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
    take(first, first.claims);
}

AccountTokens::AccountTokens(std::unique_ptr<TokenSource> source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{ }

AccountTokens::~AccountTokens() = default;

void AccountTokens::take(const TokenGrant &grant, const std::optional<QByteArray> &claims)
{
    m_token = grant.accessToken.withSerial(++m_serial);
    m_expiresAt = grant.expiresAt;
    m_claims = claims;
    if (!grant.scopes.isEmpty())
        m_scopes = grant.scopes;
    if (m_end && isProved(m_end->claims))
        m_end.reset();
}

bool AccountTokens::isProved(const QByteArray &claims) const
{
    return includeClaims(m_claims.value_or(QByteArray()), claims);
}

void AccountTokens::requestToken(const TokenWish &wish, QObject *context, TokenHandler handler)
{
    if (isGoodFor(wish)) {
        handler(*m_token);
        return;
    }
    if (isEndedFor(wish)) {
        handler(tl::unexpected(m_end->why));
        return;
    }
    m_waiting.push_back({wish, context, std::move(handler)});
    if (!m_renewal)
        renew(wish.claims);
}

bool AccountTokens::isGoodFor(const TokenWish &wish) const
{
    if (!m_token)
        return false;
    // One that was renewed since is as good as a new one, unless it has to prove more than that.
    const bool isSince = wish.refused > 0 && wish.refused < m_token->serial();
    if (!wish.claims.isEmpty() && (!isSince || !isProved(wish.claims)))
        return false;
    if (wish.freshness == Freshness::MustBeNew && !isSince)
        return false;
    const bool hasTimeLeft = QDateTime::currentDateTimeUtc().addSecs(Early.count()) < m_expiresAt;
    return hasTimeLeft
        || (isEndedFor(wish) && wish.freshness == Freshness::CachedIsFine && !isExpired());
}

bool AccountTokens::isEndedFor(const TokenWish &wish) const
{
    return m_end && (m_end->claims.isEmpty() || m_end->claims == wish.claims);
}

bool AccountTokens::isExpired() const
{
    return m_expiresAt <= QDateTime::currentDateTimeUtc();
}

void AccountTokens::noteRefusal(quint64 serial, const QByteArray &claims)
{
    // A newer one may do better, and so may one that is on its way.
    if (!m_token || m_token->serial() != serial || m_renewal
        || isEndedFor({Freshness::MustBeNew, claims}))
        return;
    if (!claims.isEmpty())
        return end({.claims = claims}, claims);
    // It may be about that one call only, so that all others go on as before.
    Q_EMIT signInRequired(
        {.message = QCoreApplication::translate(
             "Keyturn::AccountTokens", "Microsoft Graph does not take your sign-in any more.")});
}

void AccountTokens::end(const SignInError &why, const QByteArray &claims)
{
    m_end = End{why, claims};
    Q_EMIT signInRequired(why);
}

void AccountTokens::renew(const QByteArray &claims)
{
    m_renewal = std::make_unique<QObject>();
    m_source->renew({.claims = claims}, m_renewal.get(),
                    [this, claims](GrantResult result) { finishRenewal(claims, result); });
}

void AccountTokens::finishRenewal(const QByteArray &claims, const GrantResult &result)
{
    m_renewal.release()->deleteLater(); // its handler is what runs here
    if (!result)
        return failRenewal(claims, result.error());
    const QPointer<AccountTokens> guard(this);
    take(*result, claims);
    Q_EMIT renewed();
    if (guard && m_token) // not ended, nor signed out, by whoever was told
        answerWhoCanBe(*m_token);
}

/// Whoever has to prove something else than what this was about waits for a renewal of their own,
/// and so does, where a person has to prove it, everybody who has to prove nothing.
void AccountTokens::failRenewal(const QByteArray &claims, SignInError why)
{
    const QPointer<AccountTokens> guard(this);
    // A person can open it, and then nobody has to sign in: it is asked again.
    const bool isClosed = why.error == KeychainClosed;
    const bool needsPerson = !why.isTemporary() && !isClosed;
    // What Graph demanded, a person has to prove, whatever the authority added to it.
    if (why.kind == SignInError::Kind::InteractionRequired)
        why.claims = mergedClaims(why.claims, claims);
    if (needsPerson)
        end(why, claims);
    else if (isClosed)
        Q_EMIT signInRequired(why);
    if (!guard)
        return;
    const std::vector<Waiting> concerned = takeWaiting([&](const Waiting &one) {
        return !needsPerson || claims.isEmpty() || one.wish.claims == claims;
    });
    tellError(concerned, why);
}

void AccountTokens::answerWhoCanBe(const AccessToken &token)
{
    tell(takeWaiting([this](const Waiting &one) { return isProved(one.wish.claims); }), token);
}

/// The others wait for a renewal of their own, which begins.
std::vector<AccountTokens::Waiting>
AccountTokens::takeWaiting(const std::function<bool(const Waiting &)> &isConcerned)
{
    const auto first = std::stable_partition(m_waiting.begin(), m_waiting.end(),
                                             [&](const Waiting &one) { return !isConcerned(one); });
    std::vector<Waiting> concerned(std::make_move_iterator(first),
                                   std::make_move_iterator(m_waiting.end()));
    m_waiting.erase(first, m_waiting.end());
    if (!m_waiting.empty() && !m_renewal)
        renew(m_waiting.front().wish.claims);
    return concerned;
}

void AccountTokens::tell(const std::vector<Waiting> &whom, const AccessToken &token)
{
    for (const Waiting &one : whom) {
        if (one.context)
            one.handler(token);
    }
}

void AccountTokens::tellError(const std::vector<Waiting> &whom, const SignInError &error) const
{
    // A token that still has a minute is better than none.
    const auto usable = isExpired() ? std::nullopt : m_token;
    for (const Waiting &one : whom) {
        if (!one.context)
            continue;
        const bool doesOldOne =
            one.wish.freshness == Freshness::CachedIsFine && one.wish.claims.isEmpty();
        if (usable && doesOldOne)
            one.handler(*usable);
        else
            one.handler(tl::unexpected(error));
    }
}

void AccountTokens::resume(std::unique_ptr<TokenSource> source, const TokenGrant &grant)
{
    m_renewal.reset();
    m_source = std::move(source);
    // Where it cannot be asked for, whoever signs in again was told to prove it.
    take(grant, grant.claims.value_or(m_end ? m_end->claims : QByteArray()));
    const AccessToken token = *m_token;
    const QPointer<AccountTokens> guard(this);
    Q_EMIT renewed();
    if (guard && m_token)
        answerWhoCanBe(token);
    if (guard && m_token && m_end)
        Q_EMIT signInRequired(m_end->why);
}

void AccountTokens::takeOver(AccountTokens &other)
{
    if (!other.m_token)
        return;
    TokenGrant grant{.accessToken = *other.m_token};
    grant.expiresAt = other.m_expiresAt;
    grant.scopes = other.m_scopes;
    grant.claims = other.m_claims;
    resume(std::move(other.m_source), grant);
    other.forget();
}

void AccountTokens::forget()
{
    m_renewal.reset();
    m_source.reset(); // which may have a token of its own to renew by
    m_token.reset();
    m_expiresAt = {};
    m_scopes.clear();
    m_claims.reset();
    m_end = End{.why = {.message = QCoreApplication::translate("Keyturn::AccountTokens",
                                                               "You are signed out.")},
                .claims = {}};
    tellError(std::exchange(m_waiting, {}), SignInError(m_end->why));
}

} // namespace Keyturn

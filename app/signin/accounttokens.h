// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/tokenprovider.h"
#include "app/signin/tokensource.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Keyturn {

/// The bearer tokens of somebody who is signed in: in memory only. One is kept and handed out until
/// five minutes before its end, or until Graph refuses it; then the source is asked for another,
/// once for all who wait. Where that needs a person, everybody is told so, and nobody asks again
/// until a person has signed in. What only some calls want proved keeps nobody else from going on.
class AccountTokens
    : public QObject
    , public TokenProvider
{
    Q_OBJECT

public:
    AccountTokens(std::unique_ptr<TokenSource> source, const TokenGrant &first,
                  QObject *parent = nullptr);
    /// The source is asked for the first token when somebody wants one.
    explicit AccountTokens(std::unique_ptr<TokenSource> source, QObject *parent = nullptr);
    ~AccountTokens() override;

    void requestToken(const TokenWish &wish, QObject *context, TokenHandler handler) override;
    void noteRefusal(quint64 serial, const QByteArray &claims) override;

    /// A person has signed in again, as the same account. What they were not asked to prove, though
    /// it is missing, is still missing, and signInRequired() says so again.
    void resume(std::unique_ptr<TokenSource> source, const TokenGrant &grant);
    /// Likewise, with what another one has; nothing is left of that.
    void takeOver(AccountTokens &other);
    /// Signed out: no token is left, and whoever waits is told so.
    void forget();

    /// As they were granted last.
    const QStringList &scopes() const { return m_scopes; }
    const QDateTime &expiresAt() const { return m_expiresAt; } ///< of the token at hand

Q_SIGNALS:
    void renewed();
    /// Only a person can help now; error.claims is what they have to prove, if anything. Of
    /// KeychainClosed: by opening the keychain, which is asked with the next token that is wanted.
    void signInRequired(const Keyturn::SignInError &error);

private:
    struct Waiting
    {
        TokenWish wish;
        QPointer<QObject> context;
        TokenHandler handler;
    };

    /// Why only a person can go on.
    struct End
    {
        SignInError why;
        QByteArray claims; ///< it is only so for who has to prove this; all if empty
    };

    void take(const TokenGrant &grant, const std::optional<QByteArray> &claims);
    bool isGoodFor(const TokenWish &wish) const;
    bool isProved(const QByteArray &claims) const;
    bool isEndedFor(const TokenWish &wish) const;
    bool isExpired() const;
    void renew(const QByteArray &claims);
    void finishRenewal(const QByteArray &claims, const GrantResult &result);
    void failRenewal(const QByteArray &claims, SignInError why);
    void end(const SignInError &why, const QByteArray &claims);
    std::vector<Waiting> takeWaiting(const std::function<bool(const Waiting &)> &isConcerned);
    void answerWhoCanBe(const AccessToken &token);
    static void tell(const std::vector<Waiting> &whom, const AccessToken &token);
    void tellError(const std::vector<Waiting> &whom, const SignInError &error) const;

    std::unique_ptr<TokenSource> m_source;
    std::optional<AccessToken> m_token;
    quint64 m_serial = 0; // of the token at hand, or the last one
    QDateTime m_expiresAt;
    std::optional<QByteArray> m_claims; // see TokenGrant::claims
    QStringList m_scopes;
    std::optional<End> m_end;
    std::vector<Waiting> m_waiting;
    std::unique_ptr<QObject> m_renewal; // the context of one that is under way
};

} // namespace Keyturn

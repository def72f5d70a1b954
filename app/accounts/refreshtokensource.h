// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/account.h"
#include "app/core/formdata.h"
#include "app/http/transportsettings.h"
#include "app/signin/signintarget.h"
#include "app/signin/tokensource.h"
#include "app/vault/secretvault.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <list>
#include <optional>

namespace Keyturn {

class RefreshTokenPost;
class RefreshTokenStore;
struct HttpReply;

/// Further tokens for whoever signed in by a browser, a device code or with a personal account: by
/// a refresh token, which is held in memory and, for who wants to stay signed in, in the keychain.
/// An answer may bring another refresh token: that takes the place of the one before, and is in the
/// keychain before the new access token is given out. A keychain that refuses or keeps one waiting
/// does not hold up anybody; then the refresh token is in memory only.
///
/// Before one that is refused is given up, the keychain is asked: another Keyturn that is running
/// may have put a newer one there, which is tried once. Only what was refused is removed from
/// there.
///
/// Asked while it is asking, it does one after the other. A renewal that was sent is seen to its
/// end even if its context dies, as the answer may hold the only refresh token that is still good;
/// where that is kept in the keychain, even if the source itself does.
/// https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow#refresh-the-access-token
class RefreshTokenSource
    : public QObject
    , public TokenSource
{
    Q_OBJECT

public:
    /// How long a new access token waits for the keychain, and a refusal likewise.
    static constexpr std::chrono::milliseconds KeychainPatience{3'000};

    enum class Kept { NotYet, Already };

    /// The target's tenant is the one that was signed in to. `grantedScopes` are a TokenGrant's;
    /// where they are not known, or tell so, all that the registration has been granted is asked
    /// for.
    RefreshTokenSource(TransportSettings transport, SignInTarget target, SecretText refreshToken,
                       QStringList grantedScopes, QObject *parent = nullptr);
    ~RefreshTokenSource() override;

    QObject *asObject() override { return this; }

    /// "Stay signed in": from now on the newest refresh token is kept there, beginning with this
    /// one if it is not there yet.
    void keepIn(RefreshTokenStore &store, const Account &account, Kept kept = Kept::NotYet);
    /// What is in the keychain stays there; RefreshTokenStore::remove() takes it out.
    void stopKeeping();

    /// There is none, or the authority takes it no more: a person has to sign in.
    bool isSpent() const { return m_refreshToken.isEmpty(); }
    /// The keychain did not take the last one, whoever heard keepingFailed() then.
    bool isKeepingFailed() const { return m_isKeepingFailed; }

    /// The grant comes without its refresh token, which stays here.
    void renew(const Wish &wish, QObject *context, GrantHandler handler) override;

Q_SIGNALS:
    void kept(); ///< the newest refresh token is in the keychain
    /// It is in memory only. After Pending, one of the two may still follow.
    void keepingFailed(const Keyturn::VaultError &error);

private:
    void noteKept();
    void noteNotKept(const VaultError &error);
    struct Request
    {
        Wish wish;
        QPointer<QObject> context;
        GrantHandler handler;
    };

    void next();
    void send(const Wish &wish);
    FormFields fields(const Wish &wish) const;
    QString scope(const Wish &wish) const;
    void take(const HttpReply &reply);
    void refuse(SignInError error);
    void lookForNewer(SignInError refusal);
    void hearOfEntry(VaultResult<SecretText> found);
    void removeEntry();
    void keep();
    void hearOfKeeping(const VaultResult<void> &stored);
    void finish(GrantResult result);

    const TransportSettings m_transport;
    const SignInTarget m_target;
    SecretText m_refreshToken;
    QStringList m_scopes;
    QPointer<RefreshTokenStore> m_store; // null where nothing is kept
    Account m_account;
    int m_keepings = 0; // the number of the last one
    std::list<Request> m_requests; // the first is under way
    bool m_isUnderWay = false;
    QPointer<RefreshTokenPost> m_post; // until it is answered
    std::optional<TokenGrant> m_grant; // while the keychain takes its refresh token
    std::optional<SignInError> m_refusal; // while the keychain is asked for a newer one
    int m_readings = 0; // the number of the last one
    bool m_hasTriedNewer = false; // for the request that is under way
    QTimer m_patience;
    bool m_isKeepingFailed = false;
};

} // namespace Keyturn

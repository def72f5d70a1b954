// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/opening.h"
#include "app/vault/secretvault.h"

#include <QObject>

namespace Keyturn {

/// Tokens for an account that stays signed in, before anybody has looked whether it still is: the
/// keychain is asked when the first token is. Until then nothing waits for it, so that what is kept
/// of the account's lists can be on the screen. The errors are openRemembered()'s; until it has
/// given a token, the keychain is asked each time.
class RememberedTokens
    : public QObject
    , public TokenSource
{
    Q_OBJECT

public:
    /// `store` outlives it.
    RememberedTokens(RefreshTokenStore &store, Account account, SignInTarget target,
                     TransportSettings transport, QObject *parent = nullptr);
    ~RememberedTokens() override;

    void renew(const Wish &wish, QObject *context, GrantHandler handler) override;

Q_SIGNALS:
    /// As RefreshTokenSource's.
    void keepingFailed(const Keyturn::VaultError &error);

private:
    void take(Opened opened, const Wish &wish, QObject *context, const GrantHandler &handler);

    RefreshTokenStore &m_store;
    const Account m_account;
    const SignInTarget m_target;
    const TransportSettings m_transport;
    std::unique_ptr<TokenSource> m_source; ///< once the keychain has given what it takes
};

} // namespace Keyturn

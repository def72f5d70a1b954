// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/account.h"
#include "app/http/transportsettings.h"
#include "app/signin/azurecli.h"
#include "app/signin/clientcredentials.h"
#include "app/signin/pastedtoken.h"
#include "app/signin/tokensource.h"

#include <functional>
#include <memory>

namespace Keyturn {

class RefreshTokenSource;
class RefreshTokenStore;

/// A source of tokens that has given one, and whose it is.
struct Opened
{
    Account account = {};
    SignInTarget target = {}; ///< with the one tenant that it is
    std::unique_ptr<TokenSource> source = {};
    TokenGrant grant;
};

using OpenedResult = tl::expected<Opened, SignInError>;
using OpenedHandler = std::function<void(OpenedResult)>;

// The ways in that need no person at a browser. A handler runs once, and never from within the
// call, unless its context dies first; then what is under way is taken back.

/// As whoever is signed in to Azure CLI, in one tenant or, if that is empty, the one chosen there.
/// The cloud is AzureCliAccount::cloud(); where there is none, no token is asked for (Unusable).
void openAzureCli(const AzureCli &cli, const AzureCliAccount &who, const Cloud &chosen,
                  const QString &tenant, QObject *context, const OpenedHandler &handler);
/// As an application; `way` is ClientSecret or Certificate.
void openApplication(const SignInTarget &target, const TransportSettings &transport,
                     ClientCredentials::Proof proof, SignInWay way, QObject *context,
                     const OpenedHandler &handler);
/// As an account that stays signed in, by the refresh token in the keychain. Where the keychain has
/// none, or the authority does not take it, a person is needed; and where the target is another
/// place than the one signed in to: then nothing is sent, and what was kept goes. A keychain that
/// does not say what it has is KeychainClosed.
void openRemembered(RefreshTokenStore &store, const Account &account, const SignInTarget &target,
                    const TransportSettings &transport, QObject *context,
                    const OpenedHandler &handler);

/// As whoever a pasted token is for.
Opened openPastedToken(const PastedToken &token, const SignInTarget &target);

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secrettext.h"
#include "app/http/transportsettings.h"
#include "app/signin/clientcertificate.h"
#include "app/signin/signintarget.h"
#include "app/signin/tokensource.h"

#include <functional>
#include <variant>

namespace Keyturn {

/// Tokens of an application that signs in as itself, to one tenant, without a person: each is asked
/// for anew, there is none that renews. What it may do has been granted before, so a wish for
/// permissions changes nothing.
/// https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
class ClientCredentials : public TokenSource
{
public:
    using SecretHandler = std::function<void(tl::expected<SecretText, SignInError>)>;
    /// Looks the client secret up, in the keychain. The handler runs once, unless the context dies.
    using SecretReader = std::function<void(QObject *context, SecretHandler handler)>;
    /// By what the application proves who it is. A secret is read for each token and kept no longer
    /// than it takes to ask for that.
    using Proof = std::variant<SecretReader, ClientCertificate>;

    ClientCredentials(SignInTarget target, TransportSettings transport, Proof proof);

    void renew(const Wish &wish, QObject *context, GrantHandler handler) override;

private:
    const SignInTarget m_target;
    const TransportSettings m_transport;
    const Proof m_proof;
};

} // namespace Keyturn

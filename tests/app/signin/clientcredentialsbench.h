// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/formdata.h"
#include "app/signin/clientcredentials.h"
#include "support/formvalue.h"
#include "support/localhttpserver.h"

#include <memory>
#include <optional>

namespace Keyturn {

inline const auto ApplicationClientId = QStringLiteral("11111111-2222-3333-4444-555555555555");
inline const auto ApplicationTenant = QStringLiteral("contoso.com");
/// With each sign that an encoding could lose.
inline const auto AwkwardSecret = QByteArray("a~b+c/d=e&f%g h");
inline const auto ApplicationToken = QByteArray(
    R"({"token_type":"Bearer","expires_in":3599,"access_token":"abc","refresh_token":"no"})");

/// An authority, a keychain with one secret, and one who asks for a token.
struct ClientCredentialsBench
{
    LocalHttpServer authority;
    /// What the keychain gives, once.
    tl::expected<SecretText, SignInError> stored = SecretText(AwkwardSecret);
    int reads = 0;
    QObject *reader = nullptr; // the context the keychain was asked with
    ClientCredentials::SecretHandler pending; // where the keychain takes its time
    bool takesItsTime = false;
    std::unique_ptr<QObject> context = std::make_unique<QObject>();
    std::optional<GrantResult> result;
    int answers = 0;

    SignInTarget target(const QString &tenant = ApplicationTenant) const
    {
        return {.cloud = {.loginAuthority = authority.url(),
                          .graphEndpoint = QUrl(QStringLiteral("https://graph.microsoft.us"))},
                .tenant = tenant,
                .clientId = ApplicationClientId};
    }

    ClientCredentials bySecret(const QString &tenant = ApplicationTenant)
    {
        return {
            target(tenant), {}, [this](QObject *asker, ClientCredentials::SecretHandler handler) {
                ++reads;
                reader = asker;
                if (takesItsTime)
                    pending = std::move(handler);
                else
                    handler(std::move(stored));
            }};
    }

    void renew(ClientCredentials &source, const TokenSource::Wish &wish = {})
    {
        source.renew(wish, context.get(), [this](GrantResult grant) {
            ++answers;
            result = std::move(grant);
        });
    }

    FormFields sentFields() const { return decodeForm(authority.requests().front().body).value(); }
};

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/authorizerequest.h"

#include "app/core/formdata.h"
#include "app/signin/clientclaims.h"

namespace Keyturn {

QUrl AuthorizeRequest::url() const
{
    FormFields fields{
        {"client_id", target.clientId.toUtf8()},
        {"response_type", "code"},
        {"response_mode", "form_post"}, // so that the code is in no address, history or log
        {"redirect_uri", redirectUri},
        {"scope", delegatedScope(target.cloud, permissions)},
        {"state", state.toByteArray()},
        {"nonce", nonce.toByteArray()},
        {"code_challenge", challenge.toByteArray()},
        {"code_challenge_method", "S256"},
        {"claims", clientClaims(claims)},
    };
    const auto addIfThere = [&fields](const char *name, const QString &value) {
        if (!value.isEmpty())
            fields.emplace_back(name, value.toUtf8());
    };
    addIfThere("prompt", prompt);
    addIfThere("login_hint", loginHint);
    addIfThere("domain_hint", domainHint);
    QUrl url = target.authority().authorizeEndpoint();
    url.setQuery(QString::fromLatin1(encodeForm(fields)), QUrl::StrictMode);
    return url;
}

QByteArray delegatedScope(const Cloud &cloud, const QStringList &permissions)
{
    QByteArray scope = "openid profile offline_access";
    for (const QString &permission : permissions)
        scope += ' ' + cloud.scope(permission).toUtf8();
    return scope;
}

} // namespace Keyturn

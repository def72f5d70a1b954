// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "oidc/providerbench.h"

#include "app/signin/tokenclaims.h"

#include <QObject>
#include <QTest>

#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

GrantResult ProviderBench::renew(TokenSource &source)
{
    std::optional<GrantResult> grant;
    QObject asking;
    source.renew({}, &asking, [&grant](GrantResult result) { grant = std::move(result); });
    if (!QTest::qWaitFor([&grant] { return grant.has_value(); }, Patience))
        return tl::unexpected(SignInError{.kind = SignInError::Kind::TimedOut});
    return std::move(*grant);
}

QByteArray why(const GrantResult &grant)
{
    return grant ? QByteArray() : (grant.error().error + u": "_s + grant.error().message).toUtf8();
}

QJsonObject claimsOf(const AccessToken &token)
{
    const QByteArray bearer = token.authorization();
    return readTokenClaims(bearer.mid(bearer.indexOf(' ') + 1)).value_or(QJsonObject());
}

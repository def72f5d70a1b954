// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secrettext.h"
#include "app/signin/accesstoken.h"
#include "app/signin/signinerror.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <tl/expected.hpp>

namespace Keyturn {

struct HttpReply;

/// What came of a sign-in or a renewal. Not to be copied, as it has a token that renews.
struct TokenGrant
{
    AccessToken accessToken;
    QDateTime expiresAt = {}; ///< UTC, by this computer's clock
    QStringList scopes = {}; ///< as granted; may be more, or fewer, than was asked for
    SecretText refreshToken = {}; ///< empty where there is none
    /// What the id_token says; it came from the token endpoint over TLS, and its signature was not
    /// checked. Empty where there is none.
    QJsonObject identity = {};
    /// What the authority was asked to have proved, as JSON. Not set where nobody could ask it for
    /// that: then only Graph can say whether the token proves enough.
    std::optional<QByteArray> claims = {};

    /// Reads an answer of the token endpoint; `now` is when it came.
    /// https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow
    static tl::expected<TokenGrant, SignInError> fromReply(const HttpReply &reply,
                                                           const QDateTime &now);
};

using GrantResult = tl::expected<TokenGrant, SignInError>;
using GrantHandler = std::function<void(GrantResult)>;

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/tokengrant.h"

#include "app/http/httpreply.h"
#include "app/signin/tokenclaims.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr qint64 ShortestLife = 0; // seconds
    constexpr qint64 LongestLife = 604'800; // a week; with CAE they live for 28 hours

    SignInError malformedGrant(const QString &message, int status)
    {
        return {
            .kind = SignInError::Kind::MalformedAnswer, .message = message, .httpStatus = status};
    }

    /// Older servers write it as text.
    qint64 lifetime(const QJsonValue &value)
    {
        const qint64 seconds =
            value.isString() ? value.toString().toLongLong() : value.toInteger(-1);
        return std::clamp(seconds, ShortestLife, LongestLife);
    }

} // namespace

GrantResult TokenGrant::fromReply(const HttpReply &reply, const QDateTime &now)
{
    if (!reply.isSuccess())
        return tl::unexpected(SignInError::fromReply(reply));
    const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    const QByteArray access = json["access_token"_L1].toString().toUtf8();
    if (!AccessToken::isPossible(access)) {
        return tl::unexpected(malformedGrant(
            QCoreApplication::translate("Keyturn::TokenGrant", "The answer holds no access token."),
            reply.status));
    }
    if (json["token_type"_L1].toString().compare("Bearer"_L1, Qt::CaseInsensitive) != 0) {
        return tl::unexpected(malformedGrant(
            QCoreApplication::translate("Keyturn::TokenGrant",
                                        "The answer holds a token of an unknown type."),
            reply.status));
    }
    TokenGrant grant{.accessToken = AccessToken(access)};
    grant.expiresAt = now.toUTC().addSecs(lifetime(json["expires_in"_L1]));
    grant.scopes = json["scope"_L1].toString().split(u' ', Qt::SkipEmptyParts);
    grant.refreshToken = SecretText(json["refresh_token"_L1].toString().toUtf8());
    grant.identity =
        readTokenClaims(json["id_token"_L1].toString().toUtf8()).value_or(QJsonObject());
    return grant;
}

} // namespace Keyturn

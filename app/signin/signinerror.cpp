// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/signinerror.h"

#include "app/http/httpreply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr qsizetype LongestText = 4'000; // characters of whatever somebody sent

    /// The number that Microsoft's words begin with: "AADSTS65001: The user or administrator…"
    int codeIn(const QString &description)
    {
        static const QRegularExpression pattern(u"\\bAADSTS(\\d{4,9})\\b"_s);
        return pattern.match(description).captured(1).toInt();
    }

    SignInError::Kind kindOf(const QString &error)
    {
        static constexpr std::array Interactive = {"interaction_required"_L1, "invalid_grant"_L1,
                                                   "login_required"_L1, "consent_required"_L1};
        const bool needsPerson = std::ranges::find(Interactive, error) != Interactive.end();
        return needsPerson ? SignInError::Kind::InteractionRequired : SignInError::Kind::Refused;
    }

    QString member(const QJsonObject &json, QLatin1StringView key)
    {
        return json[key].toString().left(LongestText);
    }

    SignInError fromJson(const QJsonObject &json)
    {
        SignInError error = SignInError::fromRedirect(member(json, "error"_L1),
                                                      member(json, "error_description"_L1));
        if (const int code = json["error_codes"_L1][0].toInt(); code > 0)
            error.code = code;
        error.suberror = member(json, "suberror"_L1);
        error.correlationId = member(json, "correlation_id"_L1);
        error.traceId = member(json, "trace_id"_L1);
        error.timestamp = member(json, "timestamp"_L1);
        error.claims = member(json, "claims"_L1).toUtf8();
        return error;
    }

} // namespace

SignInError SignInError::fromReply(const HttpReply &reply)
{
    if (!reply.isComplete() || reply.status == 0) {
        return {.kind = Kind::Network,
                .message = reply.transportText,
                .httpStatus = reply.status,
                .transportError = reply.transportError,
                .trouble = networkTroubleOf(reply)};
    }
    const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    SignInError error{.kind = Kind::MalformedAnswer};
    if (json["error"_L1].isString())
        error = fromJson(json);
    else
        error.trouble = networkTroubleOf(reply);
    // What stands between may answer instead: a proxy, a gateway that is out of order.
    if (error.kind == Kind::MalformedAnswer && reply.status >= 500)
        error.kind = Kind::Network;
    error.httpStatus = reply.status;
    return error;
}

bool SignInError::isTemporary() const
{
    return kind == Kind::Network || httpStatus == 429 || httpStatus >= 500
        || error == "temporarily_unavailable"_L1 || error == "server_error"_L1;
}

SignInError SignInError::fromRedirect(const QString &error, const QString &description)
{
    return {.kind = kindOf(error),
            .message = description.left(LongestText),
            .error = error.left(LongestText),
            .code = codeIn(description)};
}

} // namespace Keyturn

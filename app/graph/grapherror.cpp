// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/grapherror.h"

#include "app/graph/retryrule.h"
#include "app/http/bearerchallenge.h"
#include "app/http/httpreply.h"
#include "app/signin/signinerror.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Keyturn {

namespace {

    class GraphErrorText
    {
        Q_DECLARE_TR_FUNCTIONS(Keyturn::GraphError)
    };

    GraphError::Kind kindOf(int status)
    {
        switch (status) {
        case 401:
            return GraphError::Kind::SignInRequired;
        case 403:
            return GraphError::Kind::Forbidden;
        case 404:
            return GraphError::Kind::NotFound;
        case 429:
            return GraphError::Kind::Throttled;
        default:
            return status >= 500 ? GraphError::Kind::Service : GraphError::Kind::Rejected;
        }
    }

    GraphError::Kind kindOf(const SignInError &why)
    {
        if (!why.isTemporary())
            return GraphError::Kind::SignInRequired;
        if (why.kind == SignInError::Kind::Network)
            return GraphError::Kind::Network;
        return why.httpStatus == 429 ? GraphError::Kind::Throttled : GraphError::Kind::Service;
    }

    QString firstOf(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
    {
        for (const QLatin1StringView key : keys) {
            QString text = object[key].toString();
            if (!text.isEmpty())
                return text;
        }
        return {};
    }

    /// The inner error, in either of the spellings Graph uses.
    QJsonObject innerError(const QJsonObject &error)
    {
        const QJsonObject inner = error["innerError"_L1].toObject();
        return inner.isEmpty() ? error["innererror"_L1].toObject() : inner;
    }

    bool saysNothing(const QString &code)
    {
        return code.isEmpty() || code == "UnknownError"_L1;
    }

    /// Some services behind Graph put their own error, as JSON, into Graph's message.
    void readNested(QJsonObject nested, GraphError &into)
    {
        if (nested["error"_L1].isObject())
            nested = nested["error"_L1].toObject();
        const QString code = firstOf(nested, {"code"_L1, "errorCode"_L1, "ErrorCode"_L1});
        const QString message = firstOf(nested, {"message"_L1, "Message"_L1});
        if (!code.isEmpty())
            into.code = code;
        if (!message.isEmpty())
            into.message = message;
    }

    void readInner(const QJsonObject &error, GraphError &into)
    {
        for (QJsonObject at = innerError(error); !at.isEmpty(); at = innerError(at)) {
            if (const QString code = at["code"_L1].toString(); !code.isEmpty())
                into.code = code;
            if (const QString id = at["request-id"_L1].toString(); !id.isEmpty())
                into.requestId = id;
            if (const QString id = at["client-request-id"_L1].toString(); !id.isEmpty())
                into.clientRequestId = id;
        }
    }

    void readBody(const QJsonObject &error, GraphError &into)
    {
        into.message = error["message"_L1].toString();
        into.code = error["code"_L1].toString();
        readInner(error, into);
        if (saysNothing(into.code))
            readNested(QJsonDocument::fromJson(into.message.toUtf8()).object(), into);
        if (const QString detail = error["details"_L1][0]["code"_L1].toString();
            !detail.isEmpty() && (saysNothing(into.code) || into.code == "Request_BadRequest"_L1))
            into.code = detail;
    }

    QString messageWithoutGraph(const HttpReply &reply)
    {
        const bool isPage = reply.body.trimmed().startsWith('<');
        const QString text = isPage
            ? GraphErrorText::tr(
                "The answer (HTTP status %1) is a web page and not from Microsoft Graph. A "
                "proxy or gateway on the way may have sent it.")
            : GraphErrorText::tr("The answer (HTTP status %1) gives no reason.");
        return text.arg(reply.status);
    }

} // namespace

GraphError GraphError::fromReply(const HttpReply &reply)
{
    GraphError error{
        .requestId = QString::fromLatin1(reply.header("request-id")),
        .clientRequestId = QString::fromLatin1(reply.clientRequestId),
        .date = QString::fromLatin1(reply.header("Date")),
        .diagnostic = QString::fromLatin1(reply.header("x-ms-ags-diagnostic")),
        .httpStatus = reply.status,
        .trouble = networkTroubleOf(reply),
    };
    if (reply.isTooLarge) {
        error.kind = Kind::MalformedReply;
        error.message =
            GraphErrorText::tr("The answer is larger than any that Microsoft Graph sends.");
    } else if (!reply.isComplete()) {
        error.kind = Kind::Network;
        error.message = reply.transportText;
    } else if (reply.status < 300) {
        error.kind = Kind::MalformedReply;
        error.message = GraphErrorText::tr("The answer is not what Microsoft Graph documents.");
    } else {
        error.kind = kindOf(reply.status);
        if (error.kind == Kind::SignInRequired)
            error.claims = claimsAskedFor(reply.header("WWW-Authenticate"));
        error.retryAfter = waitAskedFor(reply, QDateTime::currentDateTimeUtc()).value_or(0ms);
        readBody(QJsonDocument::fromJson(reply.body)["error"_L1].toObject(), error);
        if (error.message.isEmpty())
            error.message = messageWithoutGraph(reply);
    }
    return error;
}

GraphError GraphError::malformedReply(const QString &message)
{
    return {.kind = Kind::MalformedReply, .message = message};
}

GraphError GraphError::noToken(const SignInError &error)
{
    return {.kind = kindOf(error),
            .message = error.message,
            .code = error.code == 0 ? error.error : u"AADSTS%1"_s.arg(error.code),
            .requestId = error.traceId,
            .clientRequestId = error.correlationId,
            .date = error.timestamp,
            // A 401 of the authority's is none of Graph's, after which one asks for a new token.
            .httpStatus = error.isTemporary() ? error.httpStatus : 0,
            .claims = error.claims,
            .trouble = error.trouble,
            .isOfSignIn = true};
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/grapherrortext.h"

#include "app/core/plainname.h"
#include "app/core/sentences.h"
#include "app/graph/grapherror.h"
#include "ui/common/networktroubletext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    // lupdate finds strings by the class that tr() belongs to.
    struct GraphErrorText
    {
        Q_DECLARE_TR_FUNCTIONS(GraphErrorText)
    };

    QString throttledText(std::chrono::milliseconds wait)
    {
        const auto minutes = std::chrono::ceil<std::chrono::minutes>(wait).count();
        if (minutes < 2) {
            return GraphErrorText::tr(
                "Microsoft Graph is getting too many requests right now. Wait a minute, then try "
                "again.");
        }
        return GraphErrorText::tr(
            "Microsoft Graph is getting too many requests and asks to be left alone for %n "
            "minutes. Try again after that.",
            nullptr, int(minutes));
    }

    /// Only Graph knows which of its many rules was broken.
    QString rejectionText(const QString &reason)
    {
        if (reason.isEmpty())
            return GraphErrorText::tr(
                "Microsoft Graph refused the request and gave no reason. Try again "
                "later; if it stays so, the details have what a support case needs.");
        //: %1 is in English.
        return GraphErrorText::tr("Microsoft Graph refused the request. Microsoft Graph says: “%1”")
            .arg(plainName(reason));
    }

    /// Which rule of the directory stands against it, whatever the status; empty where the code
    /// tells none. Where a secret is added, refusalText() knows more.
    QString ruleText(const GraphError &error)
    {
        if (error.code == "Directory_ResourceSizeExceeded"_L1) {
            return GraphErrorText::tr(
                "The object is as large as the directory allows, and nothing can be added to it. "
                "Delete old secrets that nothing uses any more, then try again.");
        }
        if (error.code == "Directory_QuotaExceeded"_L1) {
            return GraphErrorText::tr(
                "The quota for directory objects is used up: your own, or that of the directory. "
                "Deleted objects count for 30 days. Delete for good what nobody needs, or ask an "
                "administrator for a higher quota.");
        }
        if (error.code == "TooManyAppPasswords"_L1) {
            return GraphErrorText::tr(
                "This application has as many client secrets as it may have. Delete one that "
                "nothing uses any more, then try again.");
        }
        if (error.code.startsWith("CannotUpdateLockedServicePrincipalProperty"_L1)) {
            return GraphErrorText::tr(
                "The credentials of this object are locked. The owner of the application can "
                "change that under App instance property lock.");
        }
        if (error.code == "Request_MultipleObjectsWithSameKeyValue"_L1) {
            return GraphErrorText::tr(
                "Another object in the directory has a value that only one may have, such as an "
                "identifier. Refresh the list to see whether it is there already.");
        }
        return {};
    }

    /// Graph does not take the question as it was asked, which no one but us can change.
    bool isOurFault(const GraphError &error)
    {
        return error.code == "Request_UnsupportedQuery"_L1 || error.code == "NotImplemented"_L1
            || error.httpStatus == 405 || error.httpStatus == 501;
    }

    /// Where the last list of changes ended, Graph no longer knows.
    bool isResyncRequired(const GraphError &error)
    {
        return error.code.compare("resyncRequired"_L1, Qt::CaseInsensitive) == 0
            || error.code.compare("syncStateNotFound"_L1, Qt::CaseInsensitive) == 0;
    }

    QString rejectedText(const GraphError &error)
    {
        if (isOurFault(error)) {
            return GraphErrorText::tr(
                "Microsoft Graph does not support what Keyturn asked for. That is a fault of "
                "Keyturn; the details have what a report of it needs.");
        }
        if (isResyncRequired(error)) {
            return GraphErrorText::tr(
                "Microsoft Graph no longer knows what has changed since the list was read. Refresh "
                "the list to read all of it again.");
        }
        return rejectionText(error.message.simplified());
    }

    QString signInText(const GraphError &error)
    {
        if (!error.claims.isEmpty()) {
            return GraphErrorText::tr(
                "Your organisation asks for a new proof of who you are before this can be done. "
                "Try again, and sign in where you are asked to.");
        }
        return GraphErrorText::tr("Your sign-in has ended. Sign in again, then try again.");
    }

    /// Who stood in the way of it; empty where nobody did.
    QString troubleText(const GraphError &error)
    {
        const QString text = networkTroubleText(
            error.trouble, error.isOfSignIn ? MicrosoftService::SignIn : MicrosoftService::Graph);
        return text.isEmpty() ? text : joinedSentences({text, networkTestHint()});
    }

    QString forbiddenText(const GraphError &error)
    {
        if (isRightMissing(error)) {
            return GraphErrorText::tr(
                "You do not have the right to do this. An owner of the application or an "
                "Application Administrator can.");
        }
        return rejectionText(error.message.simplified());
    }

} // namespace

bool isRightMissing(const GraphError &error)
{
    static constexpr std::array Codes{"Authorization_RequestDenied"_L1, "accessDenied"_L1,
                                      "PermissionScopeNotGranted"_L1, "UnknownError"_L1};
    const auto isSame = [&error](QLatin1StringView code) {
        return error.code.compare(code, Qt::CaseInsensitive) == 0;
    };
    return error.kind == GraphError::Kind::Forbidden && error.trouble == NetworkTrouble::None
        && (error.code.isEmpty() || std::ranges::any_of(Codes, isSame));
}

QString graphErrorText(const GraphError &error)
{
    if (QString rule = ruleText(error); !rule.isEmpty())
        return rule;
    if (QString trouble = troubleText(error); !trouble.isEmpty())
        return trouble;
    switch (error.kind) {
    case GraphError::Kind::Network:
        return GraphErrorText::tr(
            "Microsoft Graph could not be reached, or the connection broke off. Check the "
            "network and the proxy, then try again.");
    case GraphError::Kind::SignInRequired:
        return signInText(error);
    case GraphError::Kind::Forbidden:
        return forbiddenText(error);
    case GraphError::Kind::NotFound:
        return GraphErrorText::tr(
            "This is no longer in the directory. Refresh the list to see what is there.");
    case GraphError::Kind::Throttled:
        return throttledText(error.retryAfter);
    case GraphError::Kind::Rejected:
        return rejectedText(error);
    case GraphError::Kind::Service:
        if (isOurFault(error))
            return rejectedText(error);
        return GraphErrorText::tr(
            "Microsoft Graph has a problem of its own. Try again in a few minutes.");
    case GraphError::Kind::MalformedReply:
        return GraphErrorText::tr(
            "The answer from Microsoft Graph could not be understood. Something on the way, "
            "such as a proxy, may have changed it.");
    }
    return {};
}

QString graphReadingErrorText(const GraphError &error, ObjectKind kind)
{
    if (!isRightMissing(error))
        return graphErrorText(error);
    if (kind == ObjectKind::AgentIdentityBlueprint) {
        return GraphErrorText::tr(
            "You do not have the right to read this. It takes the permission "
            "AgentIdentityBlueprint.Read.All and a role in this directory that may read "
            "blueprints, such as Agent ID Administrator. Ask an administrator for them, then try "
            "again.");
    }
    return GraphErrorText::tr(
        "You do not have the right to read this. It takes the permission Application.Read.All and "
        "a role in this directory that may read applications, such as Directory Readers. Ask an "
        "administrator for them, then try again.");
}

QString graphChangingErrorText(const GraphError &error, ObjectKind kind)
{
    if (!isRightMissing(error))
        return graphErrorText(error);
    if (kind == ObjectKind::AgentIdentityBlueprint) {
        return GraphErrorText::tr(
            "You do not have the right to do this. An owner of the blueprint or an Agent ID "
            "Administrator can, with the permission AgentIdentityBlueprint.AddRemoveCreds.All. "
            "Ask one of them, or ask to become an owner. A sign-in that also carries "
            "Directory.ReadWrite.All or Directory.AccessAsUser.All has no rights on blueprints.");
    }
    return GraphErrorText::tr(
        "You do not have the right to do this. An owner of the application, an Application "
        "Administrator or a Cloud Application Administrator can, with the permission "
        "Application.ReadWrite.All (a program that owns it: Application.ReadWrite.OwnedBy). Ask "
        "one of them, or ask to become an owner.");
}

QString graphErrorDetails(const GraphError &error)
{
    // Not translated: support compares these names with Graph's own.
    QStringList lines;
    const auto add = [&lines](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            lines.append(u"%1: %2"_s.arg(name, value));
    };
    add("HTTP status"_L1, error.httpStatus == 0 ? QString() : QString::number(error.httpStatus));
    add("code"_L1, error.code);
    add("message"_L1, error.message);
    add("request-id"_L1, error.requestId);
    add("client-request-id"_L1, error.clientRequestId);
    add("date"_L1, error.date);
    add("x-ms-ags-diagnostic"_L1, error.diagnostic);
    return lines.join(u'\n');
}

} // namespace Keyturn

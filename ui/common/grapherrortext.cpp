// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/grapherrortext.h"

#include "app/core/plainname.h"
#include "app/graph/grapherror.h"

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

    /// Graph says 403 to more than a missing right, such as a quota.
    bool isRightMissing(const GraphError &error)
    {
        static constexpr std::array Codes{"Authorization_RequestDenied"_L1, "accessDenied"_L1,
                                          "PermissionScopeNotGranted"_L1, "UnknownError"_L1};
        const auto isSame = [&error](QLatin1StringView code) {
            return error.code.compare(code, Qt::CaseInsensitive) == 0;
        };
        return error.kind == GraphError::Kind::Forbidden
            && (error.code.isEmpty() || std::ranges::any_of(Codes, isSame));
    }

    QString forbiddenText(const GraphError &error)
    {
        if (isRightMissing(error)) {
            return GraphErrorText::tr(
                "You do not have the right to do this. An owner of the application or an "
                "Application Administrator can.");
        }
        if (error.code == "Directory_ResourceSizeExceeded"_L1) {
            return GraphErrorText::tr(
                "The object is as large as the directory allows, and nothing can be added to it. "
                "Delete old secrets that nothing uses any more, then try again.");
        }
        return rejectionText(error.message.simplified());
    }

} // namespace

QString graphErrorText(const GraphError &error)
{
    switch (error.kind) {
    case GraphError::Kind::Network:
        return GraphErrorText::tr(
            "Microsoft Graph could not be reached, or the connection broke off. Check the "
            "network and the proxy, then try again.");
    case GraphError::Kind::SignInRequired:
        return GraphErrorText::tr("Your sign-in has ended. Sign in again, then try again.");
    case GraphError::Kind::Forbidden:
        return forbiddenText(error);
    case GraphError::Kind::NotFound:
        return GraphErrorText::tr(
            "This is no longer in the directory. Refresh the list to see what is there.");
    case GraphError::Kind::Throttled:
        return throttledText(error.retryAfter);
    case GraphError::Kind::Rejected:
        return rejectionText(error.message.simplified());
    case GraphError::Kind::Service:
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

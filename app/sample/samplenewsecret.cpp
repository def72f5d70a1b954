// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/samplenewsecret.h"

#include "app/core/graphtime.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    SampleResult<std::optional<qint64>> readTime(const QJsonValue &value)
    {
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        const auto time = parseGraphTime(value.toString().toLatin1());
        if (!time)
            return tl::unexpected(
                SampleFault::badRequest("Cannot convert the literal '" + value.toString().toUtf8()
                                        + "' to the expected type 'Edm.DateTimeOffset'."));
        return time;
    }

    SampleResult<void> checkMembers(const QJsonObject &json)
    {
        for (auto member = json.begin(); member != json.end(); ++member) {
            const QString name = member.key();
            if (name == "displayName"_L1 || name == "startDateTime"_L1 || name == "endDateTime"_L1
                || name == "@odata.type"_L1)
                continue;
            const bool isKnown = name == "customKeyIdentifier"_L1 || name == "hint"_L1
                || name == "keyId"_L1 || name == "secretText"_L1;
            if (!isKnown)
                return tl::unexpected(SampleFault::badRequest(
                    "The property '" + name.toUtf8()
                    + "' does not exist on type 'microsoft.graph.passwordCredential'."));
            if (!member->isNull())
                return tl::unexpected(SampleFault::badRequest(
                    "Property '" + name.toUtf8() + "' is read-only and cannot be set."));
        }
        return {};
    }

} // namespace

SampleResult<SampleNewSecret> SampleNewSecret::fromBody(const QByteArray &body)
{
    const SampleResult<QJsonObject> json = sampleJsonBody(body);
    if (!json)
        return tl::unexpected(json.error());
    for (auto member = json->begin(); member != json->end(); ++member) {
        if (member.key() != "passwordCredential"_L1)
            return tl::unexpected(SampleFault::badRequest(
                "The parameter '" + member.key().toUtf8()
                + "' in the request payload is not a valid parameter for the operation "
                  "'addPassword'."));
    }
    const QJsonValue credential = (*json)["passwordCredential"_L1];
    if (!credential.isUndefined() && !credential.isNull() && !credential.isObject())
        return tl::unexpected(SampleFault::badRequest("'passwordCredential' is no object."));
    return fromJson(credential.toObject());
}

SampleResult<SampleNewSecret> SampleNewSecret::fromJson(const QJsonObject &json)
{
    const SampleResult<void> checked = checkMembers(json);
    const auto start = readTime(json["startDateTime"_L1]);
    const auto end = readTime(json["endDateTime"_L1]);
    const QJsonValue displayName = json["displayName"_L1];
    if (!checked)
        return tl::unexpected(checked.error());
    if (!start)
        return tl::unexpected(start.error());
    if (!end)
        return tl::unexpected(end.error());
    if (!displayName.isUndefined() && !displayName.isNull() && !displayName.isString())
        return tl::unexpected(SampleFault::badRequest("'displayName' is no string."));
    return SampleNewSecret{.displayName = displayName.isString() ? displayName.toString().toUtf8()
                                                                 : QByteArray(),
                           .start = *start,
                           .end = *end};
}

SampleResult<QJsonObject> sampleJsonBody(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return tl::unexpected(
            SampleFault{.code = "BadRequest", .message = "Unable to read JSON request payload."});
    return document.object();
}

} // namespace Keyturn

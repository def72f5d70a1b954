// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/sampletenant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Keyturn {

/// The curated tenant on a fixed morning, asked without HTTP.
struct TenantBench
{
    static QDateTime now() { return {QDate(2026, 3, 10), QTime(9, 30), Qt::UTC}; }

    SampleTenant tenant{{.applications = 0, .seed = 7, .now = now()}};
    bool isEventual = false;

    SampleResult<SampleReply> call(const QByteArray &method, const QByteArray &target,
                                   const QByteArray &body = {})
    {
        const qsizetype mark = target.indexOf('?');
        return tenant.respond({.method = method,
                               .path = mark < 0 ? target : target.first(mark),
                               .query = mark < 0 ? QByteArray() : target.sliced(mark + 1),
                               .isEventual = isEventual,
                               .body = body});
    }

    QJsonObject get(const QByteArray &target) { return json(call("GET", target)); }

    QJsonObject post(const QByteArray &target, const QByteArray &body)
    {
        return json(call("POST", target, body));
    }

    SampleFault refusal(const QByteArray &method, const QByteArray &target,
                        const QByteArray &body = {})
    {
        const auto reply = call(method, target, body);
        return reply ? SampleFault{.status = reply->status, .code = {}, .message = {}}
                     : reply.error();
    }

    /// The value of one member of each object of a list, in its order.
    QStringList listed(const QByteArray &target, QLatin1StringView member)
    {
        QStringList values;
        const QJsonArray objects = get(target)[QLatin1StringView("value")].toArray();
        for (const auto &object : objects)
            values += object[member].toString();
        return values;
    }

    ObjectRef named(ObjectKind kind, QStringView displayName) const
    {
        return tenant.find(kind, displayName).value_or(ObjectRef());
    }

    QByteArray path(ObjectKind kind, QStringView displayName) const
    {
        return "/v1.0" + named(kind, displayName).path().toUtf8();
    }

    QByteArray application(QStringView displayName) const
    {
        return path(ObjectKind::Application, displayName);
    }

    std::vector<PasswordCredential> secretsOf(ObjectKind kind, QStringView displayName) const
    {
        return tenant.secretsOf(named(kind, displayName).objectId);
    }

private:
    static QJsonObject json(const SampleResult<SampleReply> &reply)
    {
        return reply ? QJsonDocument::fromJson(reply->body).object() : QJsonObject();
    }
};

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/issuingrecord.h"

#include "app/core/graphtime.h"

#include <QJsonArray>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr auto Format = "keyturn-issuing"_L1;
    constexpr int Version = 1;

    constexpr std::array KindNames = {
        std::pair(ObjectKind::Application, "application"_L1),
        std::pair(ObjectKind::ServicePrincipal, "servicePrincipal"_L1),
        std::pair(ObjectKind::AgentIdentityBlueprint, "agentIdentityBlueprint"_L1),
    };
    constexpr std::array StageNames = {
        std::pair(IssuingRecord::Stage::Asked, "asked"_L1),
        std::pair(IssuingRecord::Stage::Refused, "refused"_L1),
        std::pair(IssuingRecord::Stage::Told, "told"_L1),
        std::pair(IssuingRecord::Stage::Deleting, "deleting"_L1),
    };

    QString nameOf(auto value, const auto &names)
    {
        for (const auto &[one, name] : names) {
            if (one == value)
                return name;
        }
        return {};
    }

    template<typename Value>
    std::optional<Value> valueOf(const QString &wanted, const auto &names)
    {
        for (const auto &[one, name] : names) {
            if (name == wanted)
                return one;
        }
        return {};
    }

    QString text(const QUuid &id)
    {
        return id.toString(QUuid::WithoutBraces);
    }

    QUuid guid(const QJsonValue &value)
    {
        return QUuid(value.toString());
    }

    QDateTime time(const QJsonValue &value)
    {
        const auto parsed = parseGraphTime(value.toString().toLatin1());
        return parsed ? QDateTime::fromMSecsSinceEpoch(*parsed, Qt::UTC) : QDateTime();
    }

    QJsonValue timeValue(const QDateTime &time)
    {
        return time.isValid() ? QJsonValue(toGraphTime(time)) : QJsonValue();
    }

    /// Nothing if one of them is no GUID: with one missing, an old secret would look new.
    std::optional<std::vector<QUuid>> guids(const QJsonValue &value)
    {
        if (!value.isArray())
            return {};
        std::vector<QUuid> all;
        const QJsonArray array = value.toArray();
        for (const auto one : array) {
            all.emplace_back(one.toString());
            if (all.back().isNull())
                return {};
        }
        return all;
    }

} // namespace

QJsonObject IssuingRecord::toJson() const
{
    QJsonArray before;
    for (const QUuid &one : keyIdsBefore)
        before.append(text(one));
    return {{u"format"_s, Format},
            {u"version"_s, Version},
            {u"id"_s, text(id)},
            {u"graphEndpoint"_s, QString::fromLatin1(graphEndpoint.toEncoded())},
            {u"tenantId"_s, tenantId},
            {u"kind"_s, nameOf(owner.kind, KindNames)},
            {u"objectId"_s, text(owner.objectId)},
            {u"appId"_s, text(owner.appId)},
            {u"ownerName"_s, ownerName},
            {u"displayName"_s, wanted.displayName},
            {u"startDateTime"_s, timeValue(wanted.startDateTime)},
            {u"endDateTime"_s, timeValue(wanted.endDateTime)},
            {u"keyIdsBefore"_s, before},
            {u"askedAt"_s, timeValue(askedAt)},
            {u"stage"_s, nameOf(stage, StageNames)},
            {u"keyId"_s, keyId.isNull() ? QJsonValue() : QJsonValue(text(keyId))}};
}

std::optional<IssuingRecord> IssuingRecord::fromJson(const QJsonObject &json)
{
    if (json["format"_L1].toString() != Format || json["version"_L1].toInt() != Version)
        return {};
    const auto kind = valueOf<ObjectKind>(json["kind"_L1].toString(), KindNames);
    const auto stage = valueOf<Stage>(json["stage"_L1].toString(), StageNames);
    auto before = guids(json["keyIdsBefore"_L1]);
    if (!kind || !stage || !before)
        return {};
    IssuingRecord record = {
        .id = guid(json["id"_L1]),
        .graphEndpoint = QUrl(json["graphEndpoint"_L1].toString()),
        .tenantId = json["tenantId"_L1].toString(),
        .owner = {.kind = *kind,
                  .objectId = guid(json["objectId"_L1]),
                  .appId = guid(json["appId"_L1])},
        .ownerName = json["ownerName"_L1].toString(),
        .wanted = {.displayName = json["displayName"_L1].toString(),
                   .startDateTime = time(json["startDateTime"_L1]),
                   .endDateTime = time(json["endDateTime"_L1])},
        .keyIdsBefore = std::move(*before),
        .askedAt = time(json["askedAt"_L1]),
        .stage = *stage,
        .keyId = guid(json["keyId"_L1]),
    };
    if (record.id.isNull() || record.owner.objectId.isNull() || !record.graphEndpoint.isValid()
        || !record.wanted.endDateTime.isValid())
        return {};
    return record;
}

} // namespace Keyturn

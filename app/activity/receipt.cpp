// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/activity/receipt.h"

#include "app/core/graphtime.h"
#include "app/core/jsonreader.h"

#include <array>
#include <optional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr auto Format = "keyturn-receipt"_L1;
    constexpr int Version = 1;

    constexpr std::array ActNames = {
        std::pair(Act::AddSecret, "addSecret"_L1),
        std::pair(Act::DeleteSecret, "deleteSecret"_L1),
        std::pair(Act::KeepValue, "keepValue"_L1),
        std::pair(Act::RemoveKeptValue, "removeKeptValue"_L1),
        std::pair(Act::CloseValueWindow, "closeValueWindow"_L1),
        std::pair(Act::FindLostSecret, "findLostSecret"_L1),
        std::pair(Act::DeleteLostSecret, "deleteLostSecret"_L1),
        std::pair(Act::LeaveLostSecret, "leaveLostSecret"_L1),
        std::pair(Act::TestSecret, "testSecret"_L1),
    };
    constexpr std::array OutcomeNames = {
        std::pair(ActOutcome::Done, "done"_L1),
        std::pair(ActOutcome::Unconfirmed, "unconfirmed"_L1),
        std::pair(ActOutcome::Refused, "refused"_L1),
        std::pair(ActOutcome::Failed, "failed"_L1),
        std::pair(ActOutcome::Unknown, "unknown"_L1),
        std::pair(ActOutcome::Saved, "saved"_L1),
        std::pair(ActOutcome::Kept, "kept"_L1),
        std::pair(ActOutcome::LetGo, "letGo"_L1),
        std::pair(ActOutcome::Deleted, "deleted"_L1),
    };
    constexpr std::array KindNames = {
        std::pair(ObjectKind::Application, "application"_L1),
        std::pair(ObjectKind::ServicePrincipal, "servicePrincipal"_L1),
        std::pair(ObjectKind::AgentIdentityBlueprint, "agentIdentityBlueprint"_L1),
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

    QJsonValue idOrNull(const QUuid &id)
    {
        return id.isNull() ? QJsonValue() : QJsonValue(id.toString(QUuid::WithoutBraces));
    }

    QJsonValue timeOrNull(const QDateTime &time)
    {
        return time.isValid() ? QJsonValue(toGraphTime(time)) : QJsonValue();
    }

} // namespace

QString actName(Act act)
{
    return nameOf(act, ActNames);
}

QString outcomeName(ActOutcome outcome)
{
    return nameOf(outcome, OutcomeNames);
}

QString kindName(ObjectKind kind)
{
    return nameOf(kind, KindNames);
}

QJsonObject Receipt::toJson() const
{
    return {{u"format"_s, Format},
            {u"version"_s, Version},
            {u"id"_s, idOrNull(id)},
            {u"time"_s, timeOrNull(time)},
            {u"act"_s, actName(act)},
            {u"outcome"_s, outcomeName(outcome)},
            {u"account"_s, account},
            {u"tenantId"_s, tenantId},
            {u"tenantName"_s, tenantName},
            {u"sampleTenant"_s, isSampleTenant},
            {u"kind"_s, kindName(owner.kind)},
            {u"objectName"_s, ownerName},
            {u"objectId"_s, idOrNull(owner.objectId)},
            {u"appId"_s, idOrNull(owner.appId)},
            {u"description"_s, description},
            {u"keyId"_s, idOrNull(keyId)},
            {u"hint"_s, hint},
            {u"startDateTime"_s, timeOrNull(startDateTime)},
            {u"endDateTime"_s, timeOrNull(endDateTime)},
            {u"requestId"_s, requestId},
            {u"errorCode"_s, errorCode}};
}

tl::expected<Receipt, QString> Receipt::fromJson(const QJsonObject &json)
{
    if (json["format"_L1].toString() != Format || json["version"_L1].toInt() != Version)
        return tl::unexpected(u"not a receipt, or one of another version"_s);
    const auto act = valueOf<Act>(json["act"_L1].toString(), ActNames);
    const auto outcome = valueOf<ActOutcome>(json["outcome"_L1].toString(), OutcomeNames);
    const auto kind = valueOf<ObjectKind>(json["kind"_L1].toString(), KindNames);
    if (!act || !outcome || !kind)
        return tl::unexpected(u"an act, outcome or kind that nobody here knows"_s);
    JsonReader in(json);
    const Receipt receipt{
        .id = in.uuid("id"_L1),
        .time = in.optionalDateTime("time"_L1),
        .act = *act,
        .outcome = *outcome,
        .account = in.optionalString("account"_L1),
        .tenantId = in.optionalString("tenantId"_L1),
        .tenantName = in.optionalString("tenantName"_L1),
        .isSampleTenant = json["sampleTenant"_L1].toBool(),
        .owner = {.kind = *kind,
                  .objectId = in.optionalUuid("objectId"_L1),
                  .appId = in.optionalUuid("appId"_L1)},
        .ownerName = in.optionalString("objectName"_L1),
        .description = in.optionalString("description"_L1),
        .keyId = in.optionalUuid("keyId"_L1),
        .hint = in.optionalString("hint"_L1),
        .startDateTime = in.optionalDateTime("startDateTime"_L1),
        .endDateTime = in.optionalDateTime("endDateTime"_L1),
        .requestId = in.optionalString("requestId"_L1),
        .errorCode = in.optionalString("errorCode"_L1),
    };
    return in.finish(receipt);
}

} // namespace Keyturn

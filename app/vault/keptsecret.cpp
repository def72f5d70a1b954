// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/keptsecret.h"

#include "app/core/graphtime.h"
#include "app/core/jsonreader.h"

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QJsonValue timeOrNull(const QDateTime &time)
    {
        return time.isValid() ? QJsonValue(toGraphTime(time)) : QJsonValue();
    }

} // namespace

tl::expected<KeptSecret, QString> KeptSecret::fromJson(const QJsonObject &json)
{
    JsonReader in(json);
    const KeptSecret secret{
        .key = {.tenantId = in.string("tenantId"_L1),
                .appId = in.string("appId"_L1),
                .keyId = in.string("keyId"_L1)},
        .ownerName = in.optionalString("ownerName"_L1),
        .description = in.optionalString("description"_L1),
        .endDateTime = in.optionalDateTime("endDateTime"_L1),
        .keptAt = in.optionalDateTime("keptAt"_L1),
    };
    return in.finish(secret);
}

QJsonObject KeptSecret::toJson() const
{
    return {
        {"tenantId"_L1, key.tenantId},     {"appId"_L1, key.appId},
        {"keyId"_L1, key.keyId},           {"ownerName"_L1, ownerName},
        {"description"_L1, description},   {"endDateTime"_L1, timeOrNull(endDateTime)},
        {"keptAt"_L1, timeOrNull(keptAt)},
    };
}

} // namespace Keyturn

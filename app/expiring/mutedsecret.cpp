// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/mutedsecret.h"

#include "app/core/jsonreader.h"

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

tl::expected<MutedSecret, QString> MutedSecret::fromJson(const QJsonObject &json)
{
    JsonReader in(json);
    const QDate until = QDate::fromString(in.string("until"_L1), Qt::ISODate);
    const MutedSecret muted{.keyId = in.uuid("keyId"_L1),
                            .until = until,
                            .reason = in.optionalString("reason"_L1).left(MaxReason)};
    if (!until.isValid())
        return tl::unexpected(u"“until” is no day"_s);
    return in.finish(muted);
}

QJsonObject MutedSecret::toJson() const
{
    return {{"keyId"_L1, keyId.toString(QUuid::WithoutBraces)},
            {"until"_L1, until.toString(Qt::ISODate)},
            {"reason"_L1, reason}};
}

} // namespace Keyturn

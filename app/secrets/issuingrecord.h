// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/objectref.h"
#include "app/secrets/newsecret.h"

#include <QDateTime>
#include <QUrl>

#include <optional>
#include <vector>

namespace Keyturn {

/// One addPassword as the journal has it, so that the secret it makes can be found again when its
/// value got lost. It has no member that could carry a value.
struct IssuingRecord
{
    enum class Stage {
        Asked, ///< the POST may have gone out; nobody knows what came of it
        Refused, ///< Graph said that it did nothing
        Told, ///< Graph told the value, and it is not known to be saved
        Deleting, ///< removePassword may have gone out
    };

    QUuid id; ///< the record's own
    QUrl graphEndpoint;
    QString tenantId;
    ObjectRef owner;
    QString ownerName;
    NewSecret wanted; ///< as it was sent: its end is what the secret is known by
    std::vector<QUuid> keyIdsBefore; ///< of the object's secrets, just before the POST
    QDateTime askedAt; ///< UTC
    Stage stage = Stage::Asked;
    QUuid keyId = {}; ///< null until known

    QJsonObject toJson() const;
    /// Nothing if it is no such record, or one with a part missing that finding needs.
    static std::optional<IssuingRecord> fromJson(const QJsonObject &json);

    bool operator==(const IssuingRecord &) const = default;
};

} // namespace Keyturn

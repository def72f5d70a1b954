// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/secretvault.h"

#include <QDateTime>
#include <QJsonObject>

namespace Keyturn {

/// What the value-free index knows of one secret in the keychain.
struct KeptSecret
{
    VaultKey key;
    QString ownerName = {}; ///< the application's display name when it was kept
    QString description = {};
    QDateTime endDateTime = {}; ///< UTC; may be invalid
    QDateTime keptAt = {}; ///< UTC

    /// The error is a sentence for the log.
    static tl::expected<KeptSecret, QString> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const KeptSecret &) const = default;
};

} // namespace Keyturn

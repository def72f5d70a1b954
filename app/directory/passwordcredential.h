// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/graph/grapherror.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

namespace Keyturn {

/// A client secret as the directory lists it. It has no member for the secret itself, so no list
/// can ever show one: Graph tells that once, in the reply to addPassword (see IssuedSecret).
/// https://learn.microsoft.com/graph/api/resources/passwordcredential
struct PasswordCredential
{
    QUuid keyId; ///< the admin center's "Secret ID"
    QString displayName; ///< the admin center's "Description"; older tools wrote none
    QString hint; ///< the first three characters of the secret; null on old ones
    QDateTime startDateTime; ///< UTC; invalid where Graph has none, which means "always was"
    QDateTime endDateTime; ///< UTC; invalid where Graph has none, which means "never ends"

    static GraphResult<PasswordCredential> fromJson(const QJsonObject &json);

    bool operator==(const PasswordCredential &) const = default;
};

} // namespace Keyturn

Q_DECLARE_METATYPE(Keyturn::PasswordCredential)

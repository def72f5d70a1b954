// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace Keyturn {

/// What the administrator asks for when adding a client secret.
struct NewSecret
{
    static constexpr int MaxDescription = 256;

    QString displayName; ///< the admin center's "Description"; may be empty
    QDateTime startDateTime; ///< invalid unless chosen: Entra's own clock then says when "now" is
    /// Left out where invalid, as the pages allow; SecretIssuer always has one, since the two years
    /// that are then the default break many policies.
    QDateTime endDateTime;

    /// The members of a passwordCredential that may be sent; what is not chosen is left out.
    /// https://learn.microsoft.com/graph/api/resources/passwordcredential
    QJsonObject toCredential() const;
    /// The body of addPassword: https://learn.microsoft.com/graph/api/application-addpassword
    QByteArray toJson() const;

    bool operator==(const NewSecret &) const = default;
};

} // namespace Keyturn

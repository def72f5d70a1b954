// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Keyturn {

/// What the administrator asks for when adding a client secret.
struct NewSecret
{
    static constexpr int MaxDescription = 256;

    QString displayName; ///< the admin center's "Description"; may be empty
    QDateTime startDateTime; ///< invalid unless chosen: Entra's own clock then says when "now" is
    QDateTime
        endDateTime; ///< always sent: the documented default of two years breaks many policies

    /// The body of addPassword: https://learn.microsoft.com/graph/api/application-addpassword
    QByteArray toJson() const;

    bool operator==(const NewSecret &) const = default;
};

} // namespace Keyturn

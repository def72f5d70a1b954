// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QUuid>

#include <tl/expected.hpp>

namespace Keyturn {

/// A secret of which somebody does not want to hear until a day, and why. It has no member for a
/// value.
struct MutedSecret
{
    static constexpr qsizetype MaxReason = 200;

    QUuid keyId;
    QDate until; ///< the day on which somebody shall look again
    QString reason; ///< may be empty

    static tl::expected<MutedSecret, QString> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const MutedSecret &) const = default;
};

} // namespace Keyturn

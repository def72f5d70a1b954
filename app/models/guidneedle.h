// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUuid>

#include <compare>
#include <optional>

namespace Keyturn {

/// The 32 hexadecimal digits of a GUID as one number of 128 bits.
struct GuidNumber
{
    quint64 high = 0;
    quint64 low = 0;

    static GuidNumber of(const QUuid &guid);

    // NOLINTNEXTLINE(modernize-use-nullptr): what clang-tidy 14 says of every defaulted <=>
    auto operator<=>(const GuidNumber &) const = default;
};

/// Some hexadecimal digits to be found in a GUID, at any place.
class GuidNeedle
{
public:
    /// Hyphens and braces are passed over. Nothing if there are no digits or too many, or
    /// something else than digits.
    static std::optional<GuidNeedle> fromText(QByteArrayView text);

    qsizetype size() const { return m_digits.size(); } ///< from 1 to 32
    bool isIn(const QUuid &guid) const;
    /// Every GUID that has this one has the other, too.
    bool contains(const GuidNeedle &other) const { return m_digits.contains(other.m_digits); }

private:
    QByteArray m_digits; // values from 0 to 15
};

} // namespace Keyturn

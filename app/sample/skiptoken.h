// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace Keyturn {

/// Where a list goes on, in a form that tells a client nothing and that fits its list only.
class SkipToken
{
public:
    static QByteArray write(qsizetype offset, const QByteArray &list);

    /// The offset, or nothing for a token that was not made for this list.
    static std::optional<qsizetype> read(const QByteArray &token, const QByteArray &list);
};

} // namespace Keyturn

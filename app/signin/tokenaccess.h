// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <optional>

class QJsonObject;

namespace Keyturn {

/// On whose behalf a token asks Graph; the rows of Microsoft's permission tables.
enum class TokenKind {
    Unknown,
    WorkAccount, ///< a person, by a work or school account
    PersonalAccount, ///< a person, by a personal Microsoft account
    Application, ///< nobody but the application itself
};

/// What a token is good for, as far as it tells. To be shown and to warn by, never to decide by:
/// what Graph makes of a token is Graph's affair.
struct TokenAccess
{
    TokenKind kind = TokenKind::Unknown;
    /// Of Graph, by their names; nothing where the token does not tell, as those of personal
    /// accounts do not.
    std::optional<QStringList> permissions = {};

    bool holds(const QString &permission) const;

    /// Takes `scp` of a token for a person, and `roles` of one for an application.
    /// https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
    static TokenAccess fromClaims(const QJsonObject &claims);
    /// What the token endpoint says it granted to a person, in full or by name.
    static TokenAccess fromScopes(TokenKind kind, const QStringList &scopes);

    bool operator==(const TokenAccess &) const = default;
};

} // namespace Keyturn

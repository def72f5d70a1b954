// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace Keyturn {

class AccessToken;

/// What an access token for Graph says of itself, to be shown to people as a hint. Nothing may be
/// decided by it: the token is for Graph, which may change what is in it at any time, and nobody
/// has checked its signature.
/// https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
struct TokenRights
{
    enum class Holder {
        Unknown, ///< the token cannot be read, as those of personal accounts
        User, ///< on whose behalf an application works
        Application, ///< that works by itself
    };

    Holder holder = Holder::Unknown;
    QStringList permissions = {}; ///< a user's delegated scopes, or an application's roles
    /// The directory roles that were active when the token was made, by their templates' IDs.
    QList<QUuid> directoryRoles = {};
    QString tenantId = {};
    QString userName = {}; ///< mostly like an address; empty for an application
    QString appId = {}; ///< of the registration that somebody signed in with
    QString appName = {};
    QDateTime expiresAt = {}; ///< UTC, by Microsoft's clock; invalid where it is not said

    static TokenRights of(const AccessToken &token);

    bool isKnown() const { return holder != Holder::Unknown; }
    /// Nothing where the token does not tell.
    std::optional<bool> holds(QStringView permission) const;

    bool operator==(const TokenRights &) const = default;
};

} // namespace Keyturn

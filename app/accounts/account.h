// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/signintarget.h"
#include "app/signin/signinway.h"

#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace Keyturn {

/// Somebody, or an application, that is signed in or was, in one tenant. Nothing in it is secret,
/// and nothing in it is proof: it says what to show and what to try.
struct Account
{
    QString username = {}; ///< a person's user principal name; an application's name or client ID
    QString displayName = {};
    QString objectId = {}; ///< a person's; empty for an application
    QString tenantId = {};
    QString tenantName = {}; ///< empty until Graph has told it, as the next
    QString tenantDomain = {};
    QString cloud = {}; ///< Cloud::name, one's own clouds included
    /// Where it signed in, as a URL: one's own cloud may get another address. Empty: as the cloud
    /// of Microsoft's that it names.
    QString loginAuthority = {};
    QString clientId = {}; ///< of the registration that was signed in with; empty for Azure CLI
    SignInWay way = SignInWay::Browser;
    bool isRemembered = false; ///< "Stay signed in"
    QString certificateFile = {}; ///< for SignInWay::Certificate
    /// Of SignInWay::ClientSecret: by which names of the tenant, those used last first, the
    /// keychain has the client secret; see applicationSecretKey().
    QStringList secretTenants = {};

    /// Of the claims of an id_token, or of an access token where there is no other; the tenant and
    /// the username are the target's tenant and client ID where these name none.
    /// https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference
    static Account fromClaims(const QJsonObject &claims, const SignInTarget &target, SignInWay way);

    /// The same for the same person or application in the same tenant and cloud, by the same
    /// registration and way; letters, digits, dots and dashes only.
    QString id() const;
    /// By which name of its tenant it signs in without a person.
    QString signInTenant() const;
    /// Whether that is where it signed in: what was kept then is for no other place.
    bool isAt(const Cloud &place) const;
    /// Whether it is by a refresh token that it stays signed in.
    bool hasRefreshToken() const;
    /// Whether it is known at the next start.
    bool isKept() const { return isRemembered && way != SignInWay::PastedToken; }

    /// Nothing where it names no tenant, no cloud or no way that is known.
    static std::optional<Account> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const Account &) const = default;
};

} // namespace Keyturn

Q_DECLARE_METATYPE(Keyturn::Account)

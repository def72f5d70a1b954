// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace Keyturn {

/// Where one signs in to one tenant.
/// https://learn.microsoft.com/entra/identity-platform/v2-protocols#endpoints
struct Authority
{
    QUrl login; ///< a Cloud's loginAuthority
    /// A tenant's ID, one of its domains, or "organizations", "common" or "consumers".
    QString tenant;

    QUrl authorizeEndpoint() const;
    QUrl tokenEndpoint() const;
    QUrl deviceCodeEndpoint() const;
    QUrl logoutEndpoint() const;
    /// Where an administrator consents for everybody; a page for a browser.
    QUrl adminConsentPage() const;

    /// Whether it is one tenant's and not many people's.
    bool isOneTenant() const;
    bool isForPersonalAccounts() const; ///< and nobody else's

    bool operator==(const Authority &) const = default;
};

/// Whether that could name one tenant: a GUID or a domain's name. A token is neither.
bool isTenantIdentifier(QStringView text);

} // namespace Keyturn

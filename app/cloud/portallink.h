// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>
#include <QUuid>

namespace Keyturn {

struct Cloud;

/// A page of the admin center.
enum class PortalPage {
    ApplicationOverview, ///< of an app registration, by its application ID
    ApplicationCredentials, ///< "Certificates & secrets" of it
    EnterpriseApplication, ///< "Overview" of it, by both IDs
};

/// Where the admin center of that cloud shows an object. Empty where the cloud has none that is
/// known, or an ID is missing that the page goes by. `tenantId` makes it open in that tenant,
/// whichever its reader was in last; it may be missing.
/// The addresses are those that the admin center itself shows; Microsoft documents none.
QUrl portalLink(const Cloud &cloud, PortalPage page, const QUuid &appId, const QUuid &objectId,
                const QString &tenantId);

} // namespace Keyturn

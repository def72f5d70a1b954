// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/portallink.h"

#include "app/cloud/cloud.h"

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QString bladeOf(PortalPage page, const QUuid &appId, const QUuid &objectId)
    {
        const QString app = appId.toString(QUuid::WithoutBraces);
        switch (page) {
        case PortalPage::ApplicationOverview:
            return u"Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/"_s + app;
        case PortalPage::ApplicationCredentials:
            return u"Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials/appId/"_s
                + app;
        case PortalPage::EnterpriseApplication:
            return u"Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Overview/objectId/%1/appId/%2"_s.arg(
                objectId.toString(QUuid::WithoutBraces), app);
        }
        return {};
    }

} // namespace

QUrl portalLink(const Cloud &cloud, PortalPage page, const QUuid &appId, const QUuid &objectId,
                const QString &tenantId)
{
    const bool isByObjectId = page == PortalPage::EnterpriseApplication;
    if (!isEndpoint(cloud.portal) || appId.isNull() || (isByObjectId && objectId.isNull()))
        return {};
    QUrl link = cloud.portal;
    QString path = link.path();
    if (!path.endsWith(u'/'))
        path += u'/';
    // A GUID and nothing else, as it came from Graph or from a person.
    if (const QUuid tenant(tenantId); !tenant.isNull())
        path += tenant.toString(QUuid::WithoutBraces) + u'/';
    link.setPath(path);
    link.setFragment(u"view/"_s + bladeOf(page, appId, objectId));
    return link;
}

} // namespace Keyturn

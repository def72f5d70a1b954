// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/listquery.h"

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QString collection(ListKind kind)
    {
        switch (kind) {
        case ListKind::AppRegistrations:
            break;
        case ListKind::OwnedApplications:
            return u"/me/ownedObjects/microsoft.graph.application"_s;
        case ListKind::EnterpriseApplications:
            return u"/servicePrincipals"_s;
        case ListKind::AgentIdentityBlueprints:
            return u"/applications/microsoft.graph.agentIdentityBlueprint"_s;
        case ListKind::DeletedApplications:
            return u"/directory/deletedItems/microsoft.graph.application"_s;
        }
        return u"/applications"_s;
    }

    QString moreMembers(ListKind kind)
    {
        if (kind == ListKind::EnterpriseApplications)
            return u",servicePrincipalType,appOwnerOrganizationId"_s;
        if (kind == ListKind::DeletedApplications)
            return u",deletedDateTime"_s;
        return {};
    }

} // namespace

ObjectKind objectKind(ListKind kind)
{
    if (kind == ListKind::EnterpriseApplications)
        return ObjectKind::ServicePrincipal;
    if (kind == ListKind::AgentIdentityBlueprints)
        return ObjectKind::AgentIdentityBlueprint;
    return ObjectKind::Application;
}

QString listPath(ListKind kind)
{
    // The most that each collection documents; through the blueprint cast it is less.
    const int top = kind == ListKind::AgentIdentityBlueprints ? 100 : 999;
    return u"%1?$top=%2&$select=id,appId,displayName,createdDateTime,signInAudience,"
           u"passwordCredentials%3"_s.arg(collection(kind), QString::number(top),
                                          moreMembers(kind));
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/listquery.h"

#include "app/graph/queryvalue.h"

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// What one owns; an application has no "me".
    QString owned(ListKind kind, const ListReader &reader)
    {
        const QString owner = reader.appId.isNull()
            ? u"/me"_s
            : u"/servicePrincipals(appId='%1')"_s.arg(reader.appId.toString(QUuid::WithoutBraces));
        const QString type =
            kind == ListKind::EnterpriseApplications ? u"servicePrincipal"_s : u"application"_s;
        return owner + u"/ownedObjects/microsoft.graph."_s + type;
    }

    QString collection(ListKind kind, const ListReader &reader)
    {
        // To a personal account Graph lists its own anyway.
        if (reader.isPersonal)
            return u"/applications"_s;
        if (kind == ListKind::OwnedApplications || reader.ownedOnly)
            return owned(kind, reader);
        if (kind == ListKind::DeletedApplications)
            return u"/directory/deletedItems/microsoft.graph.application"_s;
        return collectionPath(objectKind(kind)) + castPath(objectKind(kind));
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

ListKind listOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Application:
        break;
    case ObjectKind::ServicePrincipal:
        return ListKind::EnterpriseApplications;
    case ObjectKind::AgentIdentityBlueprint:
        return ListKind::AgentIdentityBlueprints;
    }
    return ListKind::AppRegistrations;
}

QString membersOf(ObjectKind kind)
{
    // The v1.0 description of servicePrincipal has no createdDateTime.
    if (kind == ObjectKind::ServicePrincipal)
        return u"id,appId,displayName,signInAudience,passwordCredentials,"
               u"servicePrincipalType,appOwnerOrganizationId"_s;
    return u"id,appId,displayName,createdDateTime,signInAudience,passwordCredentials"_s;
}

bool isSupported(ListKind kind, const ListReader &reader)
{
    return !reader.isPersonal || kind == ListKind::AppRegistrations
        || kind == ListKind::OwnedApplications;
}

bool hasOwnedPart(ListKind kind)
{
    return kind == ListKind::AppRegistrations || kind == ListKind::EnterpriseApplications;
}

QString listPath(ListKind kind, const ListReader &reader)
{
    // The most that each collection documents; through the blueprint cast it is less.
    const int top = kind == ListKind::AgentIdentityBlueprints ? 100 : 999;
    const QString more = kind == ListKind::DeletedApplications ? u",deletedDateTime"_s : QString();
    return u"%1?$top=%2&$select=%3%4"_s.arg(collection(kind, reader), QString::number(top),
                                            membersOf(objectKind(kind)), more);
}

bool hasRanges(ListKind kind, const ListReader &reader)
{
    return kind == ListKind::AppRegistrations && !reader.ownedOnly && !reader.isPersonal;
}

QString filteredListPath(ListKind kind, const ListReader &reader, const QString &filter)
{
    return listPath(kind, reader) + u"&$filter="_s + encodedQueryValue(filter);
}

QString countPath(ListKind kind, const ListReader &reader, const QString &filter)
{
    const QString path = collection(kind, reader) + u"/$count"_s;
    return filter.isEmpty() ? path : path + u"?$filter="_s + encodedQueryValue(filter);
}

QList<std::pair<QByteArray, QByteArray>> advancedQueryHeaders()
{
    return {{"ConsistencyLevel", "eventual"}};
}

} // namespace Keyturn

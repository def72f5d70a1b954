// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/objectchange.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QUrl link(const QJsonObject &root, QLatin1StringView key)
    {
        return QUrl::fromEncoded(root[key].toString().toUtf8());
    }

    template<typename T>
    void keepUnlessNamed(const QJsonObject &members, QLatin1StringView name, const T &old, T &now)
    {
        if (!members.contains(name))
            now = old;
    }

} // namespace

GraphResult<ChangePage> ChangePage::parse(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(body, &error).object();
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(GraphError::malformedReply(error.errorString()));
    if (!root["value"_L1].isArray())
        return tl::unexpected(GraphError::malformedReply(u"There is no array \"value\"."_s));
    ChangePage page{.nextLink = link(root, "@odata.nextLink"_L1),
                    .deltaLink = link(root, "@odata.deltaLink"_L1)};
    if (page.nextLink.isEmpty() == page.deltaLink.isEmpty())
        return tl::unexpected(
            GraphError::malformedReply(u"There is not exactly one link to go on by."_s));
    const QJsonArray objects = root["value"_L1].toArray();
    for (const auto &value : objects) {
        const QJsonObject members = value.toObject();
        const QUuid id = QUuid::fromString(members["id"_L1].toString());
        if (id.isNull())
            ++page.skippedCount;
        else
            page.changes.push_back(
                {.objectId = id, .isRemoved = members.contains("@removed"_L1), .members = members});
    }
    return page;
}

GraphResult<DirectoryObject> changedObject(const DirectoryObject &object,
                                           const QJsonObject &members)
{
    GraphResult<DirectoryObject> changed = DirectoryObject::fromJson(members, object.ref.kind);
    if (!changed)
        return changed;
    keepUnlessNamed(members, "appId"_L1, object.ref.appId, changed->ref.appId);
    keepUnlessNamed(members, "displayName"_L1, object.displayName, changed->displayName);
    keepUnlessNamed(members, "createdDateTime"_L1, object.createdDateTime,
                    changed->createdDateTime);
    keepUnlessNamed(members, "deletedDateTime"_L1, object.deletedDateTime,
                    changed->deletedDateTime);
    keepUnlessNamed(members, "signInAudience"_L1, object.signInAudience, changed->signInAudience);
    keepUnlessNamed(members, "servicePrincipalType"_L1, object.servicePrincipalType,
                    changed->servicePrincipalType);
    keepUnlessNamed(members, "appOwnerOrganizationId"_L1, object.appOwnerOrganizationId,
                    changed->appOwnerOrganizationId);
    keepUnlessNamed(members, "passwordCredentials"_L1, object.passwordCredentials,
                    changed->passwordCredentials);
    keepUnlessNamed(members, "passwordCredentials"_L1, object.unreadSecretCount,
                    changed->unreadSecretCount);
    return changed;
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directoryobject.h"

#include "app/core/jsonreader.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

ApplicationType DirectoryObject::applicationType() const
{
    return Keyturn::applicationType(servicePrincipalType, appOwnerOrganizationId);
}

bool DirectoryObject::canHoldSecrets() const
{
    return applicationType() == ApplicationType::Enterprise;
}

GraphResult<DirectoryObject> DirectoryObject::fromJson(const QJsonObject &json, ObjectKind kind)
{
    JsonReader in(json);
    DirectoryObject object{
        .ref = {.kind = kind, .objectId = in.uuid("id"_L1), .appId = in.optionalUuid("appId"_L1)},
        .displayName = in.optionalString("displayName"_L1),
        .createdDateTime = in.optionalDateTime("createdDateTime"_L1),
        .deletedDateTime = in.optionalDateTime("deletedDateTime"_L1),
        .signInAudience = in.optionalString("signInAudience"_L1),
        .servicePrincipalType = in.optionalString("servicePrincipalType"_L1),
        .appOwnerOrganizationId = in.optionalUuid("appOwnerOrganizationId"_L1),
        .passwordCredentials = {},
    };
    const QJsonArray credentials = in.optionalArray("passwordCredentials"_L1);
    for (const auto &credential : credentials) {
        // One odd credential must not hide the others.
        if (auto read = PasswordCredential::fromJson(credential.toObject()))
            object.passwordCredentials.push_back(std::move(*read));
        else
            ++object.unreadSecretCount;
    }
    return in.finish(std::move(object)).map_error(&GraphError::malformedReply);
}

ObjectKind DirectoryObject::kindOf(const QJsonObject &json, ObjectKind asked)
{
    const bool isBlueprint =
        json["@odata.type"_L1].toString() == "#microsoft.graph.agentIdentityBlueprint"_L1;
    return isBlueprint ? ObjectKind::AgentIdentityBlueprint : asked;
}

} // namespace Keyturn

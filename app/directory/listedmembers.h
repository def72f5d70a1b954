// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/objectview.h"

#include <utility>

namespace Keyturn {

// What the members of a list's objects are called and where they go, for all who read them. A
// `Source` stands at a member: isAt() tells whether it has that name, and text(), guid(), time()
// and readSecrets() read its value, the default where it is null. noteId() hears the object's ID.
// https://learn.microsoft.com/graph/api/resources/application

/// False, and nothing was read, for a member that a list does not show.
template<typename Source>
bool readListedMember(Source &source, ObjectView &object)
{
    if (source.isAt("id")) {
        object.objectId = source.guid();
        source.noteId(object.objectId);
    } else if (source.isAt("appId")) {
        object.appId = source.guid();
    } else if (source.isAt("displayName")) {
        object.displayName = source.text();
    } else if (source.isAt("createdDateTime")) {
        object.createdDateTime = source.time(ObjectView::NoTime);
    } else if (source.isAt("passwordCredentials")) {
        object.secrets.clear();
        object.unreadSecretCount = 0;
        source.readSecrets(object);
    } else if (source.isAt("signInAudience")) {
        object.signInAudience = source.text();
    } else if (source.isAt("servicePrincipalType")) {
        object.servicePrincipalType = source.text();
    } else if (source.isAt("appOwnerOrganizationId")) {
        object.appOwnerOrganizationId = source.guid();
    } else if (source.isAt("deletedDateTime")) {
        object.deletedDateTime = source.time(ObjectView::NoTime);
    } else if (source.isAt("@odata.type")) {
        // Blueprints are applications as well and come among them; other types derived from the
        // ones we know are handled as those.
        if (source.text() == "#microsoft.graph.agentIdentityBlueprint")
            object.kind = ObjectKind::AgentIdentityBlueprint;
    } else {
        return false;
    }
    return true;
}

/// Likewise, of one secret.
template<typename Source>
bool readListedSecretMember(Source &source, ListedSecret &secret)
{
    if (source.isAt("keyId"))
        secret.keyId = source.guid();
    else if (source.isAt("displayName"))
        secret.displayName = source.text();
    else if (source.isAt("hint"))
        secret.hint = source.text();
    else if (source.isAt("startDateTime"))
        secret.validity.start = source.time(Validity::Always);
    else if (source.isAt("endDateTime"))
        secret.validity.end = source.time(Validity::Never);
    else
        return false;
    return true;
}

/// Forgets the last object, and keeps its memory.
inline void clearObject(ObjectView &object, ObjectKind kind)
{
    auto secrets = std::move(object.secrets);
    secrets.clear();
    object = {.kind = kind, .secrets = std::move(secrets)};
}

} // namespace Keyturn

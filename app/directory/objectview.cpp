// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/objectview.h"

namespace Keyturn {

PasswordCredential ListedSecret::toCredential() const
{
    return {.keyId = keyId,
            .displayName = QString::fromUtf8(displayName),
            .hint = QString::fromUtf8(hint),
            .startDateTime = toDateTime(validity.start),
            .endDateTime = toDateTime(validity.end)};
}

DirectoryObject ObjectView::toObject() const
{
    DirectoryObject object{
        .ref = {.kind = kind, .objectId = objectId, .appId = appId},
        .displayName = QString::fromUtf8(displayName),
        .createdDateTime = toDateTime(createdDateTime),
        .deletedDateTime = toDateTime(deletedDateTime),
        .signInAudience = QString::fromUtf8(signInAudience),
        .servicePrincipalType = QString::fromUtf8(servicePrincipalType),
        .appOwnerOrganizationId = appOwnerOrganizationId,
        .passwordCredentials = {},
        .unreadSecretCount = unreadSecretCount,
    };
    object.passwordCredentials.reserve(secrets.size());
    for (const ListedSecret &secret : secrets)
        object.passwordCredentials.push_back(secret.toCredential());
    return object;
}

} // namespace Keyturn

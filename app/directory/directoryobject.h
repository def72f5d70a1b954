// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/applicationtype.h"
#include "app/directory/objectref.h"
#include "app/directory/passwordcredential.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace Keyturn {

/// One object of the directory, taken out of the compact store or read alone. For a row on screen,
/// not for keeping 300,000 of them: that is DirectoryStore's business.
struct DirectoryObject
{
    ObjectRef ref;
    QString displayName;
    QDateTime createdDateTime; ///< UTC; invalid where Graph has none
    QDateTime deletedDateTime; ///< UTC; valid only in Deleted applications
    QString signInAudience; ///< Graph's own word, e.g. "AzureADMyOrg"; empty if unknown
    QString servicePrincipalType; ///< "Application", "ManagedIdentity", …; service principals only
    QUuid appOwnerOrganizationId; ///< home tenant; service principals only
    std::vector<PasswordCredential> passwordCredentials;
    int unreadSecretCount = 0; ///< secrets too odd to read, which are not among them
    /// Of these secrets: those that Entra has made and did not list yet when it was asked last.
    std::vector<QUuid> awaitedKeyIds = {};
    int lingeringCount = 0; ///< deleted secrets that Entra still listed; not among them

    ApplicationType applicationType() const;
    /// Managed identities and Microsoft's own service principals take no secrets.
    bool canHoldSecrets() const;

    static GraphResult<DirectoryObject> fromJson(const QJsonObject &json, ObjectKind kind);
    /// A blueprint is an application, too; only its type tells.
    static ObjectKind kindOf(const QJsonObject &json, ObjectKind asked);

    bool operator==(const DirectoryObject &) const = default;
};

} // namespace Keyturn

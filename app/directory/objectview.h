// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryobject.h"
#include "app/directory/expiryclock.h"

#include <QByteArrayView>

#include <vector>

namespace Keyturn {

/// A secret whose texts belong to somebody else: a page, or a reply that is being read.
struct ListedSecret
{
    QUuid keyId = {};
    Validity validity = {};
    QByteArrayView displayName = {}; ///< UTF-8, as the others
    QByteArrayView hint = {};

    PasswordCredential toCredential() const;
};

/// An object of a list whose texts belong to somebody else.
struct ObjectView
{
    static constexpr qint64 NoTime = Validity::Always;

    QUuid objectId = {};
    QUuid appId = {};
    ObjectKind kind = ObjectKind::Application;
    QByteArrayView displayName = {};
    qint64 createdDateTime = NoTime; ///< milliseconds since 1970, as deletedDateTime
    qint64 deletedDateTime = NoTime;
    QByteArrayView signInAudience = {};
    QByteArrayView servicePrincipalType = {};
    QUuid appOwnerOrganizationId = {};
    std::vector<ListedSecret> secrets = {};
    int unreadSecretCount = 0; ///< too odd to read

    DirectoryObject toObject() const;
};

} // namespace Keyturn

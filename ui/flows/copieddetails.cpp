// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/copieddetails.h"

#include "app/secrets/secretdetails.h"
#include "app/session/session.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace Keyturn {

void copyDetails(const Session &session, const ObjectRef &owner, const QString &ownerName,
                 const PasswordCredential &credential, const QString &requestId)
{
    const SecretDetails details{.owner = owner,
                                .ownerName = ownerName,
                                .tenantId = session.tenant().id,
                                .tenantName = session.tenant().displayName,
                                .cloudName = session.cloud().displayName,
                                .credential = credential,
                                .requestId = requestId};
    QGuiApplication::clipboard()->setText(details.toText());
}

bool copyDetails(const Session &session, const DirectoryObject &object, const QUuid &keyId)
{
    const auto &secrets = object.passwordCredentials;
    const auto found = std::ranges::find(secrets, keyId, &PasswordCredential::keyId);
    if (found == secrets.end())
        return false;
    copyDetails(session, object.ref, object.displayName, *found, {});
    return true;
}

} // namespace Keyturn

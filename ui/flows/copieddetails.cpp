// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/copieddetails.h"

#include "app/cloud/portallink.h"
#include "app/secrets/secretdetails.h"
#include "app/session/session.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace Keyturn {

namespace {

    /// Where the admin center shows secrets of that owner, or else the owner.
    QUrl pageOf(const Session &session, const ObjectRef &owner)
    {
        if (session.isSampleTenant())
            return {};
        const auto page = owner.kind == ObjectKind::ServicePrincipal
            ? PortalPage::EnterpriseApplication
            : PortalPage::ApplicationCredentials;
        return portalLink(session.cloud(), page, owner.appId, owner.objectId, session.tenant().id);
    }

    SecretDetails detailsOf(const Session &session, const ObjectRef &owner,
                            const QString &ownerName, const PasswordCredential &credential)
    {
        return {.owner = owner,
                .ownerName = ownerName,
                .tenantId = session.tenant().id,
                .tenantName = session.tenant().displayName,
                .cloudName = session.cloud().displayName,
                .credential = credential,
                .portalPage = pageOf(session, owner)};
    }

    void copyText(const SecretDetails &details)
    {
        QGuiApplication::clipboard()->setText(details.toText());
    }

} // namespace

void copyDetails(const Session &session, const ObjectRef &owner, const QString &ownerName,
                 const PasswordCredential &credential, const QString &requestId)
{
    SecretDetails details = detailsOf(session, owner, ownerName, credential);
    details.requestId = requestId;
    copyText(details);
}

bool copyDetails(const Session &session, const DirectoryObject &object, const QUuid &keyId)
{
    const auto &secrets = object.passwordCredentials;
    const auto found = std::ranges::find(secrets, keyId, &PasswordCredential::keyId);
    if (found == secrets.end())
        return false;
    SecretDetails details = detailsOf(session, object.ref, object.displayName, *found);
    if (object.deletedDateTime.isValid())
        details.portalPage.clear(); // there is none for what was deleted
    copyText(details);
    return true;
}

} // namespace Keyturn

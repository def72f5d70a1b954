// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/objecttexts.h"

#include "ui/secrets/secrettarget.h"

#include <QCoreApplication>

namespace Keyturn {

namespace {

    bool isManagedIdentity(const DirectoryObject &object)
    {
        return object.applicationType() == ApplicationType::ManagedIdentity;
    }

} // namespace

QString secretsRefusalText(const DirectoryObject &object)
{
    if (object.deletedDateTime.isValid()) {
        return QCoreApplication::translate(
            "ObjectTexts",
            "This application is deleted. Restore it in the Entra admin center, under Deleted "
            "applications; then its secrets can be changed.");
    }
    if (object.canHoldSecrets())
        return {};
    if (isManagedIdentity(object)) {
        return QCoreApplication::translate(
            "ObjectTexts",
            "This is a managed identity: Azure renews its credentials by itself, so it takes "
            "no client secrets. What runs with it gets its tokens from Azure.");
    }
    return QCoreApplication::translate("ObjectTexts",
                                       "This application is Microsoft's own: no client secret can "
                                       "be added to it here. Add one to an app registration of "
                                       "this directory instead.");
}

QString noSecretsText(const DirectoryObject &object)
{
    if (object.unreadSecretCount > 0)
        return QCoreApplication::translate("ObjectTexts", "Its client secrets could not be read.");
    switch (object.ref.kind) {
    case ObjectKind::Application:
        break;
    case ObjectKind::ServicePrincipal:
        if (!object.canHoldSecrets())
            return QCoreApplication::translate("ObjectTexts", "No client secrets.");
        return QCoreApplication::translate(
            "ObjectTexts",
            "No client secrets have been created on this enterprise application itself. Those "
            "of its app registration are listed there.");
    case ObjectKind::AgentIdentityBlueprint:
        return QCoreApplication::translate(
            "ObjectTexts", "No client secrets have been created for this blueprint.");
    }
    return QCoreApplication::translate("ObjectTexts",
                                       "No client secrets have been created for this application.");
}

QString noSecretsNextStep(const DirectoryObject &object)
{
    if (object.unreadSecretCount > 0)
        return QCoreApplication::translate("ObjectTexts",
                                           "The Entra admin center may show them. Refresh (F5) "
                                           "reads them again.");
    // Where none can be added, the reason is told above, with what to do instead.
    if (!secretsRefusalText(object).isEmpty())
        return {};
    return QCoreApplication::translate(
        "ObjectTexts", "Add secret… makes one. Its value is shown once, so have a place for it.");
}

QString replicationText(const DirectoryObject &object)
{
    if (!object.awaitedKeyIds.empty())
        return QCoreApplication::translate("ObjectTexts",
                                           "Waiting for Entra to list the new secret.");
    if (object.lingeringCount > 0)
        return QCoreApplication::translate(
            "ObjectTexts", "Waiting for Entra to drop the deleted secret from its lists.");
    return {};
}

QString objectKindText(const DirectoryObject &object)
{
    if (object.deletedDateTime.isValid())
        return QCoreApplication::translate("ObjectTexts", "Deleted application");
    if (isManagedIdentity(object))
        return QCoreApplication::translate("ObjectTexts", "Managed identity");
    return objectKindText(object.ref.kind);
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretdetails.h"

#include "app/core/plainname.h"
#include "app/directory/expiry.h"

#include <QCoreApplication>
#include <QStringList>

namespace Keyturn {

namespace {

    // lupdate finds strings by the class that tr() belongs to.
    struct SecretDetailsText
    {
        Q_DECLARE_TR_FUNCTIONS(SecretDetailsText)
    };

    QString ownerLabel(ObjectKind kind)
    {
        switch (kind) {
        case ObjectKind::Application:
            return SecretDetailsText::tr("Application");
        case ObjectKind::ServicePrincipal:
            return SecretDetailsText::tr("Enterprise application");
        case ObjectKind::AgentIdentityBlueprint:
            return SecretDetailsText::tr("Agent identity blueprint");
        }
        return {};
    }

    QString plainGuid(const QUuid &id)
    {
        return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
    }

} // namespace

QString SecretDetails::toText() const
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &text) {
        const QString line = plainName(text).trimmed();
        if (!line.isEmpty())
            lines.append(SecretDetailsText::tr("%1: %2").arg(name, line));
    };
    add(ownerLabel(owner.kind), ownerName);
    add(SecretDetailsText::tr("Application (client) ID"), plainGuid(owner.appId));
    add(SecretDetailsText::tr("Object ID"), plainGuid(owner.objectId));
    add(SecretDetailsText::tr("Tenant"), tenantName);
    add(SecretDetailsText::tr("Directory (tenant) ID"), tenantId);
    add(SecretDetailsText::tr("Cloud"), cloudName);
    add(SecretDetailsText::tr("Description"), credential.displayName);
    add(SecretDetailsText::tr("Secret ID"), plainGuid(credential.keyId));
    add(SecretDetailsText::tr("Value begins with"), credential.hint);
    add(SecretDetailsText::tr("Start"), exactTimeText(credential.startDateTime));
    add(SecretDetailsText::tr("Expires"), exactTimeText(credential.endDateTime));
    add(SecretDetailsText::tr("Admin center"), portalPage.toString(QUrl::FullyEncoded));
    add(SecretDetailsText::tr("Request ID"), requestId);
    return lines.join(u'\n');
}

} // namespace Keyturn

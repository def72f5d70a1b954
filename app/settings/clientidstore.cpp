// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/clientidstore.h"

#include "app/settings/signinrequest.h"
#include "app/signin/signintarget.h"

#include <QCryptographicHash>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr auto ClientIdGroup = "clientIds"_L1;
    constexpr auto Last = "last"_L1;

    /// Addresses and domains are no names for keys; their hashes are.
    QString hashOf(const QString &text)
    {
        const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
        return QString::fromLatin1(hash.toHex().left(32));
    }

    QString keyOf(const QUrl &loginAuthority, const QString &tenant)
    {
        const QString place = hashOf(loginAuthority.toString(QUrl::FullyEncoded));
        const QString name = isTenantIdentifier(tenant) ? hashOf(tenant.toLower()) : QString(Last);
        return u"%1/%2/%3"_s.arg(ClientIdGroup, place, name);
    }

} // namespace

QString ClientIdStore::clientId(const QUrl &loginAuthority, const QString &tenant) const
{
    const QString kept = m_settings.value(keyOf(loginAuthority, tenant)).toString();
    return clientIdOf(kept).value_or(QString());
}

void ClientIdStore::remember(const SignInTarget &target, const QString &tenantId)
{
    const auto id = clientIdOf(target.clientId);
    if (!id)
        return;
    for (const QString &tenant : {target.tenant, tenantId, QString()})
        m_settings.setValue(keyOf(target.cloud.loginAuthority, tenant), *id);
}

void ClientIdStore::forgetAll()
{
    m_settings.remove(ClientIdGroup);
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/authority.h"

#include "app/core/logging.h"

#include <QRegularExpression>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QUrl below(const Authority &authority, const QString &path)
    {
        QUrl url = authority.login;
        QString root = url.path();
        if (root.endsWith(u'/'))
            root.chop(1);
        url.setPath(root + u'/' + authority.tenant + path, QUrl::DecodedMode);
        return url;
    }

} // namespace

QUrl Authority::authorizeEndpoint() const
{
    return below(*this, u"/oauth2/v2.0/authorize"_s);
}

QUrl Authority::tokenEndpoint() const
{
    return below(*this, u"/oauth2/v2.0/token"_s);
}

QUrl Authority::deviceCodeEndpoint() const
{
    return below(*this, u"/oauth2/v2.0/devicecode"_s);
}

QUrl Authority::logoutEndpoint() const
{
    return below(*this, u"/oauth2/v2.0/logout"_s);
}

QUrl Authority::adminConsentPage() const
{
    return below(*this, u"/adminconsent"_s);
}

bool Authority::isOneTenant() const
{
    return isTenantIdentifier(tenant);
}

bool Authority::isForPersonalAccounts() const
{
    return tenant == "consumers"_L1;
}

bool isTenantIdentifier(QStringView text)
{
    if (!QUuid::fromString(text).isNull())
        return !text.startsWith(u'{');
    if (looksLikeCredential(text.toString())) // whose parts are those of a domain
        return false;
    static const QRegularExpression domain(
        u"^(?=.{4,253}\\z)([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+"
        "[\\p{L}\\p{N}-]{2,63}\\z"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return domain.match(text.toString()).hasMatch();
}

} // namespace Keyturn

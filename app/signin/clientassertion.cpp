// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/clientassertion.h"

#include "app/signin/base64url.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr qint64 Life = 600; // seconds; the longest that is documented

    QByteArray part(const QJsonObject &json)
    {
        return base64Url(QJsonDocument(json).toJson(QJsonDocument::Compact));
    }

} // namespace

tl::expected<QByteArray, SignInError> clientAssertion(const ClientCertificate &certificate,
                                                      const QUrl &tokenEndpoint,
                                                      const QString &clientId, const QDateTime &now)
{
    const qint64 seconds = now.toSecsSinceEpoch();
    const QJsonObject header{{u"alg"_s, u"PS256"_s},
                             {u"typ"_s, u"JWT"_s},
                             {u"x5t#S256"_s, QString::fromLatin1(certificate.sha256())}};
    const QJsonObject claims{{u"aud"_s, tokenEndpoint.toString(QUrl::FullyEncoded)},
                             {u"iss"_s, clientId},
                             {u"sub"_s, clientId},
                             {u"jti"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                             {u"nbf"_s, seconds},
                             {u"iat"_s, seconds},
                             {u"exp"_s, seconds + Life}};
    const QByteArray text = part(header) + '.' + part(claims);
    return certificate.sign(text).map(
        [&text](const QByteArray &signature) { return text + '.' + base64Url(signature); });
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/clientclaims.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QJsonObject merged(QJsonObject base, const QJsonObject &added)
    {
        for (auto it = added.begin(); it != added.end(); ++it) {
            const bool areObjects = it->isObject() && base[it.key()].isObject();
            base[it.key()] =
                areObjects ? merged(base[it.key()].toObject(), it->toObject()) : QJsonValue(*it);
        }
        return base;
    }

    QJsonObject objectOf(QByteArrayView claims)
    {
        return QJsonDocument::fromJson(claims.toByteArray()).object();
    }

} // namespace

QByteArray clientClaims(QByteArrayView challengeClaims)
{
    const QJsonObject capabilities{{u"values"_s, QJsonArray{u"cp1"_s}}};
    const QJsonObject own{{u"access_token"_s, QJsonObject{{u"xms_cc"_s, capabilities}}}};
    return QJsonDocument(merged(objectOf(challengeClaims), own)).toJson(QJsonDocument::Compact);
}

QByteArray mergedClaims(const QByteArray &claims, const QByteArray &more)
{
    const QJsonDocument base = QJsonDocument::fromJson(claims);
    const QJsonDocument added = QJsonDocument::fromJson(more);
    if (!added.isObject())
        return base.isObject() ? claims : QByteArray();
    if (!base.isObject())
        return more;
    return QJsonDocument(merged(base.object(), added.object())).toJson(QJsonDocument::Compact);
}

bool includeClaims(const QByteArray &claims, const QByteArray &wanted)
{
    const QJsonObject base = objectOf(claims);
    return claims == wanted || merged(base, objectOf(wanted)) == base;
}

} // namespace Keyturn

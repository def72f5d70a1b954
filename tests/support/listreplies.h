// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/pageparser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Replies as Graph lists objects. IDs come from numbers, so that a test can name them.

inline QUuid listedId(const QString &prefix, int number)
{
    return QUuid::fromString(
        QStringLiteral("%1-0000-4000-8000-%2").arg(prefix).arg(number, 12, 16, QChar(u'0')));
}

inline QUuid objectId(int number)
{
    return listedId(QStringLiteral("0b1ec701"), number);
}

inline QUuid appId(int number)
{
    return listedId(QStringLiteral("a99a0000"), number);
}

inline QUuid keyId(int number)
{
    return listedId(QStringLiteral("5ec2e700"), number);
}

inline QJsonObject listedSecret(int number, const QString &endDateTime)
{
    return {{QStringLiteral("keyId"), keyId(number).toString(QUuid::WithoutBraces)},
            {QStringLiteral("displayName"), QStringLiteral("secret %1").arg(number)},
            {QStringLiteral("hint"), QStringLiteral("7o4")},
            {QStringLiteral("startDateTime"), QStringLiteral("2024-01-01T00:00:00Z")},
            {QStringLiteral("endDateTime"), endDateTime},
            {QStringLiteral("secretText"), QJsonValue()},
            {QStringLiteral("customKeyIdentifier"), QJsonValue()}};
}

inline QJsonObject listedObject(int number, const QString &name, const QStringList &ends = {})
{
    QJsonArray secrets;
    for (const QString &end : ends)
        secrets.append(listedSecret(int(secrets.size()), end));
    return {{QStringLiteral("id"), objectId(number).toString(QUuid::WithoutBraces)},
            {QStringLiteral("appId"), appId(number).toString(QUuid::WithoutBraces)},
            {QStringLiteral("displayName"), name},
            {QStringLiteral("createdDateTime"), QStringLiteral("2025-03-04T05:06:07.8901234Z")},
            {QStringLiteral("signInAudience"), QStringLiteral("AzureADMyOrg")},
            {QStringLiteral("passwordCredentials"), secrets}};
}

inline QByteArray listReply(const QJsonArray &objects, const QString &nextLink = {})
{
    QJsonObject reply{{QStringLiteral("value"), objects}};
    if (!nextLink.isEmpty())
        reply[QStringLiteral("@odata.nextLink")] = nextLink;
    return QJsonDocument(reply).toJson(QJsonDocument::Compact);
}

inline Keyturn::SharedPage listedPage(const QJsonArray &objects)
{
    Keyturn::PageParser parser(Keyturn::ObjectKind::Application);
    return parser.parse(listReply(objects))->objects;
}

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/newsecret.h"

#include "app/core/graphtime.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

QJsonObject NewSecret::toCredential() const
{
    QJsonObject credential;
    if (!displayName.isEmpty())
        credential[u"displayName"_s] = displayName;
    if (startDateTime.isValid())
        credential[u"startDateTime"_s] = toGraphTime(startDateTime);
    if (endDateTime.isValid())
        credential[u"endDateTime"_s] = toGraphTime(endDateTime);
    return credential;
}

QByteArray NewSecret::toJson() const
{
    const QJsonObject body{{u"passwordCredential"_s, toCredential()}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/expiryexport.h"

#include "app/core/csv.h"
#include "app/directory/expiry.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QStringList expiryHeadings()
    {
        return {u"displayName"_s, u"kind"_s,   u"appId"_s,     u"objectId"_s,
                u"description"_s, u"keyId"_s,  u"hint"_s,      u"startDateTime"_s,
                u"endDateTime"_s, u"status"_s, u"alsoValid"_s, u"owner"_s};
    }

    QByteArray csvOf(const ExpiringSecret &secret, const QDateTime &now)
    {
        return csvRow({secret.ownerName, exportedKind(secret.owner.kind),
                       exportedId(secret.owner.appId), exportedId(secret.owner.objectId),
                       secret.credential.displayName, exportedId(secret.credential.keyId),
                       secret.credential.hint, exportedTime(secret.credential.startDateTime),
                       exportedTime(secret.credential.endDateTime),
                       secretStatusText(ExpiryState::of(secret.credential, now)), secret.alsoValid,
                       secret.owners})
            .toUtf8();
    }

    QByteArray jsonOf(const ExpiringSecret &secret, const QDateTime &now)
    {
        const PasswordCredential &credential = secret.credential;
        const QJsonObject json{
            {"displayName"_L1, secret.ownerName},
            {"kind"_L1, exportedKind(secret.owner.kind)},
            {"appId"_L1, exportedOrNull(exportedId(secret.owner.appId))},
            {"objectId"_L1, exportedId(secret.owner.objectId)},
            {"description"_L1, exportedOrNull(credential.displayName)},
            {"keyId"_L1, exportedId(credential.keyId)},
            {"hint"_L1, exportedOrNull(credential.hint)},
            {"startDateTime"_L1, exportedOrNull(exportedTime(credential.startDateTime))},
            {"endDateTime"_L1, exportedOrNull(exportedTime(credential.endDateTime))},
            {"status"_L1, secretStatusText(ExpiryState::of(credential, now))},
            {"alsoValid"_L1, secret.alsoValid},
            {"owner"_L1, exportedOrNull(secret.owners)}};
        return QJsonDocument(json).toJson(QJsonDocument::Compact);
    }

} // namespace

bool exportExpiring(const ExpiringRows &rows, ExportFormat format, const QDateTime &now,
                    const ExportSink &sink)
{
    const auto piece = [&](size_t number) {
        const ExpiringSecret secret = rows.secret(number, now);
        return format == ExportFormat::Csv ? csvOf(secret, now) : jsonOf(secret, now);
    };
    return exportPieces(format, expiryHeadings(), rows.size(), piece, sink);
}

} // namespace Keyturn

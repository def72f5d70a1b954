// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/listexport.h"

#include "app/activity/receipt.h"
#include "app/core/csv.h"
#include "app/core/graphtime.h"
#include "app/directory/expiry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr qsizetype PartBytes = 1 << 18;

    QStringList csvHeadings()
    {
        return {
            u"displayName"_s,     u"kind"_s,        u"appId"_s, u"objectId"_s, u"createdDateTime"_s,
            u"deletedDateTime"_s, u"description"_s, u"keyId"_s, u"hint"_s,     u"startDateTime"_s,
            u"endDateTime"_s,     u"status"_s};
    }

    QStringList objectCells(const DirectoryObject &object)
    {
        return {object.displayName,
                kindName(object.ref.kind),
                exportedId(object.ref.appId),
                exportedId(object.ref.objectId),
                exportedTime(object.createdDateTime),
                exportedTime(object.deletedDateTime)};
    }

    QStringList secretCells(const PasswordCredential &secret, const QDateTime &now)
    {
        return {secret.displayName,
                exportedId(secret.keyId),
                secret.hint,
                exportedTime(secret.startDateTime),
                exportedTime(secret.endDateTime),
                secretStatusText(ExpiryState::of(secret, now))};
    }

    QByteArray csvOf(const DirectoryObject &object, const QDateTime &now)
    {
        const QStringList cells = objectCells(object);
        if (object.passwordCredentials.empty()) {
            const QString status = objectStatusText(ExpiryState());
            return csvRow(cells + QStringList{{}, {}, {}, {}, {}, status}).toUtf8();
        }
        QString lines;
        for (const PasswordCredential &secret : object.passwordCredentials)
            lines += csvRow(cells + secretCells(secret, now));
        return lines.toUtf8();
    }

    QByteArray jsonOf(const DirectoryObject &object, const QDateTime &now)
    {
        QJsonArray secrets;
        for (const PasswordCredential &secret : object.passwordCredentials) {
            secrets.append(QJsonObject{
                {"displayName"_L1, exportedOrNull(secret.displayName)},
                {"keyId"_L1, exportedId(secret.keyId)},
                {"hint"_L1, exportedOrNull(secret.hint)},
                {"startDateTime"_L1, exportedOrNull(exportedTime(secret.startDateTime))},
                {"endDateTime"_L1, exportedOrNull(exportedTime(secret.endDateTime))},
                {"status"_L1, secretStatusText(ExpiryState::of(secret, now))}});
        }
        const QJsonObject json{
            {"displayName"_L1, object.displayName},
            {"kind"_L1, kindName(object.ref.kind)},
            {"appId"_L1, exportedOrNull(exportedId(object.ref.appId))},
            {"objectId"_L1, exportedId(object.ref.objectId)},
            {"createdDateTime"_L1, exportedOrNull(exportedTime(object.createdDateTime))},
            {"deletedDateTime"_L1, exportedOrNull(exportedTime(object.deletedDateTime))},
            {"passwordCredentials"_L1, secrets}};
        return QJsonDocument(json).toJson(QJsonDocument::Compact);
    }

} // namespace

QString exportedKind(ObjectKind kind)
{
    return kindName(kind);
}

QString exportedId(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

QString exportedTime(const QDateTime &time)
{
    return time.isValid() ? toGraphTime(time) : QString();
}

QJsonValue exportedOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

bool exportPieces(ExportFormat format, const QStringList &csvHeadings, size_t count,
                  const std::function<QByteArray(size_t number)> &piece, const ExportSink &sink)
{
    const bool isCsv = format == ExportFormat::Csv;
    QByteArray part =
        isCsv ? (QChar(QChar::ByteOrderMark) + csvRow(csvHeadings)).toUtf8() : "[\n"_ba;
    for (size_t number = 0; number < count; ++number) {
        if (!isCsv && number > 0)
            part += ",\n";
        part += piece(number);
        if (part.size() < PartBytes)
            continue;
        if (!sink(part))
            return false;
        part.resize(0);
    }
    if (!isCsv)
        part += "\n]\n";
    return sink(part);
}

bool exportList(const DirectoryStore &list, const std::vector<quint32> &rows, ExportFormat format,
                const QDateTime &now, const ExportSink &sink)
{
    const auto piece = [&](size_t number) {
        const DirectoryObject object = list.object(rows[number]);
        return format == ExportFormat::Csv ? csvOf(object, now) : jsonOf(object, now);
    };
    return exportPieces(format, csvHeadings(), rows.size(), piece, sink);
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/activity/receiptexport.h"

#include "app/core/csv.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr std::array Columns = {
        "time"_L1,        "act"_L1,          "outcome"_L1,   "account"_L1,    "tenantId"_L1,
        "tenantName"_L1,  "sampleTenant"_L1, "kind"_L1,      "objectName"_L1, "objectId"_L1,
        "appId"_L1,       "description"_L1,  "keyId"_L1,     "hint"_L1,       "startDateTime"_L1,
        "endDateTime"_L1, "requestId"_L1,    "errorCode"_L1, "id"_L1,
    };

    QString text(const QJsonValue &value)
    {
        if (value.isBool())
            return value.toBool() ? u"true"_s : u"false"_s;
        return value.toString();
    }

} // namespace

QByteArray receiptsAsCsv(const std::vector<Receipt> &receipts)
{
    const auto row = [](auto contentOf) {
        QStringList cells;
        for (const QLatin1StringView column : Columns)
            cells.append(contentOf(column));
        return csvRow(cells);
    };
    QString csv = QChar(QChar::ByteOrderMark) + row([](auto column) { return QString(column); });
    for (const Receipt &receipt : receipts) {
        const QJsonObject json = receipt.toJson();
        csv += row([&json](auto column) { return text(json[column]); });
    }
    return csv.toUtf8();
}

QByteArray receiptsAsJson(const std::vector<Receipt> &receipts)
{
    QJsonArray all;
    for (const Receipt &receipt : receipts)
        all.append(receipt.toJson());
    return QJsonDocument(all).toJson();
}

} // namespace Keyturn

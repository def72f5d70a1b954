// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "naivemodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime time(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

} // namespace

std::vector<NaiveModel::Row> NaiveModel::parse(const QByteArray &body)
{
    std::vector<Row> rows;
    const QJsonArray objects = QJsonDocument::fromJson(body)["value"_L1].toArray();
    for (const auto object : objects) {
        Row row{object["id"_L1].toString(),
                object["appId"_L1].toString(),
                object["displayName"_L1].toString(),
                time(object["createdDateTime"_L1]),
                object["signInAudience"_L1].toString(),
                {}};
        const QJsonArray secrets = object["passwordCredentials"_L1].toArray();
        for (const auto secret : secrets)
            row.secrets.push_back({secret["keyId"_L1].toString(),
                                   secret["displayName"_L1].toString(),
                                   secret["hint"_L1].toString(), time(secret["startDateTime"_L1]),
                                   time(secret["endDateTime"_L1])});
        rows.push_back(std::move(row));
    }
    return rows;
}

void NaiveModel::append(std::vector<Row> rows)
{
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    endInsertRows();
}

int NaiveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int NaiveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 6;
}

QVariant NaiveModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (index.column()) {
    case 0:
        return row.displayName;
    case 1:
        return row.id;
    case 3:
        return int(row.secrets.size());
    case 4:
        return row.appId;
    case 5:
        return row.createdDateTime;
    default:
        return {};
    }
}

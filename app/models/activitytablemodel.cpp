// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/activitytablemodel.h"

#include "app/core/plainname.h"
#include "app/directory/expiry.h"
#include "app/models/receipttexts.h"

#include <algorithm>

namespace Keyturn {

namespace {

    QString actDescription(const Receipt &receipt)
    {
        const QString text = plainName(receipt.description).trimmed();
        return text.isEmpty() ? ActivityTableModel::tr("(no description)") : text;
    }

    QString objectName(const Receipt &receipt)
    {
        if (!receipt.ownerName.isEmpty())
            return plainName(receipt.ownerName);
        return receipt.owner.appId.toString(QUuid::WithoutBraces); // all that is known
    }

    QString secretId(const Receipt &receipt)
    {
        return receipt.keyId.isNull() ? ActivityTableModel::tr("Not known")
                                      : receipt.keyId.toString(QUuid::WithoutBraces);
    }

    QString text(const Receipt &receipt, int column)
    {
        switch (column) {
        case ActivityTableModel::When:
            return actTimeText(receipt.time);
        case ActivityTableModel::Action:
            return actText(receipt.act);
        case ActivityTableModel::Object:
            return objectName(receipt);
        case ActivityTableModel::Description:
            return actDescription(receipt);
        case ActivityTableModel::SecretId:
            return secretId(receipt);
        case ActivityTableModel::Outcome:
            return outcomeText(receipt);
        default:
            return {};
        }
    }

} // namespace

ActivityTableModel::ActivityTableModel(ActivityLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_receipts(log.receipts())
{
    connect(&m_log, &ActivityLog::recorded, this, &ActivityTableModel::insert);
    connect(&m_log, &ActivityLog::reread, this, &ActivityTableModel::reset);
}

void ActivityTableModel::insert(const Receipt &receipt)
{
    beginInsertRows({}, 0, 0);
    m_receipts.push_back(receipt);
    endInsertRows();
}

void ActivityTableModel::reset()
{
    beginResetModel();
    m_receipts = m_log.receipts();
    endResetModel();
}

const Receipt &ActivityTableModel::receipt(int row) const
{
    return m_receipts[m_receipts.size() - 1 - size_t(row)];
}

int ActivityTableModel::rowOf(const QUuid &id) const
{
    const auto found = std::ranges::find(m_receipts, id, &Receipt::id);
    return int(m_receipts.end() - found) - 1;
}

int ActivityTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_receipts.size());
}

int ActivityTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Receipt &shown = receipt(index.row());
    switch (role) {
    case Qt::ToolTipRole:
        return index.column() == When ? exactTimeText(shown.time) : text(shown, index.column());
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(shown, index.column());
    default:
        return {};
    }
}

QVariant ActivityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case When:
        return tr("When");
    case Action:
        return tr("Act");
    case Object:
        return tr("Object");
    case Description:
        return tr("Description");
    case SecretId:
        return tr("Secret ID");
    case Outcome:
        return tr("Outcome");
    default:
        return {};
    }
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/expiring/tickmodel.h"

namespace Keyturn {

TickModel::TickModel(std::vector<bool> ticks, QObject *parent)
    : QAbstractTableModel(parent)
    , m_ticks(std::move(ticks))
{ }

std::vector<int> TickModel::tickedRows() const
{
    std::vector<int> rows;
    for (size_t row = 0; row < m_ticks.size(); ++row) {
        if (m_ticks[row])
            rows.push_back(int(row));
    }
    return rows;
}

void TickModel::tickAll(bool isTicked)
{
    if (m_isFixed || m_ticks.empty())
        return;
    m_ticks.assign(m_ticks.size(), isTicked);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    Q_EMIT ticksChanged();
}

void TickModel::setFixed()
{
    m_isFixed = true;
    if (!m_ticks.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

void TickModel::setTicked(int row, bool isTicked)
{
    m_ticks[size_t(row)] = isTicked;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    Q_EMIT ticksChanged();
}

int TickModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ticks.size());
}

QVariant TickModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isTicked = m_ticks[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole: {
        const QString said = text(index.row(), index.column());
        if (index.column() != 0)
            return said;
        return isTicked ? tr("%1, ticked").arg(said) : tr("%1, not ticked").arg(said);
    }
    case Qt::CheckStateRole:
        return index.column() == 0 ? QVariant(isTicked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case ExpiryRole:
        return expiry(index.row());
    default:
        return {};
    }
}

bool TickModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || m_isFixed
        || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != 0)
        return false;
    setTicked(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags TickModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == 0 && !m_isFixed ? usual | Qt::ItemIsUserCheckable : usual;
}

} // namespace Keyturn

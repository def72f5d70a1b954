// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/activity/activitylog.h"

#include <QAbstractTableModel>

namespace Keyturn {

/// The receipts of an ActivityLog, newest on top.
class ActivityTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Action, Object, Description, SecretId, Outcome, ColumnCount };

    explicit ActivityTableModel(ActivityLog &log, QObject *parent = nullptr);

    const Receipt &receipt(int row) const;
    int rowOf(const QUuid &id) const; ///< of the receipt with that ID; -1 if there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void insert(const Receipt &receipt);
    void reset();

    ActivityLog &m_log;
    std::vector<Receipt> m_receipts; // oldest first, as the log's
};

} // namespace Keyturn

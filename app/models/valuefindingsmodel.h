// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/valuecheck.h"

#include <QAbstractTableModel>

namespace Keyturn {

/// The secrets that a checked value or text may have in it: a row for each string and each secret
/// that begins like it.
class ValueFindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Where,
        BeginsWith,
        Match,
        Application,
        Description,
        Expires,
        Status,
        ColumnCount
    };
    enum Role { ExpiryRole = Qt::UserRole }; ///< Expiry as int

    struct Row
    {
        QString file; ///< empty for what was entered
        ValueFinding::Kind kind;
        ValueCandidate candidate;
        ListedCredential secret;
        bool isShared; ///< others begin like it
    };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    /// Below what is there.
    void add(const QString &file, const ValueCheck &check);
    const Row &row(int row) const { return m_rows[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>

#include <vector>

/// How one would do it without thinking of 100,000 rows: what ours is measured against.
class NaiveModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Secret
    {
        QString keyId;
        QString displayName;
        QString hint;
        QDateTime startDateTime;
        QDateTime endDateTime;
    };

    struct Row
    {
        QString id;
        QString appId;
        QString displayName;
        QDateTime createdDateTime;
        QString signInAudience;
        std::vector<Secret> secrets;
    };

    static std::vector<Row> parse(const QByteArray &body);

    void append(std::vector<Row> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Row> m_rows;
};

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/expiring/coveragegaps.h"
#include "app/expiring/expirycollection.h"
#include "app/expiring/timelinescale.h"

#include <QAbstractTableModel>

namespace Keyturn {

/// The applications of secrets that expire, in the order of those, each with all of its secrets
/// over time and what they leave uncovered, told in words as well.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Application, Picture, Coverage, ColumnCount };
    enum Role { ExpiryRole = Qt::UserRole }; ///< Expiry as int, of how pressing the first gap is

    struct Bar
    {
        Validity validity;
        Expiry expiry;
        int lane; ///< bars of one lane do not overlap
    };
    static constexpr int Lanes = 3; ///< more than this overlap in the last one

    struct Line
    {
        std::vector<Bar> bars;
        std::vector<CoverageGap> gaps;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::shared_ptr<const ExpiryCollection> &found, const QDateTime &now);
    const TimelineScale &scale() const { return m_scale; }
    Line line(int row) const;
    QString applicationText(int row) const;
    QString coverageText(int row) const;
    QUuid keyId(int row) const; ///< of the first of its secrets that expire

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::span<const SecretPlace> secretsOf(int row) const;
    std::vector<CoverageGap> gapsOf(int row) const;
    QString spokenPicture(int row) const;
    Expiry pressure(int row) const;

    std::shared_ptr<const ExpiryCollection> m_found;
    std::vector<quint32> m_rows; // of m_found, the first one of each application
    TimelineScale m_scale{QDateTime::currentDateTimeUtc()};
};

} // namespace Keyturn

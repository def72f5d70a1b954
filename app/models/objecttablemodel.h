// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/applicationtype.h"
#include "app/directory/directorylist.h"
#include "app/directory/expiry.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace Keyturn {

/// The rows of one DirectoryList, filtered and sorted: an index vector over the compact store, so
/// that a keystroke costs a scan and a reset. (A QSortFilterProxyModel under a view needs seconds.)
///
/// While a list loads for the first time, its rows stand as they arrive, and are sorted once all
/// are there. Rows that replace others are shown only in order, with one reset; where there are no
/// others, at once, and in order as soon as that is known.
class ObjectTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DisplayName, NextExpiry, Status, Secrets, AppId, CreatedOn, ColumnCount };
    enum Role {
        ObjectIdRole = Qt::UserRole, ///< QUuid
        ExpiryRole, ///< Expiry as int, for the delegate's colour
        ShortTextRole, ///< for where the text does not fit; none where there is no shorter one
    };

    explicit ObjectTableModel(DirectoryList &list, QObject *parent = nullptr);
    ~ObjectTableModel() override;

    /// Rows whose name, application ID or object ID contain all the words; see ObjectFilter.
    void setFilter(const QString &text);
    QString filter() const;
    /// Only rows of that type, of those that the text lets through; none for all types.
    void setApplicationType(std::optional<ApplicationType> type);
    std::optional<ApplicationType> applicationType() const;
    bool isFiltered() const; ///< by text or type, whether it hides anything or not

    DirectoryObject object(int row) const;
    int rowOf(const QUuid &objectId) const; ///< -1 if it is not there or filtered out
    std::vector<quint32> rows() const; ///< of the list's store, that are seen, in their order
    DirectoryList &list() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Row;

    void applyFilter();
    void setOrder(const std::vector<quint32> &order);
    void sortArrivals();
    void appendArrivals();
    void noteChange(qsizetype row);
    void replaceAll();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Keyturn

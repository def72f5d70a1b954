// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/expiring/expiringsecret.h"
#include "app/expiring/expirycollection.h"
#include "app/expiring/expirycollector.h"

#include <QAbstractTableModel>

#include <functional>

namespace Keyturn {

/// Secrets that expire, or have, of all lists, soonest first. Texts are made of what is on screen
/// only.
class ExpiringModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Application,
        Kind,
        Description,
        Hint,
        Expires,
        Status,
        AlsoValid,
        Owner,
        SecretId,
        ColumnCount
    };
    enum Role {
        KeyIdRole = Qt::UserRole, ///< QUuid
        ExpiryRole, ///< Expiry as int
        ShortTextRole, ///< for where the text does not fit; none where there is no shorter one
    };
    /// Of the object, in words; empty while it is not known.
    using OwnerTextOf = std::function<QString(const ObjectRef &)>;

    ExpiringModel(ExpiringLists &lists, OwnerTextOf ownerTextOf, QObject *parent = nullptr);

    void setQuery(const ExpiringQuery &query);
    const ExpiringQuery &query() const { return m_collector.query(); }
    void collect(); ///< anew; it follows the lists by itself
    void setActive(bool isActive); ///< while somebody looks; at first it is not
    bool isCollected() const { return m_found != nullptr; } ///< ever
    qsizetype mutedCount() const { return m_found ? m_found->mutedCount : 0; }
    const std::shared_ptr<const ExpiryCollection> &found() const { return m_found; }

    ObjectRef owner(int row) const;
    QUuid keyId(int row) const;
    ExpiringSecret secret(int row) const;
    bool hasExpired(int row) const;
    DirectoryObject object(int row) const; ///< that has the secret
    int rowOf(const QUuid &keyId) const; ///< -1 if there is none
    void updateOwners(); ///< more are known

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ExpiryCollection::Row &row(int number) const { return m_found->rows[size_t(number)]; }
    QString text(const ExpiryCollection::Row &row, int column) const;
    QString toolTip(const ExpiryCollection::Row &row, int column) const;
    QString statusText(const ExpiryCollection::Row &row) const;
    QString shortText(const ExpiryCollection::Row &row, int column) const;
    QString muteToolTip(const ExpiryCollection::Row &row) const;
    ExpiryState stateOf(const ExpiryCollection::Row &row) const;

    ExpiringLists &m_lists;
    const OwnerTextOf m_ownerTextOf;
    ExpiryCollector m_collector;
    std::shared_ptr<const ExpiryCollection> m_found;
};

QString ownerKindText(ObjectKind kind); ///< "App registration"

/// In any thread.
ExpiringSecret secretOf(const ExpiryCollection &found, const ExpiryCollection::Row &row,
                        const QDateTime &now);

} // namespace Keyturn

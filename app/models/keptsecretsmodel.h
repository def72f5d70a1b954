// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/keptstanding.h"
#include "app/vault/keptsecrets.h"

#include <QAbstractTableModel>

#include <vector>

namespace Keyturn {

/// The secrets that are kept on this computer, of all tenants, as the value-free index tells: by
/// the name of their application. Follows what is kept and removed.
class KeptSecretsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Application,
        Description,
        Expires,
        Status,
        KeptOn,
        TenantId,
        SecretId,
        ColumnCount
    };
    enum Role { ExpiryRole = Qt::UserRole }; ///< Expiry as int

    explicit KeptSecretsModel(KeptSecrets &kept, QObject *parent = nullptr);

    /// What the lists tell; those that are left out are not checked.
    void setStandings(std::map<VaultKey, KeptStanding> standings);

    const KeptSecret &secret(int row) const { return m_secrets[size_t(row)]; }
    KeptStanding standing(int row) const;
    int rowOf(const VaultKey &key) const; ///< -1 if it is not kept
    bool hasSeveralTenants() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void read();
    QString text(int row, int column) const;
    ExpiryState expiry(int row) const;
    QString statusText(int row) const;

    KeptSecrets &m_kept;
    std::vector<KeptSecret> m_secrets;
    std::map<VaultKey, KeptStanding> m_standings;
};

} // namespace Keyturn

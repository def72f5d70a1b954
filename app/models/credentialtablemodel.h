// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/passwordcredential.h"
#include "app/vault/keptsecrets.h"

#include <QAbstractTableModel>

#include <functional>

namespace Keyturn {

/// The secrets of one object, those that expire next on top. The Value column shows the hint and
/// asterisks, as the admin center does; there is nothing else to show.
class CredentialTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Description, Expires, Status, Value, SecretId, Keychain, ColumnCount };
    enum Role {
        KeyIdRole = Qt::UserRole, ///< QUuid
        ExpiryRole, ///< Expiry as int
    };
    using KeptStateOf = std::function<KeptState(const QUuid &keyId)>;

    explicit CredentialTableModel(KeptStateOf keptStateOf, QObject *parent = nullptr);

    /// `awaited` are the IDs of those that Entra does not list yet.
    void setCredentials(std::vector<PasswordCredential> credentials,
                        std::vector<QUuid> awaited = {});
    void updateKeptState(const QUuid &keyId);
    void updateKeptStates(); ///< of all secrets
    const PasswordCredential &credential(int row) const;
    int rowOf(const QUuid &keyId) const; ///< -1 if there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const PasswordCredential &secret, int column) const;
    QString toolTip(const PasswordCredential &secret, int column) const;
    bool isAwaited(const PasswordCredential &secret) const;

    KeptStateOf m_keptStateOf;
    std::vector<PasswordCredential> m_credentials;
    std::vector<QUuid> m_awaited;
};

} // namespace Keyturn

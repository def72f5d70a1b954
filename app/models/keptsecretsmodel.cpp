// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/keptsecretsmodel.h"

#include "app/core/plainname.h"
#include "app/directory/expiry.h"

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    bool isGone(KeptStanding standing)
    {
        return standing == KeptStanding::Deleted || standing == KeptStanding::OwnerDeleted;
    }

} // namespace

KeptSecretsModel::KeptSecretsModel(KeptSecrets &kept, QObject *parent)
    : QAbstractTableModel(parent)
    , m_kept(kept)
{
    read();
    connect(&m_kept, &KeptSecrets::stateChanged, this, [this](const VaultKey &key) {
        const bool isShown = rowOf(key) >= 0;
        if (isShown != (m_kept.state(key) == KeptState::Kept)) {
            beginResetModel();
            read();
            endResetModel();
        }
    });
}

void KeptSecretsModel::read()
{
    m_secrets.clear();
    for (const auto &[key, secret] : m_kept.entries())
        m_secrets.push_back(secret);
    std::ranges::stable_sort(m_secrets, [](const KeptSecret &one, const KeptSecret &other) {
        return QString::localeAwareCompare(one.ownerName, other.ownerName) < 0;
    });
}

void KeptSecretsModel::setStandings(std::map<VaultKey, KeptStanding> standings)
{
    m_standings = std::move(standings);
    if (!m_secrets.empty())
        Q_EMIT dataChanged(index(0, Status), index(rowCount() - 1, Status));
}

KeptStanding KeptSecretsModel::standing(int row) const
{
    const auto found = m_standings.find(secret(row).key);
    return found == m_standings.end() ? KeptStanding::NotChecked : found->second;
}

int KeptSecretsModel::rowOf(const VaultKey &key) const
{
    const auto found = std::ranges::find(m_secrets, key, &KeptSecret::key);
    return found == m_secrets.end() ? -1 : int(found - m_secrets.begin());
}

bool KeptSecretsModel::hasSeveralTenants() const
{
    std::set<QString> tenants;
    for (const KeptSecret &secret : m_secrets)
        tenants.insert(secret.key.tenantId.toLower());
    return tenants.size() > 1;
}

int KeptSecretsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_secrets.size());
}

int KeptSecretsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ExpiryState KeptSecretsModel::expiry(int row) const
{
    PasswordCredential credential;
    credential.endDateTime = secret(row).endDateTime;
    return ExpiryState::of(credential, QDateTime::currentDateTimeUtc());
}

QString KeptSecretsModel::statusText(int row) const
{
    switch (standing(row)) {
    case KeptStanding::Deleted:
        return tr("Deleted in Entra");
    case KeptStanding::OwnerDeleted:
        return tr("Application deleted");
    case KeptStanding::NotChecked:
        //: %1 is a status, such as "Current"
        return tr("%1, not checked").arg(secretStatusText(expiry(row)));
    case KeptStanding::Listed:
        break;
    }
    return secretStatusText(expiry(row));
}

QString KeptSecretsModel::text(int row, int column) const
{
    const KeptSecret &kept = secret(row);
    switch (column) {
    case Application:
        return kept.ownerName.isEmpty() ? kept.key.appId : plainName(kept.ownerName);
    case Description: {
        const QString description = plainName(kept.description).trimmed();
        return description.isEmpty() ? tr("(no description)") : description;
    }
    case Expires:
        return secretExpiryText(expiry(row));
    case Status:
        return statusText(row);
    case KeptOn:
        return localDateText(kept.keptAt);
    case TenantId:
        return kept.key.tenantId;
    case SecretId:
        return kept.key.keyId;
    default:
        return {};
    }
}

QVariant KeptSecretsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KeptSecret &kept = secret(index.row());
    switch (role) {
    case Qt::ToolTipRole:
        if (index.column() == Expires)
            return exactTimeText(kept.endDateTime);
        return index.column() == KeptOn ? exactTimeText(kept.keptAt)
                                        : text(index.row(), index.column());
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(index.row(), index.column());
    case ExpiryRole:
        return int(isGone(standing(index.row())) ? Expiry::NoSecrets : expiry(index.row()).expiry);
    default:
        return {};
    }
}

QVariant KeptSecretsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Application:
        return tr("Application");
    case Description:
        return tr("Description");
    case Expires:
        return tr("Expires");
    case Status:
        return tr("Status");
    case KeptOn:
        return tr("Kept on");
    case TenantId:
        return tr("Directory (tenant) ID");
    case SecretId:
        return tr("Secret ID");
    default:
        return {};
    }
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/credentialtablemodel.h"

#include "app/core/plainname.h"
#include "app/directory/expiry.h"
#include "app/directory/expiryclock.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    ExpiryState stateOf(const PasswordCredential &credential)
    {
        return ExpiryState::of(credential, QDateTime::currentDateTimeUtc());
    }

    QString description(const PasswordCredential &credential)
    {
        const QString text = plainName(credential.displayName).trimmed();
        return text.isEmpty() ? CredentialTableModel::tr("(no description)") : text;
    }

    QString hiddenValue(const PasswordCredential &credential)
    {
        const QString hint = plainName(credential.hint);
        return hint.isEmpty() ? CredentialTableModel::tr("Hidden") : hint + QString(6, u'*');
    }

    /// Fifteen asterisks are tiresome to listen to.
    QString spokenValue(const PasswordCredential &credential)
    {
        const QString hint = plainName(credential.hint);
        return hint.isEmpty() ? CredentialTableModel::tr("Hidden")
                              : CredentialTableModel::tr("Hidden, begins with %1").arg(hint);
    }

    QString keptText(KeptState state)
    {
        switch (state) {
        case KeptState::Kept:
            return CredentialTableModel::tr("Kept");
        case KeptState::Waiting:
            return CredentialTableModel::tr("Waiting for the keychain");
        case KeptState::NotKept:
            break;
        }
        return CredentialTableModel::tr("Not kept");
    }

} // namespace

CredentialTableModel::CredentialTableModel(KeptStateOf keptStateOf, QObject *parent)
    : QAbstractTableModel(parent)
    , m_keptStateOf(std::move(keptStateOf))
{ }

void CredentialTableModel::setCredentials(std::vector<PasswordCredential> credentials,
                                          std::vector<QUuid> awaited)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto expiresEarlier = [now](const PasswordCredential &a, const PasswordCredential &b) {
        const qint64 endOfA = Validity::of(a).end;
        const qint64 endOfB = Validity::of(b).end;
        const bool isOver = endOfA <= now;
        if (isOver != (endOfB <= now))
            return !isOver;
        return isOver ? endOfA > endOfB : endOfA < endOfB; // those that are over: the last first
    };
    beginResetModel();
    m_credentials = std::move(credentials);
    m_awaited = std::move(awaited);
    std::stable_sort(m_credentials.begin(), m_credentials.end(), expiresEarlier);
    endResetModel();
}

void CredentialTableModel::updateKeptState(const QUuid &keyId)
{
    const int row = rowOf(keyId);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, Keychain), index(row, Keychain));
}

void CredentialTableModel::updateKeptStates()
{
    if (!m_credentials.empty())
        Q_EMIT dataChanged(index(0, Keychain), index(rowCount() - 1, Keychain));
}

const PasswordCredential &CredentialTableModel::credential(int row) const
{
    return m_credentials[size_t(row)];
}

int CredentialTableModel::rowOf(const QUuid &keyId) const
{
    const auto found =
        std::find_if(m_credentials.begin(), m_credentials.end(),
                     [&](const auto &credential) { return credential.keyId == keyId; });
    return found == m_credentials.end() ? -1 : int(found - m_credentials.begin());
}

int CredentialTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_credentials.size());
}

int CredentialTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CredentialTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PasswordCredential &secret = credential(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(secret, index.column());
    case Qt::ToolTipRole:
        return toolTip(secret, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Value ? spokenValue(secret) : text(secret, index.column());
    case KeyIdRole:
        return secret.keyId;
    case ExpiryRole:
        return int(stateOf(secret).expiry);
    default:
        return {};
    }
}

QVariant CredentialTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Description:
        return tr("Description");
    case Expires:
        return tr("Expires");
    case Status:
        return tr("Status");
    case Value:
        return tr("Value");
    case SecretId:
        return tr("Secret ID");
    case Keychain:
        return tr("Keychain");
    default:
        return {};
    }
}

QString CredentialTableModel::text(const PasswordCredential &secret, int column) const
{
    switch (column) {
    case Description:
        return description(secret);
    case Expires:
        return secretExpiryText(stateOf(secret));
    case Status:
        return isAwaited(secret) ? tr("Waiting for Entra") : secretStatusText(stateOf(secret));
    case Value:
        return hiddenValue(secret);
    case SecretId:
        return secret.keyId.toString(QUuid::WithoutBraces);
    case Keychain:
        return keptText(m_keptStateOf(secret.keyId));
    default:
        return {};
    }
}

QString CredentialTableModel::toolTip(const PasswordCredential &secret, int column) const
{
    if (column == Expires)
        return exactTimeText(secret.endDateTime);
    if (column == Status && isAwaited(secret))
        return tr("Entra has created this secret and does not list it everywhere yet. For up to a "
                  "few minutes a sign-in with it may be refused.");
    return text(secret, column);
}

bool CredentialTableModel::isAwaited(const PasswordCredential &secret) const
{
    return std::ranges::find(m_awaited, secret.keyId) != m_awaited.end();
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/expiring/removalmodel.h"

#include "app/directory/expiry.h"
#include "ui/common/grapherrortext.h"
#include "ui/secrets/secreterrortext.h"

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

QString removalOutcomeText(const ExpiredRemoval::Item &item)
{
    using enum ExpiredRemoval::State;
    const ObjectKind kind = item.secret.owner.kind;
    switch (item.state) {
    case Waiting:
        return {};
    case Reading:
        return RemovalModel::tr("Reading it anew…");
    case Deleting:
        return RemovalModel::tr("Deleting…");
    case Deleted:
        return RemovalModel::tr("Deleted");
    case Gone:
        return RemovalModel::tr("Gone already: somebody else deleted it");
    case NotExpired:
        return RemovalModel::tr("Left alone: by Microsoft's clock it has not expired");
    case Unread:
        return RemovalModel::tr("Left alone: %1").arg(graphReadingErrorText(item.error, kind));
    case NotDeleted:
        return RemovalModel::tr("Not deleted: %1").arg(graphChangingErrorText(item.error, kind));
    case Unclear:
        return deletingErrorText({.cause = item.error, .mayBeGone = true}, kind);
    case NotTried:
        return RemovalModel::tr("Not tried");
    }
    return {};
}

RemovalModel::RemovalModel(std::vector<ExpiringSecret> secrets, QObject *parent)
    : TickModel(std::vector<bool>(secrets.size(), true), parent)
    , m_secrets(std::move(secrets))
    , m_fates(m_secrets.size())
{ }

std::vector<ExpiringSecret> RemovalModel::tickedSecrets() const
{
    std::vector<ExpiringSecret> secrets;
    for (const int row : tickedRows())
        secrets.push_back(m_secrets[size_t(row)]);
    return secrets;
}

void RemovalModel::setOutcome(qsizetype item, const ExpiredRemoval::Item &outcome)
{
    const int row = tickedRows().at(size_t(item));
    m_fates[size_t(row)] = {
        .state = outcome.state,
        .text = removalOutcomeText(outcome),
        .details = outcome.error == GraphError() ? QString() : graphErrorDetails(outcome.error)};
    Q_EMIT dataChanged(index(row, Outcome), index(row, Outcome));
}

int RemovalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RemovalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return TickModel::headerData(section, orientation, role);
    switch (section) {
    case Application:
        return tr("Application");
    case Description:
        return tr("Description");
    case Hint:
        return tr("Value");
    case Expired:
        return tr("Expired");
    case AlsoValid:
        return tr("Also valid");
    case Outcome:
        return tr("Outcome");
    default:
        return {};
    }
}

QVariant RemovalModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ToolTipRole && checkIndex(index, CheckIndexOption::IndexIsValid)) {
        const Fate &fate = m_fates[size_t(index.row())];
        if (index.column() == Outcome && !fate.text.isEmpty())
            return fate.details.isEmpty() ? fate.text : fate.text + u"\n\n"_s + fate.details;
        if (index.column() == Expired)
            return exactTimeText(m_secrets[size_t(index.row())].credential.endDateTime);
    }
    return TickModel::data(index, role);
}

QString RemovalModel::text(int row, int column) const
{
    const ExpiringSecret &secret = m_secrets[size_t(row)];
    switch (column) {
    case Application:
        return secret.ownerName;
    case Description:
        return secret.description;
    case Hint:
        return secret.credential.hint.isEmpty() ? tr("Hidden")
                                                : secret.credential.hint + QString(6, u'*');
    case Expired:
        return localDateText(secret.credential.endDateTime);
    case AlsoValid:
        return secret.alsoValid;
    case Outcome:
        return m_fates[size_t(row)].text;
    default:
        return {};
    }
}

/// Of the outcome: what went wrong is to be seen.
int RemovalModel::expiry(int row) const
{
    switch (m_fates[size_t(row)].state) {
    case ExpiredRemoval::State::Unread:
    case ExpiredRemoval::State::NotDeleted:
    case ExpiredRemoval::State::Unclear:
        return int(Expiry::Expired);
    default:
        return int(Expiry::Current);
    }
}

} // namespace Keyturn

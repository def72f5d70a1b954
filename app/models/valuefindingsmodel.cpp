// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/valuefindingsmodel.h"

#include "app/core/plainname.h"
#include "app/directory/expiry.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    using Row = ValueFindingsModel::Row;

    ExpiryState expiryOf(const Row &row)
    {
        return ExpiryState::of(row.secret.credential, QDateTime::currentDateTimeUtc());
    }

    QString placeText(const Row &row)
    {
        const ValueCandidate &candidate = row.candidate;
        QString place = ValueFindingsModel::tr("line %1").arg(candidate.line);
        if (!candidate.name.isEmpty())
            place = u"%1, %2"_s.arg(candidate.name, place);
        return row.file.isEmpty() ? place : u"%1: %2"_s.arg(row.file, place);
    }

    QString matchText(const Row &row)
    {
        if (row.kind == ValueFinding::Kind::SecretId)
            return ValueFindingsModel::tr("Secret ID, not the value");
        return row.isShared ? ValueFindingsModel::tr("Possibly")
                            : ValueFindingsModel::tr("Matches its hint");
    }

    QString ownerText(const Row &row)
    {
        const QString name = plainName(row.secret.ownerName);
        if (row.secret.isOwnerDeleted)
            return ValueFindingsModel::tr("%1 (deleted)").arg(name);
        return row.secret.owner.kind == ObjectKind::ServicePrincipal
            ? ValueFindingsModel::tr("%1 (enterprise application)").arg(name)
            : name;
    }

    QString foundDescription(const Row &row)
    {
        const QString text = plainName(row.secret.credential.displayName).trimmed();
        return text.isEmpty() ? ValueFindingsModel::tr("(no description)") : text;
    }

    QString findingText(const Row &row, int column)
    {
        switch (column) {
        case ValueFindingsModel::Where:
            return placeText(row);
        case ValueFindingsModel::BeginsWith:
            return QString::fromUtf8(row.candidate.hint);
        case ValueFindingsModel::Match:
            return matchText(row);
        case ValueFindingsModel::Application:
            return ownerText(row);
        case ValueFindingsModel::Description:
            return foundDescription(row);
        case ValueFindingsModel::Expires:
            return secretExpiryText(expiryOf(row));
        case ValueFindingsModel::Status:
            return secretStatusText(expiryOf(row));
        default:
            return {};
        }
    }

} // namespace

void ValueFindingsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void ValueFindingsModel::add(const QString &file, const ValueCheck &check)
{
    beginResetModel();
    for (const ValueFinding &finding : check.findings) {
        for (const ListedCredential &secret : finding.secrets) {
            m_rows.push_back({.file = file,
                              .kind = finding.kind,
                              .candidate = finding.candidate,
                              .secret = secret,
                              .isShared = finding.secrets.size() > 1});
        }
    }
    endResetModel();
}

int ValueFindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ValueFindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ValueFindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &shown = row(index.row());
    switch (role) {
    case Qt::ToolTipRole:
        return index.column() == Expires ? exactTimeText(shown.secret.credential.endDateTime)
                                         : findingText(shown, index.column());
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return findingText(shown, index.column());
    case ExpiryRole:
        return int(expiryOf(shown).expiry);
    default:
        return {};
    }
}

QVariant ValueFindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Where:
        return tr("Where");
    case BeginsWith:
        return tr("Begins with");
    case Match:
        return tr("Match");
    case Application:
        return tr("Application");
    case Description:
        return tr("Description");
    case Expires:
        return tr("Expires");
    case Status:
        return tr("Status");
    default:
        return {};
    }
}

} // namespace Keyturn

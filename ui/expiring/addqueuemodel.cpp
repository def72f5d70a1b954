// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/expiring/addqueuemodel.h"

#include "app/core/plainname.h"
#include "app/expiring/expiringmodel.h"
#include "ui/directory/objecttexts.h"
#include "ui/permissions/mayaddtext.h"

#include <algorithm>

namespace Keyturn {

namespace {

    std::vector<bool> thoseThatCanHoldSecrets(const std::vector<DirectoryObject> &objects)
    {
        std::vector<bool> ticks;
        ticks.reserve(objects.size());
        for (const DirectoryObject &object : objects)
            ticks.push_back(object.canHoldSecrets());
        return ticks;
    }

} // namespace

AddQueueModel::AddQueueModel(std::vector<DirectoryObject> objects, QObject *parent)
    : TickModel(thoseThatCanHoldSecrets(objects), parent)
    , m_objects(std::move(objects))
    , m_verdicts(m_objects.size())
{ }

void AddQueueModel::setVerdict(int row, const MayAdd &verdict)
{
    m_verdicts[size_t(row)] = verdict;
    if (isRefused(row))
        setTicked(row, false);
    else
        Q_EMIT dataChanged(index(row, Permission), index(row, Permission));
}

std::vector<DirectoryObject> AddQueueModel::tickedObjects() const
{
    std::vector<DirectoryObject> objects;
    for (const int row : tickedRows())
        objects.push_back(object(row));
    return objects;
}

int AddQueueModel::refusedCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += isRefused(row) ? 1 : 0;
    return count;
}

bool AddQueueModel::isRefused(int row) const
{
    const auto &verdict = m_verdicts[size_t(row)];
    return !object(row).canHoldSecrets() || (verdict && verdict->answer == MayAdd::Answer::No);
}

int AddQueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AddQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return TickModel::headerData(section, orientation, role);
    switch (section) {
    case Application:
        return tr("Application");
    case Kind:
        return tr("Kind");
    case Permission:
        return tr("May you?");
    default:
        return {};
    }
}

QVariant AddQueueModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ToolTipRole && checkIndex(index, CheckIndexOption::IndexIsValid)
        && index.column() == Permission)
        return permissionText(index.row());
    return TickModel::data(index, role);
}

QString AddQueueModel::permissionText(int row) const
{
    QString refusal = secretsRefusalText(object(row));
    if (!refusal.isEmpty())
        return refusal;
    const auto &verdict = m_verdicts[size_t(row)];
    return verdict ? mayAddText(*verdict) : tr("looking…");
}

QString AddQueueModel::text(int row, int column) const
{
    switch (column) {
    case Application:
        return plainName(object(row).displayName);
    case Kind:
        return ownerKindText(object(row).ref.kind);
    case Permission:
        return permissionText(row);
    default:
        return {};
    }
}

int AddQueueModel::expiry(int row) const
{
    return int(isRefused(row) ? Expiry::Expired : Expiry::Current);
}

} // namespace Keyturn

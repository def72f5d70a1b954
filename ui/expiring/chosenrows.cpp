// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/expiring/chosenrows.h"

#include "app/expiring/expiringmodel.h"
#include "ui/common/rowtable.h"

#include <QSet>

#include <numeric>

namespace Keyturn {

ChosenRows::ChosenRows(const RowTable &table, const ExpiringModel &model)
    : m_table(table)
    , m_model(model)
{ }

std::vector<int> ChosenRows::meant(size_t least) const
{
    std::vector<int> rows = m_table.selectedRows();
    if (rows.size() < least) {
        rows.resize(size_t(m_model.rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
    }
    return rows;
}

FirstOf<ExpiringSecret> ChosenRows::secrets() const
{
    FirstOf<ExpiringSecret> first;
    for (const int row : m_table.selectedRows()) {
        first.areMore = first.things.size() == MostAtOnce;
        if (first.areMore)
            break;
        first.things.push_back(m_model.secret(row));
    }
    return first;
}

FirstOf<ExpiringSecret> ChosenRows::expired() const
{
    FirstOf<ExpiringSecret> first;
    for (const int row : meant(1)) {
        if (!m_model.hasExpired(row))
            continue;
        first.areMore = first.things.size() == MostAtOnce;
        if (first.areMore)
            break;
        first.things.push_back(m_model.secret(row));
    }
    return first;
}

FirstOf<DirectoryObject> ChosenRows::objects() const
{
    FirstOf<DirectoryObject> first;
    QSet<QUuid> known;
    for (const int row : m_table.selectedRows()) {
        const QUuid objectId = m_model.owner(row).objectId;
        if (known.contains(objectId))
            continue;
        first.areMore = first.things.size() == MostAtOnce;
        if (first.areMore)
            break;
        first.things.push_back(m_model.object(row));
        known.insert(objectId);
    }
    return first;
}

std::vector<QUuid> ChosenRows::keyIds() const
{
    std::vector<QUuid> keyIds;
    for (const int row : m_table.selectedRows())
        keyIds.push_back(m_model.keyId(row));
    return keyIds;
}

} // namespace Keyturn

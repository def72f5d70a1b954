// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/expiring/keptselection.h"

#include "ui/common/rowtable.h"

#include <utility>

namespace Keyturn {

KeptSelection::KeptSelection(RowTable &table, KeyIdOf keyIdOf)
    : m_table(table)
    , m_keyIdOf(std::move(keyIdOf))
{ }

void KeptSelection::keep()
{
    m_keyIds.clear();
    for (const int row : m_table.selectedRows())
        m_keyIds.insert(m_keyIdOf(row));
}

void KeptSelection::restore()
{
    if (m_keyIds.isEmpty())
        return;
    const QAbstractItemModel &model = *m_table.model();
    const int count = model.rowCount();
    QItemSelection selection;
    for (int row = 0; row < count; ++row) {
        const int first = row;
        while (row < count && m_keyIds.contains(m_keyIdOf(row)))
            ++row;
        // Rows that follow each other are one range: Qt's time grows with the ranges.
        if (row > first)
            selection.append(QItemSelectionRange(model.index(first, 0),
                                                 model.index(row - 1, model.columnCount() - 1)));
    }
    if (selection.isEmpty())
        return;
    m_table.selectionModel()->setCurrentIndex(selection.constFirst().topLeft(),
                                              QItemSelectionModel::NoUpdate);
    m_table.selectionModel()->select(selection, QItemSelectionModel::Select);
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/rowtableaccessible.h"

#include "ui/common/rowtable.h"
#include "ui/common/rowtablecell.h"
#include "ui/common/sortheader.h"
#include "ui/common/sortheaderaccessible.h"

namespace Keyturn {

namespace {

    // A few screens full. Somebody who reads on gets new ones for the old.
    constexpr qsizetype MaxCells = 1000;

    QAccessibleInterface *makeInterface(const QString & /*className*/, QObject *object)
    {
        if (auto *table = qobject_cast<RowTable *>(object))
            return new RowTableAccessible(*table);
        if (auto *header = qobject_cast<SortHeader *>(object))
            return new SortHeaderAccessible(*header);
        return nullptr;
    }

} // namespace

void RowTableAccessible::install()
{
    QAccessible::installFactory(makeInterface); // which takes each function once
}

void RowTableAccessible::announceCurrent(RowTable &table, const QModelIndex &index)
{
    if (!QAccessible::isActive() || !index.isValid() || !table.hasFocus())
        return;
    const auto *accessible = QAccessible::queryAccessibleInterface(&table);
    const auto *cell = accessible->focusChild();
    QAccessibleEvent event(&table, QAccessible::Focus);
    event.setChild(accessible->indexOfChild(cell));
    QAccessible::updateAccessibility(&event);
}

void RowTableAccessible::announceSelection(RowTable &table, const QItemSelection &selected,
                                           const QItemSelection &deselected)
{
    if (!QAccessible::isActive() || !table.hasFocus())
        return;
    for (const SelectionNews &news : selectionNews(table, selected, deselected)) {
        QAccessibleEvent event(&table, news.type);
        event.setChild(news.child);
        QAccessible::updateAccessibility(&event);
    }
}

std::vector<RowTableAccessible::SelectionNews>
RowTableAccessible::selectionNews(RowTable &table, const QItemSelection &selected,
                                  const QItemSelection &deselected)
{
    std::vector<SelectionNews> news;
    const QModelIndex current = table.currentIndex();
    const bool isAdded = selected.contains(current);
    if (isAdded || deselected.contains(current)) {
        const auto *accessible = QAccessible::queryAccessibleInterface(&table);
        news.push_back({.type = isAdded ? QAccessible::SelectionAdd : QAccessible::SelectionRemove,
                        .child = accessible->indexOfChild(accessible->focusChild())});
    }
    news.push_back({.type = QAccessible::SelectionWithin});
    return news;
}

RowTableAccessible::RowTableAccessible(RowTable &table)
    : QAccessibleWidget(&table, QAccessible::Table)
{ }

RowTableAccessible::~RowTableAccessible()
{
    forgetCells();
}

RowTable &RowTableAccessible::table() const
{
    return *static_cast<RowTable *>(widget());
}

void *RowTableAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int RowTableAccessible::firstRow() const
{
    return qMax(0, table().topRow());
}

int RowTableAccessible::childCount() const
{
    return (1 + table().shownRowCount()) * columnCount();
}

QAccessibleInterface *RowTableAccessible::child(int index) const
{
    const int columns = columnCount();
    if (columns == 0 || index < 0 || index >= childCount())
        return nullptr;
    const int column = index % columns;
    return index < columns ? heading(column) : cellAt(firstRow() + index / columns - 1, column);
}

QAccessibleInterface *RowTableAccessible::childAt(int x, int y) const
{
    const QModelIndex index = table().indexAt(table().viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? cellAt(index.row(), index.column()) : nullptr;
}

QAccessibleInterface *RowTableAccessible::focusChild() const
{
    const QModelIndex index = table().currentIndex();
    return index.isValid() && table().hasFocus() ? cellAt(index.row(), index.column()) : nullptr;
}

int RowTableAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (!child || child->parent() != this)
        return -1;
    const auto *cell = static_cast<const RowTableCell *>(child); // it has no other children
    if (!cell->isValid())
        return -1;
    if (cell->isHeading())
        return cell->columnIndex();
    const int row = cell->rowIndex() - firstRow();
    const bool isShown = row >= 0 && row < table().shownRowCount();
    return isShown ? (1 + row) * columnCount() + cell->columnIndex() : -1;
}

QAccessibleInterface *RowTableAccessible::cellAt(int row, int column) const
{
    makeRoom();
    return cell(row, column);
}

QAccessibleInterface *RowTableAccessible::cell(int row, int column) const
{
    const QModelIndex index = table().model()->index(row, column);
    if (!index.isValid())
        return nullptr;
    const qint64 place = qint64(row) * columnCount() + column;
    if (auto *found = known(place, row, column))
        return found;
    return remembered(place, new RowTableCell(table(), index));
}

QAccessibleInterface *RowTableAccessible::heading(int column) const
{
    makeRoom();
    const qint64 place = -1 - column;
    if (auto *found = known(place, -1, column))
        return found;
    return remembered(place, new RowTableCell(table(), column));
}

QAccessibleInterface *RowTableAccessible::known(qint64 place, int row, int column) const
{
    const auto found = m_cells.constFind(place);
    if (found == m_cells.cend())
        return nullptr;
    auto *known = static_cast<RowTableCell *>(QAccessible::accessibleInterface(*found));
    if (known->isValid() && known->rowIndex() == row && known->columnIndex() == column)
        return known;
    // Its row went or moved while nobody was listening.
    QAccessible::deleteAccessibleInterface(*found);
    m_cells.erase(found);
    return nullptr;
}

QAccessibleInterface *RowTableAccessible::remembered(qint64 place, QAccessibleInterface *made) const
{
    m_cells.insert(place, QAccessible::registerAccessibleInterface(made));
    return made;
}

void RowTableAccessible::makeRoom() const
{
    if (m_cells.size() >= MaxCells)
        forgetCells();
}

void RowTableAccessible::forgetCells() const
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
    m_cells.clear();
}

void RowTableAccessible::modelChange(QAccessibleTableModelChangeEvent *event)
{
    if (event->modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged)
        forgetCells();
}

int RowTableAccessible::columnCount() const
{
    return table().model() ? table().model()->columnCount() : 0;
}

int RowTableAccessible::rowCount() const
{
    return table().model() ? table().model()->rowCount() : 0;
}

QString RowTableAccessible::columnDescription(int column) const
{
    return table().model()->headerData(column, Qt::Horizontal).toString();
}

QList<int> RowTableAccessible::selectedRows() const
{
    const std::vector<int> rows = table().selectedRows();
    return {rows.begin(), rows.end()};
}

int RowTableAccessible::selectedRowCount() const
{
    return int(table().selectedRows().size());
}

int RowTableAccessible::selectedCellCount() const
{
    return selectedRowCount() * columnCount();
}

QList<QAccessibleInterface *> RowTableAccessible::selectedCells() const
{
    makeRoom(); // and not later, since the caller gets all of them
    QList<QAccessibleInterface *> cells;
    for (const int row : selectedRows()) {
        for (int column = 0; column < columnCount(); ++column)
            cells.append(cell(row, column));
    }
    return cells;
}

bool RowTableAccessible::isRowSelected(int row) const
{
    const QItemSelection selection = table().selectionModel()->selection();
    return selection.contains(table().model()->index(row, 0));
}

bool RowTableAccessible::selectRow(int row)
{
    if (row < 0 || row >= rowCount())
        return false;
    table().choose(row);
    return true;
}

bool RowTableAccessible::unselectRow(int row)
{
    if (!isRowSelected(row))
        return false;
    table().clearSelection();
    return true;
}

} // namespace Keyturn

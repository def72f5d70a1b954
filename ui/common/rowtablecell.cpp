// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/rowtablecell.h"

#include "ui/common/rowtable.h"
#include "ui/common/rowtableaccessible.h"

#include <QHeaderView>

namespace Keyturn {

RowTableCell::RowTableCell(RowTable &table, const QModelIndex &index)
    : m_table(&table)
    , m_index(index)
    , m_column(index.column())
    , m_isHeading(false)
{ }

RowTableCell::RowTableCell(RowTable &table, int column)
    : m_table(&table)
    , m_column(column)
    , m_isHeading(true)
{ }

bool RowTableCell::isValid() const
{
    return m_table && m_table->model() && (m_isHeading || m_index.isValid());
}

QAccessibleInterface *RowTableCell::child(int /*index*/) const
{
    return nullptr;
}

QAccessibleInterface *RowTableCell::childAt(int /*x*/, int /*y*/) const
{
    return nullptr;
}

int RowTableCell::indexOfChild(const QAccessibleInterface * /*child*/) const
{
    return -1;
}

QString RowTableCell::text(QAccessible::Text type) const
{
    if (!isValid() || (type != QAccessible::Name && type != QAccessible::Value))
        return {};
    if (m_isHeading)
        return m_table->model()->headerData(m_column, Qt::Horizontal).toString();
    const QString spoken = m_index.data(Qt::AccessibleTextRole).toString();
    return spoken.isEmpty() ? m_index.data().toString() : spoken;
}

void RowTableCell::setText(QAccessible::Text /*type*/, const QString & /*text*/) { }

QRect RowTableCell::rect() const
{
    if (!isValid())
        return {};
    const QHeaderView *header = m_table->horizontalHeader();
    const QWidget *viewport = m_isHeading ? header->viewport() : m_table->viewport();
    const QRect rect = m_isHeading ? QRect(header->sectionViewportPosition(m_column), 0,
                                           header->sectionSize(m_column), header->height())
                                   : m_table->visualRect(m_index);
    return rect.isEmpty() ? QRect() : rect.translated(viewport->mapToGlobal(QPoint()));
}

QAccessible::Role RowTableCell::role() const
{
    return m_isHeading ? QAccessible::ColumnHeader : QAccessible::Cell;
}

QAccessible::State RowTableCell::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (!isValid())
        return state;
    state.invisible = !m_table->isVisible();
    if (m_isHeading)
        return state;
    state.selectable = true;
    state.focusable = true;
    state.readOnly = true;
    state.selected = isSelected();
    state.focused = m_table->hasFocus() && m_table->currentIndex() == m_index;
    state.offscreen = !m_table->viewport()->rect().intersects(m_table->visualRect(m_index));
    return state;
}

void *RowTableCell::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableCellInterface
        ? static_cast<QAccessibleTableCellInterface *>(this)
        : nullptr;
}

bool RowTableCell::isSelected() const
{
    return isValid() && !m_isHeading && m_table->selectionModel()->isSelected(m_index);
}

QList<QAccessibleInterface *> RowTableCell::columnHeaderCells() const
{
    if (!isValid())
        return {};
    return {table()->child(m_column)}; // the headings come first
}

QAccessibleInterface *RowTableCell::table() const
{
    return m_table ? QAccessible::queryAccessibleInterface(m_table) : nullptr;
}

} // namespace Keyturn

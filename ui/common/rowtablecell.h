// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QPersistentModelIndex>
#include <QPointer>

namespace Keyturn {

class RowTable;

/// What a screen reader learns of one cell of a RowTable, or of one heading. It becomes invalid
/// when the row goes.
class RowTableCell
    : public QAccessibleInterface
    , public QAccessibleTableCellInterface
{
public:
    RowTableCell(RowTable &table, const QModelIndex &index);
    RowTableCell(RowTable &table, int column); ///< the column's heading

    bool isHeading() const { return m_isHeading; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; } // a cell is not one
    QAccessibleInterface *parent() const override { return table(); }
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text type) const override;
    void setText(QAccessible::Text type, const QString &text) override;
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override;
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_isHeading ? -1 : m_index.row(); }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override;

private:
    const QPointer<RowTable> m_table;
    const QPersistentModelIndex m_index; // invalid for a heading
    const int m_column;
    const bool m_isHeading;
};

} // namespace Keyturn

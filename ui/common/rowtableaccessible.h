// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessibleWidget>
#include <QHash>

#include <vector>

class QItemSelection;
class QModelIndex;

namespace Keyturn {

class RowTable;

/// What a screen reader learns of a RowTable: its full size, and as children the headings and the
/// cells on screen. Qt's own interface makes a child of every cell; at 300,000 rows one request for
/// the children takes a gigabyte and the program off the accessibility bus (performance.md, end).
class RowTableAccessible
    : public QAccessibleWidget
    , public QAccessibleTableInterface
{
public:
    static void install(); ///< tells Qt of this class, once
    /// Says that the keyboard is on this cell now.
    static void announceCurrent(RowTable &table, const QModelIndex &index);
    static void announceSelection(RowTable &table, const QItemSelection &selected,
                                  const QItemSelection &deselected);

    struct SelectionNews
    {
        QAccessible::Event type;
        int child = -1; ///< which child it is about; -1: the table

        bool operator==(const SelectionNews &) const = default;
    };
    /// What is to be announced: whether the row with the keyboard is selected now, where that has
    /// changed; and that the selection has. Not more of it, as it may be of 300,000 rows.
    static std::vector<SelectionNews> selectionNews(RowTable &table, const QItemSelection &selected,
                                                    const QItemSelection &deselected);

    explicit RowTableAccessible(RowTable &table);
    ~RowTableAccessible() override;
    Q_DISABLE_COPY_MOVE(RowTableAccessible)

    void *interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int /*row*/) const override { return {}; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override;
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override;
    bool isColumnSelected(int /*column*/) const override { return false; }
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int /*column*/) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int /*column*/) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    RowTable &table() const;
    int firstRow() const; ///< on screen
    QAccessibleInterface *heading(int column) const;
    QAccessibleInterface *cell(int row, int column) const;
    QAccessibleInterface *known(qint64 place, int row, int column) const; ///< or null
    QAccessibleInterface *remembered(qint64 place, QAccessibleInterface *made) const;
    void makeRoom() const; ///< ends the cells there are, so only before any is handed out
    void forgetCells() const;

    mutable QHash<qint64, QAccessible::Id> m_cells; // by place; the headings' are negative
};

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/rowtable.h"

#include "ui/common/celldelegate.h"
#include "ui/common/rowtableaccessible.h"
#include "ui/common/sortheader.h"

#include <QCursor>
#include <QEvent>
#include <QScrollBar>

namespace Keyturn {

RowTable::RowTable(QWidget *parent)
    : QTableView(parent)
    , m_header(new SortHeader(this))
{
    RowTableAccessible::install();
    setHorizontalHeader(m_header);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // one Tab stop; the arrows move inside
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    // Anything but Fixed makes the view ask every row.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
}

void RowTable::setColumnWidths(const std::vector<int> &characters)
{
    const int width = fontMetrics().averageCharWidth();
    for (int column = 0; const int count : characters) {
        m_header->setSectionResizeMode(column,
                                       count > 0 ? QHeaderView::Interactive : QHeaderView::Stretch);
        setColumnWidth(column++, count * width + fontMetrics().height());
    }
}

void RowTable::choose(int row)
{
    const QModelIndex index = model()->index(row, 0);
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

int RowTable::topRow() const
{
    return rowAt(0);
}

int RowTable::shownRowCount() const
{
    const int top = topRow();
    if (top < 0)
        return 0;
    const int last = rowAt(viewport()->height() - 1);
    return (last < 0 ? model()->rowCount() : last + 1) - top;
}

bool RowTable::isOnScreen(int row) const
{
    const int top = topRow();
    return top >= 0 && row >= top && row < top + shownRowCount();
}

std::optional<int> RowTable::pointerHeight() const
{
    if (!viewport()->underMouse())
        return {};
    return viewport()->mapFromGlobal(QCursor::pos()).y();
}

void RowTable::showAt(int row, int height)
{
    executeDelayedItemsLayout(); // or the scroll bar does not know of the rows yet
    verticalScrollBar()->setValue(row - height / verticalHeader()->defaultSectionSize());
}

void RowTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void RowTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // Past QTableView, which would count children in its own way for a screen reader.
    QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
    RowTableAccessible::announceCurrent(*this, current);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

void RowTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    // As above. One row is selected at a time, and it is the current one, which is announced.
    QAbstractItemView::selectionChanged( // NOLINT(bugprone-parent-virtual-call)
        selected, deselected);
}

void RowTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // The view makes a row current without selecting it; nobody could tell the difference.
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        choose(currentIndex().row());
    viewport()->update(); // the selection looks different with the keyboard here
}

void RowTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void RowTable::fitRows()
{
    const int height = CellDelegate::rowHeight(fontMetrics());
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

} // namespace Keyturn

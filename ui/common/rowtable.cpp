// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/rowtable.h"

#include "ui/common/celldelegate.h"
#include "ui/common/datewidth.h"
#include "ui/common/fontsize.h"
#include "ui/common/rowtableaccessible.h"
#include "ui/common/sortheader.h"

#include <QApplication>
#include <QClipboard>
#include <QCursor>
#include <QEvent>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace Keyturn {

RowTable::RowTable(QWidget *parent)
    : QTableView(parent)
    , m_header(new SortHeader(this))
{
    RowTableAccessible::install();
    setHorizontalHeader(m_header);
    setTabOrder(m_header, this); // as one reads
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
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column) {
        if (std::ranges::find(m_sharing, column) == m_sharing.end())
            shareRoom();
    });
    fitRows();
}

void RowTable::setColumnWidths(const std::vector<int> &characters)
{
    const int width = letterWidth(fontMetrics());
    const int dateMargins = 2 * CellDelegate::margin(fontMetrics()) + 1;
    m_sharing.clear();
    m_headings.clear();
    for (int column = 0; const int count : characters) {
        if (count == 0)
            m_sharing.push_back(column);
        const int wanted = count == DateWidth ? dateWidth(fontMetrics()) + dateMargins
                                              : count * width + fontMetrics().height();
        const int title = std::min(m_header->titleWidth(column), wanted * 5 / 4);
        setColumnWidth(column, wanted);
        if (count != 0 && title > wanted)
            m_headings.push_back({column, wanted, title});
        ++column;
    }
    shareRoom();
}

int RowTable::charactersOf(const QString &text) const
{
    return fontMetrics().horizontalAdvance(text) / letterWidth(fontMetrics()) + 1;
}

void RowTable::setGivingWay(const std::vector<int> &columns)
{
    m_givingWay.clear();
    for (const int column : columns)
        m_givingWay.push_back({column, m_header->sectionSize(column)});
    shareRoom();
}

void RowTable::setFirstColumnStretched(bool isStretched)
{
    m_sharing.clear();
    m_header->setSectionResizeMode(0, QHeaderView::Interactive);
    if (isStretched)
        m_sharing.push_back(0);
    shareRoom();
}

int RowTable::roomToShare() const
{
    int room = viewport()->width();
    for (int column = 0; column < m_header->count(); ++column) {
        if (std::ranges::find(m_sharing, column) == m_sharing.end())
            room -= m_header->sectionSize(column); // of a hidden one that is 0
    }
    return room;
}

void RowTable::letColumnsGo()
{
    constexpr int Comfortable = 20; // characters
    int room = roomToShare() - letterWidth(fontMetrics()) * Comfortable * int(m_sharing.size());
    for (const auto &[column, width] : m_givingWay)
        room += m_header->sectionSize(column);
    for (const auto &[column, width] : m_givingWay) {
        const bool fits = room >= width;
        room -= fits ? width : 0;
        if (isColumnHidden(column) == fits)
            m_header->setSectionHidden(column, !fits);
    }
}

/// Where names have ample room.
void RowTable::widenForHeadings()
{
    constexpr int Ample = 30; // characters
    const auto isAsItWas = [this](const Heading &heading) { // and nobody has dragged it
        const int width = m_header->sectionSize(heading.column);
        return width == heading.usual || width == heading.whole;
    };
    int room = roomToShare() - letterWidth(fontMetrics()) * Ample * int(m_sharing.size());
    for (const Heading &heading : m_headings)
        room += isAsItWas(heading) ? m_header->sectionSize(heading.column) - heading.usual : 0;
    for (const Heading &heading : m_headings) {
        if (!isAsItWas(heading))
            continue;
        const int more = heading.whole - heading.usual;
        const bool fits = room >= more;
        room -= fits ? more : 0;
        m_header->resizeSection(heading.column, fits ? heading.whole : heading.usual);
    }
}

/// The header's own stretching leaves columns as they are, however wide, once there is no room.
void RowTable::shareRoom()
{
    letColumnsGo();
    widenForHeadings();
    const int room = roomToShare();
    const int least = letterWidth(fontMetrics()) * 12;
    const auto mode =
        room < least * int(m_sharing.size()) ? QHeaderView::Fixed : QHeaderView::Stretch;
    for (const int column : m_sharing) {
        if (m_header->sectionResizeMode(column) != mode)
            m_header->setSectionResizeMode(column, mode);
        if (mode == QHeaderView::Fixed)
            m_header->resizeSection(column, least);
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
    // Where the pointer is outside our windows, its position may be an old one; and a widget does
    // not always hear that the pointer has left it for a neighbour.
    const QPoint place = QCursor::pos();
    if (!viewport()->underMouse() || QApplication::widgetAt(place) != viewport())
        return {};
    return viewport()->mapFromGlobal(place).y();
}

void RowTable::showAt(int row, int height)
{
    executeDelayedItemsLayout(); // or the scroll bar does not know of the rows yet
    verticalScrollBar()->setValue(row - height / verticalHeader()->defaultSectionSize());
}

std::vector<int> RowTable::selectedRows() const
{
    // Qt's own list of them takes all ranges anew for each row.
    std::vector<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QString RowTable::selectedText() const
{
    QStringList lines;
    std::vector<int> rows = selectedRows();
    rows.resize(std::min(rows.size(), size_t(MostCopied)));
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (!isColumnHidden(column))
                cells.append(model()->index(row, column).data().toString().simplified());
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy))
        return QTableView::keyPressEvent(event);
    if (!selectionModel()->hasSelection()) // the clipboard keeps what it has
        return;
    QGuiApplication::clipboard()->setText(selectedText());
    if (selectedRows().size() > size_t(MostCopied))
        Q_EMIT copiedInPart();
}

void RowTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    const int row = currentIndex().row();
    const int y = rowViewportPosition(row);
    const bool wasOnScreen = row >= 0 && y >= 0 && y < event->oldSize().height();
    QTableView::resizeEvent(event);
    shareRoom();
    // Who has the pointer on a row resizes nothing: something else needs room, and the row stays.
    if (wasOnScreen && !pointerHeight())
        scrollTo(currentIndex());
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
    QAbstractItemView::selectionChanged( // NOLINT(bugprone-parent-virtual-call): as above
        selected, deselected);
    // Where one row is selected at a time it is the current one, which is announced.
    if (selectionMode() != SingleSelection)
        RowTableAccessible::announceSelection(*this, selected, deselected);
}

void RowTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // The view makes a row current without selecting it; nobody could tell the difference.
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        choose(currentIndex().row());
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        scrollTo(currentIndex()); // who came by Tab sees where that led
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

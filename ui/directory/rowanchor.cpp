// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/rowanchor.h"

#include "app/models/objecttablemodel.h"
#include "ui/common/rowtable.h"

#include <QCursor>
#include <QHeaderView>

#include <utility>

namespace Keyturn {

namespace {

    std::pair<int, Qt::SortOrder> orderOf(const RowTable &table)
    {
        const QHeaderView *header = table.horizontalHeader();
        return {header->sortIndicatorSection(), header->sortIndicatorOrder()};
    }

} // namespace

RowAnchor::RowAnchor(RowTable &table, ObjectTableModel &model, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_model(model)
    , m_filter(model.filter())
    , m_type(model.applicationType())
    , m_order(orderOf(table))
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RowAnchor::take);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex & /*parent*/, int first) { noteArrivals(first); });
}

void RowAnchor::restore()
{
    const Look look = std::exchange(m_look, {.places = {}, .isTopElse = false});
    for (const Place &place : look.places) {
        const int row = m_model.rowOf(place.objectId);
        if (row >= 0)
            return m_table.showAt(row, place.height);
    }
    if (look.isTopElse)
        m_table.scrollToTop();
}

void RowAnchor::noteArrivals(int first)
{
    if (first == 0)
        m_pointerBefore = QCursor::pos();
}

/// Who starts the program by a click often has the pointer where the list will be, and would find
/// it open somewhere in its middle.
bool RowAnchor::isPointerMeant() const
{
    return QCursor::pos() != m_pointerBefore || m_table.topRow() > 0;
}

void RowAnchor::take()
{
    switch (nextChange()) {
    case Change::Rows:
        m_look = lookAtRows();
        m_pointerBefore.reset(); // whoever leaves it there from now on sees what it is on
        return;
    case Change::SearchBegins:
        m_search = {.before = {}, .chosen = chosenId()};
        if (m_table.topRow() > 0)
            addShown(m_search.before);
        m_look = lookAtChoice();
        return;
    case Change::SearchEnds:
        m_look = lookAfterSearch();
        return;
    case Change::Order:
        // Where a search began is nowhere now; its end leads to what is chosen.
        m_search = {.before = {.places = {}, .isTopElse = false}, .chosen = {}};
        [[fallthrough]];
    case Change::Filter:
        m_look = lookAtChoice();
        return;
    }
}

RowAnchor::Change RowAnchor::nextChange()
{
    const QString filter = std::exchange(m_filter, m_model.filter());
    const bool isOtherType = std::exchange(m_type, m_model.applicationType()) != m_type;
    if (filter != m_filter) {
        if (filter.isEmpty())
            return Change::SearchBegins;
        return m_filter.isEmpty() ? Change::SearchEnds : Change::Filter;
    }
    if (isOtherType)
        return Change::Filter;
    // Many rows are sorted elsewhere: the heading may be ahead of a search, but not of their order.
    return std::exchange(m_order, orderOf(m_table)) == m_order ? Change::Rows : Change::Order;
}

RowAnchor::Look RowAnchor::lookAtRows() const
{
    Look look{.places = {}, .isTopElse = false};
    const auto pointer = isPointerMeant() ? m_table.pointerHeight() : std::nullopt;
    if (pointer)
        add(look, m_table.rowAt(*pointer), *pointer);
    else
        addChosen(look);
    if (pointer || m_table.topRow() > 0)
        addShown(look);
    return look;
}

RowAnchor::Look RowAnchor::lookAtChoice() const
{
    Look look;
    addChosen(look);
    return look;
}

RowAnchor::Look RowAnchor::lookAfterSearch() const
{
    Look look{.places = {}, .isTopElse = m_search.before.isTopElse};
    const QUuid chosen = chosenId();
    if (!chosen.isNull() && chosen != m_search.chosen)
        addChosen(look);
    look.places.insert(look.places.end(), m_search.before.places.begin(),
                       m_search.before.places.end());
    return look;
}

void RowAnchor::add(Look &look, int row, int height) const
{
    if (row >= 0) {
        const QModelIndex index = m_model.index(row, 0);
        look.places.push_back(
            {.objectId = index.data(ObjectTableModel::ObjectIdRole).toUuid(), .height = height});
    }
}

void RowAnchor::addChosen(Look &look) const
{
    const QModelIndex current = m_table.currentIndex();
    if (m_table.isOnScreen(current.row()))
        add(look, current.row(), m_table.visualRect(current).center().y());
}

void RowAnchor::addShown(Look &look) const
{
    const int top = m_table.topRow();
    for (int row = top; row < top + m_table.shownRowCount(); ++row)
        add(look, row, m_table.rowViewportPosition(row));
}

QUuid RowAnchor::chosenId() const
{
    return m_table.currentIndex().data(ObjectTableModel::ObjectIdRole).toUuid();
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace Keyturn {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{ }

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *const item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

/// What stretches asks for no more than it needs.
int FlowLayout::widthOf(const QLayoutItem &item)
{
    const bool stretches = item.expandingDirections().testFlag(Qt::Horizontal);
    return stretches ? item.minimumSize().width() : item.sizeHint().width();
}

std::vector<FlowLayout::Row> FlowLayout::rowsWithin(int width) const
{
    std::vector<Row> rows(1);
    for (const auto &item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const int wanted = widthOf(*item);
        const bool isFirst = rows.back().items.empty();
        const int with = rows.back().width + (isFirst ? 0 : spacing()) + wanted;
        if (!isFirst && with > width)
            rows.emplace_back();
        Row &row = rows.back();
        row.width = row.items.empty() ? wanted : with;
        row.height = qMax(row.height, item->sizeHint().height());
        row.items.push_back(item.get());
    }
    return rows;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom() - spacing();
    for (const Row &row : rowsWithin(width - margins.left() - margins.right()))
        height += row.height + spacing();
    return height;
}

QSize FlowLayout::sizeHint() const
{
    const Row row = rowsWithin(QLAYOUTSIZE_MAX).front();
    return QSize(row.width, row.height).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo({widthOf(*item), item->minimumSize().height()});
    }
    return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &room)
{
    QLayout::setGeometry(room);
    QRect left = room.marginsRemoved(contentsMargins());
    for (const Row &row : rowsWithin(left.width())) {
        place(row, left);
        left.setTop(left.top() + row.height + spacing());
    }
}

void FlowLayout::place(const Row &row, const QRect &room) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = room.left();
    for (QLayoutItem *const item : row.items) {
        const bool stretches = item->expandingDirections().testFlag(Qt::Horizontal);
        const int extra = stretches ? qMax(0, room.width() - row.width) : 0;
        const QRect place(x, room.top(), widthOf(*item) + extra, row.height);
        item->setGeometry(QStyle::visualRect(direction, room, place));
        x += place.width() + spacing();
    }
}

} // namespace Keyturn

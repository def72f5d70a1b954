// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/sortheader.h"

#include "ui/common/celldelegate.h"
#include "ui/common/colors.h"
#include "ui/common/fontsize.h"
#include "ui/common/readingorder.h"
#include "ui/common/sortheaderaccessible.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace Keyturn {

SortHeader::SortHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFixedHeight(CellDelegate::rowHeight(fontMetrics()));
    setMinimumSectionSize(letterWidth(fontMetrics()) * 5);
}

QString SortHeader::currentTitle() const
{
    return model() ? model()->headerData(m_current, Qt::Horizontal).toString() : QString();
}

int SortHeader::titleWidth(int column) const
{
    if (!model())
        return 0;
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    return fontMetrics().horizontalAdvance(title) + 2 * CellDelegate::margin(fontMetrics()) + 1;
}

int SortHeader::arrowRoom() const
{
    const int side = fontMetrics().height() / 2;
    return side + side / 2;
}

void SortHeader::keyPressEvent(QKeyEvent *event)
{
    const int step = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(visualIndex(m_current) - step);
    case Qt::Key_Right:
        return moveTo(visualIndex(m_current) + step);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(count() - 1);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return sortByCurrent();
    default:
        event->ignore();
    }
}

void SortHeader::moveTo(int visualIndex)
{
    if (visualIndex < 0 || visualIndex >= count())
        return;
    m_current = logicalIndex(visualIndex);
    viewport()->update();
    SortHeaderAccessible::announceColumn(*this);
}

void SortHeader::sortByCurrent()
{
    const bool again = sortIndicatorSection() == m_current;
    setSortIndicator(m_current,
                     again && sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder
                                                                         : Qt::AscendingOrder);
}

void SortHeader::focusInEvent(QFocusEvent *event)
{
    QHeaderView::focusInEvent(event);
    viewport()->update();
}

void SortHeader::focusOutEvent(QFocusEvent *event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

void SortHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const QColor background = palette().color(QPalette::Window);
    const int space = CellDelegate::margin(fontMetrics());
    painter->fillRect(rect, background);
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, lineColor(palette()));

    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    QRect text = rect.adjusted(space, 0, -space, 0);
    if (isSorted) {
        drawArrow(painter, text);
        text.setWidth(text.width() - arrowRoom());
    }
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    painter->setPen(isSorted ? palette().color(QPalette::WindowText)
                             : quietColor(palette(), background));
    painter->drawText(QStyle::visualRect(layoutDirection(), rect, text),
                      int(QStyle::visualAlignment(layoutDirection(), defaultAlignment())),
                      inReadingOrder(fontMetrics().elidedText(title, Qt::ElideRight, text.width()),
                                     layoutDirection()));
    if (hasFocus() && logicalIndex == m_current) {
        painter->setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter->drawRect(rect.adjusted(1, 1, -2, -2));
    }
}

void SortHeader::drawArrow(QPainter *painter, const QRect &rect) const
{
    const int side = fontMetrics().height() / 2;
    QStyleOption arrow;
    arrow.palette = palette();
    arrow.rect = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter,
                                     {side, side}, rect);
    style()->drawPrimitive(sortIndicatorOrder() == Qt::AscendingOrder
                               ? QStyle::PE_IndicatorArrowUp
                               : QStyle::PE_IndicatorArrowDown,
                           &arrow, painter, this);
}

} // namespace Keyturn

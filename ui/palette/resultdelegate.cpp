// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/resultdelegate.h"

#include "ui/common/celldelegate.h"
#include "ui/common/colors.h"
#include "ui/common/fontsize.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/readingorder.h"
#include "ui/palette/resultmodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace Keyturn {

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const bool isCurrent = (option.state & QStyle::State_Selected) != 0;
    const QColor background =
        option.palette.color(isCurrent ? QPalette::Highlight : QPalette::Base);
    const QColor text =
        option.palette.color(isCurrent ? QPalette::HighlightedText : QPalette::Text);
    painter->fillRect(option.rect, background);
    painter->setFont(option.font);

    const QFontMetrics &metrics = option.fontMetrics;
    const int margin = CellDelegate::margin(metrics);
    QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const QString detail = index.data(ResultModel::DetailRole).toString();
    const int width = std::min(metrics.horizontalAdvance(detail) + 2, room.width() / 2);
    const QRect end = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                          QSize(width, room.height()), room);
    painter->setPen(isCurrent ? text : quietColor(option.palette, background));
    painter->drawText(
        end, int(Qt::AlignVCenter | Qt::TextSingleLine),
        inReadingOrder(metrics.elidedText(detail, Qt::ElideRight, width), option.direction));

    const int left = room.width() - width - (width > 0 ? 2 * margin : 0);
    const QRect begin = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                            QSize(left, room.height()), room);
    painter->setPen(text);
    painter->drawText(
        begin, int(Qt::AlignVCenter | Qt::TextSingleLine),
        inReadingOrder(metrics.elidedText(index.data().toString(), Qt::ElideRight, left),
                       option.direction));
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {letterWidth(option.fontMetrics) * 20, CellDelegate::rowHeight(option.fontMetrics)};
}

bool ResultDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractItemDelegate::helpEvent(event, view, option, index);
    showPlainToolTip(*event, index.data(Qt::ToolTipRole).toString(), view, option.rect);
    return true;
}

} // namespace Keyturn

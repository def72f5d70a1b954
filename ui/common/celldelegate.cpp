// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/celldelegate.h"

#include "ui/common/colors.h"
#include "ui/common/comfortablestyle.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/readingorder.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    bool isSelected(const QStyleOptionViewItem &option)
    {
        return option.state.testFlag(QStyle::State_Selected);
    }

    bool hasKeyboard(const QStyleOptionViewItem &option)
    {
        return option.widget && option.widget->hasFocus()
            && option.state.testFlag(QStyle::State_Active);
    }

} // namespace

CellDelegate::CellDelegate(std::vector<Look> looks, int expiryRole, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_looks(std::move(looks))
    , m_expiryRole(expiryRole)
{ }

int CellDelegate::margin(const QFontMetrics &metrics)
{
    return metrics.height() / 2;
}

int CellDelegate::rowHeight(const QFontMetrics &metrics)
{
    return std::max(metrics.height() + metrics.height() * 2 / 3, ComfortableStyle::LeastTarget);
}

QColor CellDelegate::backgroundColor(const QStyleOptionViewItem &option)
{
    const QColor base = option.palette.color(QPalette::Base);
    const QColor highlight = option.palette.color(QPalette::Active, QPalette::Highlight);
    if (!isSelected(option))
        return base;
    return hasKeyboard(option) ? highlight : blend(base, highlight, 0.22);
}

void CellDelegate::markKeyboard(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (!isSelected(option) || !hasKeyboard(option))
        return;
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawLine(option.rect.topLeft(), option.rect.topRight());
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QColor background = backgroundColor(option);
    if (isSelected(option))
        painter->fillRect(option.rect, background);
    markKeyboard(*painter, option);

    const int space = margin(option.fontMetrics);
    const QRect rect = option.rect.adjusted(space, 0, -space, 0);
    painter->setFont(option.font);
    painter->setPen(textColor(option, index, background));
    painter->drawText(
        rect,
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter
            | Qt::TextSingleLine,
        // Less: an ellipsis in the middle may come out wider than it was measured.
        inReadingOrder(fittingText(option, index, rect.width() - 1), option.direction));
}

QString CellDelegate::fittingText(const QStyleOptionViewItem &option, const QModelIndex &index,
                                  int width) const
{
    const auto mode = look(index) == Look::Id ? Qt::ElideMiddle : Qt::ElideRight;
    const QString whole = index.data(Qt::DisplayRole).toString();
    QString text = option.fontMetrics.elidedText(whole, mode, width);
    if (text == whole || m_shortTextRole < 0)
        return text;
    const QString shorter = index.data(m_shortTextRole).toString();
    return shorter.isEmpty() ? text : option.fontMetrics.elidedText(shorter, mode, width);
}

QColor CellDelegate::textColor(const QStyleOptionViewItem &option, const QModelIndex &index,
                               const QColor &background) const
{
    if (isSelected(option) && hasKeyboard(option))
        return option.palette.color(QPalette::Active, QPalette::HighlightedText);
    switch (look(index)) {
    case Look::Quiet:
    case Look::Id:
        return quietColor(option.palette, background);
    case Look::Status:
        return expiryColor(Expiry(index.data(m_expiryRole).toInt()), option.palette, background);
    case Look::Plain:
        break;
    }
    return option.palette.color(QPalette::Text);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    return {option.fontMetrics.horizontalAdvance(text) + 2 * margin(option.fontMetrics),
            rowHeight(option.fontMetrics)};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() && sizeHint(option, index).width() > option.rect.width())
        text = index.data(Qt::DisplayRole).toString();
    showPlainToolTip(*event, text, view, option.rect);
    return true;
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/expiring/ticktable.h"

#include "ui/expiring/tickmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace Keyturn {

namespace {

    /// The room for a box, with what is left and right of it.
    int boxRoom(const QStyleOptionViewItem &option)
    {
        return option.widget->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr,
                                                   option.widget)
            + CellDelegate::margin(option.fontMetrics);
    }

    class TickDelegate : public CellDelegate
    {
    public:
        using CellDelegate::CellDelegate;

        void paint(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
        {
            const QVariant tick = index.data(Qt::CheckStateRole);
            if (!tick.isValid())
                return CellDelegate::paint(painter, option, index);
            if (option.state.testFlag(QStyle::State_Selected))
                painter->fillRect(option.rect, backgroundColor(option));
            QStyleOptionViewItem behind = option; // what is said stands behind the box
            behind.rect = QStyle::visualRect(option.direction, option.rect,
                                             option.rect.adjusted(boxRoom(option), 0, 0, 0));
            CellDelegate::paint(painter, behind, index);

            const QStyle *const style = option.widget->style();
            QStyleOptionButton box;
            box.initFrom(option.widget);
            box.state.setFlag(QStyle::State_HasFocus, false);
            box.state.setFlag(QStyle::State_Enabled,
                              index.flags().testFlag(Qt::ItemIsUserCheckable));
            box.state |= tick.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
            const QSize size(style->pixelMetric(QStyle::PM_IndicatorWidth, &box, option.widget),
                             style->pixelMetric(QStyle::PM_IndicatorHeight, &box, option.widget));
            box.rect = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size,
                                           option.rect.adjusted(margin(option.fontMetrics), 0,
                                                                -margin(option.fontMetrics), 0));
            style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
        }
    };

    std::vector<CellDelegate::Look> withFirst(const std::vector<CellDelegate::Look> &looks)
    {
        std::vector<CellDelegate::Look> all = {CellDelegate::Look::Plain};
        all.insert(all.end(), looks.begin(), looks.end());
        return all;
    }

} // namespace

TickTable::TickTable(TickModel &model, const std::vector<CellDelegate::Look> &looks,
                     QWidget *parent)
    : RowTable(parent)
    , m_model(model)
{
    setItemDelegate(new TickDelegate(withFirst(looks), TickModel::ExpiryRole, this));
    setModel(&m_model);
    setSelectionMode(ExtendedSelection);
    setFrameShape(StyledPanel);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
}

void TickTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        toggle(selectionModel()->selectedRows());
    else
        RowTable::keyPressEvent(event);
}

void TickTable::mouseReleaseEvent(QMouseEvent *event)
{
    RowTable::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || index.column() != 0 || event->button() != Qt::LeftButton)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    QRect box = visualRect(index);
    box.setWidth(boxRoom(option) + 2);
    if (QStyle::visualRect(layoutDirection(), visualRect(index), box).contains(event->pos()))
        toggle({index});
}

/// All as the first of them becomes.
void TickTable::toggle(const QModelIndexList &rows)
{
    if (rows.isEmpty())
        return;
    const bool isTicked = rows.constFirst().data(Qt::CheckStateRole).toInt() == Qt::Checked;
    for (const QModelIndex &row : rows)
        m_model.setData(row, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace Keyturn

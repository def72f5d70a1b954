// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/expiring/timelinedelegate.h"

#include "ui/common/colors.h"
#include "ui/expiring/timelinepainter.h"

#include <QPainter>

namespace Keyturn {

TimelineDelegate::TimelineDelegate(const TimelineModel &model, QObject *parent)
    : CellDelegate({Look::Plain, Look::Plain, Look::Status}, TimelineModel::ExpiryRole, parent)
    , m_model(model)
{ }

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    if (index.column() != TimelineModel::Picture)
        return CellDelegate::paint(painter, option, index);
    // Of a chosen row always the pale one, on which the colours can be told apart.
    QColor background = option.palette.color(QPalette::Base);
    if (option.state.testFlag(QStyle::State_Selected)) {
        background =
            blend(background, option.palette.color(QPalette::Active, QPalette::Highlight), 0.22);
        painter->fillRect(option.rect, background);
    }
    markKeyboard(*painter, option);
    TimelinePainter(m_model.scale(), option.palette, background)
        .paintLine(*painter, option.rect, m_model.line(index.row()));
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/expiring/timelinepainter.h"

#include "ui/common/colors.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Keyturn {

TimelinePainter::TimelinePainter(const TimelineScale &scale, QPalette palette,
                                 const QColor &background)
    : m_scale(scale)
    , m_palette(std::move(palette))
    , m_background(background)
{ }

QRectF TimelinePainter::part(const QRectF &rect, qint64 start, qint64 end) const
{
    const double left = rect.left() + rect.width() * m_scale.place(start);
    const double right = rect.left() + rect.width() * m_scale.place(end);
    return {left, rect.top(), right - left, rect.height()};
}

void TimelinePainter::paintHead(QPainter &painter, const QRectF &rect) const
{
    painter.setPen(quietColor(m_palette, m_background));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double space = metrics.horizontalAdvance(u' ');
    double free = rect.left(); // names that do not fit beside the last one are left out
    for (const TimelineScale::Month &month : m_scale.months()) {
        const double left = rect.left() + rect.width() * month.place;
        const double width = metrics.horizontalAdvance(month.name) + space;
        if (left < free || left + width > rect.right())
            continue;
        painter.drawText(QRectF(left + space, rect.top(), width, rect.height()),
                         int(Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine, month.name);
        free = left + width + 2 * space;
    }
}

void TimelinePainter::paintLine(QPainter &painter, const QRectF &rect,
                                const TimelineModel::Line &line) const
{
    paintMonths(painter, rect);
    if (line.bars.empty())
        return paintToday(painter, rect);
    for (const CoverageGap &gap : line.gaps)
        paintGap(painter, rect, gap);
    const double lane = rect.height() / (TimelineModel::Lanes + 1);
    const int lanes = 1 + std::ranges::max(line.bars, {}, &TimelineModel::Bar::lane).lane;
    const double top = rect.center().y() - lanes * lane / 2;
    for (const TimelineModel::Bar &bar : line.bars) {
        QRectF place = part(rect, bar.validity.start, bar.validity.end);
        if (bar.validity.end <= m_scale.start() || bar.validity.start >= m_scale.end())
            continue;
        place.setTop(top + lane * (bar.lane + 0.1));
        place.setHeight(lane * 0.8);
        place.setWidth(std::max(place.width(), 1.0));
        painter.fillRect(place, barColor(bar.expiry));
    }
    paintToday(painter, rect);
}

void TimelinePainter::paintMonths(QPainter &painter, const QRectF &rect) const
{
    painter.setPen(QPen(blend(m_background, m_palette.color(QPalette::Text), 0.12), 0));
    for (const TimelineScale::Month &month : m_scale.months()) {
        const double x = rect.left() + rect.width() * month.place;
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
    }
}

/// Hatched, so that it is told from a bar without its colour.
void TimelinePainter::paintGap(QPainter &painter, const QRectF &rect, const CoverageGap &gap) const
{
    const double space = rect.height() / 12; // from the line above and the one below
    const QRectF place = part(rect, gap.start, gap.end).adjusted(0, space, 0, -space);
    if (place.width() <= 0)
        return;
    const QColor color = expiryColor(Expiry::Expired, m_palette, m_background);
    painter.fillRect(place, blend(m_background, color, 0.12));
    painter.save();
    painter.setClipRect(place);
    painter.setPen(QPen(visibleOn(m_background, blend(m_background, color, 0.55)), 0));
    const double step = rect.height() / 2;
    // From the left of all, so that the lines of one gap do not depend on where it begins.
    const double begin = rect.left() - rect.height();
    const int count = int(std::ceil((place.right() - begin) / step));
    for (int line = 0; line < count; ++line) {
        const double x = begin + line * step;
        if (x + rect.height() >= place.left())
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    }
    painter.restore();
}

void TimelinePainter::paintToday(QPainter &painter, const QRectF &rect) const
{
    const double x = rect.left() + rect.width() * m_scale.place(m_scale.now());
    painter.setPen(QPen(m_palette.color(QPalette::Text), 0));
    painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
}

QColor TimelinePainter::barColor(Expiry expiry) const
{
    switch (expiry) {
    case Expiry::ExpiresToday:
    case Expiry::ExpiresSoon:
        return expiryColor(expiry, m_palette, m_background);
    case Expiry::Current:
        return blend(m_background, m_palette.color(QPalette::Text), 0.7);
    default: // over, or not begun yet
        return visibleOn(m_background, blend(m_background, m_palette.color(QPalette::Text), 0.35));
    }
}

} // namespace Keyturn

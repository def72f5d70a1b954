// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/expiring/timelinemodel.h"

#include <QColor>
#include <QPalette>
#include <QRectF>

class QFontMetrics;
class QPainter;

namespace Keyturn {

/// Draws a timeline, on the screen or on paper: the same picture in the palette it is given.
class TimelinePainter
{
public:
    /// `background` is what it is drawn on, which may be that of a chosen row.
    TimelinePainter(const TimelineScale &scale, QPalette palette, const QColor &background);

    void paintHead(QPainter &painter, const QRectF &rect) const; ///< the months' names
    void paintLine(QPainter &painter, const QRectF &rect, const TimelineModel::Line &line) const;

private:
    QRectF part(const QRectF &rect, qint64 start, qint64 end) const;
    void paintMonths(QPainter &painter, const QRectF &rect) const;
    void paintGap(QPainter &painter, const QRectF &rect, const CoverageGap &gap) const;
    void paintToday(QPainter &painter, const QRectF &rect) const;
    QColor barColor(Expiry expiry) const;

    const TimelineScale &m_scale;
    const QPalette m_palette;
    const QColor m_background;
};

} // namespace Keyturn

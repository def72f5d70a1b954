// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/expiring/timelineprint.h"

#include "app/expiring/timelinemodel.h"
#include "ui/common/colors.h"
#include "ui/expiring/timelinepainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace Keyturn {

namespace {

    /// More would hold up the window, and nobody reads it.
    constexpr int MostLines = 2'000;

    /// Ink on paper, whatever the screen's colours are.
    QPalette paperPalette()
    {
        QPalette palette;
        palette.setColor(QPalette::Text, Qt::black);
        palette.setColor(QPalette::Base, Qt::white);
        palette.setColor(QPalette::Window, Qt::white);
        return palette;
    }

    class TimelinePages
    {
        Q_DECLARE_TR_FUNCTIONS(Keyturn::TimelinePages)

    public:
        TimelinePages(QPagedPaintDevice &device, QPainter &painter, const TimelineModel &timeline,
                      QString heading)
            : m_device(device)
            , m_painter(painter)
            , m_timeline(timeline)
            , m_heading(std::move(heading))
            , m_width(painter.viewport().width())
            , m_height(painter.viewport().height())
            , m_line(QFontMetricsF(painter.font(), &device).height())
            , m_rowsOfAPage(std::max(int((m_height - 5 * m_line) / rowHeight()), 1))
        { }

        void paint()
        {
            const int count = std::min(m_timeline.rowCount(), MostLines);
            const int pages = std::max((count + m_rowsOfAPage - 1) / m_rowsOfAPage, 1);
            for (int page = 0; page < pages; ++page) {
                if (page > 0)
                    m_device.newPage();
                paintFrame(page + 1, pages);
                const int first = page * m_rowsOfAPage;
                for (int row = first; row < std::min(count, first + m_rowsOfAPage); ++row)
                    paintRow(row, 4 * m_line + (row - first) * rowHeight());
            }
        }

    private:
        double rowHeight() const { return m_line * 1.7; }
        double pictureLeft() const { return m_width * 0.22; }
        double pictureWidth() const { return m_width * 0.48; }

        void paintFrame(int page, int pages)
        {
            const QPalette paper = paperPalette();
            QFont bold = m_painter.font();
            const QFont plain = bold;
            bold.setBold(true);
            m_painter.setPen(Qt::black);
            m_painter.setFont(bold);
            text(QRectF(0, 0, m_width, m_line * 1.5), heading());
            m_painter.setFont(plain);
            const QRectF head(pictureLeft(), 2.5 * m_line, pictureWidth(), m_line);
            TimelinePainter(m_timeline.scale(), paper, Qt::white).paintHead(m_painter, head);
            m_painter.setPen(QPen(lineColor(paper), 0));
            m_painter.drawLine(QPointF(0, 3.7 * m_line), QPointF(m_width, 3.7 * m_line));
            m_painter.setPen(quietColor(paper, Qt::white));
            m_painter.drawText(QRectF(0, m_height - m_line, m_width, m_line), Qt::AlignRight,
                               tr("Page %1 of %2").arg(page).arg(pages));
        }

        QString heading() const
        {
            if (m_timeline.rowCount() <= MostLines)
                return m_heading;
            const QLocale locale;
            //: %1 is a heading
            return tr("%1: the first %2 of %3 applications")
                .arg(m_heading, locale.toString(MostLines), locale.toString(m_timeline.rowCount()));
        }

        void paintRow(int row, double top)
        {
            const double space = m_line / 2;
            const QRectF picture(pictureLeft(), top, pictureWidth(), rowHeight());
            TimelinePainter(m_timeline.scale(), paperPalette(), Qt::white)
                .paintLine(m_painter, picture, m_timeline.line(row));
            m_painter.setPen(Qt::black);
            text(QRectF(0, top, pictureLeft() - space, rowHeight()),
                 m_timeline.applicationText(row));
            text(QRectF(picture.right() + space, top, m_width - picture.right() - space,
                        rowHeight()),
                 m_timeline.coverageText(row));
        }

        void text(const QRectF &rect, const QString &text)
        {
            const QFontMetricsF metrics(m_painter.font(), &m_device);
            m_painter.drawText(rect, int(Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                               metrics.elidedText(text, Qt::ElideRight, rect.width()));
        }

        QPagedPaintDevice &m_device;
        QPainter &m_painter;
        const TimelineModel &m_timeline;
        const QString m_heading;
        const double m_width;
        const double m_height;
        const double m_line;
        const int m_rowsOfAPage;
    };

} // namespace

bool printTimeline(QPagedPaintDevice &device, const TimelineModel &timeline, const QString &heading)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    QFont font = painter.font();
    font.setPointSize(9);
    painter.setFont(font);
    TimelinePages(device, painter, timeline, heading).paint();
    return painter.end();
}

} // namespace Keyturn

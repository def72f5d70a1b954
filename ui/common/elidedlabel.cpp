// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/elidedlabel.h"

#include "ui/common/colors.h"
#include "ui/common/fontsize.h"
#include "ui/common/readingorder.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Keyturn {

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget *parent)
    : QLabel(parent)
    , m_mode(mode)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setQuiet(bool quiet)
{
    m_isQuiet = quiet;
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {letterWidth(fontMetrics()) * 4, QLabel::minimumSizeHint().height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const bool isElided = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
        // Escaped: the name of an application is not HTML.
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           isElided ? text().toHtmlEscaped() : QString(), this);
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = palette().color(foregroundRole());
    if (hasFocus()) {
        painter.setPen(focusColor(palette()));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    // That there is no value is said by words too, which a disabled colour would hide.
    painter.setPen(m_isQuiet || !isEnabled()
                       ? quietColor(palette(), palette().color(backgroundRole()))
                       : color);
    painter.drawText(
        contentsRect(), int(alignment()) | Qt::TextSingleLine,
        inReadingOrder(fontMetrics().elidedText(text(), m_mode, contentsRect().width()),
                       layoutDirection()));
}

} // namespace Keyturn

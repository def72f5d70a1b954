// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/wrappedlabel.h"

#include "ui/common/fontsize.h"

#include <QPainter>
#include <QStyle>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Keyturn {

namespace {

    constexpr int ComfortableLine = 75; // characters
    constexpr int ShortestLine = 30;
    constexpr QChar PlaceToBreak(u'\u200b'); // takes no room

} // namespace

WrappedLabel::WrappedLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

QSize WrappedLabel::sizeHint() const
{
    const int width = widthOf(ComfortableLine);
    return {width, heightForWidth(width)};
}

QSize WrappedLabel::minimumSizeHint() const
{
    // Layouts ask for a minimum without saying at which width: as many lines as there are now.
    const int oneLine = fontMetrics().height() + 2 * margin();
    return {widthOf(ShortestLine), m_isLaidOut ? heightForWidth(width()) : oneLine};
}

int WrappedLabel::heightForWidth(int width) const
{
    const int frame = 2 * (margin() + frameWidth());
    const QRect room(0, 0, width - frame, QWIDGETSIZE_MAX);
    return frame + fontMetrics().boundingRect(room, Qt::TextWordWrap, brokenText()).height();
}

void WrappedLabel::paintEvent(QPaintEvent *event)
{
    const QString broken = brokenText();
    if (broken == text()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    drawFrame(&painter);
    const int space = margin();
    style()->drawItemText(&painter, contentsRect().adjusted(space, space, -space, -space),
                          int(alignment()) | Qt::TextWordWrap, palette(), isEnabled(), broken,
                          foregroundRole());
}

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    m_isLaidOut = true;
    updateGeometry(); // another width, other lines
}

QString WrappedLabel::brokenText() const
{
    const QString whole = text();
    QTextBoundaryFinder places(QTextBoundaryFinder::Line, whole);
    QString broken;
    int length = 0; // since a line could end; in Chinese it can after nearly every character
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const QChar c = whole.at(i);
        places.setPosition(i);
        length = places.isAtBoundary() ? 1 : length + 1;
        // Past the shortest line a word may not fit; and not between the two halves of one
        // character.
        if (length > ShortestLine && !c.isLowSurrogate() && !c.isMark())
            broken += PlaceToBreak;
        broken += c;
    }
    return broken;
}

int WrappedLabel::widthOf(int characters) const
{
    const int frame = 2 * (margin() + frameWidth()) + 1;
    return frame
        + std::min(fontMetrics().horizontalAdvance(text()),
                   characters * letterWidth(fontMetrics()));
}

} // namespace Keyturn

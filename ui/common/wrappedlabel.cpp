// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/wrappedlabel.h"

#include <algorithm>

namespace Keyturn {

namespace {

    constexpr int ComfortableLine = 75; // characters
    constexpr int ShortestLine = 30;

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

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    m_isLaidOut = true;
    updateGeometry(); // another width, other lines
}

int WrappedLabel::widthOf(int characters) const
{
    const int frame = 2 * (margin() + frameWidth()) + 1;
    return frame
        + std::min(fontMetrics().horizontalAdvance(text()),
                   characters * fontMetrics().averageCharWidth());
}

} // namespace Keyturn

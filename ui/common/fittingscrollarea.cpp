// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/fittingscrollarea.h"

#include "ui/common/fontsize.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace Keyturn {

namespace {

    constexpr int ComfortableWidth = 75; // characters; for what is still to come
    constexpr int LinesElsewhere = 7; // title bar, buttons, margins, and some of the screen's own

} // namespace

FittingScrollArea::FittingScrollArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // what is in it has the focus
    setWidgetResizable(true);
    setWidget(content);
}

void FittingScrollArea::reveal(QWidget &part)
{
    settle();
    ensureWidgetVisible(&part);
}

void FittingScrollArea::lowerWindow()
{
    settle();
    window()->resize(window()->width(), window()->minimumHeight());
}

void FittingScrollArea::settle()
{
    widget()->layout()->activate();
    updateGeometry();
    window()->layout()->activate();
    QEvent laidOut(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(this, &laidOut);
}

QSize FittingScrollArea::sizeHint() const
{
    const int width = wantedWidth();
    const int height = heightAt(width);
    const int bar = letterWidth(fontMetrics()) + verticalScrollBar()->sizeHint().width();
    return {width + (height > mostHeight() ? bar : 0), std::min(height, mostHeight())};
}

QSize FittingScrollArea::minimumSizeHint() const
{
    const int least = widget()->minimumSizeHint().width();
    // Not the viewport's width: a scroll bar that comes and goes must leave no trace.
    const int height = heightAt(m_isLaidOut ? std::max(width(), least) : wantedWidth());
    const bool scrolls = height > mostHeight();
    return {least + (scrolls ? verticalScrollBar()->sizeHint().width() : 0),
            std::min(height, mostHeight())};
}

bool FittingScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDone = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGap();
        updateGeometry();
    }
    return isDone;
}

void FittingScrollArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_isLaidOut = true;
    updateGap();
    updateGeometry(); // another width, other lines
}

void FittingScrollArea::updateGap()
{
    QMargins margins = widget()->contentsMargins();
    const bool scrolls = heightAt(width()) > mostHeight();
    margins.setRight(scrolls ? letterWidth(fontMetrics()) : 0); // before the scroll bar
    if (margins != widget()->contentsMargins())
        widget()->setContentsMargins(margins);
    // Where the window is about to grow, a bar that comes meanwhile would take the room in which
    // the lines fit, and so have a reason to stay.
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

int FittingScrollArea::heightAt(int width) const
{
    const QWidget &content = *widget();
    return content.hasHeightForWidth() ? content.heightForWidth(width)
                                       : content.sizeHint().height();
}

int FittingScrollArea::wantedWidth() const
{
    return std::max(widget()->sizeHint().width(), ComfortableWidth * letterWidth(fontMetrics()));
}

int FittingScrollArea::mostHeight() const
{
    return screen()->availableGeometry().height() - LinesElsewhere * fontMetrics().height();
}

} // namespace Keyturn

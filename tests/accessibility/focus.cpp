// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "accessibility/rules.h"
#include "accessibility/widgets.h"
#include "ui/common/colors.h"

#include <QApplication>
#include <QImage>
#include <QPixmap>
#include <QPointer>
#include <QTest>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal LeastRatio = 3;
constexpr int Around = 4; // pixels; a frame may be drawn by what holds the control

QImage pictureWithSurroundings(QWidget &widget)
{
    const QRect place(widget.mapTo(widget.window(), QPoint()), widget.size());
    return widget.window()->grab(place.adjusted(-Around, -Around, Around, Around)).toImage();
}

/// Of each pixel with what it was before: the greatest.
qreal strongestChange(const QImage &before, const QImage &after)
{
    if (before.size() != after.size())
        return 21;
    qreal strongest = 1;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            const QRgb was = before.pixel(x, y);
            const QRgb is = after.pixel(x, y);
            if (was != is)
                strongest = std::max(strongest, contrast(QColor(was), QColor(is)));
        }
    }
    return strongest;
}

/// What had the focus before may have changed that. Where it is out of view Tab scrolls to it;
/// being given the focus does not.
bool isWhollyInView(const QWidget *stop)
{
    return stop && stop->isVisible() && stop->isEnabled()
        && stop->visibleRegion().boundingRect() == stop->rect();
}

} // namespace

QStringList unmarkedFocusIn(QWidget &window)
{
    QStringList problems;
    window.setAttribute(Qt::WA_KeyboardFocusChange); // as after the first Tab
    std::vector<QPointer<QWidget>> stops;
    for (QWidget *widget : shownIn(window)) {
        if (isKeyboardStop(*widget))
            stops.emplace_back(widget);
    }
    for (const QPointer<QWidget> &stop : stops) {
        if (!isWhollyInView(stop))
            continue;
        if (QWidget *had = QApplication::focusWidget())
            had->clearFocus();
        QCoreApplication::processEvents();
        const QImage before = pictureWithSurroundings(*stop);
        stop->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        if (!stop || QApplication::focusWidget() != stop)
            continue;
        const qreal change = strongestChange(before, pictureWithSurroundings(*stop));
        if (change < LeastRatio)
            problems.append(u"focus is %1 : 1: "_s.arg(change, 0, 'f', 2) + describe(*stop));
    }
    return problems;
}

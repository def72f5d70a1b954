// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/cascade.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <cstdlib>

namespace Keyturn {

namespace {

    /// What the window manager adds to the size of a window; a new one has nothing yet.
    QSize frameOf(const QWidgetList &windows)
    {
        QSize frame;
        for (const QWidget *window : windows)
            frame = frame.expandedTo(window->frameGeometry().size() - window->size());
        return frame;
    }

} // namespace

void cascade(QWidget &window, const QWidgetList &others)
{
    // The title of the one below stays in sight.
    const int step = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    const QRect room = window.screen()->availableGeometry();
    QRect place(window.pos(), window.size() + frameOf(others));
    const auto isTaken = [&] {
        // Nearly counts: a window manager may have moved a window by the width of its frame.
        return std::any_of(others.begin(), others.end(), [&](const QWidget *other) {
            const QPoint distance = other->pos() - place.topLeft();
            return std::abs(distance.x()) < step && std::abs(distance.y()) < step;
        });
    };
    // Each of the others is in the way twice at most; where there is no place, any has to do.
    for (qsizetype tries = 0; isTaken() && tries <= 2 * others.size(); ++tries) {
        place.translate(step, step);
        if (!room.contains(place))
            place.moveTopLeft(room.topLeft());
    }
    if (place.topLeft() != window.pos())
        window.move(place.topLeft());
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/taborder.h"

#include <QWidget>

#include <utility>

namespace Keyturn {

namespace {

    /// What Tab stops at in a part of the window, in the order of Tab.
    std::vector<QWidget *> tabStops(QWidget &part)
    {
        std::vector<QWidget *> stops;
        QWidget *widget = &part;
        do {
            const bool isInside = widget == &part || part.isAncestorOf(widget);
            if (isInside && widget->focusPolicy() != Qt::NoFocus)
                stops.push_back(widget);
            widget = widget->nextInFocusChain();
        } while (widget != &part);
        return stops;
    }

} // namespace

void orderTabs(const std::vector<QWidget *> &parts)
{
    QWidget *last = nullptr;
    for (QWidget *const part : parts) {
        for (QWidget *const stop : tabStops(*part))
            QWidget::setTabOrder(std::exchange(last, stop), stop);
    }
}

} // namespace Keyturn

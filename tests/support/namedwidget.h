// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QWidget>

namespace Keyturn {

/// The shown widget that assistive technology knows by `name`, or null. Looking widgets up this way
/// proves their accessible names on the side.
template<typename Widget>
Widget *named(const QWidget &window, const QString &name)
{
    const auto widgets = window.findChildren<Widget *>();
    for (Widget *widget : widgets) {
        const QAccessibleInterface *const known = QAccessible::queryAccessibleInterface(widget);
        if (widget->isVisible() && known && known->text(QAccessible::Name) == name)
            return widget;
    }
    return nullptr;
}

} // namespace Keyturn

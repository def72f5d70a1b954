// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QWidget>

#include <vector>

/// What of a window is on the screen.
inline std::vector<QWidget *> shownIn(const QWidget &window)
{
    std::vector<QWidget *> shown;
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible() && widget->window() == &window
            && !widget->visibleRegion().isEmpty())
            shown.push_back(widget);
    }
    return shown;
}

/// The part of a control of Qt's that has the keyboard for it.
inline bool isInnerPart(const QWidget &widget)
{
    return widget.objectName().startsWith(QLatin1StringView("qt_"))
        || widget.inherits("QLineEditIconButton")
        || (widget.parentWidget() && widget.parentWidget()->focusProxy() == &widget);
}

inline bool isKeyboardStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled() && !isInnerPart(widget)
        && !widget.focusProxy();
}

inline QString accessibleName(QWidget &widget)
{
    auto *const accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

/// For whoever looks for it: what it is, and what it says.
inline QString describe(QWidget &widget)
{
    return QStringLiteral("%1 “%2” (%3)")
        .arg(QLatin1StringView(widget.metaObject()->className()), accessibleName(widget).left(40),
             widget.objectName());
}

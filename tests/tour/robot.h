// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QObject>
#include <QRect>

#include <functional>
#include <optional>

class QModelIndex;
class QAbstractItemView;
class QWidget;

/// Uses the program as a person would: finds a control by its accessible role and name, moves the
/// X server's pointer there, clicks, and types on the X server's keyboard.
class Robot
{
public:
    /// Turns the event loop until the condition holds. False if it does not within 30 seconds.
    static bool waitFor(const std::function<bool()> &condition);

    /// The visible control, waited for; nothing if it does not appear.
    static QAccessibleInterface *find(QAccessible::Role role, const QString &name);
    static QWidget *findWidget(QAccessible::Role role, const QString &name);

    static bool click(QAccessible::Role role, const QString &name);
    static bool doubleClick(QAccessible::Role role, const QString &name);
    static bool clickRow(const QAbstractItemView &view, const QModelIndex &index);
    static bool type(const QString &text);
    static bool press(const QString &keys); ///< xdotool's words: "Return", "ctrl+f"

private:
    /// A window that just opened is still being placed: what is clicked there then is elsewhere.
    static bool isAtRest(const QAccessibleInterface &target);
    static bool clickAt(const QPoint &place, int times);
};

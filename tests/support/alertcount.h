// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>

/// How many alerts assistive technology was sent since. One at a time.
class AlertCount
{
public:
    AlertCount()
    {
        count() = 0;
        QAccessible::setActive(true); // or nothing is sent at all
        QAccessible::installUpdateHandler(take);
    }
    ~AlertCount() { QAccessible::installUpdateHandler(nullptr); }
    Q_DISABLE_COPY_MOVE(AlertCount)

    int value() const { return count(); }

private:
    static int &count()
    {
        static int alerts = 0;
        return alerts;
    }
    static void take(QAccessibleEvent *event)
    {
        if (event->type() == QAccessible::Alert)
            ++count();
    }
};

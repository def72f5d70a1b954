// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/notifications.h"

#include <QStringList>

/// A desktop that shows messages to a test.
class RecordedNotifications : public Keyturn::Notifications
{
public:
    void show(const QString &title, const QString &text) override
    {
        titles.append(title);
        texts.append(text);
        if (isBroken)
            QMetaObject::invokeMethod(this, &Notifications::failed, Qt::QueuedConnection);
    }

    QStringList titles;
    QStringList texts;
    bool isBroken = false;
};

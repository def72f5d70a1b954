// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/outcome.h"

#include "ui/common/announcement.h"

#include <QLabel>
#include <QScrollArea>
#include <QTimer>

namespace Keyturn {

namespace {

    void bringIntoView(QLabel &label)
    {
        for (QWidget *parent = label.parentWidget(); parent; parent = parent->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(parent))
                area->ensureWidgetVisible(&label);
        }
    }

} // namespace

void tellOutcome(QLabel &outcome)
{
    outcome.show();
    announce(outcome, outcome.text());
    // Once it has its place.
    QTimer::singleShot(0, &outcome, [&outcome] { bringIntoView(outcome); });
}

} // namespace Keyturn

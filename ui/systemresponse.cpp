// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/systemresponse.h"

#include "app/platform/systemevents.h"
#include "ui/common/secretclipboard.h"
#include "ui/mainwindow.h"

#include <QGuiApplication>

namespace Keyturn {

void respondToSystem(const SystemEvents &events, MainWindow &window, SecretClipboard &clipboard)
{
    QObject::connect(&events, &SystemEvents::screenLocked, &window, &MainWindow::maskSecrets);
    QObject::connect(&events, &SystemEvents::aboutToSuspend, &window, &MainWindow::maskSecrets);
    QObject::connect(&events, &SystemEvents::sessionEnding, &clipboard, &SecretClipboard::clearNow);
    // A user who logs out is the session manager's news. The windows hear it, too: an unsaved
    // value asks before it lets go.
    QObject::connect(qGuiApp, &QGuiApplication::commitDataRequest, &clipboard,
                     &SecretClipboard::clearNow);
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/systemresponse.h"

#include "app/platform/systemevents.h"
#include "ui/common/secretclipboard.h"
#include "ui/idlewatch.h"
#include "ui/mainwindow.h"

#include <QGuiApplication>
#include <QSessionManager>

namespace Keyturn {

void answerSessionEnd(MainWindow &window, SecretClipboard &clipboard,
                      const std::function<void()> &refuse)
{
    clipboard.clearNow();
    if (window.holdsBackClosing())
        refuse();
}

void respondToSystem(const SystemEvents &events, const IdleWatch &idleWatch, MainWindow &window,
                     SecretClipboard &clipboard)
{
    QObject::connect(&idleWatch, &IdleWatch::idle, &window, &MainWindow::maskSecrets);
    QObject::connect(&events, &SystemEvents::screenLocked, &window, &MainWindow::maskSecrets);
    QObject::connect(&events, &SystemEvents::screenLocked, &clipboard, &SecretClipboard::clearNow);
    QObject::connect(&events, &SystemEvents::aboutToSuspend, &window, &MainWindow::maskSecrets);
    QObject::connect(&events, &SystemEvents::sessionEnding, &clipboard, &SecretClipboard::clearNow);
    // A user who logs out is the session manager's news. Where it does not listen, or is not there,
    // the journal tells of an unsaved value at the next start.
    QObject::connect(qGuiApp, &QGuiApplication::commitDataRequest, &window,
                     [&window, &clipboard](QSessionManager &manager) {
                         answerSessionEnd(window, clipboard, [&manager] { manager.cancel(); });
                     });
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/waiting.h"

#include <QEventLoop>
#include <QTimer>

using namespace std::chrono_literals;

void waitUntil(const std::function<bool()> &condition, const char *what)
{
    if (condition())
        return;
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
    });
    poll.start(1ms);
    QTimer::singleShot(120s, &loop, [what] { qFatal("never came about: %s", what); });
    loop.exec();
}

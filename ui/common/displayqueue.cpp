// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/displayqueue.h"

#include <QGuiApplication>

#if QT_CONFIG(xcb)
#include <xcb/xcb.h>
#endif

namespace Keyturn {

void overwriteDisplayQueue()
{
#if QT_CONFIG(xcb)
    const auto *const x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || !x11->connection())
        return;
    constexpr int QueueSize = 16384; // libxcb's own, unless it was built otherwise
    constexpr int RequestSize = 4; // of one that asks for nothing
    xcb_flush(x11->connection()); // so that the first of ours lies at the beginning
    for (int i = 0; i < QueueSize / RequestSize; ++i)
        xcb_no_operation(x11->connection());
    xcb_flush(x11->connection());
#endif
}

} // namespace Keyturn

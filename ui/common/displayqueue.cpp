// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/displayqueue.h"

#include <QGuiApplication>

#if QT_CONFIG(xcb)
#include <xcb/xcb.h>
#endif

namespace Keyturn {

#if QT_CONFIG(xcb)
namespace {

    /// None where there is no X server.
    xcb_connection_t *x11Connection()
    {
        const auto *const x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
        return x11 ? x11->connection() : nullptr;
    }

} // namespace
#endif

void overwriteDisplayQueue()
{
#if QT_CONFIG(xcb)
    xcb_connection_t *const connection = x11Connection();
    if (!connection)
        return;
    constexpr int QueueSize = 16384; // libxcb's own, unless it was built otherwise
    constexpr int RequestSize = 4; // of one that asks for nothing
    xcb_flush(connection); // so that the first of ours lies at the beginning
    for (int i = 0; i < QueueSize / RequestSize; ++i)
        xcb_no_operation(connection);
    xcb_flush(connection);
#endif
}

void overwriteDisplayAnswers()
{
#if QT_CONFIG(xcb)
    xcb_connection_t *const connection = x11Connection();
    if (!connection)
        return;
    // The largest answer that every server has ready at once, without anything in it that is new:
    // some 7,000 bytes of what keys mean. libxcb reads up to 4,096 at a time, and less where the
    // server has not written more yet: so many that some must be waiting when it reads.
    constexpr int Times = 16;
    const xcb_setup_t &setup = *xcb_get_setup(connection);
    const auto keys = uint8_t(setup.max_keycode - setup.min_keycode + 1);
    for (int i = 0; i < Times; ++i) {
        const auto asked = xcb_get_keyboard_mapping(connection, setup.min_keycode, keys);
        xcb_discard_reply(connection, asked.sequence); // read, that is, and given to nobody
    }
    xcb_flush(connection);
#endif
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/displayqueue.h"

#include <QGuiApplication>

#if QT_CONFIG(xcb)
#include <array>
#include <cstring>
#include <span>
#include <sys/uio.h>
#include <xcb/xcb.h>
#include <xcb/xcbext.h>
#endif

namespace Keyturn {

#if QT_CONFIG(xcb)
namespace {

    // The names of XFIXES are in a library of their own, which nothing else of ours needs.
    xcb_extension_t xfixes = {"XFIXES", 0};
    enum Opcode : uint8_t { CreateRegion = 5, DestroyRegion = 10, FetchRegion = 19 };

    constexpr size_t AnswersSize = 4096; // of libxcb's queue for what comes
    using Region = std::array<uint32_t, 2 + AnswersSize / sizeof(uint32_t)>;

    /// The first number libxcb fills in.
    unsigned int send(xcb_connection_t *connection, Opcode opcode, std::span<uint32_t> request)
    {
        const bool isAnswered = opcode == FetchRegion;
        const xcb_protocol_request_t kind = {
            .count = 1, .ext = &xfixes, .opcode = opcode, .isvoid = uint8_t(isAnswered ? 0 : 1)};
        std::array<iovec, 3> parts = {}; // libxcb wants room for two in front
        parts[2] = {.iov_base = request.data(), .iov_len = request.size_bytes()};
        return xcb_send_request(connection, 0, &parts[2], &kind);
    }

    /// A row of points, none beside another, or they would be one.
    Region regionOfPoints(uint32_t id)
    {
        Region request = {0, id};
        for (size_t i = 2; i < request.size(); i += 2) {
            const std::array<uint16_t, 4> point = {uint16_t(i), 0, 1, 1}; // x, y, width and height
            std::memcpy(&request[i], point.data(), sizeof(point));
        }
        return request;
    }

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
    // What is left goes only by an answer that fills all of the queue at once. Most do not: a
    // server writes their first 32 bytes by themselves, and libxcb reads what follows into memory
    // of its own. A region is written as a whole. Qt has said which version of XFIXES it speaks.
    constexpr int Times = 2; // an event may be in front of the first
    const auto *const extension = xcb_get_extension_data(connection, &xfixes);
    if (!extension || !extension->present)
        return;
    const uint32_t id = xcb_generate_id(connection);
    Region region = regionOfPoints(id);
    std::array<uint32_t, 2> named = {0, id};
    send(connection, CreateRegion, region);
    for (int i = 0; i < Times; ++i) {
        const unsigned int asked = send(connection, FetchRegion, named);
        xcb_discard_reply(connection, asked); // read, that is, and given to nobody
    }
    send(connection, DestroyRegion, named);
    xcb_flush(connection);
#endif
}

} // namespace Keyturn

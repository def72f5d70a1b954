// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <utility>
#include <vector>

namespace Keyturn {

struct HttpRequest
{
    QByteArray method; ///< as sent: methods are case-sensitive
    QByteArray target; ///< path and query, not decoded; begins with '/'
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< in the order they came
    QByteArray body;
    bool keepAlive = true; ///< the connection may carry another request

    /// The first header of that name, whatever its case; a null array without one.
    QByteArray header(QByteArrayView name) const;
};

/// Reads HTTP/1.1 requests out of bytes as they arrive, in pieces of any size and with several
/// requests in one. What is ambiguous is refused rather than guessed at: folded headers, two
/// lengths, a transfer encoding, bare line feeds. After Bad or TooLarge nothing more is read.
class HttpRequestParser
{
public:
    struct Limits
    {
        qsizetype head = 16'384; ///< request line and headers, in bytes
        qsizetype body = 1'048'576;
    };
    enum class State { Incomplete, Complete, Bad, TooLarge };

    HttpRequestParser(); ///< with the usual limits
    explicit HttpRequestParser(Limits limits);

    /// Bytes behind a Complete request wait in memory: who reads from a socket stops meanwhile.
    State feed(QByteArrayView bytes);
    State state() const { return m_state; }

    /// The request that is Complete. Afterwards state() tells about the bytes that follow it.
    HttpRequest take();

private:
    void advance();
    bool findEndOfHead();
    State readHead(QByteArrayView head);
    bool readRequestLine(QByteArrayView line);
    bool readHeader(QByteArrayView line);
    State readLength();
    bool hasOneHost() const;
    void discard(qsizetype size);
    QByteArrayView unread() const;

    const Limits m_limits;
    QByteArray m_buffer;
    qsizetype m_begin = 0; ///< of the request under way, in m_buffer
    qsizetype m_scanned = 0; ///< bytes of the head, from m_begin, that need no second look
    qsizetype m_headSize = 0; ///< 0 until the head is read
    qsizetype m_bodySize = 0;
    bool m_isHttp11 = true;
    HttpRequest m_request;
    State m_state = State::Incomplete;
};

} // namespace Keyturn

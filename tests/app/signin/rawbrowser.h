// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

namespace Keyturn {

/// What somebody sends to a port of this computer, byte for byte, and what comes back until the
/// other side hangs up.
class RawBrowser
{
public:
    static constexpr int Patience = 20'000; // ms; far more than it takes

    explicit RawBrowser(quint16 port, const QHostAddress &address = QHostAddress::LocalHost)
    {
        m_socket.connectToHost(address, port);
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        if (isConnected())
            m_socket.flush();
    }
    void hangUp() { m_socket.disconnectFromHost(); }

    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    bool isOver() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    bool isRefused() const { return m_socket.error() == QAbstractSocket::ConnectionRefusedError; }

    /// All that came; waits for the end.
    QByteArray reply()
    {
        [[maybe_unused]] const bool isInTime =
            QTest::qWaitFor([this] { return isOver(); }, Patience);
        return m_socket.readAll();
    }

private:
    QTcpSocket m_socket;
};

/// The reply to one request that comes in one piece.
inline QByteArray replyTo(quint16 port, const QByteArray &request)
{
    RawBrowser browser(port);
    browser.send(request);
    return browser.reply();
}

/// The first words of a reply: "HTTP/1.1 400".
inline QByteArray statusOf(const QByteArray &reply)
{
    return reply.left(12);
}

} // namespace Keyturn

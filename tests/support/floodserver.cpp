// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/floodserver.h"

#include <QTcpSocket>

#include <algorithm>

namespace {

constexpr qsizetype Piece = 64 << 10;
constexpr auto LeftToPour = "leftToPour";

/// What a list begins with, and then objects.
QByteArray opening()
{
    return R"({"value":[)";
}

const QByteArray &piece()
{
    static const QByteArray text = [] {
        QByteArray objects;
        while (objects.size() < Piece)
            objects += R"({"id":"0b1ec701-0000-4000-8000-000000000005","displayName":"Flood"},)";
        return objects.first(Piece);
    }();
    return text;
}

} // namespace

FloodServer::FloodServer(qint64 bodySize, Framing framing)
    : m_bodySize(bodySize)
    , m_framing(framing)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("cannot listen on the loopback interface");
    m_url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
}

QUrl FloodServer::url() const
{
    return m_url;
}

void FloodServer::incomingConnection(qintptr handle)
{
    auto *const socket = new QTcpSocket(this);
    socket->setSocketDescriptor(handle);
    // The system would take megabytes of what nobody reads.
    socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, int(Piece));
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        const QByteArray request = socket->peek(Piece);
        if (!request.contains("\r\n\r\n"))
            return;
        socket->readAll(); // of a body, there is no more to see
        if (socket->property(LeftToPour).isNull() && !request.startsWith('{'))
            begin(*socket);
    });
    connect(socket, &QTcpSocket::bytesWritten, this, [this, socket](qint64 count) {
        m_sentBytes += count;
        pour(*socket);
    });
}

void FloodServer::begin(QTcpSocket &socket)
{
    ++m_requestCount;
    socket.setProperty(LeftToPour, m_bodySize - opening().size());
    QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    if (m_framing == Framing::Length)
        head += "Content-Length: " + QByteArray::number(m_bodySize) + "\r\n\r\n" + opening();
    else
        head += "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(opening().size(), 16)
            + "\r\n" + opening() + "\r\n";
    socket.write(head);
}

void FloodServer::pour(QTcpSocket &socket)
{
    qint64 left = socket.property(LeftToPour).toLongLong();
    while (left > 0 && socket.bytesToWrite() < Piece) {
        const QByteArray bytes = piece().first(std::min<qint64>(left, Piece));
        left -= bytes.size();
        if (m_framing == Framing::Length)
            socket.write(bytes);
        else
            socket.write(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes
                         + (left > 0 ? "\r\n" : "\r\n0\r\n\r\n"));
    }
    socket.setProperty(LeftToPour, left);
}

FloodThread::FloodThread(qint64 bodySize, FloodServer::Framing framing)
    : m_bodySize(bodySize)
    , m_framing(framing)
{
    start();
    m_isReady.acquire();
}

FloodThread::~FloodThread()
{
    quit();
    wait();
}

void FloodThread::run()
{
    FloodServer server(m_bodySize, m_framing);
    m_server = &server;
    m_isReady.release();
    exec();
}

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/localhttpserver.h"

#include <QPointer>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(int status, const QByteArray &body, const QByteArray &extraHeaders = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\n" + extraHeaders
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

constexpr auto WaitingLine = "waitingLine"; // of a socket

} // namespace

LocalHttpServer::LocalHttpServer(std::optional<QSslConfiguration> tls)
    : m_tls(std::move(tls))
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("LocalHttpServer: %s", qPrintable(errorString()));
}

QByteArray LocalHttpServer::Request::header(const QByteArray &name) const
{
    for (const QByteArray &one : headers.split('\n')) {
        const qsizetype colon = one.indexOf(':');
        if (one.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return one.mid(colon + 1).trimmed();
    }
    return {};
}

QUrl LocalHttpServer::url(const QString &path) const
{
    const QString scheme = m_tls ? u"https"_s : u"http"_s;
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(serverPort()).arg(path));
}

void LocalHttpServer::reply(int status, const QByteArray &body, const QByteArray &extraHeaders)
{
    replyRaw(bytesOf(status, body, extraHeaders));
}

void LocalHttpServer::replyTo(const QByteArray &part, int status, const QByteArray &body,
                              std::chrono::milliseconds delay, const QByteArray &extraHeaders)
{
    m_standing.push_back({part, bytesOf(status, body, extraHeaders), delay});
}

void LocalHttpServer::replyRaw(const QByteArray &bytes)
{
    m_replies.push(bytes);
}

void LocalHttpServer::replyCutOff(const QByteArray &body)
{
    replyRaw("HTTP/1.1 200 X\r\nContent-Length: 9999\r\n\r\n" + body);
}

void LocalHttpServer::incomingConnection(qintptr handle)
{
    ++m_connectionCount;
    auto *socket = new QSslSocket(this); // without TLS it is a QTcpSocket like any
    socket->setSocketDescriptor(handle);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(*socket); });
    if (!m_tls) {
        ++m_readyCount;
        return;
    }
    connect(socket, &QSslSocket::encrypted, this, [this] { ++m_readyCount; });
    socket->setSslConfiguration(*m_tls);
    socket->startServerEncryption();
}

int LocalHttpServer::openCount() const
{
    const auto sockets = findChildren<QSslSocket *>();
    return int(std::ranges::count_if(sockets, [](const QSslSocket *socket) {
        return socket->state() == QAbstractSocket::ConnectedState;
    }));
}

QByteArrayList LocalHttpServer::waiting() const
{
    QByteArrayList lines;
    const auto sockets = findChildren<QSslSocket *>();
    for (const QSslSocket *socket : sockets) {
        const QByteArray line = socket->property(WaitingLine).toByteArray();
        if (socket->state() == QAbstractSocket::ConnectedState && !line.isEmpty())
            lines += line;
    }
    return lines;
}

qint64 LocalHttpServer::strayBytes() const
{
    qint64 count = 0;
    const auto sockets = findChildren<QSslSocket *>();
    for (const QSslSocket *socket : sockets)
        count += socket->bytesAvailable();
    return count;
}

void LocalHttpServer::closeConnections()
{
    const auto sockets = findChildren<QSslSocket *>();
    for (QSslSocket *socket : sockets)
        socket->disconnectFromHost();
}

void LocalHttpServer::sayUnasked(const QByteArray &bytes)
{
    const auto sockets = findChildren<QSslSocket *>();
    for (QSslSocket *socket : sockets)
        socket->write(bytes);
}

void LocalHttpServer::serve(QTcpSocket &socket)
{
    const QByteArray received = socket.peek(socket.bytesAvailable());
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return; // the head is not complete yet
    const QByteArray head = received.left(headEnd);
    const qsizetype lineEnd = head.indexOf('\r');
    Request request{head.left(lineEnd), head.mid(lineEnd + 2), {}};
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (received.size() < headEnd + 4 + length)
        return; // nor is the body
    socket.read(headEnd + 4 + length);

    request.body = received.mid(headEnd + 4, length);
    m_requests.push_back(request);
    socket.setProperty(WaitingLine, request.line);
    m_mostWaiting = std::max(m_mostWaiting, waiting().size());
    if (serveAnswer(socket, request) || serveStanding(socket, request.line))
        return;
    if (m_replies.empty())
        return socket.abort();
    send(socket, m_replies.front());
    m_replies.pop();
}

bool LocalHttpServer::serveAnswer(QTcpSocket &socket, const Request &request)
{
    const std::optional<Answer> answer = m_answering ? m_answering(request) : std::nullopt;
    if (!answer)
        return false;
    m_mostAtOnce = std::max(m_mostAtOnce, ++m_atOnce);
    const QByteArray bytes = bytesOf(answer->status, answer->body, answer->extraHeaders);
    const QPointer to(&socket);
    QTimer::singleShot(answer->delay, this, [this, to, bytes] {
        --m_atOnce;
        if (to)
            send(*to, bytes);
    });
    return true;
}

bool LocalHttpServer::serveStanding(QTcpSocket &socket, const QByteArray &line)
{
    const auto found = std::find_if(m_standing.crbegin(), m_standing.crend(),
                                    [&](const auto &one) { return line.contains(one.part); });
    if (found == m_standing.crend())
        return false;
    const auto answer = [this, &socket, bytes = found->bytes] { send(socket, bytes); };
    QTimer::singleShot(found->delay, &socket, answer);
    return true;
}

void LocalHttpServer::send(QTcpSocket &socket, const QByteArray &bytes) const
{
    socket.setProperty(WaitingLine, {});
    socket.write(bytes);
    if (!m_staysOpen)
        socket.disconnectFromHost();
}

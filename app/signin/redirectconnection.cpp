// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/redirectconnection.h"

#include "app/signin/redirectanswer.h"
#include "app/signin/redirectpage.h"

#include <QTcpSocket>
#include <QTimer>

namespace Keyturn {

namespace {

    constexpr HttpRequestParser::Limits Limits = {.head = 16 << 10, .body = 64 << 10};

} // namespace

RedirectConnection::RedirectConnection(QTcpSocket *socket, std::chrono::milliseconds patience,
                                       std::chrono::milliseconds grace, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_parser(Limits)
{
    m_socket->setParent(this);
    // Queued, for what a request leads to may destroy us and the socket. And who has hung up after
    // its request is heard all the same.
    connect(m_socket, &QTcpSocket::readyRead, this, &RedirectConnection::read,
            Qt::QueuedConnection);
    connect(m_socket, &QTcpSocket::disconnected, this, &RedirectConnection::end,
            Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &RedirectConnection::catchUp, Qt::QueuedConnection);
    QTimer::singleShot(grace, this, &RedirectConnection::endGrace);
    QTimer::singleShot(patience, this, &RedirectConnection::drop);
}

void RedirectConnection::reply(const QByteArray &response)
{
    m_isDeaf = true;
    m_socket->readAll(); // what is left unread would have the system reset the connection
    m_socket->write(response);
    m_socket->flush(); // it is short, and we may be destroyed next
    m_socket->disconnectFromHost();
}

void RedirectConnection::drop()
{
    m_socket->abort();
    end();
}

/// With what happened while the socket waited to be taken.
void RedirectConnection::catchUp()
{
    const bool isOver = m_socket->state() == QAbstractSocket::UnconnectedState;
    if (isOver)
        QMetaObject::invokeMethod(this, &RedirectConnection::end, Qt::QueuedConnection);
    read();
}

/// One turn later: what came while this program stood still is read first.
void RedirectConnection::endGrace()
{
    QMetaObject::invokeMethod(
        this, [this] { m_hasHadTime = true; }, Qt::QueuedConnection);
}

void RedirectConnection::read()
{
    if (m_isDeaf)
        return;
    const QByteArray bytes = m_socket->readAll();
    if (bytes.isEmpty())
        return;
    m_isIdle = false;
    switch (m_parser.feed(bytes)) {
    case HttpRequestParser::State::Incomplete:
        return;
    case HttpRequestParser::State::Bad:
        return reply(redirectPage({.status = 400}));
    case HttpRequestParser::State::TooLarge:
        return reply(redirectPage({.status = 413}));
    case HttpRequestParser::State::Complete:
        Q_EMIT requested(this, m_parser.take());
    }
}

void RedirectConnection::end()
{
    m_isDeaf = true;
    if (std::exchange(m_isOver, true))
        return;
    deleteLater();
    Q_EMIT ended(this);
}

} // namespace Keyturn

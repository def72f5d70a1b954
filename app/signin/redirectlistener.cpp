// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/redirectlistener.h"

#include "app/core/logging.h"
#include "app/signin/redirectconnection.h"
#include "app/signin/redirectpage.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

namespace Keyturn {

namespace {

    constexpr int Attempts = 10; // at a port that is free for IPv4 and for IPv6
    constexpr qint64 ReadAhead = 16 << 10;

    /// Reads little of what one sends who still waits to be taken.
    class Door : public QTcpServer
    {
    public:
        explicit Door(QObject *parent)
            : QTcpServer(parent)
        {
            setProxy(QNetworkProxy::NoProxy); // or Qt would have a SOCKS proxy listen
            setMaxPendingConnections(1); // all others wait in the system's queue
        }

    protected:
        void incomingConnection(qintptr handle) override
        {
            auto *socket = new QTcpSocket(this);
            socket->setReadBufferSize(ReadAhead);
            socket->setSocketDescriptor(handle);
            addPendingConnection(socket);
        }
    };

} // namespace

RedirectListener::RedirectListener(SecretText state, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_state(std::move(state))
    , m_limits(limits)
    , m_servers{new Door(this), new Door(this)}
{
    m_nextTurn.setSingleShot(true);
    connect(&m_nextTurn, &QTimer::timeout, this, &RedirectListener::admit);
    for (const QTcpServer *server : m_servers)
        connect(server, &QTcpServer::newConnection, this, &RedirectListener::admit);
}

RedirectListener::RedirectListener(SecretText state, QObject *parent)
    : RedirectListener(std::move(state), Limits(), parent)
{ }

quint16 RedirectListener::listen()
{
    for (int attempt = 0; attempt < Attempts; ++attempt) {
        if (listenOnBoth())
            break;
    }
    m_port = m_servers.front()->serverPort();
    if (m_port == 0)
        qCWarning(logSignIn) << "No port to wait at:" << m_servers.front()->errorString();
    return m_port;
}

/// Whether that is as good as it gets. A browser may try ::1 first: where somebody else has our
/// port there, another port is better, or the answer goes astray.
bool RedirectListener::listenOnBoth()
{
    const auto [ipv4, ipv6] = m_servers;
    ipv4->close();
    if (!ipv4->listen(QHostAddress(QHostAddress::LocalHost)))
        return false;
    return ipv6->listen(QHostAddress(QHostAddress::LocalHostIPv6), ipv4->serverPort())
        || ipv6->serverError() != QAbstractSocket::AddressInUseError;
}

void RedirectListener::close()
{
    closeBut(nullptr);
}

void RedirectListener::admit()
{
    for (QTcpServer *server : m_servers) {
        while (server->hasPendingConnections()) {
            if (m_connections.size() >= m_limits.connections && !makeRoom()) {
                m_nextTurn.start(m_limits.grace);
                return;
            }
            take(new RedirectConnection(server->nextPendingConnection(), m_limits.patience,
                                        m_limits.grace, this));
        }
    }
}

/// Drops who had time enough: first of all the oldest that has said nothing. Who holds connections
/// open, idle or byte by byte, keeps nobody out.
bool RedirectListener::makeRoom()
{
    const auto isLazy = [](const RedirectConnection *connection) {
        return connection->isIdle() && connection->hasHadTime();
    };
    auto found = std::ranges::find_if(m_connections, isLazy);
    if (found == m_connections.end())
        found = std::ranges::find_if(m_connections, &RedirectConnection::hasHadTime);
    if (found == m_connections.end())
        return false;
    (*found)->drop();
    return true;
}

void RedirectListener::take(RedirectConnection *connection)
{
    m_connections.push_back(connection);
    connect(connection, &RedirectConnection::requested, this, &RedirectListener::judge);
    connect(connection, &RedirectConnection::ended, this, &RedirectListener::forget);
}

void RedirectListener::judge(RedirectConnection *sender, const HttpRequest &request)
{
    RedirectVerdict verdict = judgeRedirect(request, m_state, m_port);
    qCInfo(logSignIn) << "A redirect came" << verdict.status << bool(verdict.answer);
    if (verdict.answer)
        closeBut(sender);
    sender->reply(redirectPage(verdict));
    if (verdict.answer) {
        Q_EMIT answered(*verdict.answer); // the last of all: who hears it may destroy us
        wipe({verdict.answer->code.data(), size_t(verdict.answer->code.size())});
    }
}

void RedirectListener::forget(RedirectConnection *connection)
{
    std::erase(m_connections, connection);
    m_nextTurn.start(0); // somebody may wait for the place
}

void RedirectListener::closeBut(const RedirectConnection *last)
{
    m_state = SecretText(); // nothing is right any more
    for (QTcpServer *server : m_servers)
        server->close();
    for (RedirectConnection *connection : std::vector(m_connections)) {
        if (connection != last)
            connection->drop();
    }
    m_nextTurn.stop();
}

} // namespace Keyturn

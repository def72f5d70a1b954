// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/scriptedproxy.h"

#include <QNetworkProxy>
#include <QTcpSocket>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Version 5: no method of authentication is wanted.
QByteArray socksGreeting()
{
    return QByteArray::fromHex("0500");
}

/// The outcome and an address that nobody needs.
QByteArray socksReply(const QByteArray &code)
{
    return QByteArray::fromHex("05" + code + "0001000000000000");
}

QTcpSocket *socketWithoutProxy(QObject *parent)
{
    auto *socket = new QTcpSocket(parent);
    socket->setProxy(QNetworkProxy::NoProxy);
    return socket;
}

} // namespace

ScriptedProxy::ScriptedProxy(quint16 upstreamPort)
    : m_upstreamPort(upstreamPort)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("ScriptedProxy: %s", qPrintable(errorString()));
}

ProxyRule ScriptedProxy::rule(ProxyRule::Protocol protocol) const
{
    return {.choice = ProxyRule::Choice::Manual,
            .protocol = protocol,
            .host = u"127.0.0.1"_s,
            .port = serverPort()};
}

void ScriptedProxy::incomingConnection(qintptr handle)
{
    ++m_connectionCount;
    auto *client = socketWithoutProxy(this);
    client->setSocketDescriptor(handle);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, this, [this, client] { serve(*client); });
}

void ScriptedProxy::serve(QTcpSocket &client)
{
    const QByteArray received = client.peek(client.bytesAvailable());
    if (received.startsWith('\x05'))
        serveSocks(client);
    else if (received.contains("\r\n\r\n"))
        serveHttp(client);
}

bool ScriptedProxy::answersByItself(QTcpSocket &client) const
{
    switch (m_manner) {
    case Manner::LetsThrough:
        return false;
    case Manner::IsSilent:
        return true;
    case Manner::AsksForPassword:
        client.write("HTTP/1.1 407 X\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                     "Content-Length: 0\r\nConnection: close\r\n\r\n");
        break;
    case Manner::Refuses:
        client.write("HTTP/1.1 403 X\r\nContent-Length: 0\r\n\r\n");
        break;
    case Manner::IsNoProxy:
        client.write("220 mail.example ESMTP\r\n\r\n");
        break;
    }
    client.disconnectFromHost();
    return true;
}

void ScriptedProxy::serveHttp(QTcpSocket &client)
{
    const QByteArray received = client.readAll();
    const QByteArray line = received.left(received.indexOf('\r'));
    m_requests += line;
    if (answersByItself(client))
        return;
    if (line.startsWith("CONNECT "))
        passOn(client, "HTTP/1.1 200 X\r\n\r\n", {});
    else
        passOn(client, {}, received);
}

void ScriptedProxy::serveSocks(QTcpSocket &client)
{
    const QByteArray received = client.readAll();
    if (m_manner == Manner::IsSilent)
        return;
    if (received.size() < 7) { // version, count of methods, methods
        client.write(socksGreeting());
        return;
    }
    const qsizetype length = uchar(received.at(4));
    const auto port =
        quint16((uchar(received.at(5 + length)) << 8) | uchar(received.at(6 + length)));
    m_requests += "SOCKS5 " + received.mid(5, length) + ':' + QByteArray::number(port);
    if (m_manner == Manner::Refuses)
        client.write(socksReply("02"));
    else
        passOn(client, socksReply("00"), {});
}

void ScriptedProxy::passOn(QTcpSocket &client, const QByteArray &greeting,
                           const QByteArray &first) const
{
    disconnect(&client, &QTcpSocket::readyRead, this, nullptr);
    auto *server = socketWithoutProxy(&client);
    connect(server, &QTcpSocket::connected, &client, [&client, greeting, server, first] {
        client.write(greeting);
        server->write(first);
    });
    connect(&client, &QTcpSocket::readyRead, server,
            [&client, server] { server->write(client.readAll()); });
    connect(server, &QTcpSocket::readyRead, &client,
            [&client, server] { client.write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, &client, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress::LocalHost, m_upstreamPort);
}

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/http/proxyrule.h"

#include <QByteArrayList>
#include <QTcpServer>

class QTcpSocket;

/// A proxy on the loopback interface, in the test's own thread: HTTP (CONNECT and requests with a
/// whole URL) and SOCKS5. Whatever name it is asked for, it leads to the one server on this
/// computer.
class ScriptedProxy : public QTcpServer
{
    Q_OBJECT

public:
    enum class Manner { LetsThrough, AsksForPassword, Refuses, IsNoProxy, IsSilent };

    explicit ScriptedProxy(quint16 upstreamPort);

    void setManner(Manner manner) { m_manner = manner; }
    Keyturn::ProxyRule
    rule(Keyturn::ProxyRule::Protocol protocol = Keyturn::ProxyRule::Protocol::Http) const;
    /// First lines as they came, and "SOCKS5 host:port".
    const QByteArrayList &requests() const { return m_requests; }
    int connectionCount() const { return m_connectionCount; }

protected:
    void incomingConnection(qintptr handle) override;

private:
    void serve(QTcpSocket &client);
    void serveHttp(QTcpSocket &client);
    void serveSocks(QTcpSocket &client);
    bool answersByItself(QTcpSocket &client) const;
    void passOn(QTcpSocket &client, const QByteArray &greeting, const QByteArray &first) const;

    const quint16 m_upstreamPort;
    Manner m_manner = Manner::LetsThrough;
    QByteArrayList m_requests;
    int m_connectionCount = 0;
};

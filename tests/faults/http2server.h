// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QUrl>

/// http2server.mjs, run by Node; ends with this.
class Http2Server
{
public:
    explicit Http2Server(quint16 upstreamPort);
    ~Http2Server();
    Q_DISABLE_COPY_MOVE(Http2Server)

    /// Where it offers HTTP/1.1 as well.
    QUrl urlOfBoth() const { return m_both; }
    QUrl urlOfHttp2Only() const { return m_only; }

    /// For requests from now on; see there.
    void setFaults(const QJsonArray &faults);
    /// How often it was asked what, by "1.1 addPassword" and the like, before the last setFaults().
    const QJsonObject &asked() const { return m_asked; }

private:
    QJsonObject nextLine();

    QProcess m_node;
    QUrl m_both;
    QUrl m_only;
    QJsonObject m_asked;
};

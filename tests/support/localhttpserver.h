// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <queue>
#include <vector>

class QTcpSocket;

/// An HTTP server on the loopback interface, in the test's own thread, over TLS if it is given a
/// configuration. It keeps each request for the test to look at and answers with the next queued
/// reply. Where none is queued, it has read the request and drops the connection.
class LocalHttpServer : public QTcpServer
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray line;
        QByteArray headers;
        QByteArray body;

        /// The value of one header, whatever the case of its name; empty if it was not sent.
        QByteArray header(const QByteArray &name) const;
    };

    struct Answer
    {
        int status = 200;
        QByteArray body = {};
        std::chrono::milliseconds delay = {};
        QByteArray extraHeaders = {};
    };

    explicit LocalHttpServer(std::optional<QSslConfiguration> tls = {});

    QUrl url(const QString &path = {}) const;
    void reply(int status, const QByteArray &body, const QByteArray &extraHeaders = {});
    void replyRaw(const QByteArray &bytes); ///< then the connection ends
    void replyCutOff(const QByteArray &body); ///< promises more bytes than it sends
    /// For every request whose first line holds `part`, before anything that is queued, and after
    /// a delay. What was said last about a request counts.
    void replyTo(const QByteArray &part, int status, const QByteArray &body,
                 std::chrono::milliseconds delay = {}, const QByteArray &extraHeaders = {});
    /// For every request, before anything else; what it gives nothing for is left to that.
    void answerBy(std::function<std::optional<Answer>(const Request &)> answering)
    {
        m_answering = std::move(answering);
    }
    void stayOpen() { m_staysOpen = true; } ///< after replies that were sent

    const std::vector<Request> &requests() const { return m_requests; }
    int mostAtOnce() const { return m_mostAtOnce; } ///< requests that answerBy() kept waiting
    int connectionCount() const { return m_connectionCount; } ///< all that ever came
    int readyCount() const { return m_readyCount; } ///< likewise, TLS and all
    int openCount() const; ///< now
    /// First lines of requests that still wait for their answer, those not that were taken back.
    QByteArrayList waiting() const;
    qsizetype mostWaiting() const { return m_mostWaiting; } ///< at once, of these
    qint64 strayBytes() const; ///< that came and are no request yet
    void closeConnections(); ///< as a server does with those that are idle
    void sayUnasked(const QByteArray &bytes); ///< on every connection

protected:
    void incomingConnection(qintptr handle) override;

private:
    struct Standing
    {
        QByteArray part; // of a request's first line
        QByteArray bytes;
        std::chrono::milliseconds delay;
    };

    void serve(QTcpSocket &socket);
    bool serveAnswer(QTcpSocket &socket, const Request &request);
    bool serveStanding(QTcpSocket &socket, const QByteArray &line);
    void send(QTcpSocket &socket, const QByteArray &bytes) const;

    const std::optional<QSslConfiguration> m_tls;
    std::function<std::optional<Answer>(const Request &)> m_answering;
    std::queue<QByteArray> m_replies;
    std::vector<Standing> m_standing;
    std::vector<Request> m_requests;
    int m_connectionCount = 0;
    int m_readyCount = 0;
    qsizetype m_mostWaiting = 0;
    int m_atOnce = 0;
    int m_mostAtOnce = 0;
    bool m_staysOpen = false;
};

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSemaphore>
#include <QTcpServer>
#include <QThread>
#include <QUrl>

#include <atomic>

class QTcpSocket;

/// An HTTP server on the loopback interface that answers every request with a body of that size,
/// as fast as it is taken, and counts what of it was. Lives in any thread with an event loop.
class FloodServer : public QTcpServer
{
    Q_OBJECT

public:
    enum class Framing { Length, Chunks };

    explicit FloodServer(qint64 bodySize, Framing framing = Framing::Length);

    QUrl url() const; ///< from any thread, as those below

    int requestCount() const { return m_requestCount; }
    /// Of all answers, heads included, that went out. What the systems on both sides hold of it,
    /// and nobody has read, is in it, too.
    qint64 sentBytes() const { return m_sentBytes; }

protected:
    void incomingConnection(qintptr handle) override;

private:
    void begin(QTcpSocket &socket);
    void pour(QTcpSocket &socket);

    const qint64 m_bodySize;
    const Framing m_framing;
    QUrl m_url;
    std::atomic<int> m_requestCount = 0;
    std::atomic<qint64> m_sentBytes = 0;
};

/// A flood whose work is not that of the thread that drowns in it: where both take turns, nothing
/// comes while nothing is read, and whoever reads too much would never be found out.
class FloodThread : public QThread
{
    Q_OBJECT

public:
    explicit FloodThread(qint64 bodySize,
                         FloodServer::Framing framing = FloodServer::Framing::Length);
    ~FloodThread() override;
    Q_DISABLE_COPY_MOVE(FloodThread)

    const FloodServer &server() const { return *m_server; }

protected:
    void run() override;

private:
    const qint64 m_bodySize;
    const FloodServer::Framing m_framing;
    QSemaphore m_isReady;
    FloodServer *m_server = nullptr;
};

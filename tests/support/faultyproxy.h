// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

/// Stands between a client and a server on the loopback interface and spoils the replies, in the
/// way it was told last. Requests pass as they are but for the Host, so the server counts what
/// really arrived. With a TLS configuration it speaks TLS to the client; bytes are counted as the
/// client reads them.
class FaultyProxy : public QTcpServer
{
    Q_OBJECT

public:
    enum class Ending { Close, Reset, Hang };

    struct Fault
    {
        qint64 cutAfter = -1; ///< bytes of the reply, head included, that still pass; -1 for all
        /// Bytes at the end of the reply that do not pass, once all of it is there; -1 for none.
        qint64 cutBeforeEnd = -1;
        Ending ending = Ending::Close; ///< after the cut
        std::chrono::milliseconds delay = {}; ///< before the first byte
        bool drips = false; ///< one byte at a time
        int status = 0; ///< in the place of the server's own; 0 for that
        qint64 requestCutAfter = -1; ///< bytes that still reach the server; then the ending
        /// Which the server never sees; then the replacement if there is one, and the ending.
        bool swallowsRequest = false;
        QByteArray replacement = {}; ///< for the whole reply; then the connection ends
        /// The body comes in chunks of that size, though the server sent it whole.
        int chunkSize = 0;
        bool cutsOffMilliseconds = false; ///< of all times in the reply
        bool dropsConnection = false; ///< before anything is said on it, TLS included
    };

    /// Of one connection, in bytes.
    struct Lengths
    {
        qint64 request = 0; ///< that passed
        qint64 reply = 0; ///< that would pass without a cut
    };

    /// Answers to GETs, head included.
    struct Reads
    {
        QByteArray last;
        QByteArray older;
        std::deque<bool> areStale = {}; ///< those to come
    };

    explicit FaultyProxy(quint16 upstreamPort, std::optional<QSslConfiguration> tls = {});

    QUrl url() const;
    void setFault(const Fault &fault) { m_fault = fault; } ///< for connections from now on
    /// Only for connections from now on whose first request has that in its path.
    void setFaultOf(const QByteArray &path, const Fault &fault)
    {
        m_path = path;
        m_faultOfPath = fault;
    }
    /// Whom it says to be, to connections from now on. Only where it speaks TLS at all.
    void setTls(const QSslConfiguration &tls) { m_tls = tls; }
    void closeConnections(); ///< as a server does with those that are idle

    /// What the last GET was answered with is the older state from now on.
    void keepLastRead() { m_seen.reads.older = m_seen.reads.last; }
    /// As a directory does that is eventually consistent: GETs from now on are answered one after
    /// the other with the older state where this says so, else truthfully, as all further ones are.
    void setStaleReads(const std::deque<bool> &areStale) { m_seen.reads.areStale = areStale; }

    /// What clients sent, as it came in.
    const QByteArray &received() const { return m_seen.received; }
    /// Of the last connection that setFaultOf() with this path was about.
    Lengths lengthsOf(const QByteArray &path) const { return m_seen.lengths.value(path); }

    /// The first line that came on each connection; empty where nothing has been asked yet.
    const std::vector<QByteArray> &firstLines() const { return m_seen.firstLines; }

    /// What its connections tell it.
    struct Seen
    {
        QByteArray received;
        Reads reads;
        QHash<QByteArray, Lengths> lengths = {}; // by path
        std::vector<QByteArray> firstLines = {};
    };

protected:
    void incomingConnection(qintptr handle) override;

private:
    const quint16 m_upstreamPort;
    std::optional<QSslConfiguration> m_tls;
    Fault m_fault;
    QByteArray m_path;
    Fault m_faultOfPath;
    Seen m_seen;
    std::vector<QPointer<QObject>> m_passages;
};

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/faultyproxy.h"

#include <QRegularExpression>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QByteArrayView LengthHeader = "Content-Length: ";

/// Whether the message is all there, as its length says.
bool isWhole(const QByteArray &message)
{
    const qsizetype head = message.indexOf("\r\n\r\n") + 4;
    const qsizetype begin = message.indexOf(LengthHeader) + LengthHeader.size();
    const QByteArray length = message.mid(begin, message.indexOf('\r', begin) - begin);
    return head > 3 && message.size() - head >= length.toLongLong();
}

/// Without this, closing a socket of which everything was read says goodbye in order.
void closeWithReset(QTcpSocket &socket)
{
#ifdef Q_OS_UNIX
    const linger atOnce = {.l_onoff = 1, .l_linger = 0};
    setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof(atOnce));
#endif
    socket.abort();
}

/// One connection through the proxy.
class Passage : public QObject
{
public:
    struct Faults
    {
        FaultyProxy::Fault usual;
        QByteArray path;
        FaultyProxy::Fault ofPath;
    };

    Passage(QSslSocket *client, quint16 upstreamPort, const Faults &faults, FaultyProxy::Seen &seen,
            QObject *parent)
        : QObject(parent)
        , m_client(client)
        , m_upstream(new QTcpSocket(this))
        , m_faults(faults)
        , m_seen(seen)
        , m_fault(faults.usual)
        , m_number(seen.firstLines.size())
    {
        seen.firstLines.emplace_back();
        client->setParent(this);
        const QByteArray ours = "127.0.0.1:" + QByteArray::number(m_client->localPort());
        const QByteArray theirs = "127.0.0.1:" + QByteArray::number(upstreamPort);
        connect(client, &QTcpSocket::readyRead, this, [this, ours, theirs] {
            QByteArray bytes = m_client->readAll();
            m_seen.received += bytes;
            QByteArray &first = m_seen.firstLines[m_number];
            if (first.isEmpty())
                first = bytes.left(bytes.indexOf('\r'));
            passOn(bytes.replace(ours, theirs)); // a server knows its name
        });
        connect(client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(m_upstream, &QTcpSocket::readyRead, this, &Passage::receive);
        connect(m_upstream, &QTcpSocket::disconnected, this, &Passage::pass);
        // Else each of several small writes waits for the other side to acknowledge the one before.
        m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_upstream->connectToHost(QHostAddress::LocalHost, upstreamPort);
        m_upstream->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }

    void end(FaultyProxy::Ending ending)
    {
        if (ending == FaultyProxy::Ending::Close)
            m_client->disconnectFromHost();
        else if (ending == FaultyProxy::Ending::Reset)
            closeWithReset(*m_client);
    }

private:
    void passOn(QByteArray bytes)
    {
        if (!m_faults.path.isEmpty() && bytes.left(bytes.indexOf('\r')).contains(m_faults.path)) {
            m_fault = m_faults.ofPath;
            m_isOfPath = true;
            m_seen.lengths.insert(m_faults.path, {});
        }
        if (m_fault.swallowsRequest)
            return swallow(bytes);
        m_isRead = bytes.startsWith("GET ");
        m_read.clear();
        if (m_isRead && isNextReadStale()) {
            m_client->write(m_seen.reads.older);
            return;
        }
        const bool isCut = m_fault.requestCutAfter >= 0;
        if (isCut)
            bytes.truncate(m_fault.requestCutAfter - m_asked);
        m_asked += bytes.size();
        if (m_isOfPath)
            m_seen.lengths[m_faults.path].request = m_asked;
        m_upstream->write(bytes);
        if (isCut && m_asked == m_fault.requestCutAfter)
            endOnceSent();
    }

    /// What is not written yet would end with us.
    void endOnceSent()
    {
        if (m_upstream->bytesToWrite() == 0)
            return end(m_fault.ending);
        connect(m_upstream, &QTcpSocket::bytesWritten, this, [this] {
            if (m_upstream->bytesToWrite() == 0)
                end(m_fault.ending);
        });
    }

    void swallow(const QByteArray &bytes)
    {
        m_swallowed += bytes;
        if (m_fault.replacement.isEmpty())
            end(m_fault.ending);
        else if (isWhole(m_swallowed))
            replaceReply();
    }

    bool isNextReadStale()
    {
        auto &areStale = m_seen.reads.areStale;
        if (areStale.empty())
            return false;
        const bool isStale = areStale.front();
        areStale.pop_front();
        return isStale;
    }

    void receive()
    {
        const bool isFirst = !std::exchange(m_hasBegun, true);
        const QByteArray bytes = m_upstream->readAll();
        m_waiting += bytes;
        m_read += bytes;
        if (m_isRead && isWhole(m_read))
            m_seen.reads.last = m_read;
        if (!m_fault.replacement.isEmpty())
            return replaceReply();
        if ((m_fault.chunkSize > 0 || m_fault.cutBeforeEnd >= 0) && !isWhole(m_waiting)) {
            m_hasBegun = false;
            return;
        }
        if (m_fault.chunkSize > 0)
            cutIntoChunks();
        if (m_fault.cutBeforeEnd >= 0)
            m_fault.cutAfter = std::max<qint64>(0, m_waiting.size() - m_fault.cutBeforeEnd);
        if (m_isOfPath)
            m_seen.lengths[m_faults.path].reply = m_passed + m_waiting.size();
        if (m_fault.cutsOffMilliseconds)
            cutOffMilliseconds();
        if (isFirst && m_fault.status > 0)
            m_waiting.replace(9, 3, QByteArray::number(m_fault.status)); // HTTP/1.1 200
        if (isFirst)
            QTimer::singleShot(m_fault.delay, this, &Passage::open);
        pass();
    }

    void replaceReply()
    {
        m_upstream->disconnect(this); // whatever else it says
        m_client->write(m_fault.replacement);
        m_client->flush();
        m_client->disconnectFromHost();
    }

    void cutIntoChunks()
    {
        const qsizetype start = m_waiting.indexOf("\r\n\r\n") + 4;
        QByteArray head = m_waiting.first(start);
        const qsizetype length = head.indexOf(LengthHeader);
        head.replace(length, head.indexOf('\r', length) - length, "Transfer-Encoding: chunked");
        QByteArray body;
        for (qsizetype at = start; at < m_waiting.size(); at += m_fault.chunkSize) {
            const QByteArray chunk = m_waiting.mid(at, m_fault.chunkSize);
            body += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
        }
        m_waiting = head + body + "0\r\n\r\n";
    }

    /// To as many digits, so that the length of the reply stays right.
    void cutOffMilliseconds()
    {
        const QRegularExpression time(u"(T\\d\\d:\\d\\d:\\d\\d\\.)\\d{3}Z"_s);
        m_waiting = QString::fromLatin1(m_waiting).replace(time, u"\\1000Z"_s).toLatin1();
    }

    void open()
    {
        m_isOpen = true;
        pass();
    }

    void pass()
    {
        if (!m_isOpen)
            return;
        qint64 count = m_fault.drips ? std::min<qint64>(1, m_waiting.size()) : m_waiting.size();
        if (m_fault.cutAfter >= 0)
            count = std::min(count, m_fault.cutAfter - m_passed);
        m_client->write(m_waiting.left(count));
        m_client->flush();
        m_waiting.remove(0, count);
        m_passed += count;
        const bool isOver =
            m_waiting.isEmpty() && m_upstream->state() == QTcpSocket::UnconnectedState;
        if (m_passed == m_fault.cutAfter)
            end(m_fault.ending);
        else if (isOver)
            end(FaultyProxy::Ending::Close);
        else if (m_fault.drips && !m_waiting.isEmpty())
            QTimer::singleShot(1ms, this, &Passage::pass);
    }

    QSslSocket *const m_client;
    QTcpSocket *const m_upstream;
    const Faults m_faults;
    FaultyProxy::Seen &m_seen;
    FaultyProxy::Fault m_fault;
    const size_t m_number; // of all connections
    bool m_isOfPath = false; // and not the usual fault
    QByteArray m_swallowed;
    bool m_isRead = false; // what was asked last
    QByteArray m_read; // of its answer, as the server sent it
    QByteArray m_waiting;
    qint64 m_asked = 0; // bytes of requests
    qint64 m_passed = 0; // of replies
    bool m_hasBegun = false; // the reply
    bool m_isOpen = false; // the delay is over
};

} // namespace

FaultyProxy::FaultyProxy(quint16 upstreamPort, std::optional<QSslConfiguration> tls)
    : m_upstreamPort(upstreamPort)
    , m_tls(std::move(tls))
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("FaultyProxy: %s", qPrintable(errorString()));
}

QUrl FaultyProxy::url() const
{
    const QString scheme = m_tls ? u"https"_s : u"http"_s;
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(serverPort()));
}

void FaultyProxy::closeConnections()
{
    for (const QPointer<QObject> &passage : std::exchange(m_passages, {}))
        delete passage;
}

void FaultyProxy::incomingConnection(qintptr handle)
{
    auto *client = new QSslSocket;
    client->setSocketDescriptor(handle);
    auto *const passage =
        new Passage(client, m_upstreamPort,
                    {.usual = m_fault, .path = m_path, .ofPath = m_faultOfPath}, m_seen, this);
    m_passages.emplace_back(passage);
    if (m_fault.dropsConnection) {
        passage->end(m_fault.ending);
    } else if (m_tls) {
        client->setSslConfiguration(*m_tls);
        client->startServerEncryption();
    }
}

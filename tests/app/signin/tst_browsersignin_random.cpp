// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
// 5,000 attempts to get a sign-in through, or to end one, by random bytes and by redirects that are
// nearly right. What is nearly right begins with another state: with the right one it would be.
#include "app/core/httprequestparser.h"
#include "browsersigninbench.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <array>
#include <functional>
#include <map>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = BrowserSignInBench;

namespace {

constexpr quint32 Seed = 20'261'121;
constexpr int SignIns = 20;
constexpr int AttemptsEach = 250;
constexpr int SideBySide = 4;
constexpr int Patience = 60'000; // ms; far more than it takes

/// What somebody sends who means no good, from what would be right but for the state.
class Mutator
{
public:
    explicit Mutator(quint32 seed)
        : m_random(seed)
    { }

    int below(qsizetype end) { return int(m_random.bounded(qint64(end))); }

    QByteArray attempt(const Bench &bench)
    {
        switch (below(6)) {
        case 0:
            return randomBytes(600);
        case 1:
            return "GET /?" + randomBytes(100) + " HTTP/1.1\r\n\r\n";
        case 2:
            return mutated(bench.filled(get("/?code=evil&state=%WRONG%")));
        case 3:
            return mutated(bench.filled(get("/?error=access_denied&state=%WRONG%")));
        case 4:
            return mutated(bench.filled(form("error=access_denied&state=%WRONG%")));
        default:
            return mutated(bench.filled(form("code=evil&state=%WRONG%&session_state=x")));
        }
    }

private:
    QByteArray randomBytes(qsizetype most)
    {
        QByteArray bytes(1 + below(most), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(below(256));
        return bytes;
    }

    QByteArray mutated(QByteArray bytes)
    {
        for (int times = below(6); times > 0 && bytes.size() > 1; --times)
            mutate(bytes);
        return bytes;
    }

    void mutate(QByteArray &bytes)
    {
        static const std::array<QByteArray, 12> Words = {
            "&state=", "state",  "&code=x", "error=x&", "%",    "%00",
            "\r\n",    "HEAD /", "?",       "&",        "POST", "Host: localhost\r\n"};
        const qsizetype place = below(bytes.size());
        const qsizetype size = 1 + below(std::min<qsizetype>(20, bytes.size() - place));
        switch (below(6)) {
        case 0:
            bytes[place] = char(below(256));
            break;
        case 1:
            bytes[place] = char(bytes[place] ^ (1 << below(8)));
            break;
        case 2:
            bytes.remove(place, size);
            break;
        case 3:
            bytes.insert(place, bytes.mid(place, size));
            break;
        case 4:
            bytes.insert(place, Words[size_t(below(Words.size()))]);
            break;
        default:
            bytes.truncate(std::max<qsizetype>(1, place));
        }
    }

    QRandomGenerator m_random;
};

/// One connection that brings its bytes in two pieces. What is no whole request gets no reply, so
/// that its sender hangs up.
class Attempt : public QObject
{
public:
    using Handler = std::function<void(const QByteArray &reply)>;

    Attempt(quint16 port, const QByteArray &bytes, qsizetype split, Handler handler)
        : m_handler(std::move(handler))
    {
        HttpRequestParser parser({.head = 16 << 10, .body = 64 << 10});
        const bool isWhole = parser.feed(bytes) != HttpRequestParser::State::Incomplete;
        connect(&m_socket, &QTcpSocket::connected, this, [this, bytes, split, isWhole] {
            m_socket.write(bytes.first(split));
            m_socket.flush();
            QTimer::singleShot(0, this, [this, rest = bytes.sliced(split), isWhole] {
                m_socket.write(rest);
                if (!isWhole)
                    m_socket.disconnectFromHost();
            });
        });
        connect(&m_socket, &QTcpSocket::stateChanged, this,
                [this](QAbstractSocket::SocketState state) {
                    if (state == QAbstractSocket::UnconnectedState)
                        m_handler(m_socket.readAll());
                });
        m_socket.connectToHost(QHostAddress::LocalHost, port);
    }

private:
    Handler m_handler;
    QTcpSocket m_socket;
};

/// Attempts at one sign-in, some side by side, one after the other.
class Storm
{
public:
    Storm(Bench &bench, Mutator &mutator)
        : m_bench(bench)
        , m_mutator(mutator)
    {
        for (int i = 0; i < SideBySide; ++i)
            next();
    }

    bool isOver() const { return m_ended == AttemptsEach; }
    const std::map<QByteArray, int> &replies() const { return m_replies; } ///< by their status

private:
    void next()
    {
        if (m_begun == AttemptsEach)
            return;
        ++m_begun;
        QByteArray bytes = m_mutator.attempt(m_bench);
        while (bytes.contains(m_bench.state)) // by a mutation that undid what made it wrong
            bytes = m_mutator.attempt(m_bench);
        auto *attempt = new Attempt(m_bench.port, bytes, m_mutator.below(bytes.size() + 1),
                                    [this](const QByteArray &reply) {
                                        ++m_replies[statusOf(reply)];
                                        ++m_ended;
                                        next();
                                    });
        attempt->setParent(&m_attempts);
    }

    Bench &m_bench;
    Mutator &m_mutator;
    int m_begun = 0;
    int m_ended = 0;
    std::map<QByteArray, int> m_replies;
    QObject m_attempts;
};

} // namespace

class TestBrowserSignInRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMovedByNothingButTheAnswer();
};

void TestBrowserSignInRandom::isMovedByNothingButTheAnswer()
{
    qInfo("Seed %u", Seed);
    Mutator mutator(Seed);
    std::map<QByteArray, int> replies;
    for (int i = 0; i < SignIns; ++i) {
        Bench bench;
        bench.start();

        const Storm storm(bench, mutator);
        QTRY_VERIFY_WITH_TIMEOUT(storm.isOver(), Patience);
        for (const auto &[status, count] : storm.replies())
            replies[status] += count;

        QCOMPARE(bench.returns, 0);
        QCOMPARE(bench.results, 0);
        QCOMPARE(bench.authority.requests().size(), 0);
        bench.ask(Bench::rightAnswer());
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasSignedIn(), Patience);
        QCOMPARE(bench.returns, 1);
        QCOMPARE(bench.authority.requests().size(), 1);
        QCOMPARE(valueOf(bench.redeemed(), "code"), "right"_ba);
    }
    for (const auto &[status, count] : replies)
        qInfo("%s: %d", status.constData(), count);
    // They were looked at, and came as far as can be.
    QVERIFY(replies["HTTP/1.1 400"] > 1'000);
    for (const char *status : {"HTTP/1.1 200", "HTTP/1.1 415"})
        QVERIFY2(replies[status] > 0, status);
}

QTEST_GUILESS_MAIN(TestBrowserSignInRandom)
#include "tst_browsersignin_random.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
// Which ports a sign-in has, by the system's own word (Linux).
#include "browsersigninbench.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

#include <sys/resource.h>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Bench = BrowserSignInBench;

namespace {

#ifdef __has_feature // clang
constexpr bool HasSanitizers = __has_feature(address_sanitizer);
#elif defined(__SANITIZE_ADDRESS__) // gcc
constexpr bool HasSanitizers = true;
#else
constexpr bool HasSanitizers = false;
#endif

constexpr auto Listening = "0A";
constexpr qsizetype InodeColumn = 9;

struct Socket
{
    QByteArray address;
    QByteArray state;
};

/// What this process has open, as "socket:[4711]". Other programs' sockets are none of this test's
/// business: one of them may get a port a moment after it was given back.
QSet<QByteArray> ownFiles()
{
    QSet<QByteArray> targets;
    const QFileInfoList files =
        QDir(u"/proc/self/fd"_s).entryInfoList(QDir::AllEntries | QDir::System);
    for (const QFileInfo &file : files)
        targets.insert(QFile::encodeName(QFile::symLinkTarget(file.filePath())).split('/').last());
    return targets;
}

/// The sockets of this process that have that port, by /proc/net/tcp and /proc/net/tcp6, each once:
/// the system may tell a line twice where others open and close sockets meanwhile.
QList<Socket> socketsAt(quint16 port)
{
    const QByteArray ending = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    QSet<QByteArray> own = ownFiles();
    QList<Socket> sockets;
    for (const QString &name : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArrayList lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const QByteArrayList columns = line.simplified().split(' ');
            if (columns.size() > InodeColumn && columns[1].endsWith(ending)
                && own.remove("socket:[" + columns[InodeColumn] + ']'))
                sockets.append({columns[1].chopped(ending.size()), columns[3]});
        }
    }
    return sockets;
}

QByteArrayList listeningAt(quint16 port)
{
    QByteArrayList addresses;
    const QList<Socket> sockets = socketsAt(port);
    for (const Socket &socket : sockets) {
        if (socket.state == Listening)
            addresses.append(socket.address);
    }
    return addresses;
}

/// Whether nothing is left at the port, neither what waits nor what it let in.
bool isFree(quint16 port)
{
    return socketsAt(port).isEmpty();
}

/// No file or socket can be opened while this lives.
class NoFiles
{
public:
    NoFiles()
    {
        getrlimit(RLIMIT_NOFILE, &m_before);
        const rlimit none = {.rlim_cur = 0, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_NOFILE, &none);
    }
    ~NoFiles() { setrlimit(RLIMIT_NOFILE, &m_before); }
    Q_DISABLE_COPY_MOVE(NoFiles)

private:
    rlimit m_before = {};
};

} // namespace

class TestBrowserSignInPorts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listensOnThisComputerOnly();
    void listensBeforeThePersonIsSentAway();
    void leavesNothingAfterSuccess();
    void leavesNothingAfterARefusal();
    void leavesNothingAfterCancel();
    void leavesNothingAfterTheTimeLimit();
    void saysThatThereIsNoPort();
};

void TestBrowserSignInPorts::listensOnThisComputerOnly()
{
    LocalHttpServer known; // that one listening is found
    QCOMPARE(listeningAt(known.serverPort()), QByteArrayList{"0100007F"});
    QTcpServer everywhere; // and one that is reachable from outside is told apart
    QVERIFY(everywhere.listen(QHostAddress::AnyIPv4));
    QCOMPARE(listeningAt(everywhere.serverPort()), QByteArrayList{"00000000"});
    Bench bench;

    bench.start();

    QByteArrayList expected{"0100007F"};
    if (QTcpServer().listen(QHostAddress::LocalHostIPv6))
        expected.append("00000000000000000000000001000000");
    QCOMPARE(listeningAt(bench.port), expected);
}

void TestBrowserSignInPorts::listensBeforeThePersonIsSentAway()
{
    Bench bench;
    QByteArrayList atThatTime;
    connect(bench.signIn.get(), &BrowserSignIn::linkReady, this,
            [&] { atThatTime = listeningAt(bench.port); });

    bench.start();

    QVERIFY(atThatTime.contains("0100007F"));
}

void TestBrowserSignInPorts::leavesNothingAfterSuccess()
{
    Bench bench;
    bench.start();
    RawBrowser idle(bench.port);
    QTRY_VERIFY(idle.isConnected());
    QVERIFY(!isFree(bench.port));

    bench.ask(Bench::rightAnswer());

    QVERIFY(listeningAt(bench.port).isEmpty()); // at once, not when the token comes
    QTRY_VERIFY(bench.hasSignedIn());
    QTRY_VERIFY(isFree(bench.port));
}

void TestBrowserSignInPorts::leavesNothingAfterARefusal()
{
    Bench bench;
    bench.start();

    bench.ask(get("/?error=access_denied&state=%STATE%"));

    QTRY_COMPARE(bench.results, 1);
    QVERIFY(listeningAt(bench.port).isEmpty());
    QTRY_VERIFY(isFree(bench.port));
}

void TestBrowserSignInPorts::leavesNothingAfterCancel()
{
    Bench bench;
    bench.start();
    RawBrowser slow(bench.port);
    slow.send("GET /");
    QTRY_VERIFY(slow.isConnected());

    bench.signIn.reset();

    QVERIFY(listeningAt(bench.port).isEmpty());
    QTRY_VERIFY(slow.isOver());
    QTRY_VERIFY(isFree(bench.port));
}

void TestBrowserSignInPorts::leavesNothingAfterTheTimeLimit()
{
    Bench bench({.timeLimit = 100ms});
    bench.start();
    RawBrowser idle(bench.port);

    QTRY_COMPARE(bench.results, 1);

    QCOMPARE(bench.result->error().kind, SignInError::Kind::TimedOut);
    QVERIFY(listeningAt(bench.port).isEmpty());
    QTRY_VERIFY(idle.isOver());
    QTRY_VERIFY(isFree(bench.port));
}

void TestBrowserSignInPorts::saysThatThereIsNoPort()
{
    if (HasSanitizers)
        QSKIP("The sanitizers need files of their own: they open a pipe to look at an object.");
    Bench bench;
    {
        const NoFiles limit;
        bench.start();
    }
    QCOMPARE(bench.results, 0); // not from within start()

    QTRY_COMPARE(bench.results, 1);
    QCOMPARE(bench.result->error().kind, SignInError::Kind::Unusable);
    QVERIFY(bench.result->error().message.contains(u"no free port"_s));
    QVERIFY(bench.link.isEmpty());
}

QTEST_GUILESS_MAIN(TestBrowserSignInPorts)
#include "tst_browsersignin_ports.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/redirectlistener.h"
#include "rawbrowser.h"

#include <QNetworkProxy>
#include <QScopeGuard>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A listener with other limits, and what it has heard.
struct Bench
{
    explicit Bench(const RedirectListener::Limits &limits = {})
        : listener(std::make_unique<RedirectListener>(SecretText("right"), limits, nullptr))
    {
        QObject::connect(listener.get(), &RedirectListener::answered, listener.get(),
                         [this](const RedirectAnswer &answer) { codes.append(answer.code); });
        port = listener->listen();
    }

    QByteArray request(const QByteArray &target) const
    {
        return "GET " + target + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port)
            + "\r\n\r\n";
    }
    QByteArray answer() const { return request("/?code=c&state=right"); }

    std::unique_ptr<RedirectListener> listener;
    quint16 port = 0;
    QByteArrayList codes;
};

} // namespace

class TestRedirectListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsOneAnswer();
    void dropsWhoIsSilent();
    void dropsWhoIsSlow();
    void takesNoMoreThanItsLimit();
    void prefersWhoSpeaks();
    void hearsWhoSpokeWhileItStoodStill();
    void dropsWhoIsSlowForAnother();
    void dropsEverybodyWhenItIsClosed();
    void mayBeDestroyedByWhoHears();
    void listensHereWhateverTheProxy();
};

void TestRedirectListener::hearsOneAnswer()
{
    Bench bench;
    QVERIFY(bench.port != 0);

    QCOMPARE(statusOf(replyTo(bench.port, bench.request("/?code=c&state=wrong"))),
             "HTTP/1.1 400"_ba);
    QVERIFY(bench.codes.isEmpty());
    QCOMPARE(statusOf(replyTo(bench.port, bench.answer())), "HTTP/1.1 200"_ba);

    QCOMPARE(bench.codes, QByteArrayList{"c"});
    QVERIFY(replyTo(bench.port, bench.answer()).isEmpty());
    QCOMPARE(bench.codes.size(), 1);
}

void TestRedirectListener::dropsWhoIsSilent()
{
    Bench bench({.patience = 100ms});
    RawBrowser browser(bench.port);
    QTRY_VERIFY(browser.isConnected());

    QVERIFY(browser.reply().isEmpty());
    QVERIFY(browser.isOver());
}

/// The time is for all of the request, not from byte to byte.
void TestRedirectListener::dropsWhoIsSlow()
{
    Bench bench({.patience = 200ms});
    RawBrowser browser(bench.port);
    QTRY_VERIFY(browser.isConnected());

    const auto isDropped = [&browser] {
        browser.send("x"); // still the method of a request
        return browser.isOver();
    };

    QTRY_VERIFY(isDropped());
    QVERIFY(!browser.reply().startsWith("HTTP/1.1 200"));
}

void TestRedirectListener::takesNoMoreThanItsLimit()
{
    Bench bench({.grace = 1h, .connections = 2});
    RawBrowser first(bench.port);
    RawBrowser second(bench.port);
    QTRY_VERIFY(first.isConnected() && second.isConnected());
    RawBrowser third(bench.port);
    third.send(bench.request("/favicon.ico"));

    QTest::qWait(100); // time for what must not come
    QVERIFY(!third.isOver());
    first.hangUp();

    QCOMPARE(statusOf(third.reply()), "HTTP/1.1 200"_ba);
    QVERIFY(second.isConnected());
}

void TestRedirectListener::prefersWhoSpeaks()
{
    Bench bench({.grace = 100ms, .connections = 2});
    RawBrowser speaking(bench.port);
    QTRY_VERIFY(speaking.isConnected());
    speaking.send(bench.answer().chopped(1));
    RawBrowser idle(bench.port);
    QTRY_VERIFY(idle.isConnected());

    QCOMPARE(statusOf(replyTo(bench.port, bench.request("/"))), "HTTP/1.1 200"_ba);

    QTRY_VERIFY(idle.isOver());
    speaking.send("\n");
    QCOMPARE(statusOf(speaking.reply()), "HTTP/1.1 200"_ba);
    QCOMPARE(bench.codes, QByteArrayList{"c"});
}

/// A busy program must not take its own time for the browser's.
void TestRedirectListener::hearsWhoSpokeWhileItStoodStill()
{
    Bench bench({.grace = 50ms, .connections = 1});
    RawBrowser browser(bench.port);
    QTRY_VERIFY(browser.isConnected());
    QTest::qWait(20); // until it is taken
    RawBrowser idle(bench.port);

    browser.send(bench.answer());
    QThread::msleep(200); // with what was sent unread

    QCOMPARE(statusOf(browser.reply()), "HTTP/1.1 200"_ba);
    QCOMPARE(bench.codes, QByteArrayList{"c"});
}

void TestRedirectListener::dropsWhoIsSlowForAnother()
{
    Bench bench({.grace = 100ms, .connections = 1});
    RawBrowser slow(bench.port);
    slow.send("GET /");
    QTRY_VERIFY(slow.isConnected());

    QCOMPARE(statusOf(replyTo(bench.port, bench.answer())), "HTTP/1.1 200"_ba);

    QTRY_VERIFY(slow.isOver());
    QCOMPARE(bench.codes, QByteArrayList{"c"});
}

void TestRedirectListener::dropsEverybodyWhenItIsClosed()
{
    Bench bench({.grace = 1h, .connections = 1});
    RawBrowser taken(bench.port);
    RawBrowser waiting(bench.port);
    QTRY_VERIFY(taken.isConnected() && waiting.isConnected());

    bench.listener->close();

    QVERIFY(taken.reply().isEmpty());
    QVERIFY(waiting.reply().isEmpty());
    RawBrowser late(bench.port);
    QVERIFY(late.reply().isEmpty());
    QVERIFY(late.isRefused());
}

void TestRedirectListener::mayBeDestroyedByWhoHears()
{
    Bench bench;
    QObject::connect(bench.listener.get(), &RedirectListener::answered, bench.listener.get(),
                     [&bench] { bench.listener.reset(); });

    const QByteArray reply = replyTo(bench.port, bench.answer());

    QVERIFY(!bench.listener);
    QVERIFY(reply.startsWith("HTTP/1.1 200"));
    QVERIFY(reply.endsWith("</html>\n")); // all of it
}

void TestRedirectListener::listensHereWhateverTheProxy()
{
    QNetworkProxy::setApplicationProxy({QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, 1});
    const auto restore = qScopeGuard([] { QNetworkProxy::setApplicationProxy({}); });

    const Bench bench;

    QVERIFY(bench.port != 0);
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(QHostAddress::LocalHost, bench.port);
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

QTEST_GUILESS_MAIN(TestRedirectListener)
#include "tst_redirectlistener.moc"

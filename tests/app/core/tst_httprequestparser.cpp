// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/httprequestparser.h"

#include <QTest>

using namespace Keyturn;
using State = HttpRequestParser::State;

namespace {

QByteArray post()
{
    return "POST /v1.0/applications?x=%20y HTTP/1.1\r\nHost: localhost:1\r\n"
           "Content-Type:application/json \r\nContent-Length: 2\r\n\r\n{}";
}

QByteArray get()
{
    return "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
}

QByteArray withHeader(const QByteArray &line)
{
    return "POST /x HTTP/1.1\r\nHost: a\r\n" + line + "\r\n\r\n";
}

} // namespace

class TestHttpRequestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARequest();
    void readsARequestSplitAnywhere();
    void readsARequestByteByByte();
    void readsPipelinedRequests();
    void readsManyRequestsInOnePiece();
    void skipsEmptyLinesBeforeARequest();
    void takesNoLengthForNoBody();
    void knowsWhetherTheConnectionStays_data();
    void knowsWhetherTheConnectionStays();
    void refuses_data();
    void refuses();
    void refusesTheSameByteByByte_data() { refuses_data(); }
    void refusesTheSameByteByByte();
    void refusesAHandshakeAtOnce();
    void limitsTheHead();
    void limitsTheBody();
    void limitsTheNumberOfHeaders();
    void staysRefused();
};

void TestHttpRequestParser::readsARequest()
{
    HttpRequestParser parser;

    QCOMPARE(parser.feed(post()), State::Complete);
    const HttpRequest request = parser.take();

    QCOMPARE(request.method, "POST");
    QCOMPARE(request.target, "/v1.0/applications?x=%20y");
    QCOMPARE(request.header("content-type"), "application/json");
    QVERIFY(request.header("Accept").isNull());
    QCOMPARE(request.body, "{}");
    QCOMPARE(parser.state(), State::Incomplete);
}

void TestHttpRequestParser::readsARequestSplitAnywhere()
{
    const QByteArray bytes = "\r\n" + post();
    for (qsizetype i = 1; i < bytes.size(); ++i) {
        HttpRequestParser parser;
        QCOMPARE(parser.feed(QByteArrayView(bytes).first(i)), State::Incomplete);
        QCOMPARE(parser.feed(QByteArrayView(bytes).sliced(i)), State::Complete);
        const HttpRequest request = parser.take();
        QCOMPARE(request.headers.size(), size_t(3));
        QCOMPARE(request.body, "{}");
    }
}

void TestHttpRequestParser::readsARequestByteByByte()
{
    HttpRequestParser parser;
    const QByteArray bytes = post();
    for (const char byte : bytes)
        parser.feed({&byte, 1});

    QCOMPARE(parser.state(), State::Complete);
    QCOMPARE(parser.take().body, "{}");
}

void TestHttpRequestParser::readsPipelinedRequests()
{
    HttpRequestParser parser;

    parser.feed(post() + get() + post().chopped(1));

    QCOMPARE(parser.take().method, "POST");
    QCOMPARE(parser.state(), State::Complete);
    QCOMPARE(parser.take().method, "GET");
    QCOMPARE(parser.state(), State::Incomplete);
    QCOMPARE(parser.feed("}"), State::Complete);
    QCOMPARE(parser.take().body, "{}");
}

void TestHttpRequestParser::readsManyRequestsInOnePiece()
{
    HttpRequestParser parser;
    parser.feed(get().repeated(10'000));

    int count = 0;
    for (; parser.state() == State::Complete; ++count)
        QCOMPARE(parser.take().target, "/");

    QCOMPARE(count, 10'000);
}

void TestHttpRequestParser::skipsEmptyLinesBeforeARequest()
{
    HttpRequestParser parser;

    QCOMPARE(parser.feed("\r\n\r\n" + get()), State::Complete);
}

void TestHttpRequestParser::takesNoLengthForNoBody()
{
    HttpRequestParser parser;

    QCOMPARE(parser.feed("POST /x HTTP/1.1\r\nHost: a\r\n\r\n"), State::Complete);
    QVERIFY(parser.take().body.isEmpty());
}

void TestHttpRequestParser::knowsWhetherTheConnectionStays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("keepAlive");

    QTest::newRow("1.1") << get() << true;
    QTest::newRow("1.1 close") << withHeader("Connection: Close") << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("1.0 keep-alive")
        << QByteArray("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n") << true;
}

void TestHttpRequestParser::knowsWhetherTheConnectionStays()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, keepAlive);
    HttpRequestParser parser;

    QCOMPARE(parser.feed(bytes), State::Complete);

    QCOMPARE(parser.take().keepAlive, keepAlive);
}

void TestHttpRequestParser::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("expected");
    const auto line = [](const QByteArray &requestLine) {
        return QByteArray(requestLine + "\r\nHost: a\r\n\r\n");
    };

    QTest::newRow("no version") << line("GET /") << State::Bad;
    QTest::newRow("version 2") << line("GET / HTTP/2.0") << State::Bad;
    QTest::newRow("version 0.9") << line("GET / HTTP/0.9") << State::Bad;
    QTest::newRow("two blanks") << line("GET  / HTTP/1.1") << State::Bad;
    QTest::newRow("blank in the target") << line("GET /a b HTTP/1.1") << State::Bad;
    QTest::newRow("no method") << line(" / HTTP/1.1") << State::Bad;
    QTest::newRow("odd method") << line("G(T / HTTP/1.1") << State::Bad;
    QTest::newRow("long method") << line("GETGETGETGETGETGETGET / HTTP/1.1") << State::Bad;
    QTest::newRow("absolute target") << line("GET http://a/ HTTP/1.1") << State::Bad;
    QTest::newRow("asterisk") << line("OPTIONS * HTTP/1.1") << State::Bad;
    QTest::newRow("target in UTF-8") << line("GET /\xc3\xa4 HTTP/1.1") << State::Bad;
    QTest::newRow("NUL in the target") << line(QByteArray("GET /\0 HTTP/1.1", 15)) << State::Bad;
    QTest::newRow("no Host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << State::Bad;
    QTest::newRow("two Hosts") << withHeader("host: b") << State::Bad;
    QTest::newRow("folded") << withHeader("X: 1\r\n 2") << State::Bad;
    QTest::newRow("no colon") << withHeader("X") << State::Bad;
    QTest::newRow("no name") << withHeader(": x") << State::Bad;
    QTest::newRow("blank before the colon") << withHeader("X : 1") << State::Bad;
    QTest::newRow("NUL in a value") << withHeader(QByteArray("X: \0", 4)) << State::Bad;
    QTest::newRow("DEL in a value") << withHeader("X: \x7f") << State::Bad;
    QTest::newRow("bare LF") << QByteArray("GET / HTTP/1.1\nHost: a\n\n") << State::Bad;
    QTest::newRow("bare CR") << withHeader("X: a\rb") << State::Bad;
    QTest::newRow("CR CR LF") << withHeader("X: a\r") << State::Bad;
    QTest::newRow("chunked") << withHeader("Transfer-Encoding: chunked") << State::Bad;
    QTest::newRow("two lengths") << withHeader("Content-Length: 0\r\ncontent-length: 0")
                                 << State::Bad;
    QTest::newRow("list of lengths") << withHeader("Content-Length: 0, 0") << State::Bad;
    QTest::newRow("negative length") << withHeader("Content-Length: -1") << State::Bad;
    QTest::newRow("very negative length")
        << withHeader("Content-Length: -99999999999999999999") << State::Bad;
    QTest::newRow("plus") << withHeader("Content-Length: +1") << State::Bad;
    QTest::newRow("hexadecimal") << withHeader("Content-Length: 0x1") << State::Bad;
    QTest::newRow("empty length") << withHeader("Content-Length:") << State::Bad;
    QTest::newRow("too long") << withHeader("Content-Length: 1048577") << State::TooLarge;
    QTest::newRow("longer than any number")
        << withHeader("Content-Length: 99999999999999999999") << State::TooLarge;
}

void TestHttpRequestParser::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(State, expected);
    HttpRequestParser parser;

    QCOMPARE(parser.feed(bytes), expected);
}

void TestHttpRequestParser::refusesTheSameByteByByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(State, expected);
    HttpRequestParser parser;

    for (const char byte : std::as_const(bytes))
        parser.feed({&byte, 1});

    QCOMPARE(parser.state(), expected);
}

void TestHttpRequestParser::refusesAHandshakeAtOnce()
{
    HttpRequestParser parser;

    QCOMPARE(parser.feed(QByteArrayView("\x16\x03\x01\x02\x00", 5)), State::Bad);
}

void TestHttpRequestParser::limitsTheHead()
{
    const HttpRequestParser::Limits limits = {.head = get().size(), .body = 10};
    HttpRequestParser enough(limits);
    HttpRequestParser exceeded(limits);

    QCOMPARE(enough.feed(get()), State::Complete);
    QCOMPARE(exceeded.feed("GET /x HTTP/1.1\r\nHost: a\r\n\r\n"), State::TooLarge);
}

void TestHttpRequestParser::limitsTheBody()
{
    const HttpRequestParser::Limits limits = {.head = 1000, .body = 10};
    HttpRequestParser enough(limits);
    HttpRequestParser exceeded(limits);

    QCOMPARE(enough.feed(withHeader("Content-Length: 10") + "0123456789"), State::Complete);
    QCOMPARE(exceeded.feed(withHeader("Content-Length: 11")), State::TooLarge);
}

void TestHttpRequestParser::limitsTheNumberOfHeaders()
{
    HttpRequestParser parser;

    QCOMPARE(parser.feed(withHeader(QByteArray("X: 1\r\n").repeated(101) + "Y: 2")),
             State::TooLarge);
}

void TestHttpRequestParser::staysRefused()
{
    HttpRequestParser parser;
    parser.feed("no request\r\n\r\n");

    QCOMPARE(parser.feed(get()), State::Bad);
}

QTEST_GUILESS_MAIN(TestHttpRequestParser)
#include "tst_httprequestparser.moc"

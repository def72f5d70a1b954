// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/formpost.h"
#include "app/signin/signinerror.h"
#include "support/localhttpserver.h"
#include "support/testcertificates.h"

#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QUuid>

#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Sends its answer byte by byte, and never the last one.
class DrippingServer : public QTcpServer
{
public:
    DrippingServer()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("DrippingServer: %s", qPrintable(errorString()));
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *const socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(*socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this] { m_isLeft = true; });
        });
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/token"_s.arg(serverPort())); }
    int bytes() const { return m_bytes; } ///< that it has sent
    bool isLeft() const { return m_isLeft; } ///< by the one who asked

private:
    void answer(QTcpSocket &socket)
    {
        if (!socket.readAll().contains("grant_type"))
            return; // its body is still to come
        socket.write("HTTP/1.1 200 X\r\nContent-Length: 99999\r\n\r\n");
        auto *const drops = new QTimer(&socket);
        connect(drops, &QTimer::timeout, &socket, [this, &socket] {
            socket.write(" ");
            ++m_bytes;
        });
        drops->start(std::chrono::milliseconds(5));
    }

    int m_bytes = 0;
    bool m_isLeft = false;
};

struct Bench
{
    explicit Bench(std::optional<QSslConfiguration> tls = {})
        : server(std::move(tls))
    { }

    LocalHttpServer server;
    TransportSettings transport{.extraAuthorities = TestCertificates::authorities()};
    std::unique_ptr<QObject> owner = std::make_unique<QObject>();
    std::optional<HttpReply> answer;
    int answers = 0;

    void post(const FormFields &fields = {{"grant_type", "x"}}, const QUrl &elsewhere = {},
              std::chrono::milliseconds limit = FormPost::UsualLimit)
    {
        new FormPost(
            transport,
            elsewhere.isEmpty() ? server.url(u"/contoso/oauth2/v2.0/token"_s) : elsewhere, fields,
            [this](const HttpReply &reply) {
                answer = reply;
                ++answers;
            },
            owner.get(), limit);
    }
};

} // namespace

class TestFormPost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheForm();
    void givesAnIdToEach();
    void isSentOnceWhenTheConnectionDrops_data();
    void isSentOnceWhenTheConnectionDrops();
    void followsNoRedirect();
    void trustsNoStranger();
    void isTakenBackWithItsOwner();
    void readsNoAnswerWithoutEnd();
    void waitsForNoAnswerWithoutEnd();
};

void TestFormPost::sendsTheForm()
{
    Bench bench;
    bench.server.reply(200, "{}");

    bench.post({{"client_id", "a b"}, {"client_secret", "x&y=z+~"}});

    QTRY_VERIFY(bench.answer);
    const LocalHttpServer::Request &request = bench.server.requests().front();
    QVERIFY(request.line.startsWith("POST /contoso/oauth2/v2.0/token "));
    QCOMPARE(request.body, "client_id=a%20b&client_secret=x%26y%3Dz%2B~"_ba);
    QCOMPARE(request.header("Content-Type"), "application/x-www-form-urlencoded"_ba);
    QVERIFY(!request.line.contains("secret"));
    QCOMPARE(bench.answer->status, 200);
    QCOMPARE(bench.answer->body, "{}"_ba);
}

void TestFormPost::givesAnIdToEach()
{
    Bench bench;
    bench.server.reply(200, "{}");
    bench.server.reply(200, "{}");

    bench.post();
    bench.post();

    QTRY_COMPARE(bench.answers, 2);
    const auto id = [&](size_t index) {
        return QUuid::fromString(
            QLatin1StringView(bench.server.requests().at(index).header("client-request-id")));
    };
    QVERIFY(!id(0).isNull());
    QVERIFY(id(0) != id(1));
}

void TestFormPost::isSentOnceWhenTheConnectionDrops_data()
{
    QTest::addColumn<bool>("hasTls");

    QTest::newRow("without TLS") << false;
    QTest::newRow("over TLS") << true;
}

void TestFormPost::isSentOnceWhenTheConnectionDrops()
{
    QFETCH(bool, hasTls);
    Bench bench(hasTls ? std::optional(TestCertificates::serverConfiguration()) : std::nullopt);

    bench.post(); // nothing is queued there, so the server reads it and drops the connection

    QTRY_VERIFY(bench.answer);
    QVERIFY(!bench.answer->isComplete());
    QCOMPARE(bench.server.requests().size(), 1);
}

void TestFormPost::followsNoRedirect()
{
    Bench bench;
    LocalHttpServer elsewhere;
    bench.server.reply(307, {}, "Location: " + elsewhere.url().toEncoded() + "\r\n");

    bench.post({{"refresh_token", "r"}});

    QTRY_VERIFY(bench.answer);
    QVERIFY(!bench.answer->isSuccess());
    QCOMPARE(elsewhere.connectionCount(), 0);
}

void TestFormPost::trustsNoStranger()
{
    Bench bench(TestCertificates::serverConfiguration(u"selfsigned"_s));
    bench.server.reply(200, "{}");

    bench.post();

    QTRY_VERIFY(bench.answer);
    QVERIFY(!bench.answer->isComplete());
    QVERIFY(bench.server.requests().empty());
}

void TestFormPost::isTakenBackWithItsOwner()
{
    Bench bench;
    bench.server.replyTo("/token", 200, "{}", std::chrono::milliseconds(100));
    bench.post();
    QTRY_COMPARE(bench.server.requests().size(), 1);

    bench.owner.reset();

    QTest::qWait(250);
    QCOMPARE(bench.answers, 0);
}

void TestFormPost::readsNoAnswerWithoutEnd()
{
    Bench bench;
    bench.server.reply(200, QByteArray(4 << 20, ' '));

    bench.post();

    QTRY_VERIFY(bench.answer);
    QVERIFY(bench.answer->isTooLarge);
    QVERIFY(!bench.answer->isSuccess());
}

void TestFormPost::waitsForNoAnswerWithoutEnd()
{
    Bench bench;
    DrippingServer server;

    bench.post({{"grant_type", "x"}}, server.url(), std::chrono::seconds(1));

    QTRY_VERIFY(bench.answer);
    QVERIFY(server.bytes() > 0);
    QVERIFY(!bench.answer->isComplete());
    const SignInError error = SignInError::fromReply(*bench.answer);
    QCOMPARE(error.kind, SignInError::Kind::Network);
    QCOMPARE(error.transportError, QNetworkReply::TimeoutError);
    QTRY_VERIFY(server.isLeft());
    QCOMPARE(bench.answers, 1);
}

QTEST_GUILESS_MAIN(TestFormPost)
#include "tst_formpost.moc"

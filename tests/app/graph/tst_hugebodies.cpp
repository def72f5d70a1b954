// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directoryloader.h"
#include "app/directory/directoryworkshop.h"
#include "app/directory/objectreader.h"
#include "app/graph/graphclient.h"
#include "app/secrets/passwordpost.h"
#include "app/signin/statictoken.h"
#include "support/floodserver.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Huge = 200'000'000;
constexpr qint64 Bound = 16'000'000;

/// Keeps the thread that reads from reading when the answer begins, as other work of a window may.
/// What arrives in the meantime must wait at the server's and not here.
class OtherWork
{
public:
    explicit OtherWork(const FloodServer &server)
    {
        QObject::connect(&m_turn, &QTimer::timeout, &m_turn, [this, &server] {
            if (server.requestCount() == 0)
                return;
            m_turn.stop();
            QThread::msleep(500);
        });
        m_turn.start(0);
    }

private:
    QTimer m_turn;
};

/// A Graph that floods whoever asks it.
struct Bench
{
    FloodThread flood{Huge};
    const FloodServer &server = flood.server();
    OtherWork otherWork{server};
    StaticToken tokens{"token"};
    QNetworkAccessManager network;
    GraphClient graph{GraphEndpoint(server.url()), tokens, network};
};

} // namespace

/// Answers of 200 MB, of which the better part must stay where it is.
class TestHugeBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTakenWholeByOthers();
    void areCutInLists_data();
    void areCutInLists();
    void areCutInSingleReads();
    void areCutInAnswersToActions();
    void areCutWhereASecretIsAdded();
};

/// Or else all that follows would prove nothing.
void TestHugeBodies::areTakenWholeByOthers()
{
    const FloodThread flood(Huge);
    const FloodServer &server = flood.server();
    QTcpSocket socket;
    qint64 read = 0;
    connect(&socket, &QTcpSocket::readyRead, &socket, [&] { read += socket.readAll().size(); });
    socket.connectToHost(server.url().host(), quint16(server.url().port()));
    socket.write("GET / HTTP/1.1\r\n\r\n");

    QTRY_VERIFY_WITH_TIMEOUT(read > Huge, 60'000);
    QVERIFY(server.sentBytes() > Huge);
}

void TestHugeBodies::areCutInLists_data()
{
    QTest::addColumn<FloodServer::Framing>("framing");
    QTest::newRow("with a length") << FloodServer::Framing::Length;
    QTest::newRow("in chunks") << FloodServer::Framing::Chunks;
}

void TestHugeBodies::areCutInLists()
{
    QFETCH(FloodServer::Framing, framing);
    const FloodThread flood(Huge, framing);
    const FloodServer &server = flood.server();
    StaticToken tokens("token");
    DirectoryWorkshop workshop;
    DirectoryLoader loader(ListKind::AppRegistrations, GraphEndpoint(server.url()), tokens,
                           workshop);
    QSignalSpy failed(&loader, &DirectoryLoader::failed);

    loader.start();

    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60'000);
    QCOMPARE(failed[0][0].value<GraphError>().kind, GraphError::Kind::MalformedReply);
    QCOMPARE(server.requestCount(), 1);
    QVERIFY2(server.sentBytes() < Bound, QByteArray::number(server.sentBytes()).constData());
}

void TestHugeBodies::areCutInSingleReads()
{
    Bench bench;
    const FloodServer &server = bench.server;
    std::optional<GraphResult<DirectoryObject>> object;

    readObject(bench.graph,
               {.kind = ObjectKind::Application, .objectId = QUuid::createUuid(), .appId = {}},
               this, [&object](const auto &read) { object = read; });

    QTRY_VERIFY_WITH_TIMEOUT(object, 60'000);
    QVERIFY(!object->has_value());
    QCOMPARE(object->error().kind, GraphError::Kind::MalformedReply);
    QCOMPARE(server.requestCount(), 1);
    QVERIFY2(server.sentBytes() < Bound, QByteArray::number(server.sentBytes()).constData());
}

void TestHugeBodies::areCutInAnswersToActions()
{
    Bench bench;
    const FloodServer &server = bench.server;
    std::optional<GraphResult<HttpReply>> answer;

    bench.graph.post(GraphVersion::V1, u"/applications/x/removePassword"_s, {}, this,
                     [&answer](const auto &reply) { answer = reply; });

    QTRY_VERIFY_WITH_TIMEOUT(answer, 60'000);
    QVERIFY(!answer->has_value());
    QCOMPARE(answer->error().kind, GraphError::Kind::MalformedReply);
    QCOMPARE(server.requestCount(), 1);
    QVERIFY2(server.sentBytes() < Bound, QByteArray::number(server.sentBytes()).constData());
}

void TestHugeBodies::areCutWhereASecretIsAdded()
{
    const FloodThread flood(Huge);
    const FloodServer &server = flood.server();
    const OtherWork otherWork(server);
    std::optional<PasswordPost::Outcome> outcome;
    const auto request =
        GraphEndpoint(server.url())
            .request(GraphVersion::V1, u"/applications/x/addPassword"_s, AccessToken("t"));
    QObject owner;

    new PasswordPost(
        *request, "{}", [&outcome](PasswordPost::Outcome what) { outcome = std::move(what); },
        &owner);

    QTRY_VERIFY_WITH_TIMEOUT(outcome, 60'000);
    QVERIFY(!outcome->has_value());
    QVERIFY(outcome->error().mayExist);
    QCOMPARE(server.requestCount(), 1);
    QVERIFY2(server.sentBytes() < Bound, QByteArray::number(server.sentBytes()).constData());
}

QTEST_GUILESS_MAIN(TestHugeBodies)
#include "tst_hugebodies.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/graphclient.h"
#include "app/secrets/secretremover.h"
#include "support/localhttpserver.h"
#include "support/recordedtokens.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QUuid KeyId(0x7c2f3a50, 0x5f8b, 0x4d3e, 0x9a, 0x55, 0x0d, 0x0f, 0x6a, 0x0f, 0x2a, 0x11);
QByteArray without()
{
    return R"({"id": "8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f",
    "passwordCredentials": [{"keyId": "11111111-2222-3333-4444-555555555555"}]})";
}

QByteArray with()
{
    return R"({"id": "8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f",
    "passwordCredentials": [{"keyId": "11111111-2222-3333-4444-555555555555"},
                            {"keyId": "7c2f3a50-5f8b-4d3e-9a55-0d0f6a0f2a11"}]})";
}

QByteArray noSuchKey()
{
    return R"({"error": {"code": "Request_BadRequest",
    "message": "No password credential found with keyId"}})";
}

QByteArray noSuchObject()
{
    return R"({"error": {"code": "Request_ResourceNotFound"}})";
}

struct Bench
{
    LocalHttpServer server;
    RecordedTokens tokens;
    QNetworkAccessManager network;
    GraphClient graph{GraphEndpoint(server.url()), tokens, network};
    SecretRemover remover{graph, nullptr, {0ms, 1ms}};
    std::optional<RemovalResult> result;

    void remove(ObjectKind kind = ObjectKind::Application)
    {
        const ObjectRef owner{.kind = kind,
                              .objectId = QUuid(u"8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f"_s),
                              .appId = {}};
        remover.remove(owner, KeyId, &server,
                       [this](const RemovalResult &outcome) { result = outcome; });
    }
};

} // namespace

class TestSecretRemover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesASecretAndLooks();
    void removesABlueprintsThroughItsCast();
    void takesASecretThatIsGoneForRemoved_data();
    void takesASecretThatIsGoneForRemoved();
    void asksAgainForASecretThatIsTooNewToBeKnown();
    void doesNotSayWhatBecameOfASecretThatIsStillThere();
    void doesNotTakeAnObjectThatIsGoneForASecretThatIs();
    void doesNotListenToAGateway();
    void asksAgainWhereTheAnswerWasLost();
    void looksWhereEveryAnswerWasLost();
    void doesNotCallALostAnswerNotDeleted();
    void doesNotCallALostAnswerDeletedOnTheWordOfOneLook_data();
    void doesNotCallALostAnswerDeletedOnTheWordOfOneLook();
    void doesNotCallASecretItCouldNotLookForNotDeleted();
    void asksNoFurtherWhereItHasNoRight();
    void looksAgainWhereTheListIsLate();
    void believesGraphOverAListThatStaysLate();
    void believesGraphWhereItCouldNotLook();
    void forgetsARemovalWhoseContextDied();
    void waitsAFewSecondsInAll();
};

void TestSecretRemover::removesASecretAndLooks()
{
    Bench bench;
    bench.server.reply(204, "");
    bench.server.reply(200, without());

    bench.remove();

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->value().object->passwordCredentials.size(), 1);
    const auto &request = bench.server.requests().front();
    QCOMPARE(
        request.line,
        "POST /v1.0/applications/8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f/removePassword HTTP/1.1"_ba);
    QCOMPARE(request.body, R"({"keyId":"7c2f3a50-5f8b-4d3e-9a55-0d0f6a0f2a11"})"_ba);
    QCOMPARE(bench.server.requests().size(), 2);
}

void TestSecretRemover::removesABlueprintsThroughItsCast()
{
    Bench bench;
    bench.server.reply(204, "");
    bench.server.reply(200, R"({"value":)" + without() + '}');

    bench.remove(ObjectKind::AgentIdentityBlueprint);

    QTRY_VERIFY(bench.result);
    QVERIFY(bench.result->has_value());
    QVERIFY(bench.server.requests().front().line.contains(
        "/microsoft.graph.agentIdentityBlueprint/removePassword "));
}

void TestSecretRemover::takesASecretThatIsGoneForRemoved_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("refusal");

    QTest::newRow("400") << 400 << noSuchKey();
    QTest::newRow("404") << 404 << noSuchObject();
}

void TestSecretRemover::takesASecretThatIsGoneForRemoved()
{
    QFETCH(int, status);
    QFETCH(QByteArray, refusal);
    Bench bench;
    for (int i = 0; i < 3; ++i)
        bench.server.reply(status, refusal);
    bench.server.reply(200, without());

    bench.remove();

    QTRY_VERIFY(bench.result);
    QVERIFY(bench.result->has_value());
    QCOMPARE(bench.server.requests().size(), 4);
}

void TestSecretRemover::asksAgainForASecretThatIsTooNewToBeKnown()
{
    Bench bench;
    bench.server.reply(400, noSuchKey());
    bench.server.reply(204, "");
    bench.server.reply(200, without());

    bench.remove();

    QTRY_VERIFY(bench.result);
    QVERIFY(bench.result->has_value());
    QVERIFY(bench.server.requests()[1].line.startsWith("POST"));
}

void TestSecretRemover::doesNotSayWhatBecameOfASecretThatIsStillThere()
{
    Bench bench;
    for (int i = 0; i < 3; ++i)
        bench.server.reply(400, noSuchKey());
    bench.server.reply(200, with());

    bench.remove();

    QTRY_VERIFY(bench.result);
    QVERIFY(bench.result->error().mayBeGone);
    QCOMPARE(bench.result->error().cause.kind, GraphError::Kind::Rejected);
    QCOMPARE(bench.result->error().cause.code, u"Request_BadRequest"_s);
}

void TestSecretRemover::doesNotTakeAnObjectThatIsGoneForASecretThatIs()
{
    Bench bench; // a deleted application can be restored, with its secrets
    for (int i = 0; i < 4; ++i)
        bench.server.reply(404, noSuchObject());

    bench.remove();

    QTRY_VERIFY(bench.result);
    QVERIFY(bench.result->error().mayBeGone);
    QCOMPARE(bench.result->error().cause.kind, GraphError::Kind::NotFound);
}

void TestSecretRemover::doesNotListenToAGateway()
{
    Bench bench;
    bench.server.reply(404, "<html>");

    bench.remove();

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error().cause.kind, GraphError::Kind::NotFound);
    QCOMPARE(bench.server.requests().size(), 1);
}

void TestSecretRemover::asksAgainWhereTheAnswerWasLost()
{
    Bench bench;
    bench.server.reply(500, "");
    bench.server.reply(204, "");
    bench.server.reply(200, without());

    bench.remove();

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->value().object->passwordCredentials.size(), 1);
}

void TestSecretRemover::looksWhereEveryAnswerWasLost()
{
    Bench bench;
    for (int i = 0; i < 3; ++i)
        bench.server.reply(500, "");
    bench.server.reply(200, without());

    bench.remove();

    QTRY_VERIFY(bench.result);
    QVERIFY(bench.result->has_value());
}

void TestSecretRemover::doesNotCallALostAnswerNotDeleted()
{
    Bench bench;
    for (int i = 0; i < 3; ++i)
        bench.server.reply(500, "");
    bench.server.reply(200, with());

    bench.remove();

    QTRY_VERIFY(bench.result);
    QVERIFY(bench.result->error().mayBeGone);
    QCOMPARE(bench.result->error().cause.kind, GraphError::Kind::Service);
}

void TestSecretRemover::doesNotCallALostAnswerDeletedOnTheWordOfOneLook_data()
{
    QTest::addColumn<QByteArrayList>("looks");
    QTest::newRow("too new for the replica read first") << QByteArrayList{without(), with()};
    QTest::newRow("too new for the one read last") << QByteArrayList{with(), without()};
}

/// Replicas may know of a new secret or not, in any order.
void TestSecretRemover::doesNotCallALostAnswerDeletedOnTheWordOfOneLook()
{
    QFETCH(const QByteArrayList, looks);
    Bench bench;
    SecretRemover patient(bench.graph, nullptr, {0ms, 1ms, 1ms});
    for (int i = 0; i < 3; ++i)
        bench.server.reply(500, "");
    for (const QByteArray &look : looks)
        bench.server.reply(200, look);

    patient.remove({}, KeyId, &bench.server,
                   [&bench](const RemovalResult &outcome) { bench.result = outcome; });

    QTRY_VERIFY(bench.result);
    QVERIFY(!bench.result->has_value());
    QVERIFY(bench.result->error().mayBeGone);
    QCOMPARE(bench.server.requests().size(), 5);
}

void TestSecretRemover::doesNotCallASecretItCouldNotLookForNotDeleted()
{
    Bench bench;
    for (int i = 0; i < 3; ++i)
        bench.server.reply(400, noSuchKey());
    bench.server.reply(403, "");

    bench.remove();

    QTRY_VERIFY(bench.result);
    QVERIFY(bench.result->error().mayBeGone);
    QCOMPARE(bench.result->error().cause.kind, GraphError::Kind::Forbidden);
}

void TestSecretRemover::asksNoFurtherWhereItHasNoRight()
{
    Bench bench;
    bench.server.reply(403, R"({"error": {"code": "Authorization_RequestDenied"}})");

    bench.remove();

    QTRY_VERIFY(bench.result);
    QVERIFY(!bench.result->error().mayBeGone);
    QCOMPARE(bench.result->error().cause.kind, GraphError::Kind::Forbidden);
    QCOMPARE(bench.server.requests().size(), 1);
}

void TestSecretRemover::looksAgainWhereTheListIsLate()
{
    Bench bench;
    bench.server.reply(204, "");
    bench.server.reply(200, with());
    bench.server.reply(200, with());
    bench.server.reply(200, without());

    bench.remove();

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->value().object->passwordCredentials.size(), 1);
    QCOMPARE(bench.server.requests().size(), 4);
}

void TestSecretRemover::believesGraphOverAListThatStaysLate()
{
    Bench bench;
    bench.server.reply(204, "");
    for (int i = 0; i < 4; ++i)
        bench.server.reply(200, with());

    bench.remove();

    QTRY_VERIFY(bench.result);
    QVERIFY(!bench.result->value().isConfirmed);
    QCOMPARE(bench.result->value().object->passwordCredentials.size(), 2); // as it was read
    QCOMPARE(bench.server.requests().size(), 4);
}

void TestSecretRemover::believesGraphWhereItCouldNotLook()
{
    Bench bench;
    bench.server.reply(204, "");
    bench.server.reply(500, "");

    bench.remove();

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->value().object.error().kind, GraphError::Kind::Service);
}

void TestSecretRemover::forgetsARemovalWhoseContextDied()
{
    Bench bench;
    bench.server.reply(204, "");
    bench.server.reply(200, without());
    bool called = false;
    auto context = std::make_unique<QObject>();

    bench.remover.remove({}, KeyId, context.get(), [&called](const auto &) { called = true; });
    context.reset();

    QTRY_VERIFY(bench.remover.children().isEmpty());
    QVERIFY(!called);
}

void TestSecretRemover::waitsAFewSecondsInAll()
{
    std::chrono::milliseconds sum = 0ms;
    for (const auto wait : SecretRemover::usualWaits())
        sum += wait;

    QVERIFY(sum >= 5s && sum <= 30s);
}

QTEST_GUILESS_MAIN(TestSecretRemover)
#include "tst_secretremover.moc"

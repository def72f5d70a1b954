// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/objectreader.h"
#include "app/graph/graphclient.h"
#include "support/localhttpserver.h"
#include "support/recordedtokens.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    LocalHttpServer server;
    RecordedTokens tokens;
    QNetworkAccessManager network;
    GraphClient graph{GraphEndpoint(server.url()), tokens, network};
    std::optional<GraphResult<DirectoryObject>> result;

    std::optional<GraphResult<std::optional<DirectoryObject>>> counterpart;

    static ObjectRef ref(ObjectKind kind)
    {
        return {.kind = kind,
                .objectId = QUuid(u"8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f"_s),
                .appId = QUuid(u"0c1d2e3f-4a5b-6c7d-8e9f-0a1b2c3d4e5f"_s)};
    }

    void read(ObjectKind kind)
    {
        readObject(graph, ref(kind), &server,
                   [this](const GraphResult<DirectoryObject> &object) { result = object; });
    }

    void readOther(ObjectKind kind)
    {
        readCounterpart(graph, ref(kind), &server,
                        [this](const auto &object) { counterpart = object; });
    }
};

QByteArray payroll()
{
    return R"({"id": "8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f", "displayName": "Payroll"})";
}

} // namespace

class TestObjectReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatAnObjectHolds_data();
    void asksForWhatAnObjectHolds();
    void takesAnObjectOutOfItsWrapping();
    void handsOnWhatGraphRefused();
    void looksTheCounterpartUpByApplicationId_data();
    void looksTheCounterpartUpByApplicationId();
    void tellsABlueprintFromAnAppRegistration();
    void findsNoCounterpartWhereThereIsNone();
    void tellsWhyTheCounterpartCouldNotBeRead();
};

void TestObjectReader::asksForWhatAnObjectHolds_data()
{
    QTest::addColumn<ObjectKind>("kind");
    QTest::addColumn<QByteArray>("line");

    const auto id = "8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f"_ba;
    const auto select = "?$select=id,appId,displayName,createdDateTime,signInAudience,"
                        "passwordCredentials"_ba;
    QTest::newRow("application") << ObjectKind::Application
                                 << "GET /v1.0/applications/" + id + select + " HTTP/1.1";
    QTest::newRow("blueprint") << ObjectKind::AgentIdentityBlueprint
                               << "GET /v1.0/applications/" + id
            + "/microsoft.graph.agentIdentityBlueprint" + select + " HTTP/1.1";
    QTest::newRow("service principal") << ObjectKind::ServicePrincipal
                                       << "GET /v1.0/servicePrincipals/" + id
            + "?$select=id,appId,displayName,signInAudience,passwordCredentials,"
              "servicePrincipalType,appOwnerOrganizationId HTTP/1.1";
}

void TestObjectReader::asksForWhatAnObjectHolds()
{
    QFETCH(ObjectKind, kind);
    QFETCH(QByteArray, line);
    Bench bench;
    bench.server.reply(200, payroll());

    bench.read(kind);

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->value().displayName, u"Payroll"_s);
    QCOMPARE(bench.result->value().ref.kind, kind);
    QCOMPARE(bench.server.requests().front().line, line);
}

void TestObjectReader::takesAnObjectOutOfItsWrapping()
{
    Bench bench;
    bench.server.reply(200, R"({"@odata.context": "x", "value": )" + payroll() + '}');

    bench.read(ObjectKind::AgentIdentityBlueprint);

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->value().displayName, u"Payroll"_s);
}

void TestObjectReader::handsOnWhatGraphRefused()
{
    Bench bench;
    bench.server.reply(404, R"({"error": {"code": "Request_ResourceNotFound"}})");

    bench.read(ObjectKind::Application);

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error().kind, GraphError::Kind::NotFound);
}

void TestObjectReader::looksTheCounterpartUpByApplicationId_data()
{
    QTest::addColumn<ObjectKind>("kind");
    QTest::addColumn<ObjectKind>("other");
    QTest::addColumn<QByteArray>("line"); // its beginning

    const auto appId = "(appId='0c1d2e3f-4a5b-6c7d-8e9f-0a1b2c3d4e5f')?$select=id,appId,"_ba;
    QTest::newRow("of an application") << ObjectKind::Application << ObjectKind::ServicePrincipal
                                       << "GET /v1.0/servicePrincipals" + appId;
    QTest::newRow("of a service principal")
        << ObjectKind::ServicePrincipal << ObjectKind::Application
        << "GET /v1.0/applications" + appId;
}

void TestObjectReader::looksTheCounterpartUpByApplicationId()
{
    QFETCH(ObjectKind, kind);
    QFETCH(ObjectKind, other);
    QFETCH(QByteArray, line);
    Bench bench;
    bench.server.reply(200, payroll());

    bench.readOther(kind);

    QTRY_VERIFY(bench.counterpart);
    QCOMPARE(bench.counterpart->value()->ref.kind, other);
    QCOMPARE(bench.counterpart->value()->displayName, u"Payroll"_s);
    const QByteArray sent = bench.server.requests().front().line;
    QVERIFY2(sent.startsWith(line), sent.constData());
    QVERIFY(sent.contains("passwordCredentials"));
}

void TestObjectReader::tellsABlueprintFromAnAppRegistration()
{
    Bench bench;
    bench.server.reply(
        200, R"({"@odata.type":"#microsoft.graph.agentIdentityBlueprint",)" + payroll().mid(1));

    bench.readOther(ObjectKind::ServicePrincipal);

    QTRY_VERIFY(bench.counterpart);
    QCOMPARE(bench.counterpart->value()->ref.kind, ObjectKind::AgentIdentityBlueprint);
}

void TestObjectReader::findsNoCounterpartWhereThereIsNone()
{
    Bench bench;
    bench.server.reply(404, R"({"error": {"code": "Request_ResourceNotFound"}})");

    bench.readOther(ObjectKind::Application);

    QTRY_VERIFY(bench.counterpart);
    QVERIFY(bench.counterpart->has_value());
    QVERIFY(!bench.counterpart->value());
}

void TestObjectReader::tellsWhyTheCounterpartCouldNotBeRead()
{
    Bench bench;
    bench.server.reply(403, R"({"error": {"code": "Authorization_RequestDenied"}})");

    bench.readOther(ObjectKind::Application);

    QTRY_VERIFY(bench.counterpart);
    QCOMPARE(bench.counterpart->error().kind, GraphError::Kind::Forbidden);
}

QTEST_GUILESS_MAIN(TestObjectReader)
#include "tst_objectreader.moc"

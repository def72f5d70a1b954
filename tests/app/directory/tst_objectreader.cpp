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

    void read(ObjectKind kind)
    {
        const ObjectRef ref{.kind = kind,
                            .objectId = QUuid(u"8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f"_s),
                            .appId = {}};
        readObject(graph, ref, &server,
                   [this](const GraphResult<DirectoryObject> &object) { result = object; });
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

QTEST_GUILESS_MAIN(TestObjectReader)
#include "tst_objectreader.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/objectlookup.h"
#include "app/graph/graphclient.h"
#include "app/sample/sampleserver.h"
#include "app/sample/sampletenant.h"
#include "app/signin/statictoken.h"
#include "support/localhttpserver.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QTest>

#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto NotThere = R"({"error":{"code":"Request_ResourceNotFound"}})";

struct Bench
{
    explicit Bench(const QUrl &endpoint, const QByteArray &token)
        : tokens(token)
        , graph(GraphEndpoint(endpoint), tokens, network)
    { }

    bool lookUp(const std::vector<QUuid> &ids, ObjectLookup::Kinds kinds = ObjectLookup::Kinds::All)
    {
        result.reset();
        ObjectLookup lookup(graph, ids, kinds);
        QObject::connect(&lookup, &ObjectLookup::progressed, &network, [this](int done, int total) {
            progress.append({done, total});
        });
        QObject::connect(&lookup, &ObjectLookup::finished, &network,
                         [this](const LookupResult &found) { result = found; });
        lookup.start();
        return QTest::qWaitFor([this] { return result.has_value(); }, 20000);
    }

    /// What a list of the tenant has first.
    QJsonObject first(const QString &path)
    {
        std::optional<QJsonObject> object;
        graph.get(GraphVersion::V1, path, &network, [&object](const auto &json) {
            object = json->value("value"_L1).toArray().first().toObject();
        });
        return QTest::qWaitFor([&] { return object.has_value(); }, 20000) ? *object : QJsonObject();
    }

    QNetworkAccessManager network;
    StaticToken tokens;
    GraphClient graph;
    std::optional<LookupResult> result;
    QList<std::pair<int, int>> progress;
};

struct SampleBench : Bench
{
    SampleBench()
        : SampleBench(std::make_unique<SampleServer>(SampleServer::Options{}))
    { }
    explicit SampleBench(std::unique_ptr<SampleServer> sample)
        : Bench(sample->graphEndpoint(), sample->bearer())
        , server(std::move(sample))
    { }

    std::unique_ptr<SampleServer> server;
};

QUuid idOf(const QJsonObject &object, QLatin1StringView member = "id"_L1)
{
    return QUuid(object[member].toString());
}

} // namespace

class TestObjectLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatHasAClientId();
    void findsByObjectId_data();
    void findsByObjectId();
    void tellsABlueprint();
    void tellsWhatIsNotThere();
    void tellsHowFarItIs();
    void leavesOutWhatIsDeletedAndNoApplication();
    void goesOnWithoutTheBlueprintsThatMayNotBeRead();
    void tellsWhatMayNotBeRead();
    void givesUpWhereNothingCanBeAsked();
    void asksForApplicationsOnlyWhereThereIsNothingElse();
    void asksForNoMoreThanAFew();
};

void TestObjectLookup::findsWhatHasAClientId()
{
    SampleBench bench;
    const QJsonObject application = bench.first(u"/applications?$top=1"_s);

    QVERIFY(bench.lookUp({idOf(application, "appId"_L1)}));

    QCOMPARE(bench.result->found.size(), 2U);
    QCOMPARE(bench.result->found[0].ref.objectId, idOf(application));
    QCOMPARE(bench.result->found[0].ref.kind, ObjectKind::Application);
    QCOMPARE(bench.result->found[1].ref.kind, ObjectKind::ServicePrincipal);
    QVERIFY(bench.result->missing.empty());
    QVERIFY(!bench.result->error);
}

void TestObjectLookup::findsByObjectId_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isDeleted");

    QTest::newRow("application") << u"/applications?$top=1"_s << false;
    QTest::newRow("service principal") << u"/servicePrincipals?$top=1"_s << false;
    QTest::newRow("deleted application")
        << u"/directory/deletedItems/microsoft.graph.application?$top=1"_s << true;
    QTest::newRow("deleted service principal")
        << u"/directory/deletedItems/microsoft.graph.servicePrincipal?$top=1"_s << true;
}

void TestObjectLookup::findsByObjectId()
{
    QFETCH(QString, path);
    SampleBench bench;
    const QJsonObject object = bench.first(path);

    QVERIFY(bench.lookUp({idOf(object)}));

    QCOMPARE(bench.result->found.size(), 1U);
    QCOMPARE(bench.result->found[0].displayName, object["displayName"_L1].toString());
    QTEST(bench.result->found[0].deletedDateTime.isValid(), "isDeleted");
}

void TestObjectLookup::tellsABlueprint()
{
    SampleBench bench;
    const QJsonObject blueprint =
        bench.first(u"/applications/microsoft.graph.agentIdentityBlueprint?$top=1"_s);

    QVERIFY(bench.lookUp({idOf(blueprint)}));

    QCOMPARE(bench.result->found.size(), 1U);
    QCOMPARE(bench.result->found[0].ref.kind, ObjectKind::AgentIdentityBlueprint);
}

void TestObjectLookup::tellsWhatIsNotThere()
{
    SampleBench bench;
    const QUuid unknown = QUuid::createUuid();

    QVERIFY(bench.lookUp({unknown}));

    QVERIFY(bench.result->found.empty());
    QCOMPARE(bench.result->missing, std::vector<QUuid>{unknown});
    QVERIFY(!bench.result->error);
    QVERIFY(!bench.result->areBlueprintsUnread);
}

void TestObjectLookup::tellsHowFarItIs()
{
    SampleBench bench;
    const QJsonObject application = bench.first(u"/applications?$top=1"_s);

    QVERIFY(bench.lookUp({idOf(application), QUuid::createUuid(), idOf(application, "appId"_L1)}));

    QCOMPARE(bench.progress, (QList<std::pair<int, int>>{{0, 3}, {1, 3}, {2, 3}}));
    QCOMPARE(bench.result->found.size(), 2U); // each once
    QCOMPARE(bench.result->missing.size(), 1U);
}

void TestObjectLookup::leavesOutWhatIsDeletedAndNoApplication()
{
    LocalHttpServer server;
    server.replyTo("GET", 404, NotThere);
    server.replyTo("/directory/deletedItems/", 200,
                   R"({"@odata.type": "#microsoft.graph.group", "displayName": "Sales",)"
                   R"("id": "8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f",)"
                   R"("deletedDateTime": "2026-11-01T00:00:00Z"})");
    Bench bench(server.url(), "token");

    QVERIFY(bench.lookUp({QUuid::createUuid()}));

    QVERIFY(bench.result->found.empty());
    QCOMPARE(bench.result->missing.size(), 1U);
}

void TestObjectLookup::goesOnWithoutTheBlueprintsThatMayNotBeRead()
{
    LocalHttpServer server;
    server.replyTo("GET", 404, NotThere);
    server.replyTo("microsoft.graph.agentIdentityBlueprint", 403,
                   R"({"error":{"code":"Authorization_RequestDenied"}})");
    Bench bench(server.url(), "token");

    QVERIFY(bench.lookUp({QUuid::createUuid()}));

    QVERIFY(bench.result->areBlueprintsUnread);
    QVERIFY(!bench.result->error);
    QCOMPARE(bench.result->missing.size(), 1U);
}

void TestObjectLookup::tellsWhatMayNotBeRead()
{
    LocalHttpServer server;
    server.replyTo("GET", 404, NotThere);
    server.replyTo("/servicePrincipals", 403,
                   R"({"error":{"code":"Authorization_RequestDenied"}})");
    Bench bench(server.url(), "token");

    QVERIFY(bench.lookUp({QUuid::createUuid(), QUuid::createUuid()}));

    QVERIFY(bench.result->error);
    QCOMPARE(bench.result->error->kind, GraphError::Kind::Forbidden);
    QCOMPARE(bench.result->errorKind, ObjectKind::ServicePrincipal);
    QCOMPARE(bench.result->missing.size(), 2U);
    QCOMPARE(server.requests().size(), 12U); // the second was asked for all the same
}

void TestObjectLookup::givesUpWhereNothingCanBeAsked()
{
    LocalHttpServer server;
    server.replyTo("GET", 400, R"({"error":{"code":"BadRequest"}})");
    Bench bench(server.url(), "token");

    QVERIFY(bench.lookUp({QUuid::createUuid(), QUuid::createUuid()}));

    QCOMPARE(bench.result->error->kind, GraphError::Kind::Rejected);
    QCOMPARE(bench.result->missing.size(), 2U);
    QCOMPARE(server.requests().size(), 6U);
}

void TestObjectLookup::asksForApplicationsOnlyWhereThereIsNothingElse()
{
    LocalHttpServer server;
    server.replyTo("GET", 404, NotThere);
    Bench bench(server.url(), "token");

    QVERIFY(bench.lookUp({QUuid::createUuid()}, ObjectLookup::Kinds::ApplicationsOnly));

    QCOMPARE(server.requests().size(), 2U);
    for (const LocalHttpServer::Request &request : server.requests())
        QVERIFY(request.line.startsWith("GET /v1.0/applications"));
}

void TestObjectLookup::asksForNoMoreThanAFew()
{
    LocalHttpServer server;
    server.replyTo("GET", 404, NotThere);
    Bench bench(server.url(), "token");
    std::vector<QUuid> ids;
    for (size_t i = 0; i < ObjectLookup::MostIds + 5; ++i)
        ids.push_back(QUuid::createUuid());

    QVERIFY(bench.lookUp(ids, ObjectLookup::Kinds::ApplicationsOnly));

    QCOMPARE(server.requests().size(), 2 * ObjectLookup::MostIds);
    QCOMPARE(bench.result->unaskedCount, 5);
}

QTEST_GUILESS_MAIN(TestObjectLookup)
#include "tst_objectlookup.moc"

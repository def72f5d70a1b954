// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/objectref.h"
#include "app/directory/owner.h"
#include "app/graph/graphclient.h"
#include "support/localhttpserver.h"
#include "support/recordedtokens.h"

#include <QJsonDocument>
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
    std::optional<GraphResult<OwnerList>> result;

    void read(ObjectKind kind = ObjectKind::Application)
    {
        const ObjectRef ref{.kind = kind,
                            .objectId = QUuid(u"8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f"_s),
                            .appId = {}};
        readOwners(graph, ref, &server, [this](const auto &owners) { result = owners; });
    }

    QByteArray linkTo(int page) const
    {
        return R"("@odata.nextLink":")" + server.url(u"/v1.0/next%1"_s.arg(page)).toEncoded()
            + R"(",)";
    }
};

QByteArray owner(int number)
{
    return R"({"@odata.type":"#microsoft.graph.user","id":"00000000-0000-0000-0000-00000000000)"
        + QByteArray::number(number) + R"(","displayName":"Owner )" + QByteArray::number(number)
        + R"(","userPrincipalName":"o@example.com"})";
}

} // namespace

class TestOwner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatGraphTells_data();
    void takesWhatGraphTells();
    void refusesWhatIsNoOwner_data();
    void refusesWhatIsNoOwner();
    void asksForTheOwnersOfEveryKind_data();
    void asksForTheOwnersOfEveryKind();
    void readsPageAfterPage();
    void skipsAnOddOneAndCountsIt();
    void stopsAfterSomePages();
    void followsNoLinkToAnotherHost();
    void handsOnWhatGraphRefused();
    void refusesAnAnswerWithoutAList();
    void knowsThatThereAreNone();
    void saysWhoIsAmongThem();
};

void TestOwner::takesWhatGraphTells_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("displayName");
    QTest::addColumn<QString>("userPrincipalName");

    const auto id = R"("id":"1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed")"_ba;
    QTest::newRow("a user") << R"({"@odata.type":"#microsoft.graph.user",)" + id
            + R"(,"displayName":"Ana","userPrincipalName":"ana@x.example"})"
                            << int(Owner::Kind::User) << u"Ana"_s << u"ana@x.example"_s;
    QTest::newRow("a service principal")
        << R"({"@odata.type":"#microsoft.graph.servicePrincipal",)" + id
            + R"(,"displayName":"Deployer"})"
        << int(Owner::Kind::Application) << u"Deployer"_s << QString();
    QTest::newRow("something to come")
        << R"({"@odata.type":"#microsoft.graph.group",)" + id + R"(,"displayName":"Team"})"
        << int(Owner::Kind::Other) << u"Team"_s << QString();
    QTest::newRow("type and ID only") << R"({"@odata.type":"#microsoft.graph.user",)" + id + '}'
                                      << int(Owner::Kind::User) << QString() << QString();
    QTest::newRow("nulls") << "{" + id + R"(,"displayName":null,"userPrincipalName":null})"
                           << int(Owner::Kind::Other) << QString() << QString();
    QTest::newRow("markup") << "{" + id + R"(,"displayName":"<b>Ana</b>"})"
                            << int(Owner::Kind::Other) << u"<b>Ana</b>"_s << QString();
}

void TestOwner::takesWhatGraphTells()
{
    QFETCH(QByteArray, json);
    QFETCH(int, kind);
    QFETCH(QString, displayName);
    QFETCH(QString, userPrincipalName);

    const auto owner = Owner::fromJson(QJsonDocument::fromJson(json).object());

    QVERIFY(owner);
    QCOMPARE(int(owner->kind), kind);
    QCOMPARE(owner->id, QUuid(u"1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed"_s));
    QCOMPARE(owner->displayName, displayName);
    QCOMPARE(owner->userPrincipalName, userPrincipalName);
}

void TestOwner::refusesWhatIsNoOwner_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("no ID") << R"({"displayName":"Ana"})"_ba;
    QTest::newRow("no GUID") << R"({"id":"42"})"_ba;
    QTest::newRow("a number for a name")
        << R"({"id":"1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed","displayName":7})"_ba;
    QTest::newRow("nothing") << "{}"_ba;
}

void TestOwner::refusesWhatIsNoOwner()
{
    QFETCH(QByteArray, json);

    QVERIFY(!Owner::fromJson(QJsonDocument::fromJson(json).object()));
}

void TestOwner::asksForTheOwnersOfEveryKind_data()
{
    QTest::addColumn<ObjectKind>("kind");
    QTest::addColumn<QByteArray>("path");

    const auto id = "8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f"_ba;
    QTest::newRow("application") << ObjectKind::Application << "/v1.0/applications/" + id;
    QTest::newRow("service principal")
        << ObjectKind::ServicePrincipal << "/v1.0/servicePrincipals/" + id;
    QTest::newRow("blueprint") << ObjectKind::AgentIdentityBlueprint
                               << "/v1.0/applications/" + id
            + "/microsoft.graph.agentIdentityBlueprint";
}

void TestOwner::asksForTheOwnersOfEveryKind()
{
    QFETCH(ObjectKind, kind);
    QFETCH(QByteArray, path);
    Bench bench;
    bench.server.reply(200, R"({"value":[]})");

    bench.read(kind);

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.server.requests().front().line,
             "GET " + path + "/owners?$select=id,displayName,userPrincipalName HTTP/1.1");
}

void TestOwner::readsPageAfterPage()
{
    Bench bench;
    bench.server.reply(200, "{" + bench.linkTo(2) + R"("value":[)" + owner(1) + "]}");
    bench.server.reply(200, "{" + bench.linkTo(3) + R"("value":[]})"); // Graph has such pages
    bench.server.reply(200, R"({"value":[)" + owner(2) + ',' + owner(3) + "]}");

    bench.read();

    QTRY_VERIFY(bench.result);
    const OwnerList list = bench.result->value();
    QCOMPARE(list.owners.size(), 3U);
    QCOMPARE(list.owners.back().displayName, u"Owner 3"_s);
    QVERIFY(!list.isCutShort);
    QCOMPARE(bench.server.requests().back().line, "GET /v1.0/next3 HTTP/1.1"_ba);
}

void TestOwner::skipsAnOddOneAndCountsIt()
{
    Bench bench;
    bench.server.reply(200, R"({"value":[7,)" + owner(1) + R"(,{"id":null}]})");

    bench.read();

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->value().owners.size(), 1U);
    QCOMPARE(bench.result->value().unreadCount, 2);
}

void TestOwner::stopsAfterSomePages()
{
    Bench bench;
    bench.server.replyTo("GET", 200, "{" + bench.linkTo(2) + R"("value":[)" + owner(1) + "]}");

    bench.read();

    QTRY_VERIFY(bench.result);
    QVERIFY(bench.result->value().isCutShort);
    QCOMPARE(bench.result->value().owners.size(), bench.server.requests().size());
    QCOMPARE(bench.server.requests().size(), 5U);
}

void TestOwner::followsNoLinkToAnotherHost()
{
    Bench bench;
    LocalHttpServer other;
    bench.server.reply(200,
                       R"({"@odata.nextLink":")" + other.url(u"/v1.0/next"_s).toEncoded()
                           + R"(","value":[]})");

    bench.read();

    QTRY_VERIFY(bench.result);
    QVERIFY(!bench.result->has_value());
    QCOMPARE(other.connectionCount(), 0);
}

void TestOwner::handsOnWhatGraphRefused()
{
    Bench bench;
    bench.server.reply(200, "{" + bench.linkTo(2) + R"("value":[)" + owner(1) + "]}");
    bench.server.reply(403, R"({"error":{"code":"Authorization_RequestDenied"}})");

    bench.read();

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error().kind, GraphError::Kind::Forbidden);
}

void TestOwner::refusesAnAnswerWithoutAList()
{
    Bench bench;
    bench.server.reply(200, R"({"id":"x"})");

    bench.read();

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error().kind, GraphError::Kind::MalformedReply);
}

void TestOwner::knowsThatThereAreNone()
{
    Bench bench;
    bench.server.reply(200, R"({"value":[]})");

    bench.read();

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->value(), OwnerList());
}

void TestOwner::saysWhoIsAmongThem()
{
    const QUuid ana = QUuid::createUuid();
    const QUuid someone = QUuid::createUuid();
    OwnerList list{.owners = {{.id = ana}}};

    QCOMPARE(list.has(ana), std::optional(true));
    QCOMPARE(list.has(someone), std::optional(false));
    list.unreadCount = 1; // which may be anybody
    QCOMPARE(list.has(someone), std::nullopt);
    list = {.owners = {{.id = ana}}, .isCutShort = true};
    QCOMPARE(list.has(someone), std::nullopt);
    QCOMPARE(list.has(ana), std::optional(true));
}

QTEST_GUILESS_MAIN(TestOwner)
#include "tst_owner.moc"

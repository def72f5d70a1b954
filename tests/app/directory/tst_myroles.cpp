// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/myroles.h"
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
    std::optional<GraphResult<RoleList>> result;

    void read()
    {
        readMyRoles(graph, &server, [this](const auto &roles) { result = roles; });
    }

    QByteArray linkTo(int page) const
    {
        return R"("@odata.nextLink":")" + server.url(u"/v1.0/next%1"_s.arg(page)).toEncoded()
            + R"(",)";
    }
};

QByteArray role(const QByteArray &name)
{
    return R"({"displayName":")" + name
        + R"(","roleTemplateId":"9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3"})";
}

} // namespace

class TestMyRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheRolesOfWhoIsSignedIn();
    void readsPageAfterPage();
    void knowsThatThereAreNone();
    void isNotCompleteWithoutWhatMayNotBeRead();
    void stopsAfterSomePages();
    void followsNoLinkToAnotherHost();
    void handsOnWhyTheyAreNotKnown_data();
    void handsOnWhyTheyAreNotKnown();
    void refusesAnAnswerWithoutAList();
};

void TestMyRoles::asksForTheRolesOfWhoIsSignedIn()
{
    Bench bench;
    bench.server.reply(200, R"({"value":[)" + role("Application Administrator") + "]}");

    bench.read();

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.server.requests().front().line,
             "GET /v1.0/me/memberOf/microsoft.graph.directoryRole"
             "?$select=displayName,roleTemplateId HTTP/1.1"_ba);
    const RoleList list = bench.result->value();
    QCOMPARE(list.roles.size(), 1U);
    QCOMPARE(list.roles.front().displayName, u"Application Administrator"_s);
    QCOMPARE(list.roles.front().templateId, QUuid(u"9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3"_s));
    QVERIFY(list.isComplete);
}

void TestMyRoles::readsPageAfterPage()
{
    Bench bench;
    bench.server.reply(200, "{" + bench.linkTo(2) + R"("value":[)" + role("One") + "]}");
    bench.server.reply(200, "{" + bench.linkTo(3) + R"("value":[]})"); // Graph has such pages
    bench.server.reply(200, R"({"value":[)" + role("Two") + ',' + role("Three") + "]}");

    bench.read();

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->value().roles.size(), 3U);
    QCOMPARE(bench.result->value().roles.back().displayName, u"Three"_s);
    QVERIFY(bench.result->value().isComplete);
    QCOMPARE(bench.server.requests().back().line, "GET /v1.0/next3 HTTP/1.1"_ba);
}

void TestMyRoles::knowsThatThereAreNone()
{
    Bench bench;
    bench.server.reply(200, R"({"value":[]})");

    bench.read();

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->value(), (RoleList{.roles = {}, .isComplete = true}));
}

void TestMyRoles::isNotCompleteWithoutWhatMayNotBeRead()
{
    Bench bench;
    bench.server.reply(200, R"({"value":[{"id":"x","displayName":null},)" + role("One") + "]}");

    bench.read();

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->value().roles.size(), 1U);
    QVERIFY(!bench.result->value().isComplete);
}

void TestMyRoles::stopsAfterSomePages()
{
    Bench bench;
    bench.server.replyTo("GET", 200, "{" + bench.linkTo(2) + R"("value":[)" + role("One") + "]}");

    bench.read();

    QTRY_VERIFY(bench.result);
    QVERIFY(!bench.result->value().isComplete);
    QCOMPARE(bench.server.requests().size(), 5U);
    QCOMPARE(bench.result->value().roles.size(), 5U);
}

void TestMyRoles::followsNoLinkToAnotherHost()
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

void TestMyRoles::handsOnWhyTheyAreNotKnown_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");

    QTest::newRow("an application, which has no /me") << 400 << int(GraphError::Kind::Rejected);
    QTest::newRow("no permission") << 403 << int(GraphError::Kind::Forbidden);
    QTest::newRow("no such person") << 404 << int(GraphError::Kind::NotFound);
}

void TestMyRoles::handsOnWhyTheyAreNotKnown()
{
    QFETCH(int, status);
    QFETCH(int, kind);
    Bench bench;
    bench.server.reply(status, R"({"error":{"code":"Request_BadRequest"}})");

    bench.read();

    QTRY_VERIFY(bench.result);
    QCOMPARE(int(bench.result->error().kind), kind);
    QCOMPARE(bench.server.requests().size(), 1U);
}

void TestMyRoles::refusesAnAnswerWithoutAList()
{
    Bench bench;
    bench.server.reply(200, R"({"id":"x"})");

    bench.read();

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error().kind, GraphError::Kind::MalformedReply);
}

QTEST_GUILESS_MAIN(TestMyRoles)
#include "tst_myroles.moc"

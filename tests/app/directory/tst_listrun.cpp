// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/listrun.h"
#include "support/listreplies.h"
#include "support/localhttpserver.h"
#include "support/recordedtokens.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QUuid AppId(0x0b1ec701, 0x0000, 0x4000, 0x80, 0x00, 0, 0, 0, 0, 0, 0x01);
constexpr const char *Denied =
    R"({"error": {"code": "Authorization_RequestDenied", "message": "No."}})";

struct Bench
{
    LocalHttpServer server;
    RecordedTokens tokens;
    QNetworkAccessManager network;
    ListRun run{ListKind::AppRegistrations, GraphEndpoint(server.url()), tokens, network};
    QSignalSpy arrived{&run, &ListRun::arrived};
    QSignalSpy restarted{&run, &ListRun::restarted};
    QSignalSpy finished{&run, &ListRun::finished};
    QSignalSpy failed{&run, &ListRun::failed};

    Bench() { server.stayOpen(); }

    /// Queues a page of one object; `next` is the path of its nextLink.
    void page(int number, const QString &next = {})
    {
        server.reply(200,
                     listReply({listedObject(number, u"x"_s)},
                               next.isEmpty() ? QString()
                                              : QString::fromLatin1(server.url(next).toEncoded())));
    }

    std::vector<QUuid> objectIds() const
    {
        std::vector<QUuid> ids;
        for (const QVariantList &arguments : arrived) {
            for (const SharedPage &page : arguments.front().value<PageBatch>().pages)
                ids.insert(ids.end(), page->objectIds().begin(), page->objectIds().end());
        }
        return ids;
    }

    GraphError error() const { return failed.front().front().value<GraphError>(); }
};

} // namespace

class TestListRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsLinksVerbatim();
    void handsOverTheFirstPageAtOnce();
    void handsOverAtMost25TimesASecond();
    void countsOddObjects();
    void startsAnewOnceWhenALinkHasExpired();
    void failsWhenTheFirstPageIsRefused();
    void failsWhenLinksRunInACircle();
    void failsWhenALinkLeadsElsewhere();
    void failsOnABrokenPage();
    void readsWhatAnApplicationOwnsWhereItMayNotReadAll();
    void readsAllWhereAnApplicationMay();
    void restrictsItselfForNobodyElse_data();
    void restrictsItselfForNobodyElse();
    void saysNothingOnceItIsDestroyed();
};

void TestListRun::followsLinksVerbatim()
{
    Bench bench;
    bench.page(1, u"/v1.0/applications?$skiptoken=a%2Bb%20c+d'&$top=999"_s);
    bench.page(2, u"/elsewhere?x=1"_s);
    bench.page(3);

    bench.run.start();

    QTRY_COMPARE(bench.finished.size(), 1);
    QCOMPARE(bench.objectIds(), (std::vector{objectId(1), objectId(2), objectId(3)}));
    QCOMPARE(bench.failed.size(), 0);
    const auto &requests = bench.server.requests();
    QCOMPARE(requests.size(), size_t(3));
    QVERIFY(requests[0].line.startsWith("GET /v1.0/applications?$top=999&$select=id,"));
    QCOMPARE(requests[1].line,
             "GET /v1.0/applications?$skiptoken=a%2Bb%20c+d'&$top=999 HTTP/1.1"_ba);
    QCOMPARE(requests[2].line, "GET /elsewhere?x=1 HTTP/1.1"_ba);
    QCOMPARE(requests[2].header("Authorization"), "Bearer cached"_ba);
}

void TestListRun::handsOverTheFirstPageAtOnce()
{
    Bench bench;
    bench.page(1, u"/next"_s);
    bench.server.replyCutOff("{"); // and no more for now

    bench.run.start();

    QTRY_COMPARE(bench.arrived.size(), 1);
    QCOMPARE(bench.objectIds(), std::vector{objectId(1)});
    QCOMPARE(bench.finished.size(), 0);
}

void TestListRun::handsOverAtMost25TimesASecond()
{
    Bench bench;
    for (int i = 1; i < 60; ++i)
        bench.page(i, u"/%1"_s.arg(i));
    bench.page(60);
    QElapsedTimer time;
    time.start();

    bench.run.start();

    QTRY_COMPARE_WITH_TIMEOUT(bench.finished.size(), 1, 20'000);
    QCOMPARE(bench.objectIds().size(), size_t(60));
    // One at the start, one at the end, and one for each pause between them.
    QVERIFY(bench.arrived.size() <= 2 + time.elapsed() / 38);
}

void TestListRun::countsOddObjects()
{
    Bench bench;
    bench.server.reply(200, listReply({5, listedObject(1, u"x"_s), QJsonObject()}));

    bench.run.start();

    QTRY_COMPARE(bench.finished.size(), 1);
    QCOMPARE(bench.arrived.front().front().value<PageBatch>().skippedCount, 2);
}

void TestListRun::startsAnewOnceWhenALinkHasExpired()
{
    Bench bench;
    bench.page(1, u"/old"_s);
    bench.server.reply(400, R"({"error":{"code":"Directory_ExpiredPageToken"}})");
    bench.page(1, u"/new"_s);
    bench.server.reply(400, R"({"error":{"code":"Directory_ExpiredPageToken"}})");

    bench.run.start();

    QTRY_COMPARE(bench.failed.size(), 1);
    QCOMPARE(bench.restarted.size(), 1);
    QCOMPARE(bench.error().kind, GraphError::Kind::Rejected);
    QCOMPARE(bench.server.requests().size(), size_t(4));
    QCOMPARE(bench.server.requests()[2].line, bench.server.requests()[0].line);
    QCOMPARE(bench.objectIds(), (std::vector{objectId(1), objectId(1)}));
}

void TestListRun::failsWhenTheFirstPageIsRefused()
{
    Bench bench;
    bench.server.reply(400, R"({"error":{"code":"Request_BadRequest"}})");

    bench.run.start();

    QTRY_COMPARE(bench.failed.size(), 1);
    QCOMPARE(bench.restarted.size(), 0);
    QCOMPARE(bench.error().code, u"Request_BadRequest"_s);
    QCOMPARE(bench.arrived.size(), 0);
}

void TestListRun::failsWhenLinksRunInACircle()
{
    Bench bench;
    bench.page(1, u"/a"_s);
    bench.page(2, u"/b"_s);
    bench.page(3, u"/a"_s);

    bench.run.start();

    QTRY_COMPARE(bench.failed.size(), 1);
    QCOMPARE(bench.error().kind, GraphError::Kind::MalformedReply);
    QCOMPARE(bench.objectIds().size(), size_t(3));
    QCOMPARE(bench.finished.size(), 0);
    QCOMPARE(bench.server.requests().size(), size_t(3));
}

void TestListRun::failsWhenALinkLeadsElsewhere()
{
    Bench bench;
    LocalHttpServer stranger;
    bench.server.reply(200, listReply({}, stranger.url(u"/v1.0/applications"_s).toString()));

    bench.run.start();

    QTRY_COMPARE(bench.failed.size(), 1);
    QVERIFY(stranger.requests().empty());
}

void TestListRun::failsOnABrokenPage()
{
    Bench bench;
    bench.page(1, u"/next"_s);
    bench.server.reply(200, R"({"value":[{"id":)");

    bench.run.start();

    QTRY_COMPARE(bench.failed.size(), 1);
    QCOMPARE(bench.error().kind, GraphError::Kind::MalformedReply);
    QCOMPARE(bench.objectIds(), std::vector{objectId(1)});
}

void TestListRun::readsWhatAnApplicationOwnsWhereItMayNotReadAll()
{
    Bench bench;
    ListRun run(ListKind::AppRegistrations, GraphEndpoint(bench.server.url()), bench.tokens,
                bench.network, {.appId = AppId});
    const QSignalSpy restricted(&run, &ListRun::restricted);
    const QSignalSpy arrived(&run, &ListRun::arrived);
    const QSignalSpy finished(&run, &ListRun::finished);
    bench.server.reply(403, Denied);
    bench.page(1);

    run.start();

    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(restricted.size(), 1);
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(bench.server.requests().size(), 2);
    QVERIFY(bench.server.requests().back().line.contains(
        "/servicePrincipals(appId='0b1ec701-0000-4000-8000-000000000001')/ownedObjects/"));
}

void TestListRun::readsAllWhereAnApplicationMay()
{
    Bench bench;
    ListRun run(ListKind::AppRegistrations, GraphEndpoint(bench.server.url()), bench.tokens,
                bench.network, {.appId = AppId});
    const QSignalSpy restricted(&run, &ListRun::restricted);
    const QSignalSpy finished(&run, &ListRun::finished);
    bench.page(1);

    run.start();

    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(restricted.isEmpty());
    QVERIFY(bench.server.requests().front().line.contains("/v1.0/applications?"));
}

void TestListRun::restrictsItselfForNobodyElse_data()
{
    QTest::addColumn<ListKind>("kind");
    QTest::addColumn<QUuid>("appId");
    QTest::addColumn<int>("requests");

    QTest::newRow("a person") << ListKind::AppRegistrations << QUuid() << 1;
    QTest::newRow("blueprints") << ListKind::AgentIdentityBlueprints << AppId << 1;
    QTest::newRow("deleted ones") << ListKind::DeletedApplications << AppId << 1;
    QTest::newRow("its own are refused, too") << ListKind::AppRegistrations << AppId << 2;
}

void TestListRun::restrictsItselfForNobodyElse()
{
    QFETCH(ListKind, kind);
    QFETCH(QUuid, appId);
    QFETCH(int, requests);
    Bench bench;
    ListRun run(kind, GraphEndpoint(bench.server.url()), bench.tokens, bench.network,
                {.appId = appId});
    const QSignalSpy failed(&run, &ListRun::failed);
    bench.server.reply(403, Denied);
    bench.server.reply(403, Denied);

    run.start();

    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<GraphError>().kind, GraphError::Kind::Forbidden);
    QCOMPARE(bench.server.requests().size(), size_t(requests));
}

void TestListRun::saysNothingOnceItIsDestroyed()
{
    Bench bench;
    bench.server.replyCutOff("{");
    auto run = std::make_unique<ListRun>(
        ListKind::AppRegistrations, GraphEndpoint(bench.server.url()), bench.tokens, bench.network);
    const QSignalSpy finished(run.get(), &ListRun::finished);
    const QSignalSpy failed(run.get(), &ListRun::failed);
    run->start();
    QTRY_COMPARE(bench.server.requests().size(), size_t(1));

    run.reset();

    QTest::qWait(100);
    QCOMPARE(finished.size() + failed.size(), 0);
}

QTEST_GUILESS_MAIN(TestListRun)
#include "tst_listrun.moc"

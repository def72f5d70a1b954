// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/ownercache.h"
#include "app/graph/graphclient.h"
#include "support/expiringobjects.h"
#include "support/localhttpserver.h"
#include "support/recordedtokens.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Bench
{
    LocalHttpServer server;
    RecordedTokens tokens;
    QNetworkAccessManager network;
    GraphClient graph{GraphEndpoint(server.url()), tokens, network};
    OwnerCache cache{graph};
    QSignalSpy known{&cache, &OwnerCache::known};

    void answer(int status = 200)
    {
        server.answerBy([status](const auto &) {
            return LocalHttpServer::Answer{.status = status,
                                           .body =
                                               R"({"value":[{"@odata.type":"#microsoft.graph.user",
                    "id":"11111111-2222-3333-4444-555555555555","displayName":"Ana Lopez"}]})",
                                           .delay = 30ms};
        });
    }
};

std::vector<ObjectRef> objects(int count)
{
    std::vector<ObjectRef> refs;
    for (int number = 1; number <= count; ++number)
        refs.push_back(objectWith(number, {}, {}).ref);
    return refs;
}

} // namespace

class TestOwnerCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFewAtATime();
    void remembersWhatItHasRead();
    void leavesWhatIsNoLongerWanted();
    void remembersThatItMayNot();
    void asksAgainWhereTheNetworkFailed();
    void asksAgainWhatMayHavePassed_data();
    void asksAgainWhatMayHavePassed();
};

void TestOwnerCache::readsAFewAtATime()
{
    Bench bench;
    bench.answer();

    bench.cache.want(objects(12));

    QTRY_COMPARE_WITH_TIMEOUT(bench.known.size(), 12, 20000);
    QCOMPARE(bench.server.mostAtOnce(), OwnerCache::AtOnce);
    const auto *const owners = bench.cache.find(objects(12)[11].objectId);
    QVERIFY(owners && *owners);
    QCOMPARE((*owners)->owners.at(0).displayName, u"Ana Lopez"_s);
}

void TestOwnerCache::remembersWhatItHasRead()
{
    Bench bench;
    bench.answer();
    bench.cache.want(objects(2));
    QTRY_COMPARE_WITH_TIMEOUT(bench.known.size(), 2, 20000);

    bench.cache.want(objects(3));

    QTRY_COMPARE_WITH_TIMEOUT(bench.known.size(), 3, 20000);
    QCOMPARE(bench.server.requests().size(), size_t(3));
}

void TestOwnerCache::leavesWhatIsNoLongerWanted()
{
    Bench bench;
    bench.answer();
    bench.cache.want(objects(12));

    bench.cache.want({});

    QTRY_COMPARE_WITH_TIMEOUT(bench.known.size(), OwnerCache::AtOnce, 20000);
    QTest::qWait(200);
    QCOMPARE(bench.server.requests().size(), size_t(OwnerCache::AtOnce));
}

void TestOwnerCache::remembersThatItMayNot()
{
    Bench bench;
    bench.answer(403);

    bench.cache.want(objects(1));

    QTRY_COMPARE_WITH_TIMEOUT(bench.known.size(), 1, 20000);
    QVERIFY(!*bench.cache.find(objects(1)[0].objectId));
}

void TestOwnerCache::asksAgainWhereTheNetworkFailed()
{
    Bench bench;
    bench.cache.want(objects(1)); // with nothing queued it drops the connection
    QTRY_VERIFY_WITH_TIMEOUT(bench.server.requests().size() >= 2, 20000);
    QTest::qWait(3000); // until it is given up
    QVERIFY(!bench.cache.find(objects(1)[0].objectId));
    bench.answer();

    bench.cache.want(objects(1));

    QTRY_COMPARE_WITH_TIMEOUT(bench.known.size(), 1, 20000);
}

void TestOwnerCache::asksAgainWhatMayHavePassed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("lasts");
    QTest::newRow("sign-in required") << 401 << false;
    QTest::newRow("rejected") << 400 << false;
    QTest::newRow("forbidden") << 403 << true;
    QTest::newRow("gone") << 404 << true;
    QTest::newRow("known") << 200 << true;
}

void TestOwnerCache::asksAgainWhatMayHavePassed()
{
    QFETCH(const int, status);
    QFETCH(const bool, lasts);
    Bench bench;
    bench.answer(status);
    bench.cache.want(objects(1));
    QTRY_COMPARE_WITH_TIMEOUT(bench.known.size(), 1, 20000);
    bench.cache.want(objects(1)); // scrolling asks no more
    QVERIFY(bench.cache.find(objects(1)[0].objectId));
    bench.answer();

    bench.cache.forgetFailures();
    QCOMPARE(bench.cache.find(objects(1)[0].objectId) != nullptr, lasts);
    bench.cache.want(objects(1));

    QTRY_COMPARE_WITH_TIMEOUT(bench.known.size(), lasts ? 1 : 2, 20000);
    QCOMPARE(bench.cache.find(objects(1)[0].objectId)->has_value(), status == 200 || !lasts);
}

QTEST_GUILESS_MAIN(TestOwnerCache)
#include "tst_ownercache.moc"

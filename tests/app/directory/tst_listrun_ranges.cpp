// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampleserver.h"
#include "app/signin/statictoken.h"
#include "rangebench.h"
#include "support/listreplies.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Bench = RangeBench;
using Question = ListModel::Question;

namespace {

LocalHttpServer::Answer refusal(int status)
{
    return {.status = status, .body = R"({"error": {"code": "Request_UnsupportedQuery"}})"};
}

} // namespace

class TestListRunRanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsALongListInRanges();
    void asksForTheFirstPageAlone();
    void keepsWithinItsRequests_data();
    void keepsWithinItsRequests();
    void asksNothingElseOfAListOfOnePage();
    void countsAndGoesOnWhereTheListIsShort();
    void readsOtherListsFromPageToPage_data();
    void readsOtherListsFromPageToPage();
    void readsThoseWithoutADate();
    void readsAListWhoseObjectsAreOfOneSecond();
    void readsAListThatIsSortedByAge();
    void readsAgainWhereTheCountIsAnother_data();
    void readsAgainWhereTheCountIsAnother();
    void tellsOddObjectsOnce();
    void readsTheSampleTenant_data();
    void readsTheSampleTenant();
};

void TestListRunRanges::readsALongListInRanges()
{
    Bench bench;
    bench.fill(200);
    bench.model.delay = [] { return 5ms; };

    QVERIFY(bench.load());

    QCOMPARE(bench.finished->size(), 1);
    QCOMPARE(bench.shown.size(), size_t(200)); // each once
    QCOMPARE(bench.shownSet(), bench.model.ids());
    QCOMPARE(bench.restarted->size(), 0);
    QCOMPARE(bench.server.mostAtOnce(), 4);
    QVERIFY(bench.ranges() > 4);
    QVERIFY(bench.ranges() <= 16);
    QCOMPARE(bench.firstPages(), 1);
}

void TestListRunRanges::asksForTheFirstPageAlone()
{
    Bench bench;
    bench.fill(200);
    bench.model.interfere = [](const Question &question) {
        return question.isFirstPage() ? std::nullopt : std::optional(refusal(404));
    };
    bench.model.delay = [&bench] { return bench.model.questions().size() == 1 ? 0ms : 10'000ms; };

    bench.start();

    QTRY_COMPARE(bench.shown.size(), size_t(5));
    QCOMPARE(bench.handOvers, 1);
    QTRY_VERIFY(bench.counts() > 0);
    QVERIFY(bench.model.questions().front().isFirstPage());
}

void TestListRunRanges::keepsWithinItsRequests_data()
{
    QTest::addColumn<int>("objects");
    QTest::newRow("just long enough") << 1100;
    QTest::newRow("longer") << 5050;
    QTest::newRow("very long") << 9999;
}

void TestListRunRanges::keepsWithinItsRequests()
{
    QFETCH(int, objects);
    Bench bench;
    bench.model.pageSize = 100; // a page that is a sample
    bench.fill(objects);

    QVERIFY(bench.load());

    QCOMPARE(bench.shownSet(), bench.model.ids());
    const qsizetype pages = (objects + 99) / 100;
    QVERIFY(bench.ranges() > 1);
    // The chain goes on until the counts are there: by one page, unless they take longer.
    const qsizetype late = bench.model.countOf([](const Question &question) {
        return question.filter.isEmpty() && !question.skipToken.isEmpty();
    }) - 1;
    const auto requests = qsizetype(bench.model.questions().size());
    QVERIFY2(requests - late <= pages + bench.ranges() + 3,
             qPrintable(u"%1 requests, %2 pages, %3 ranges"_s.arg(requests).arg(pages).arg(
                 bench.ranges())));
}

void TestListRunRanges::asksNothingElseOfAListOfOnePage()
{
    Bench bench;
    bench.fill(5);

    QVERIFY(bench.load());

    QCOMPARE(bench.model.questions().size(), size_t(1));
    QCOMPARE(bench.shownSet(), bench.model.ids());
}

void TestListRunRanges::countsAndGoesOnWhereTheListIsShort()
{
    Bench bench;
    bench.fill(18);

    QVERIFY(bench.load());

    QCOMPARE(bench.shown.size(), size_t(18));
    QCOMPARE(bench.ranges(), 0);
    QCOMPARE(qsizetype(bench.model.questions().size()) - bench.counts(), 4);
    QCOMPARE(bench.counts(), 2);
}

void TestListRunRanges::readsOtherListsFromPageToPage_data()
{
    QTest::addColumn<ListKind>("kind");
    QTest::addColumn<ListReader>("reader");
    QTest::newRow("service principals") << ListKind::EnterpriseApplications << ListReader();
    QTest::newRow("blueprints") << ListKind::AgentIdentityBlueprints << ListReader();
    QTest::newRow("deleted ones") << ListKind::DeletedApplications << ListReader();
    QTest::newRow("owned ones") << ListKind::OwnedApplications << ListReader();
    QTest::newRow("all that may be read")
        << ListKind::AppRegistrations << ListReader{.ownedOnly = true};
    QTest::newRow("a personal account's")
        << ListKind::AppRegistrations << ListReader{.isPersonal = true};
}

void TestListRunRanges::readsOtherListsFromPageToPage()
{
    QFETCH(ListKind, kind);
    QFETCH(ListReader, reader);
    Bench bench;
    bench.fill(98);
    ListRun run(kind, GraphEndpoint(bench.server.url()), bench.tokens, bench.network, reader,
                {.leastObjects = 3, .leastPages = 4});
    const QSignalSpy finished(&run, &ListRun::finished);

    run.start();

    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(bench.model.questions().size(), size_t(20));
    QCOMPARE(bench.counts(), 0);
    QCOMPARE(bench.server.mostAtOnce(), 1);
}

void TestListRunRanges::readsThoseWithoutADate()
{
    Bench bench;
    bench.fill(60);
    for (int i = 0; i < 12; ++i)
        bench.model.insert(i * 5, std::nullopt);

    QVERIFY(bench.load());

    QVERIFY(bench.ranges() > 0);
    QCOMPARE(bench.shown.size(), size_t(72));
    QCOMPARE(bench.shownSet(), bench.model.ids());
    QCOMPARE(bench.firstPages(), 1); // they were there without a second look
}

void TestListRunRanges::readsAListWhoseObjectsAreOfOneSecond()
{
    Bench bench;
    for (int i = 0; i < 100; ++i)
        bench.model.append(bench.model.now - 90 * Bench::Day + i % 3);

    QVERIFY(bench.load());

    QCOMPARE(bench.finished->size(), 1);
    QCOMPARE(bench.shown.size(), size_t(100));
    QCOMPARE(bench.shownSet(), bench.model.ids());
}

void TestListRunRanges::readsAListThatIsSortedByAge()
{
    Bench bench;
    for (int i = 0; i < 300; ++i)
        bench.model.append(bench.model.now - (4000 - i * 10) * Bench::Day);

    QVERIFY(bench.load());

    QCOMPARE(bench.shown.size(), size_t(300));
    QCOMPARE(bench.shownSet(), bench.model.ids());
    QVERIFY(bench.ranges() > 4);
    // Counts found where they are, so no range has nearly all of them.
    for (const Question &question : bench.model.questions())
        QVERIFY(question.skipToken.isEmpty() || question.filter.isEmpty()
                || question.skipToken.toDouble() < 300);
    QVERIFY(bench.counts() > 3);
}

void TestListRunRanges::readsAgainWhereTheCountIsAnother_data()
{
    QTest::addColumn<int>("counted");
    QTest::addColumn<bool>("vanishes");
    QTest::newRow("fewer, and all is there") << 99 << false;
    QTest::newRow("more, and all is there") << 105 << false;
    QTest::newRow("fewer, as one has vanished") << 99 << true;
}

void TestListRunRanges::readsAgainWhereTheCountIsAnother()
{
    QFETCH(int, counted);
    QFETCH(bool, vanishes);
    Bench bench;
    bench.fill(100);
    bench.model.interfere =
        [&](const Question &question) -> std::optional<LocalHttpServer::Answer> {
        if (question.isCount && question.filter.isEmpty() && bench.ranges() > 0) {
            if (vanishes)
                bench.model.remove(0); // it was on the first page
            return LocalHttpServer::Answer{.body = QByteArray::number(counted)};
        }
        return std::nullopt;
    };

    QVERIFY(bench.load());

    QCOMPARE(bench.finished->size(), 1);
    QCOMPARE(bench.restarted->size(), vanishes ? 1 : 0);
    QCOMPARE(bench.firstPages(), 2); // the second time just once, whatever was counted
    QCOMPARE(bench.shown.size(), size_t(vanishes ? 99 : 100));
    QCOMPARE(bench.shownSet(), bench.model.ids());
}

void TestListRunRanges::tellsOddObjectsOnce()
{
    Bench bench;
    bench.fill(100);
    bench.model.interfere =
        [&bench](const Question &question) -> std::optional<LocalHttpServer::Answer> {
        if (question.isCount && question.filter.isEmpty())
            return LocalHttpServer::Answer{.body = "101"};
        if (question.isUndated() || question.isFirstPage()) { // it comes on both
            QJsonArray rows{QJsonObject{{u"displayName"_s, u"odd"_s}}};
            for (int i = 0; question.isFirstPage() && i < 5; ++i)
                rows.append(listedObject(bench.model.objects()[size_t(i)].number, u"x"_s));
            return LocalHttpServer::Answer{
                .body = listReply(
                    rows,
                    question.isFirstPage()
                        ? bench.server.url(u"/v1.0/applications?$top=999&$skiptoken=5"_s).toString()
                        : QString())};
        }
        return std::nullopt;
    };

    QVERIFY(bench.load());

    QCOMPARE(bench.skippedCount, 1);
    QCOMPARE(bench.firstPages(), 1);
    QCOMPARE(bench.shown.size(), size_t(100));
}

void TestListRunRanges::readsTheSampleTenant_data()
{
    QTest::addColumn<bool>("isSkewed");
    QTest::newRow("made evenly") << false;
    QTest::newRow("most of them young") << true;
}

void TestListRunRanges::readsTheSampleTenant()
{
    QFETCH(bool, isSkewed);
    constexpr qsizetype Size = 12'000; // thirteen pages
    SampleServer server({.applications = Size, .isSkewed = isSkewed});
    StaticToken token(server.bearer());
    QNetworkAccessManager network;
    ListRun run(ListKind::AppRegistrations, GraphEndpoint(server.graphEndpoint()), token, network);
    const QSignalSpy finished(&run, &ListRun::finished);
    QSet<QUuid> ids;
    qsizetype count = 0;
    connect(&run, &ListRun::arrived, this, [&ids, &count](const PageBatch &batch) {
        for (const SharedPage &page : batch.pages) {
            count += page->size();
            ids.unite({page->objectIds().begin(), page->objectIds().end()});
        }
    });

    run.start();

    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    QCOMPARE(count, Size);
    QCOMPARE(ids.size(), Size);
    QCOMPARE(server.tenant().callCount("GET", "/$count"), 3);
    const qsizetype pages = server.tenant().callCount("GET", "/applications");
    QVERIFY2(pages > 13 && pages <= 13 + 8, qPrintable(QString::number(pages)));
}

QTEST_GUILESS_MAIN(TestListRunRanges)
#include "tst_listrun_ranges.moc"

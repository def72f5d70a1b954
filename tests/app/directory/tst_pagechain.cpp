// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/pagechain.h"
#include "app/http/gzipbody.h"
#include "app/http/httpexchange.h"
#include "app/sample/gzip.h"
#include "support/listmodel.h"
#include "support/recordedtokens.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Packed = "Content-Encoding: gzip\r\n";

struct Bench
{
    LocalHttpServer server;
    ListModel model{server};
    RecordedTokens tokens;
    QNetworkAccessManager network;
    RequestLanes lanes{GraphEndpoint(server.url()), tokens, network};
    PageParser parser{ObjectKind::Application};
    std::unique_ptr<PageChain> chain = std::make_unique<PageChain>(lanes, parser);
    std::vector<qsizetype> sizes; ///< of the pages
    QSignalSpy ended{chain.get(), &PageChain::ended};
    QSignalSpy failed{chain.get(), &PageChain::failed};

    explicit Bench(int objects)
    {
        for (int i = 0; i < objects; ++i)
            model.append(std::nullopt);
        QObject::connect(chain.get(), &PageChain::arrived, chain.get(),
                         [this](const ParsedPage &page) { sizes.push_back(page.objects->size()); });
    }

    QByteArray secondPage() const { return server.url(u"/v1.0/applications?$top=5"_s).toEncoded(); }

    void answerFirst(const QByteArray &body, const QByteArray &headers = {})
    {
        model.interfere = [body, headers, isFirst = true](const auto &) mutable {
            using Answer = LocalHttpServer::Answer;
            return std::exchange(isFirst, false)
                ? std::optional(Answer{.body = body, .extraHeaders = headers})
                : std::nullopt;
        };
    }

    /// With a link to the second one, and longer than what is unpacked to look for it.
    QByteArray firstPage() const
    {
        return R"({"@odata.nextLink":")" + secondPage() + R"(","value":[)"
            + QByteArray(4 * PageParser::Head, ' ') + "]}";
    }
};

} // namespace

class TestPageChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsItsHeadersWithEachPage();
    void tellsWhenThePageCame();
    void stopsWhereItIsPausedAndGoesOnFromThere();
    void givesWhatIsNewToItsParserOnly();
    void isSilentOnceItIsDestroyedByItsOwnSignal();
    void asksForTheNextPageBeforeItHasReadThisOne();
    void followsALinkThatStandsBehindTheRows();
    void refusesAPageWithTwoLinks();
    void readsPackedPages();
    void asksForTheNextPageBeforeItHasUnpackedThisOne();
    void refusesAPageThatIsTooLargeOnceItIsUnpacked();
    void tellsAnErrorThatCamePacked();
};

void TestPageChain::sendsItsHeadersWithEachPage()
{
    Bench bench(12);
    bench.chain->start({.path = u"/applications?$filter=createdDateTime%20eq%20null&$count=true"_s,
                        .headers = {{"ConsistencyLevel", "eventual"}}});

    QTRY_COMPARE(bench.ended.size(), 1);
    QCOMPARE(bench.sizes, (std::vector<qsizetype>{5, 5, 2}));
    for (const auto &request : bench.server.requests())
        QCOMPARE(request.header("ConsistencyLevel"), "eventual"_ba);
    QVERIFY(bench.chain->hasFollowedLinks());
}

void TestPageChain::tellsWhenThePageCame()
{
    Bench bench(1);
    bench.chain->start({.path = u"/applications?$top=999"_s});

    QTRY_COMPARE(bench.ended.size(), 1);
    QCOMPARE(bench.chain->date(), "Mon, 02 Feb 2026 02:40:00 GMT"_ba);
    QVERIFY(bench.chain->pageBytes() > 0);
    QVERIFY(!bench.chain->hasFollowedLinks());
}

void TestPageChain::stopsWhereItIsPausedAndGoesOnFromThere()
{
    Bench bench(12);
    bench.chain->setPaused(true);
    bench.chain->start({.path = u"/applications?$top=999"_s});
    QTRY_COMPARE(bench.sizes.size(), size_t(1));
    QTest::qWait(30);
    QCOMPARE(bench.server.requests().size(), size_t(1));

    bench.chain->setPaused(false);

    QTRY_COMPARE(bench.ended.size(), 1);
    QCOMPARE(bench.server.requests().size(), size_t(3));
    QCOMPARE(bench.sizes, (std::vector<qsizetype>{5, 5, 2}));
}

void TestPageChain::givesWhatIsNewToItsParserOnly()
{
    Bench bench(7);
    PageChain other(bench.lanes, bench.parser);
    const QSignalSpy ended(&other, &PageChain::ended);
    bench.chain->start({.path = u"/applications?$top=999"_s});
    QTRY_COMPARE(bench.ended.size(), 1);
    bench.model.append(std::nullopt);
    qsizetype size = 0;
    connect(&other, &PageChain::arrived, this,
            [&size](const ParsedPage &page) { size += page.objects->size(); });

    other.start({.path = u"/applications?$top=999"_s});

    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(size, 1);
}

void TestPageChain::isSilentOnceItIsDestroyedByItsOwnSignal()
{
    Bench bench(3);
    connect(bench.chain.get(), &PageChain::arrived, this, [&bench] { bench.chain.reset(); });
    bench.chain->start({.path = u"/applications?$top=999"_s});

    QTRY_VERIFY(!bench.chain);
    QTest::qWait(30);
    QCOMPARE(bench.ended.size() + bench.failed.size(), 0);
}

void TestPageChain::asksForTheNextPageBeforeItHasReadThisOne()
{
    Bench bench(7);
    // What is broken behind its link fails once it is read.
    bench.answerFirst(R"({"@odata.nextLink":")" + bench.secondPage() + R"(","value":[{"id":)");

    bench.chain->start({.path = u"/applications?$top=999"_s});

    QTRY_COMPARE(bench.failed.size(), 1);
    QTRY_COMPARE(bench.server.requests().size(), size_t(2));
    QCOMPARE(bench.ended.size(), 0);
}

void TestPageChain::followsALinkThatStandsBehindTheRows()
{
    Bench bench(7);
    bench.answerFirst(R"({"value":[],"@odata.nextLink":")" + bench.secondPage() + R"("})");

    bench.chain->start({.path = u"/applications?$top=999"_s});

    QTRY_COMPARE(bench.ended.size(), 1);
    QCOMPARE(bench.sizes, (std::vector<qsizetype>{0, 5, 2}));
}

void TestPageChain::refusesAPageWithTwoLinks()
{
    Bench bench(7);
    const QByteArray link = R"("@odata.nextLink":")" + bench.secondPage();
    bench.answerFirst('{' + link + R"(","value":[],)" + link + R"(&other"})");

    bench.chain->start({.path = u"/applications?$top=999"_s});

    QTRY_COMPARE(bench.failed.size(), 1);
    QVERIFY(bench.sizes.empty());
}

void TestPageChain::readsPackedPages()
{
    Bench bench(7);
    bench.answerFirst(gzipped(bench.firstPage()), Packed);

    bench.chain->start({.path = u"/applications?$top=999"_s});

    QTRY_COMPARE(bench.ended.size(), 1);
    QCOMPARE(bench.sizes, (std::vector<qsizetype>{0, 5, 2}));
    for (const auto &request : bench.server.requests())
        QVERIFY(request.header("Accept-Encoding").contains("gzip"));
}

void TestPageChain::asksForTheNextPageBeforeItHasUnpackedThisOne()
{
    if (!canUnpackGzip())
        QSKIP("built without libdeflate");
    Bench bench(7);
    QByteArray packed = gzipped(bench.firstPage());
    packed.back() = char(packed.back() ^ 1); // which is seen once all of it is unpacked
    bench.answerFirst(packed, Packed);

    bench.chain->start({.path = u"/applications?$top=999"_s});

    QTRY_COMPARE(bench.failed.size(), 1);
    QCOMPARE(bench.failed[0][0].value<GraphError>().kind, GraphError::Kind::Network);
    QTRY_COMPARE(bench.server.requests().size(), size_t(2));
    QVERIFY(bench.sizes.empty());
}

void TestPageChain::refusesAPageThatIsTooLargeOnceItIsUnpacked()
{
    Bench bench(7);
    bench.answerFirst(
        gzipped(R"({"value":[)" + QByteArray(HttpExchange::DefaultMaxBody, ' ') + "]}"), Packed);

    bench.chain->start({.path = u"/applications?$top=999"_s});

    QTRY_COMPARE(bench.failed.size(), 1);
    const auto error = bench.failed[0][0].value<GraphError>();
    QCOMPARE(error.kind, GraphError::Kind::MalformedReply);
    QVERIFY2(error.message.contains(u"larger"), qPrintable(error.message));
    QVERIFY(bench.sizes.empty());
}

void TestPageChain::tellsAnErrorThatCamePacked()
{
    Bench bench(7);
    const QByteArray body = gzipped(R"({"error":{"code":"Nope","message":"Not today."}})");
    bench.model.interfere = [body](const auto &) {
        return LocalHttpServer::Answer{.status = 403, .body = body, .extraHeaders = Packed};
    };

    bench.chain->start({.path = u"/applications?$top=999"_s});

    QTRY_COMPARE(bench.failed.size(), 1);
    const auto error = bench.failed[0][0].value<GraphError>();
    QCOMPARE(error.kind, GraphError::Kind::Forbidden);
    QCOMPARE(error.message, u"Not today."_s);
}

QTEST_GUILESS_MAIN(TestPageChain)
#include "tst_pagechain.moc"

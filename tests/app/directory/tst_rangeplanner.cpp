// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/rangeplanner.h"
#include "support/listmodel.h"
#include "support/listreplies.h"
#include "support/recordedtokens.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Day = 24LL * 60 * 60 * 1000;

struct Bench
{
    LocalHttpServer server;
    ListModel model{server};
    RecordedTokens tokens;
    QNetworkAccessManager network;
    RequestLanes lanes{GraphEndpoint(server.url()), tokens, network};
    RangePlanner planner{lanes, ListKind::AppRegistrations, {}, {.leastPages = 4}};
    std::optional<RangePlan> plan;
    qsizetype count = 0;
    int refusals = 0;

    Bench()
    {
        QObject::connect(&planner, &RangePlanner::planned, &planner,
                         [this](const RangePlan &made, qsizetype counted) {
                             plan = made;
                             count = counted;
                         });
        QObject::connect(&planner, &RangePlanner::refused, &planner, [this] { ++refusals; });
    }

    /// With the first of the objects as the first page; true once it has answered.
    bool ask(qsizetype firstPage)
    {
        QJsonArray rows;
        for (qsizetype i = 0; i < firstPage; ++i) {
            const ListModel::Object &object = model.objects()[size_t(i)];
            QJsonObject row = listedObject(object.number, u"x"_s);
            row[u"createdDateTime"_s] = QDateTime::fromMSecsSinceEpoch(*object.created, Qt::UTC)
                                            .toString(Qt::ISODateWithMs);
            rows.append(row);
        }
        planner.start(*listedPage(rows), QDateTime::fromMSecsSinceEpoch(model.now, Qt::UTC));
        return QTest::qWaitFor([this] { return plan || refusals > 0; });
    }

    /// Which part of the objects the largest of the ranges holds.
    double largestPart() const
    {
        qsizetype largest = 0;
        for (const CreatedRange &range : plan->ranges) {
            const auto isIn = [&range](const ListModel::Object &object) {
                return !range.isUndated && *object.created >= range.from.value_or(0)
                    && *object.created <= *range.until;
            };
            largest = std::max(largest, qsizetype(std::ranges::count_if(model.objects(), isIn)));
        }
        return double(largest) / double(model.objects().size());
    }
};

} // namespace

class TestRangePlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTwiceWhereTheFirstPageIsAGoodSample();
    void looksWhereTheObjectsAreIfItIsNot_data();
    void looksWhereTheObjectsAreIfItIsNot();
    void refusesAShortList();
    void refusesAListOfOneTime();
    void refusesWhereCountsAreRefused();
    void readsCountsStrictly_data();
    void readsCountsStrictly();
};

void TestRangePlanner::asksTwiceWhereTheFirstPageIsAGoodSample()
{
    Bench bench;
    for (int i = 0; i < 400; ++i)
        bench.model.append(bench.model.now - (1 + (i * 149) % 400) * Day);

    QVERIFY(bench.ask(40));

    QVERIFY(bench.plan);
    QCOMPARE(bench.count, 400);
    QCOMPARE(bench.server.requests().size(), size_t(2));
    QVERIFY(bench.largestPart() < 0.4);
    for (const auto &request : bench.server.requests()) {
        QCOMPARE(request.header("ConsistencyLevel"), "eventual"_ba);
        QVERIFY(request.line.startsWith("GET /v1.0/applications/$count"));
    }
}

void TestRangePlanner::looksWhereTheObjectsAreIfItIsNot_data()
{
    QTest::addColumn<bool>("isSkewed");
    QTest::newRow("evenly") << false;
    QTest::newRow("most within the last year") << true;
}

void TestRangePlanner::looksWhereTheObjectsAreIfItIsNot()
{
    QFETCH(bool, isSkewed);
    Bench bench;
    for (int i = 0; i < 500; ++i) // the oldest first
        bench.model.append(
            bench.model.now
            - (isSkewed && i > 100 ? (500 - i) * Day / 2 + Day : (4000 - i * 8) * Day));

    QVERIFY(bench.ask(20));

    QVERIFY(bench.plan);
    QVERIFY2(bench.largestPart() < 0.35, qPrintable(QString::number(bench.largestPart())));
    QCOMPARE(bench.server.requests().size(), size_t(2 + 3 * 4));
    QVERIFY(bench.server.mostAtOnce() <= 4);
}

void TestRangePlanner::refusesAShortList()
{
    Bench bench;
    for (int i = 0; i < 40; ++i)
        bench.model.append(bench.model.now - (50LL * i + 1) * Day);

    QVERIFY(bench.ask(10)); // four pages

    QVERIFY(!bench.plan);
    QCOMPARE(bench.refusals, 1);
}

void TestRangePlanner::refusesAListOfOneTime()
{
    Bench bench;
    for (int i = 0; i < 400; ++i)
        bench.model.append(bench.model.now - 5000 * Day);

    QVERIFY(bench.ask(10));

    QVERIFY(!bench.plan);
}

void TestRangePlanner::refusesWhereCountsAreRefused()
{
    Bench bench;
    for (int i = 0; i < 400; ++i)
        bench.model.append(bench.model.now - i * Day);
    bench.model.interfere = [](const auto & /*question*/) {
        return std::optional(LocalHttpServer::Answer{.status = 400, .body = "{}"});
    };

    QVERIFY(bench.ask(10));

    QVERIFY(!bench.plan);
}

void TestRangePlanner::readsCountsStrictly_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qsizetype>("count"); // -1: none
    QTest::newRow("a number") << "151"_ba << qsizetype(151);
    QTest::newRow("none at all") << "0"_ba << qsizetype(0);
    QTest::newRow("with a mark of its encoding") << "\xef\xbb\xbf"
                                                    "7\r\n"_ba
                                                 << qsizetype(7);
    QTest::newRow("negative") << "-1"_ba << qsizetype(-1);
    QTest::newRow("nothing") << ""_ba << qsizetype(-1);
    QTest::newRow("a page") << "<html>12</html>"_ba << qsizetype(-1);
    QTest::newRow("too large") << "99999999999999"_ba << qsizetype(-1);
}

void TestRangePlanner::readsCountsStrictly()
{
    QFETCH(QByteArray, body);
    QFETCH(qsizetype, count);

    const auto read = readCount({.status = 200, .body = body});

    QCOMPARE(read.value_or(-1), count);
}

QTEST_GUILESS_MAIN(TestRangePlanner)
#include "tst_rangeplanner.moc"

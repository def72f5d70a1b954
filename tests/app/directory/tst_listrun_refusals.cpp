// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "rangebench.h"

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

/// Refuses each request that is so.
auto refusing(bool (*is)(const Question &), int status)
{
    return [is, status](const Question &question) {
        return is(question) ? std::optional(refusal(status)) : std::nullopt;
    };
}

bool isCount(const Question &question)
{
    return question.isCount;
}

bool isRange(const Question &question)
{
    return !question.isCount && !question.filter.isEmpty();
}

bool isLinkOfARange(const Question &question)
{
    return isRange(question) && !question.skipToken.isEmpty();
}

bool isLinkOfTheChain(const Question &question)
{
    return question.filter.isEmpty() && !question.skipToken.isEmpty();
}

} // namespace

class TestListRunRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWithTheChainWhereThatIsRefused_data();
    void goesOnWithTheChainWhereThatIsRefused();
    void goesOnWithTheChainWhereTheServiceFailsInARange();
    void failsWhereARangeCannotBeRead();
    void startsAnewWithoutRangesWhereTheChainHasExpired();
    void takesOneStreamOnceItIsToldToWait();
    void finishesWhereTheLastCountIsRefused();
    void saysNothingOnceItIsDestroyed();
};

void TestListRunRefusals::goesOnWithTheChainWhereThatIsRefused_data()
{
    QTest::addColumn<bool (*)(const Question &)>("is");
    QTest::addColumn<int>("status");
    QTest::newRow("a count") << &isCount << 400;
    QTest::newRow("a count, for good") << &isCount << 403;
    QTest::newRow("a range") << &isRange << 400;
    QTest::newRow("the second page of a range") << &isLinkOfARange << 400;
}

void TestListRunRefusals::goesOnWithTheChainWhereThatIsRefused()
{
    using Is = bool (*)(const Question &);
    QFETCH(Is, is);
    QFETCH(int, status);
    Bench bench;
    bench.fill(150);
    bench.model.interfere = refusing(is, status);

    QVERIFY(bench.load());

    QCOMPARE(bench.finished->size(), 1);
    QCOMPARE(bench.restarted->size(), 0);
    QCOMPARE(bench.shown.size(), size_t(150));
    QCOMPARE(bench.shownSet(), bench.model.ids());
    QCOMPARE(bench.firstPages(), 1);
    QCOMPARE(bench.model.countOf(isLinkOfTheChain), 29);
}

void TestListRunRefusals::goesOnWithTheChainWhereTheServiceFailsInARange()
{
    Bench bench;
    bench.fill(150);
    bench.model.interfere = [](const Question &question) {
        return isLinkOfARange(question)
            ? std::optional(LocalHttpServer::Answer{.status = 500, .body = "{}"})
            : std::nullopt;
    };

    QVERIFY(bench.load());

    QCOMPARE(bench.finished->size(), 1);
    QCOMPARE(bench.shown.size(), size_t(150));
    QCOMPARE(bench.shownSet(), bench.model.ids());
}

void TestListRunRefusals::failsWhereARangeCannotBeRead()
{
    Bench bench;
    bench.fill(150);
    bench.model.interfere = [](const Question &question) {
        return isLinkOfARange(question)
            ? std::optional(LocalHttpServer::Answer{.status = 200, .body = "{"})
            : std::nullopt;
    };

    QVERIFY(bench.load());

    QCOMPARE(bench.failed->size(), 1);
    QCOMPARE(bench.finished->size(), 0);
    QCOMPARE(bench.failed->front().front().value<GraphError>().kind,
             GraphError::Kind::MalformedReply);
    QVERIFY(bench.shown.size() > 5); // what had arrived
    QTest::qWait(50); // what had just been sent
    const qsizetype soFar = qsizetype(bench.model.questions().size());
    QTest::qWait(50);
    QCOMPARE(qsizetype(bench.model.questions().size()), soFar);
}

void TestListRunRefusals::startsAnewWithoutRangesWhereTheChainHasExpired()
{
    Bench bench;
    bench.fill(60);
    bench.model.interfere = [&bench](const Question &question) {
        return isLinkOfTheChain(question) && bench.firstPages() == 1 ? std::optional(refusal(400))
                                                                     : std::nullopt;
    };

    QVERIFY(bench.load());

    QCOMPARE(bench.finished->size(), 1);
    QCOMPARE(bench.restarted->size(), 1);
    QCOMPARE(bench.firstPages(), 2);
    QCOMPARE(bench.shown.size(), size_t(60));
    QCOMPARE(bench.shownSet(), bench.model.ids());
    QVERIFY(!bench.wasChecked());
}

void TestListRunRefusals::takesOneStreamOnceItIsToldToWait()
{
    Bench bench;
    bench.fill(200);
    bench.model.delay = [] { return 2ms; };
    bool isThrottled = false;
    qsizetype atOnce = 0;
    qsizetype mostAtOnce = 0;
    qsizetype sinceThen = 0;
    bench.model.interfere =
        [&](const Question &question) -> std::optional<LocalHttpServer::Answer> {
        if (!isThrottled && isLinkOfARange(question)) {
            isThrottled = true;
            return LocalHttpServer::Answer{
                .status = 429, .body = "{}", .extraHeaders = "Retry-After: 0\r\n"};
        }
        if (isThrottled && ++sinceThen > 8) { // those that were under way are over
            mostAtOnce = std::max(mostAtOnce, ++atOnce);
            QTimer::singleShot(2, &bench.server, [&] { --atOnce; });
        }
        return std::nullopt;
    };

    QVERIFY(bench.load());

    QCOMPARE(bench.finished->size(), 1);
    QCOMPARE(bench.shownSet(), bench.model.ids());
    QCOMPARE(bench.server.mostAtOnce(), 4); // before
    QVERIFY(sinceThen > 20);
    QCOMPARE(mostAtOnce, 1);
}

void TestListRunRefusals::finishesWhereTheLastCountIsRefused()
{
    Bench bench;
    bench.fill(100);
    bench.model.interfere = [&bench](const Question &question) {
        return question.isCount && bench.ranges() > 0 ? std::optional(refusal(400)) : std::nullopt;
    };

    QVERIFY(bench.load());

    QCOMPARE(bench.finished->size(), 1);
    QCOMPARE(bench.shownSet(), bench.model.ids());
    QCOMPARE(bench.firstPages(), 1);
}

void TestListRunRefusals::saysNothingOnceItIsDestroyed()
{
    Bench bench;
    bench.fill(200);
    bench.model.delay = [] { return 5ms; };
    bench.start();
    QTRY_VERIFY(bench.links() > 3);
    const qsizetype handOvers = bench.handOvers;

    bench.run.reset();

    QTest::qWait(100);
    QCOMPARE(bench.handOvers, handOvers);
    QCOMPARE(bench.finished->size() + bench.failed->size(), 0);
}

QTEST_GUILESS_MAIN(TestListRunRefusals)
#include "tst_listrun_refusals.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/objectsorter.h"
#include "support/busythreads.h"
#include "support/listreplies.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

using Rows = std::vector<quint32>;

struct Bench
{
    DirectoryStore store;
    std::unique_ptr<ObjectSorter> sorter = std::make_unique<ObjectSorter>(store);
    std::vector<Rows> orders;

    Bench()
    {
        QObject::connect(sorter.get(), &ObjectSorter::sorted, sorter.get(),
                         [this](const Rows &order) { orders.push_back(order); });
    }

    /// Names and IDs run in opposite directions.
    void fill(int count)
    {
        QJsonArray objects;
        for (int i = 0; i < count; ++i)
            objects.append(listedObject(i, QString::number(count - i)));
        store.append(listedPage(objects));
    }
};

} // namespace

class TestObjectSorter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsFewRowsAtOnce();
    void hasNoOrderWithoutAKey();
    void sortsManyRowsLater();
    void sortsVeryManyNamesRoughlyFirst();
    void remembersTheRanksOfNames();
    void ranksNamesAnewAfterAChange();
    void ordersWhatWasThereThoughRowsWereAppended();
    void answersTheLastOfTwoOnly();
    void passesOverALateAnswer();
    void isDestroyedWhileSorting();
};

void TestObjectSorter::sortsFewRowsAtOnce()
{
    Bench bench;
    bench.fill(3);

    bench.sorter->sort();
    bench.sorter->setKey(SortKey::AppId, Qt::DescendingOrder);
    bench.sorter->sort();

    QCOMPARE(bench.orders, (std::vector<Rows>{{2, 1, 0}, {2, 1, 0}}));
}

void TestObjectSorter::hasNoOrderWithoutAKey()
{
    Bench bench;
    bench.fill(3);

    bench.sorter->setKey(std::nullopt, Qt::AscendingOrder);
    bench.sorter->sort();

    QCOMPARE(bench.orders.size(), size_t(1));
    QVERIFY(bench.orders.front().empty());
}

void TestObjectSorter::sortsManyRowsLater()
{
    Bench bench;
    bench.fill(2'500);

    bench.sorter->sort();

    QVERIFY(bench.orders.empty());
    QTRY_COMPARE_WITH_TIMEOUT(bench.orders.size(), size_t(1), 20'000);
    QCOMPARE(bench.orders.front().front(), 2'499U);
    QCOMPARE(bench.orders.front().back(), 0U);
}

void TestObjectSorter::sortsVeryManyNamesRoughlyFirst()
{
    Bench bench;
    bench.fill(20'001);

    bench.sorter->sort();

    // By its bytes 10 comes before 9, by its language 9 before 10. A busy machine may have the
    // better order ready before the other one.
    QTRY_VERIFY_WITH_TIMEOUT(!bench.orders.empty() && bench.orders.back()[1] == 19'999U, 60'000);
    QVERIFY(bench.orders.size() == 1 || bench.orders.front()[1] == 19'991U);
    QTest::qWait(100);
    QVERIFY(bench.orders.size() <= 2);
    QCOMPARE(bench.orders.back().size(), size_t(20'001));
}

void TestObjectSorter::remembersTheRanksOfNames()
{
    Bench bench;
    bench.fill(2'500);
    bench.sorter->sort();
    QTRY_COMPARE_WITH_TIMEOUT(bench.orders.size(), size_t(1), 20'000);

    bench.sorter->setKey(SortKey::DisplayName, Qt::DescendingOrder);
    bench.sorter->sort();

    QCOMPARE(bench.orders.size(), size_t(2));
    QCOMPARE(bench.orders.back().front(), 0U);
}

void TestObjectSorter::ranksNamesAnewAfterAChange()
{
    Bench bench;
    bench.fill(3);
    bench.sorter->sort();
    DirectoryObject object = bench.store.object(0);
    object.displayName = u"0"_s;
    bench.store.replace(0, object);

    bench.sorter->noteChange();
    bench.sorter->sort();

    QCOMPARE(bench.orders.back(), (Rows{0, 2, 1}));
}

void TestObjectSorter::ordersWhatWasThereThoughRowsWereAppended()
{
    Bench bench;
    bench.fill(2'500);
    {
        const BusyThreads busy;
        bench.sorter->sort();
        bench.fill(10);
        bench.sorter->noteChange();
    }

    QTRY_COMPARE_WITH_TIMEOUT(bench.orders.size(), size_t(1), 20'000);
    QCOMPARE(bench.orders.front().size(), size_t(2'500));
    bench.sorter->sort(); // the ranks that are there are of too few rows
    QTRY_COMPARE_WITH_TIMEOUT(bench.orders.size(), size_t(2), 20'000);
    QCOMPARE(bench.orders.back().size(), size_t(2'510));
}

void TestObjectSorter::answersTheLastOfTwoOnly()
{
    Bench bench;
    bench.fill(2'500);

    bench.sorter->sort();
    bench.sorter->setKey(SortKey::AppId, Qt::AscendingOrder);
    bench.sorter->sort();

    QTRY_COMPARE_WITH_TIMEOUT(bench.orders.size(), size_t(1), 20'000);
    QTest::qWait(100);
    QCOMPARE(bench.orders.size(), size_t(1));
    QCOMPARE(bench.orders.front().front(), 0U);
}

void TestObjectSorter::passesOverALateAnswer()
{
    Bench bench;
    bench.fill(2'500);
    bench.sorter->sort();
    QTRY_COMPARE_WITH_TIMEOUT(bench.orders.size(), size_t(1), 20'000);

    bench.sorter->setKey(SortKey::AppId, Qt::AscendingOrder);
    bench.sorter->sort();
    bench.sorter->setKey(SortKey::DisplayName, Qt::AscendingOrder);
    bench.sorter->sort();

    QCOMPARE(bench.orders.size(), size_t(2)); // by the ranks that were there
    QTest::qWait(300);
    QCOMPARE(bench.orders.size(), size_t(2));
}

void TestObjectSorter::isDestroyedWhileSorting()
{
    Bench bench;
    bench.fill(2'500);
    bench.sorter->sort();

    bench.sorter.reset();
    bench.store = {};

    QTest::qWait(100);
    QVERIFY(bench.orders.empty());
}

QTEST_GUILESS_MAIN(TestObjectSorter)
#include "tst_objectsorter.moc"

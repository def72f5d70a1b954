// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directorystore.h"
#include "app/directory/snapshotfolder.h"
#include "app/models/objectsorter.h"
#include "support/busythreads.h"
#include "support/tablebench.h"

#include <QTemporaryDir>

#include <numeric>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using State = DirectoryList::State;
using Model = ObjectTableModel;

namespace {

constexpr int Patience = 20'000;
constexpr int Many = int(ObjectSorter::SortedAtOnce) + 100;
using Numbers = QList<int>;

/// A list whose objects are named by their numbers, in three digits or more.
struct Bench : TableBench
{
    void page(const Numbers &numbers, const QString &next = {})
    {
        QJsonArray objects;
        for (const int number : numbers)
            objects.append(listedObject(number, QString::number(number)));
        TableBench::page(objects, next);
    }

    void load(const Numbers &numbers)
    {
        page(numbers);
        list.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(list.state(), State::Loaded, Patience);
    }

    void loadAndSort(const Numbers &numbers)
    {
        load(numbers);
        QTRY_COMPARE_WITH_TIMEOUT(reset.size(), 1, Patience);
        reset.clear();
    }
};

Numbers numbers(const ObjectTableModel &model)
{
    Numbers numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers += model.index(row, Model::DisplayName).data().toInt();
    return numbers;
}

Numbers fromOn(int first, int count)
{
    Numbers numbers(count);
    std::iota(numbers.begin(), numbers.end(), first);
    return numbers;
}

Numbers backwards(const Numbers &numbers)
{
    return {numbers.rbegin(), numbers.rend()};
}

} // namespace

/// More rows than are sorted while one waits.
class TestObjectTableModelSorting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsManyRowsInAnotherThread();
    void takesRowsThatArriveWhileItSorts();
    void showsTheOldRowsUntilTheNewOnesAreInOrder();
    void filtersTheOldRowsUntilThen();
    void putsAFreshObjectAmongTheOldRowsAndTheNew();
    void sortsANewListOnceThoughItBeganAnew();
    void showsWhatWasKeptAtOnceAndSortsItThen();
    void takesRowsThatAreThereAlready_data();
    void takesRowsThatAreThereAlready();
};

void TestObjectTableModelSorting::sortsManyRowsInAnotherThread()
{
    Bench bench;
    const Numbers order = fromOn(0, Many);
    {
        const BusyThreads busy;
        bench.load(backwards(order));
        QCOMPARE(numbers(bench.model), backwards(order)); // as they arrived
    }

    QTRY_COMPARE_WITH_TIMEOUT(bench.reset.size(), 1, Patience);
    QCOMPARE(numbers(bench.model), order);
    bench.model.sort(Model::DisplayName, Qt::DescendingOrder); // by the ranks that are there
    QCOMPARE(numbers(bench.model), backwards(order));
}

void TestObjectTableModelSorting::takesRowsThatArriveWhileItSorts()
{
    Bench bench;
    BusyThreads busy;
    const Numbers first = fromOn(5, Many);
    bench.page(backwards(first), u"/1"_s);
    bench.page({3, 1}, u"/2"_s);
    bench.server.replyCutOff("{");
    connect(&bench.list, &DirectoryList::rowsAppended, &bench.model, [&bench] {
        if (bench.model.rowCount() == Many)
            bench.model.sort(Model::AppId, Qt::AscendingOrder);
    });

    bench.list.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(bench.model.rowCount(), Many + 2, Patience);
    QCOMPARE(numbers(bench.model), backwards(first) + Numbers({3, 1}));
    busy.release();

    QTRY_COMPARE_WITH_TIMEOUT(bench.reset.size(), 1, Patience);
    QCOMPARE(numbers(bench.model), first + Numbers({3, 1}));
}

void TestObjectTableModelSorting::showsTheOldRowsUntilTheNewOnesAreInOrder()
{
    Bench bench;
    const Numbers before = fromOn(0, Many);
    const Numbers after = fromOn(10, Many);
    bench.loadAndSort(before);
    BusyThreads busy;

    bench.load(backwards(after));

    QCOMPARE(bench.list.store().objectId(0), objectId(after.last()));
    QCOMPARE(numbers(bench.model), before);
    QCOMPARE(bench.model.object(3).ref.objectId, objectId(3));
    QCOMPARE(bench.model.rowOf(objectId(after.last())), -1);
    QCOMPARE(bench.reset.size(), 0);
    busy.release();
    QTRY_COMPARE_WITH_TIMEOUT(bench.reset.size(), 1, Patience);
    QCOMPARE(numbers(bench.model), after);
    QTest::qWait(100);
    QCOMPARE(bench.reset.size(), 1);
}

void TestObjectTableModelSorting::filtersTheOldRowsUntilThen()
{
    Bench bench;
    bench.loadAndSort(fromOn(0, Many));
    BusyThreads busy;
    bench.load(backwards(fromOn(Many - 1, Many)));

    bench.model.setFilter(QString::number(Many - 1));

    QCOMPARE(numbers(bench.model), Numbers{Many - 1});
    bench.model.sort(Model::DisplayName, Qt::DescendingOrder);
    QCOMPARE(bench.reset.size(), 1); // the filter's
    busy.release();
    QTRY_COMPARE_WITH_TIMEOUT(bench.reset.size(), 2, Patience);
    bench.model.setFilter({});
    QCOMPARE(numbers(bench.model), backwards(fromOn(Many - 1, Many)));
}

void TestObjectTableModelSorting::putsAFreshObjectAmongTheOldRowsAndTheNew()
{
    Bench bench;
    bench.loadAndSort(fromOn(0, Many));
    BusyThreads busy;
    bench.load(backwards(fromOn(10, Many)));
    DirectoryObject object = bench.model.object(20);
    object.passwordCredentials.resize(3);

    bench.list.update(object);

    QCOMPARE(bench.changed.size(), 1);
    QCOMPARE(bench.changed.front().front().toModelIndex(), bench.model.index(20, 0));
    QCOMPARE(bench.model.index(20, Model::Secrets).data(), 3);
    object.ref.objectId = objectId(Many + 5); // not among the old rows
    bench.list.update(object);
    QCOMPARE(bench.changed.size(), 1);
    busy.release();
    QTRY_COMPARE_WITH_TIMEOUT(bench.reset.size(), 1, Patience);
    QCOMPARE(bench.model.index(10, Model::Secrets).data(), 3);
}

void TestObjectTableModelSorting::sortsANewListOnceThoughItBeganAnew()
{
    Bench bench;
    bench.page({9, 8}, u"/old"_s);
    bench.server.reply(400, "{}");
    bench.page({7, 6});

    bench.list.refresh();

    QTRY_COMPARE_WITH_TIMEOUT(bench.list.state(), State::Loaded, Patience);
    QCOMPARE(numbers(bench.model), (Numbers{6, 7}));
    QCOMPARE(bench.reset.size(), 1);
}

void TestObjectTableModelSorting::showsWhatWasKeptAtOnceAndSortsItThen()
{
    const QTemporaryDir place;
    const SnapshotFolder folder(place.path(), QUrl(u"https://graph.example"_s), u"t"_s, u"a"_s);
    {
        Bench before;
        before.list.keepIn(folder);
        before.load(fromOn(1000, Many));
    }
    Bench bench;
    bench.list.keepIn(folder);
    bench.model.sort(Model::DisplayName, Qt::DescendingOrder);
    {
        const BusyThreads busy;
        bench.list.refresh(); // which nobody answers
        QCOMPARE(bench.model.rowCount(), Many);
        QCOMPARE(numbers(bench.model).constFirst(), 1000);
    }

    QTRY_COMPARE_WITH_TIMEOUT(numbers(bench.model).constFirst(), 1000 + Many - 1, Patience);
    QCOMPARE(bench.list.state(), State::Loading);
}

void TestObjectTableModelSorting::takesRowsThatAreThereAlready_data()
{
    QTest::addColumn<int>("count");

    QTest::newRow("few") << 3;
    QTest::newRow("many") << Many;
}

void TestObjectTableModelSorting::takesRowsThatAreThereAlready()
{
    QFETCH(int, count);
    Bench bench;
    const Numbers order = fromOn(0, count);
    bench.loadAndSort(backwards(order));
    BusyThreads busy;

    const ObjectTableModel later(bench.list);

    QCOMPARE(numbers(later), count == Many ? backwards(order) : order);
    busy.release();
    QTRY_COMPARE_WITH_TIMEOUT(numbers(later), order, Patience);
}

QTEST_GUILESS_MAIN(TestObjectTableModelSorting)
#include "tst_objecttablemodel_sorting.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directorylist.h"
#include "app/directory/directorystore.h"
#include "app/directory/directoryworkshop.h"
#include "support/listreplies.h"
#include "support/localhttpserver.h"
#include "support/recordedtokens.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using State = DirectoryList::State;

namespace {

struct Bench
{
    LocalHttpServer server;
    RecordedTokens tokens;
    DirectoryWorkshop workshop;
    DirectoryList list{ListKind::AppRegistrations, GraphEndpoint(server.url()), tokens, workshop};
    QSignalSpy stateChanged{&list, &DirectoryList::stateChanged};
    QSignalSpy appended{&list, &DirectoryList::rowsAppended};
    QSignalSpy rowChanged{&list, &DirectoryList::rowChanged};
    QSignalSpy replaced{&list, &DirectoryList::replaced};

    Bench() { server.stayOpen(); }

    void page(const QList<int> &numbers, const QString &next = {}, const QString &name = u"x"_s)
    {
        QJsonArray objects;
        for (const int number : numbers)
            objects.append(listedObject(number, name));
        server.reply(200,
                     listReply(objects, next.isEmpty() ? QString() : server.url(next).toString()));
    }

    void halfAPage() { server.replyCutOff("{\"value\":["); }

    void load(const QList<int> &numbers)
    {
        page(numbers);
        list.refresh();
        QTRY_COMPARE(list.state(), State::Loaded);
        stateChanged.clear();
        appended.clear();
    }

    QList<int> rows() const
    {
        QList<int> numbers;
        for (qsizetype row = 0; row < list.store().size(); ++row)
            numbers += list.store().objectId(row).toString(QUuid::Id128).last(6).toInt(nullptr, 16);
        return numbers;
    }
};

} // namespace

class TestDirectoryList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsEmpty();
    void appendsRowsAsPagesArrive();
    void countsWhatItCouldNotRead();
    void listsEachObjectOnce();
    void keepsRowsUntilARefreshIsDone();
    void showsANewListOnlyOnceThereWereRows();
    void keepsRowsWhenARefreshFails();
    void keepsRowsWhenARefreshIsCancelled();
    void keepsWhatArrivedWhenTheFirstLoadIsCancelled();
    void replacesRowsWhenTheFirstLoadStartsAnew();
    void loadsOnlyOnceAtATime();
    void putsAFreshObjectInItsPlace();
    void putsAFreshObjectIntoARefreshAsWell();
    void putsAFreshObjectInThePlaceOfWhatArrivesLater_data();
    void putsAFreshObjectInThePlaceOfWhatArrivesLater();
    void believesTheNextLoadAgain();
    void isDestroyedWhileLoading();
};

void TestDirectoryList::beginsEmpty()
{
    Bench bench;

    QCOMPARE(bench.list.state(), State::NotLoaded);
    QCOMPARE(bench.list.kind(), ListKind::AppRegistrations);
    QCOMPARE(bench.list.arrivedCount(), 0);
    bench.list.cancel();
    QCOMPARE(bench.list.state(), State::NotLoaded);
    QCOMPARE(bench.stateChanged.size(), 0);
}

void TestDirectoryList::appendsRowsAsPagesArrive()
{
    Bench bench;
    bench.page({1, 2}, u"/next"_s);
    bench.halfAPage();

    bench.list.refresh();

    QCOMPARE(bench.list.state(), State::Loading);
    QCOMPARE(bench.stateChanged.size(), 1);
    QTRY_COMPARE(bench.appended.size(), 1);
    QCOMPARE(bench.rows(), (QList<int>{1, 2}));
    QCOMPARE(bench.list.arrivedCount(), 2);
    QCOMPARE(bench.list.state(), State::Loading);
}

void TestDirectoryList::countsWhatItCouldNotRead()
{
    Bench bench;
    bench.server.reply(200, listReply({1, listedObject(2, u"x"_s, {u"soon"_s}), 3}));
    bench.list.refresh();
    QTRY_COMPARE(bench.list.state(), State::Loaded);
    QCOMPARE(bench.list.skippedCount(), 2);
    QCOMPARE(bench.list.unreadSecretCount(), 1);

    bench.load({1});

    QCOMPARE(bench.list.skippedCount(), 0);
    QCOMPARE(bench.list.unreadSecretCount(), 0);
}

void TestDirectoryList::listsEachObjectOnce()
{
    Bench bench;
    bench.page({1, 2}, u"/next"_s);
    bench.page({2, 3});

    bench.list.refresh();

    QTRY_COMPARE(bench.list.state(), State::Loaded);
    QCOMPARE(bench.rows(), (QList<int>{1, 2, 3}));
}

void TestDirectoryList::keepsRowsUntilARefreshIsDone()
{
    Bench bench;
    bench.load({1, 2, 3});
    bench.page({3, 4}, u"/next"_s);
    bench.page({5});
    QList<int> rowsBefore;
    connect(&bench.list, &DirectoryList::arrivedCountChanged, &bench.list,
            [&] { rowsBefore = bench.rows(); });

    bench.list.refresh();

    QTRY_COMPARE(bench.list.state(), State::Loaded);
    QCOMPARE(rowsBefore, (QList<int>{1, 2, 3}));
    QCOMPARE(bench.rows(), (QList<int>{3, 4, 5}));
    QCOMPARE(bench.replaced.size(), 1);
    QCOMPARE(bench.appended.size(), 0);
    QCOMPARE(bench.stateChanged.size(), 2);
}

void TestDirectoryList::showsANewListOnlyOnceThereWereRows()
{
    Bench bench;
    bench.load({});
    bench.page({1});

    bench.list.refresh();

    QTRY_COMPARE(bench.list.state(), State::Loaded);
    QCOMPARE(bench.appended.size(), 1);
    QCOMPARE(bench.replaced.size(), 0);
}

void TestDirectoryList::keepsRowsWhenARefreshFails()
{
    Bench bench;
    bench.load({1, 2});
    bench.page({3}, u"/next"_s);
    bench.server.reply(403, R"({"error":{"code":"Authorization_RequestDenied"}})");

    bench.list.refresh();

    QTRY_COMPARE(bench.list.state(), State::Failed);
    QCOMPARE(bench.list.error().kind, GraphError::Kind::Forbidden);
    QCOMPARE(bench.rows(), (QList<int>{1, 2}));
    QCOMPARE(bench.list.arrivedCount(), 2);
    QCOMPARE(bench.replaced.size(), 0);
}

void TestDirectoryList::keepsRowsWhenARefreshIsCancelled()
{
    Bench bench;
    bench.load({1, 2});
    bench.page({3}, u"/next"_s);
    bench.halfAPage();
    bench.list.refresh();
    QTRY_COMPARE(bench.list.arrivedCount(), 1);

    bench.list.cancel();

    QCOMPARE(bench.list.state(), State::Cancelled);
    QCOMPARE(bench.rows(), (QList<int>{1, 2}));
    QCOMPARE(bench.stateChanged.size(), 2);
    bench.load({4});
    QCOMPARE(bench.rows(), QList<int>{4});
}

void TestDirectoryList::keepsWhatArrivedWhenTheFirstLoadIsCancelled()
{
    Bench bench;
    bench.page({1, 2}, u"/next"_s);
    bench.halfAPage();
    bench.list.refresh();
    QTRY_COMPARE(bench.list.arrivedCount(), 2);

    bench.list.cancel();

    QCOMPARE(bench.list.state(), State::Cancelled);
    QCOMPARE(bench.rows(), (QList<int>{1, 2}));
}

void TestDirectoryList::replacesRowsWhenTheFirstLoadStartsAnew()
{
    Bench bench;
    bench.page({1, 2}, u"/old"_s);
    bench.server.reply(400, "{}");
    bench.page({2, 3}, u"/new"_s);
    bench.page({4});

    bench.list.refresh();

    QTRY_COMPARE(bench.list.state(), State::Loaded);
    QCOMPARE(bench.appended.size(), 1);
    QCOMPARE(bench.replaced.size(), 1);
    QCOMPARE(bench.rows(), (QList<int>{2, 3, 4}));
}

void TestDirectoryList::loadsOnlyOnceAtATime()
{
    Bench bench;
    bench.page({1});

    bench.list.refresh();
    bench.list.refresh();

    QTRY_COMPARE(bench.list.state(), State::Loaded);
    QTest::qWait(50);
    QCOMPARE(bench.server.requests().size(), size_t(1));
}

void TestDirectoryList::putsAFreshObjectInItsPlace()
{
    Bench bench;
    bench.load({1, 2, 3});
    DirectoryObject object = bench.list.store().object(1);
    object.displayName = u"renamed"_s;

    bench.list.update(object);

    QCOMPARE(bench.rowChanged, (QList<QVariantList>{{qsizetype(1)}}));
    QCOMPARE(bench.list.store().object(1).displayName, u"renamed"_s);
    object.ref.objectId = objectId(9);
    bench.list.update(object);
    QCOMPARE(bench.rowChanged.size(), 1);
    QCOMPARE(bench.rows(), (QList<int>{1, 2, 3}));
}

void TestDirectoryList::putsAFreshObjectIntoARefreshAsWell()
{
    Bench bench;
    bench.load({1, 2});
    bench.page({2, 1}, u"/next"_s);
    bench.list.refresh();
    QTRY_COMPARE(bench.list.arrivedCount(), 2);
    DirectoryObject object = bench.list.store().object(0);
    object.displayName = u"renamed"_s;

    bench.list.update(object);
    bench.page({});

    QTRY_COMPARE_WITH_TIMEOUT(bench.list.state(), State::Loaded, 20'000);
    QCOMPARE(bench.rows(), (QList<int>{2, 1}));
    QCOMPARE(bench.list.store().object(1).displayName, u"renamed"_s);
}

void TestDirectoryList::putsAFreshObjectInThePlaceOfWhatArrivesLater_data()
{
    QTest::addColumn<QList<int>>("before");

    QTest::newRow("first load") << QList<int>{};
    QTest::newRow("refresh") << QList<int>{1, 3};
}

void TestDirectoryList::putsAFreshObjectInThePlaceOfWhatArrivesLater()
{
    QFETCH(QList<int>, before);
    Bench bench;
    bench.load(before);
    bench.page({1, 2}, u"/next"_s);
    bench.page({4, 3}, {}, u"old"_s);
    bench.list.refresh();
    for (const auto &name : {u"older"_s, u"renamed"_s}) {
        DirectoryObject object;
        object.ref.objectId = objectId(3);
        object.displayName = name;
        bench.list.update(object); // no page can have arrived yet: this thread does not wait
    }

    QTRY_COMPARE_WITH_TIMEOUT(bench.list.state(), State::Loaded, 20'000);

    QCOMPARE(bench.rows(), (QList<int>{1, 2, 4, 3}));
    QCOMPARE(bench.list.store().object(2).displayName, u"old"_s);
    QCOMPARE(bench.list.store().object(3).displayName, u"renamed"_s);
}

void TestDirectoryList::believesTheNextLoadAgain()
{
    Bench bench;
    bench.page({1});
    bench.list.refresh();
    DirectoryObject object;
    object.ref.objectId = objectId(1);
    object.displayName = u"renamed"_s;
    bench.list.update(object);
    QTRY_COMPARE_WITH_TIMEOUT(bench.list.state(), State::Loaded, 20'000);

    bench.page({1}, {}, u"renamed again"_s);
    bench.list.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(bench.list.state(), State::Loaded, 20'000);

    QCOMPARE(bench.list.store().object(0).displayName, u"renamed again"_s);
}

void TestDirectoryList::isDestroyedWhileLoading()
{
    LocalHttpServer server;
    server.stayOpen();
    server.reply(200, listReply({listedObject(1, u"x"_s)}, server.url(u"/next"_s).toString()));
    server.replyCutOff("{");
    RecordedTokens tokens;
    DirectoryWorkshop workshop;
    auto list = std::make_unique<DirectoryList>(ListKind::AppRegistrations,
                                                GraphEndpoint(server.url()), tokens, workshop);
    const QSignalSpy stateChanged(list.get(), &DirectoryList::stateChanged);
    list->refresh();
    QTRY_COMPARE(list->arrivedCount(), 1);

    list.reset();

    QTest::qWait(50);
    QCOMPARE(stateChanged.size(), 1);
}

QTEST_GUILESS_MAIN(TestDirectoryList)
#include "tst_directorylist.moc"

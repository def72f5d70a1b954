// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
// A list that was kept from an earlier start, shown and brought up to date.
#include "support/secondstartbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = SecondStartBench;
using State = DirectoryList::State;

namespace {

constexpr auto Denied = R"({"error": {"code": "Authorization_RequestDenied", "message": "No."}})";

} // namespace

class TestDirectoryListSnapshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsItBeforeAnythingIsAsked();
    void showsItWithoutAsking();
    void tellsHowOldItIsUntilItIsRefreshed();
    void bringsItUpToDateByChanges();
    void isRightWhereNothingHasChanged();
    void asksForChangesBeforeItKnowsWhetherItMay();
    void loadsAllWhereChangesAreNotPermitted();
    void loadsAllWhereTheLinkIsTooOld();
    void loadsAllWhereItWasKeptWithoutALink();
    void keepsRowsAndTheirAgeWhenARefreshFails();
    void keepsRowsAndTheirAgeWhenALoadFails();
    void keepsRowsAndTheirAgeWhenItIsCancelled();
    void asksForNothingIfItIsCancelledFirst();
    void takesItUpOnceOnly();
    void ignoresWhatIsDamaged();
    void showsNothingOfAnotherAccount();
    void mayBeRefreshedByWhoeverSeesIt();
    void isDestroyedWhileItIsBroughtUpToDate();
};

void TestDirectoryListSnapshots::showsItBeforeAnythingIsAsked()
{
    Bench bench;
    bench.haveLoadedBefore({1, 2, 3});
    const size_t asked = bench.server.requests().size();
    bench.start();
    QSignalSpy replaced(bench.list.get(), &DirectoryList::replaced);
    const auto stateThen = std::make_shared<State>(State::Failed);
    connect(bench.list.get(), &DirectoryList::replaced, bench.list.get(),
            [stateThen, list = bench.list.get()] { *stateThen = list->state(); });
    QCOMPARE(bench.list->store().size(), 0);

    bench.list->refresh();

    QCOMPARE(bench.rows(), (QList<int>{1, 2, 3}));
    QCOMPARE(bench.list->state(), State::Loading);
    QCOMPARE(bench.list->arrivedCount(), 3);
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(*stateThen, State::NotLoaded);
    QCOMPARE(bench.server.requests().size(), asked);
}

void TestDirectoryListSnapshots::showsItWithoutAsking()
{
    Bench bench;
    bench.haveLoadedBefore({1, 2, 3});
    const size_t asked = bench.server.requests().size();
    bench.start();
    QSignalSpy replaced(bench.list.get(), &DirectoryList::replaced);
    QVERIFY(!bench.list->canUpdate());

    bench.list->showKept();
    bench.list->showKept();

    QCOMPARE(replaced.size(), 1);
    QCOMPARE(bench.rows(), (QList<int>{1, 2, 3}));
    QCOMPARE(bench.list->state(), State::NotLoaded);
    QVERIFY(bench.list->canUpdate());
    QTest::qWait(300);
    QCOMPARE(bench.server.requests().size(), asked);
    bench.changes({listedObject(4, u"new"_s)}, u"2"_s);
    QVERIFY(bench.refreshed());
    QCOMPARE(bench.rows(), (QList<int>{1, 2, 3, 4}));
}

void TestDirectoryListSnapshots::tellsHowOldItIsUntilItIsRefreshed()
{
    Bench bench;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    bench.haveLoadedBefore({1});
    const QDateTime after = QDateTime::currentDateTimeUtc();
    bench.start();
    bench.changes({listedObject(1, u"y"_s)}, u"2"_s);
    QVERIFY(!bench.list->takenAt().isValid());

    bench.list->refresh();

    const QDateTime taken = bench.list->takenAt();
    QVERIFY(taken.addMSecs(1) > before && taken <= after);
    QCOMPARE(taken.timeSpec(), Qt::UTC);
    QTRY_COMPARE_WITH_TIMEOUT(bench.list->state(), State::Loaded, Bench::Patience);
    QVERIFY(!bench.list->takenAt().isValid());
}

void TestDirectoryListSnapshots::bringsItUpToDateByChanges()
{
    Bench bench;
    bench.haveLoadedBefore({1, 2, 3});
    bench.start();
    bench.changes({removedObject(2), listedObject(4, u"new"_s), listedObject(3, u"renamed"_s)},
                  u"2"_s);

    QVERIFY(bench.refreshed());

    QCOMPARE(bench.list->state(), State::Loaded);
    QVERIFY(bench.lastLine().contains("/delta?t=1 "));
    QCOMPARE(bench.rows(), (QList<int>{1, 3, 4}));
    const DirectoryStore &store = bench.list->store();
    QCOMPARE(store.object(store.rowOf(objectId(3))).displayName, u"renamed"_s);
    bench.stop();
    QCOMPARE(bench.kept(), (QList<int>{1, 3, 4}));
    QVERIFY(bench.file().read()->deltaLink.toString().endsWith(u"?t=2"_s));
}

void TestDirectoryListSnapshots::isRightWhereNothingHasChanged()
{
    Bench bench;
    bench.haveLoadedBefore({1, 2});
    const QDateTime first = bench.file().read()->takenAt;
    bench.start();
    bench.changes({}, u"2"_s);
    QSignalSpy confirmed(bench.list.get(), &DirectoryList::confirmed);

    QVERIFY(bench.refreshed());

    QCOMPARE(confirmed.size(), 1);
    QVERIFY(!bench.list->takenAt().isValid());
    bench.stop();
    const auto kept = bench.file().read();
    QVERIFY(kept);
    QVERIFY(kept->deltaLink.toString().endsWith(u"?t=2"_s));
    QVERIFY(kept->takenAt >= first);
    QCOMPARE(bench.kept(), (QList<int>{1, 2}));
}

void TestDirectoryListSnapshots::asksForChangesBeforeItKnowsWhetherItMay()
{
    Bench bench;
    bench.haveLoadedBefore({1, 2});
    bench.start(std::nullopt);
    bench.server.reply(403, Denied);
    bench.page({1, 3});

    QVERIFY(bench.refreshed());

    QVERIFY(bench.line(2).contains("/delta?t=1 "));
    QVERIFY(bench.line(3).contains("/applications?$top="));
    QCOMPARE(bench.rows(), (QList<int>{1, 3}));
}

void TestDirectoryListSnapshots::loadsAllWhereChangesAreNotPermitted()
{
    Bench bench;
    bench.haveLoadedBefore({1, 2});
    bench.start(false);
    bench.page({2, 3});
    QSignalSpy appended(bench.list.get(), &DirectoryList::rowsAppended);

    QVERIFY(bench.refreshed());

    QVERIFY(bench.line(2).contains("/applications?$top="));
    QCOMPARE(bench.rows(), (QList<int>{2, 3}));
    QCOMPARE(appended.size(), 0);
    bench.stop();
    QCOMPARE(bench.kept(), (QList<int>{2, 3}));
    QVERIFY(bench.file().read()->deltaLink.isEmpty());
}

void TestDirectoryListSnapshots::loadsAllWhereTheLinkIsTooOld()
{
    Bench bench;
    bench.haveLoadedBefore({1, 2});
    bench.start();
    bench.server.reply(410, R"({"error": {"code": "syncStateNotFound", "message": "Old."}})");
    bench.changes({}, u"2"_s);
    bench.page({3, 4, 5});
    const auto shown = std::make_shared<QList<QList<int>>>();
    connect(bench.list.get(), &DirectoryList::replaced, bench.list.get(),
            [shown, list = bench.list.get()] { *shown += Bench::rowsOf(list->store()); });

    QVERIFY(bench.refreshed());

    QCOMPARE(bench.list->state(), State::Loaded);
    QCOMPARE(*shown, (QList<QList<int>>{{1, 2}, {3, 4, 5}}));
    bench.stop();
    QVERIFY(bench.file().read()->deltaLink.toString().endsWith(u"?t=2"_s));
}

void TestDirectoryListSnapshots::loadsAllWhereItWasKeptWithoutALink()
{
    Bench bench;
    bench.start(false);
    bench.page({1});
    QVERIFY(bench.refreshed());
    bench.start();
    bench.changes({});
    bench.page({1, 2});

    QVERIFY(bench.refreshed());

    QVERIFY(bench.line(2).contains("/applications?$top="));
    QCOMPARE(bench.rows(), (QList<int>{1, 2}));
}

void TestDirectoryListSnapshots::keepsRowsAndTheirAgeWhenARefreshFails()
{
    Bench bench;
    bench.haveLoadedBefore({1, 2});
    const QDateTime taken = bench.file().read()->takenAt;
    bench.start();
    bench.server.reply(501, "{}");

    QVERIFY(bench.refreshed());

    QCOMPARE(bench.list->state(), State::Failed);
    QCOMPARE(bench.rows(), (QList<int>{1, 2}));
    QCOMPARE(bench.list->takenAt(), taken);
    bench.changes({listedObject(3, u"x"_s)}, u"2"_s);
    QVERIFY(bench.refreshed());
    QVERIFY(bench.lastLine().contains("/delta?t=1 "));
    QCOMPARE(bench.rows(), (QList<int>{1, 2, 3}));
}

void TestDirectoryListSnapshots::keepsRowsAndTheirAgeWhenALoadFails()
{
    Bench bench;
    bench.haveLoadedBefore({1, 2});
    const auto before = bench.file().read();
    bench.start(false);
    bench.server.reply(501, "{}");

    QVERIFY(bench.refreshed());

    QCOMPARE(bench.list->state(), State::Failed);
    QCOMPARE(bench.rows(), (QList<int>{1, 2}));
    QCOMPARE(bench.list->takenAt(), before->takenAt);
    bench.stop();
    QCOMPARE(bench.kept(), (QList<int>{1, 2}));
    QCOMPARE(bench.file().read()->deltaLink, before->deltaLink);
}

void TestDirectoryListSnapshots::keepsRowsAndTheirAgeWhenItIsCancelled()
{
    Bench bench;
    bench.haveLoadedBefore({1, 2});
    const QDateTime taken = bench.file().read()->takenAt;
    bench.start();
    bench.list->refresh();

    bench.list->cancel();

    QCOMPARE(bench.list->state(), State::Cancelled);
    QCOMPARE(bench.rows(), (QList<int>{1, 2}));
    QCOMPARE(bench.list->takenAt(), taken);
}

void TestDirectoryListSnapshots::asksForNothingIfItIsCancelledFirst()
{
    Bench bench;
    bench.haveLoadedBefore({1, 2});
    const size_t asked = bench.server.requests().size();
    bench.start();
    bench.list->refresh();

    bench.list->cancel();

    QTest::qWait(400); // more than twice the time that it gives its rows to be painted
    QCOMPARE(bench.server.requests().size(), asked);
    QCOMPARE(bench.list->state(), State::Cancelled);
}

void TestDirectoryListSnapshots::takesItUpOnceOnly()
{
    Bench bench;
    bench.haveLoadedBefore({1, 2});
    bench.start();
    QSignalSpy replaced(bench.list.get(), &DirectoryList::replaced);
    bench.list->refresh();
    bench.list->cancel();
    bench.server.reply(501, "{}");

    QVERIFY(bench.refreshed());

    QCOMPARE(replaced.size(), 1);
}

void TestDirectoryListSnapshots::ignoresWhatIsDamaged()
{
    Bench bench;
    bench.haveLoadedBefore({1, 2});
    QFile damaged(bench.file().path);
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(300) && damaged.putChar('#'));
    damaged.close();
    bench.start();
    QSignalSpy replaced(bench.list.get(), &DirectoryList::replaced);
    bench.changes({}, u"2"_s);
    bench.page({1, 2, 3});
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"^a kept list is not shown"_s));

    QVERIFY(bench.refreshed());

    QCOMPARE(replaced.size(), 0);
    QCOMPARE(bench.rows(), (QList<int>{1, 2, 3}));
    bench.stop();
    QCOMPARE(bench.kept(), (QList<int>{1, 2, 3}));
}

void TestDirectoryListSnapshots::showsNothingOfAnotherAccount()
{
    Bench bench;
    bench.haveLoadedBefore({1, 2});
    bench.start();
    bench.list->keepIn(bench.place(u"bob"_s));
    bench.changes({});
    bench.page({7});

    bench.list->refresh();

    QCOMPARE(bench.list->store().size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(bench.list->state(), State::Loaded, Bench::Patience);
    bench.stop();
    QCOMPARE(bench.kept(), (QList<int>{1, 2}));
}

void TestDirectoryListSnapshots::mayBeRefreshedByWhoeverSeesIt()
{
    Bench bench;
    bench.haveLoadedBefore({1});
    bench.start();
    bench.changes({}, u"2"_s);
    connect(bench.list.get(), &DirectoryList::replaced, bench.list.get(),
            [list = bench.list.get()] { list->refresh(); });

    QVERIFY(bench.refreshed());

    QCOMPARE(bench.list->state(), State::Loaded);
    QCOMPARE(bench.server.requests().size(), size_t(3));
}

void TestDirectoryListSnapshots::isDestroyedWhileItIsBroughtUpToDate()
{
    Bench bench;
    bench.haveLoadedBefore({1, 2});
    bench.start();
    bench.list->refresh();

    bench.stop();

    QCOMPARE(bench.kept(), (QList<int>{1, 2}));
}

QTEST_GUILESS_MAIN(TestDirectoryListSnapshots)
#include "tst_directorylist_snapshots.moc"

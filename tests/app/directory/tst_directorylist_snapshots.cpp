// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
// A list that is kept from one start to the next.
#include "app/directory/directorylist.h"
#include "app/directory/directoryworkshop.h"
#include "app/directory/snapshotfolder.h"
#include "support/localhttpserver.h"
#include "support/recordedtokens.h"
#include "support/snapshots.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using State = DirectoryList::State;

namespace {

constexpr auto Denied = R"({"error": {"code": "Authorization_RequestDenied", "message": "No."}})";
constexpr int Patience = 20'000;

/// A directory that says what it is told to, and a program that is started again and again.
struct Bench
{
    QTemporaryDir folder;
    LocalHttpServer server;
    RecordedTokens tokens;
    DirectoryWorkshop workshop;
    std::unique_ptr<DirectoryList> list;

    Bench() { server.stayOpen(); }

    SnapshotFolder place(const QString &account = u"ana"_s) const
    {
        return {folder.filePath(u"lists"_s), server.url(), u"contoso"_s, account};
    }

    SnapshotFile file() const { return place().file(ListKind::AppRegistrations); }

    void start(std::optional<bool> readsChanges = true, const ListReader &reader = {})
    {
        stop();
        list = std::make_unique<DirectoryList>(
            ListKind::AppRegistrations, GraphEndpoint(server.url()), tokens, workshop, reader);
        list->keepIn(place());
        if (readsChanges)
            list->setReadsChanges(*readsChanges);
    }

    void stop() { list.reset(); }

    /// Once, and it ends then. With the link ".../delta?t=1".
    void haveLoadedBefore(const QList<int> &numbers)
    {
        start();
        changes({});
        page(numbers);
        if (!refreshed() || list->state() != State::Loaded)
            qFatal("The list does not load");
        stop();
    }

    void changes(const QJsonArray &objects, const QString &token = u"1"_s)
    {
        const QString link = u"/v1.0/applications/delta?t="_s + token;
        const QJsonObject reply{{u"value"_s, objects},
                                {u"@odata.deltaLink"_s, server.url(link).toString()}};
        server.reply(200, QJsonDocument(reply).toJson());
    }

    void page(const QList<int> &numbers)
    {
        QJsonArray objects;
        for (const int number : numbers)
            objects.append(listedObject(number, u"x"_s));
        server.reply(200, listReply(objects));
    }

    bool refreshed() const
    {
        list->refresh();
        return QTest::qWaitFor([this] { return list->state() != State::Loading; }, Patience);
    }

    /// In the order of their numbers.
    QList<int> rows() const { return rowsOf(list->store()); }

    static QList<int> rowsOf(const DirectoryStore &store)
    {
        QList<int> numbers;
        for (qsizetype row = 0; row < store.size(); ++row)
            numbers += store.objectId(row).toString(QUuid::Id128).last(6).toInt(nullptr, 16);
        std::ranges::sort(numbers);
        return numbers;
    }

    /// What the next start would show.
    QList<int> kept() const
    {
        const auto snapshot = file().read();
        return snapshot ? rowsOf(snapshot->rows) : QList<int>{-1};
    }

    QByteArray line(size_t number) const { return server.requests().at(number).line; }
    QByteArray lastLine() const { return server.requests().back().line; }
};

QJsonObject removed(int number)
{
    return {{u"id"_s, objectId(number).toString(QUuid::WithoutBraces)},
            {u"@removed"_s, QJsonObject{{u"reason"_s, u"deleted"_s}}}};
}

} // namespace

class TestDirectoryListSnapshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNothingWhereNobodyAsksForIt();
    void showsItBeforeAnythingIsAsked();
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
    void takesItUpOnceOnly();
    void ignoresWhatIsDamaged();
    void showsNothingOfAnotherAccount();
    void keepsNoPartOfAList();
    void keepsTheOldOneUntilANewOneIsWhole();
    void keepsAnObjectThatWasReadSince();
    void keepsWhatItCouldNotRead();
    void keepsThatItIsOwnedOnly();
    void keepsAListThatHasBecomeEmpty();
    void forgets();
    void keepsAgainAfterTheNextLoad();
    void mayBeRefreshedByWhoeverSeesIt();
    void isDestroyedWhileItIsBroughtUpToDate();
};

void TestDirectoryListSnapshots::keepsNothingWhereNobodyAsksForIt()
{
    Bench bench;
    bench.list = std::make_unique<DirectoryList>(ListKind::AppRegistrations,
                                                 GraphEndpoint(bench.server.url()), bench.tokens,
                                                 bench.workshop);
    bench.page({1});
    QVERIFY(bench.refreshed());
    QVERIFY(!bench.list->takenAt().isValid());

    bench.list->forgetSnapshot();
    bench.stop();

    QVERIFY(QDir(bench.folder.path()).isEmpty());
}

void TestDirectoryListSnapshots::showsItBeforeAnythingIsAsked()
{
    Bench bench;
    bench.haveLoadedBefore({1, 2, 3});
    const size_t asked = bench.server.requests().size();
    bench.start();
    QSignalSpy replaced(bench.list.get(), &DirectoryList::replaced);
    State stateThen = State::Failed;
    connect(bench.list.get(), &DirectoryList::replaced, bench.list.get(),
            [&stateThen, list = bench.list.get()] { stateThen = list->state(); });
    QCOMPARE(bench.list->store().size(), 0);

    bench.list->refresh();

    QCOMPARE(bench.rows(), (QList<int>{1, 2, 3}));
    QCOMPARE(bench.list->state(), State::Loading);
    QCOMPARE(bench.list->arrivedCount(), 3);
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(stateThen, State::NotLoaded);
    QCOMPARE(bench.server.requests().size(), asked);
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
    QTRY_COMPARE_WITH_TIMEOUT(bench.list->state(), State::Loaded, Patience);
    QVERIFY(!bench.list->takenAt().isValid());
}

void TestDirectoryListSnapshots::bringsItUpToDateByChanges()
{
    Bench bench;
    bench.haveLoadedBefore({1, 2, 3});
    bench.start();
    bench.changes({removed(2), listedObject(4, u"new"_s), listedObject(3, u"renamed"_s)}, u"2"_s);

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
    QList<QList<int>> shown;
    connect(bench.list.get(), &DirectoryList::replaced, bench.list.get(),
            [&shown, &bench] { shown += bench.rows(); });

    QVERIFY(bench.refreshed());

    QCOMPARE(bench.list->state(), State::Loaded);
    QCOMPARE(shown, (QList<QList<int>>{{1, 2}, {3, 4, 5}}));
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
    QTRY_COMPARE_WITH_TIMEOUT(bench.list->state(), State::Loaded, Patience);
    bench.stop();
    QCOMPARE(bench.kept(), (QList<int>{1, 2}));
}

void TestDirectoryListSnapshots::keepsNoPartOfAList()
{
    Bench bench;
    bench.start(false);
    bench.server.reply(
        200, listReply({listedObject(1, u"x"_s)}, bench.server.url(u"/next"_s).toString()));
    bench.server.reply(501, "{}");

    QVERIFY(bench.refreshed());

    QCOMPARE(bench.list->state(), State::Failed);
    QCOMPARE(bench.rows(), QList<int>{1});
    bench.list->update(bench.list->store().object(0));
    bench.stop();
    QCOMPARE(bench.file().read().error(), SnapshotFault::NotThere);
}

void TestDirectoryListSnapshots::keepsTheOldOneUntilANewOneIsWhole()
{
    Bench bench;
    bench.haveLoadedBefore({1, 2});
    bench.start(false);
    bench.server.reply(
        200, listReply({listedObject(9, u"x"_s)}, bench.server.url(u"/next"_s).toString()));
    bench.server.replyCutOff("{");
    bench.list->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(bench.list->arrivedCount(), 1, Patience);

    bench.stop();

    QCOMPARE(bench.kept(), (QList<int>{1, 2}));
}

void TestDirectoryListSnapshots::keepsAnObjectThatWasReadSince()
{
    Bench bench;
    bench.haveLoadedBefore({1, 2});
    bench.start();
    bench.changes({}, u"2"_s);
    QVERIFY(bench.refreshed());
    DirectoryObject object = richObject(2, u"read since"_s);

    bench.list->update(object);
    bench.stop();

    const auto kept = bench.file().read();
    QVERIFY(kept);
    QCOMPARE(kept->rows.object(kept->rows.rowOf(objectId(2))), object);
    QVERIFY(kept->deltaLink.toString().endsWith(u"?t=2"_s));
}

void TestDirectoryListSnapshots::keepsWhatItCouldNotRead()
{
    Bench bench;
    bench.start(false);
    bench.server.reply(200, listReply({1, listedObject(2, u"x"_s, {u"soon"_s}), 3}));
    QVERIFY(bench.refreshed());
    bench.start(false);
    bench.server.reply(501, "{}");

    QVERIFY(bench.refreshed());

    QCOMPARE(bench.list->skippedCount(), 2);
    QCOMPARE(bench.list->unreadSecretCount(), 1);
}

void TestDirectoryListSnapshots::keepsThatItIsOwnedOnly()
{
    Bench bench;
    const ListReader reader{.appId = appId(1)};
    bench.start(false, reader);
    bench.server.reply(403, Denied);
    bench.page({1});
    QVERIFY(bench.refreshed());
    QVERIFY(bench.list->isOwnedOnly());
    bench.start(false, reader);

    bench.list->refresh();

    QVERIFY(bench.list->isOwnedOnly());
    QCOMPARE(bench.rows(), QList<int>{1});
}

void TestDirectoryListSnapshots::keepsAListThatHasBecomeEmpty()
{
    Bench bench;
    bench.haveLoadedBefore({1});
    bench.start();
    bench.changes({removed(1)}, u"2"_s);
    QVERIFY(bench.refreshed());
    bench.start();
    bench.changes({listedObject(5, u"new"_s)}, u"3"_s);

    bench.list->refresh();

    QVERIFY(bench.list->takenAt().isValid());
    QCOMPARE(bench.rows(), QList<int>());
    QTRY_COMPARE_WITH_TIMEOUT(bench.list->state(), State::Loaded, Patience);
    QCOMPARE(bench.rows(), QList<int>{5});
}

void TestDirectoryListSnapshots::forgets()
{
    Bench bench;
    bench.haveLoadedBefore({1, 2});
    bench.start();
    bench.changes({listedObject(3, u"x"_s)}, u"2"_s);
    QVERIFY(bench.refreshed());

    bench.list->forgetSnapshot();

    QVERIFY(!QFile::exists(bench.file().path));
    QCOMPARE(bench.rows(), (QList<int>{1, 2, 3}));
    bench.list->update(richObject(2, u"read since"_s));
    bench.stop();
    QCOMPARE(bench.file().read().error(), SnapshotFault::NotThere);
}

void TestDirectoryListSnapshots::keepsAgainAfterTheNextLoad()
{
    Bench bench;
    bench.haveLoadedBefore({1});
    bench.start();
    bench.changes({}, u"2"_s);
    QVERIFY(bench.refreshed());
    bench.list->forgetSnapshot();
    bench.changes({}, u"3"_s);

    QVERIFY(bench.refreshed());
    bench.stop();

    QCOMPARE(bench.kept(), QList<int>{1});
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

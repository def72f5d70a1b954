// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
// What of a list is kept for the next start.
#include "support/secondstartbench.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = SecondStartBench;
using State = DirectoryList::State;

namespace {

/// Counts what the thread that writes has to say.
struct Warnings
{
    Warnings()
    {
        count = 0;
        qInstallMessageHandler(take);
    }
    ~Warnings() { qInstallMessageHandler(nullptr); }
    Q_DISABLE_COPY_MOVE(Warnings)

    static void take(QtMsgType /*type*/, const QMessageLogContext & /*where*/, const QString &text)
    {
        if (text.startsWith("a list could not be kept"_L1))
            ++count;
    }

    static inline std::atomic<int> count = 0;
};

} // namespace

namespace {

constexpr auto Denied = R"({"error": {"code": "Authorization_RequestDenied", "message": "No."}})";

} // namespace

class TestDirectoryListKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNothingWhereNobodyAsksForIt();
    void keepsNoPartOfAList();
    void keepsNoPartOfAListThatWasEmpty();
    void keepsTheOldOneUntilANewOneIsWhole();
    void keepsAnObjectThatWasReadSince();
    void keepsNoLinkThatIsTooOld();
    void keepsWhatItCouldNotRead();
    void keepsThatItIsOwnedOnly();
    void keepsAListThatHasBecomeEmpty();
    void keepsLaterWhatCouldNotBeWritten_data();
    void keepsLaterWhatCouldNotBeWritten();
    void forgets();
    void keepsAgainAfterTheNextLoad();
};

void TestDirectoryListKeeping::keepsNothingWhereNobodyAsksForIt()
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

void TestDirectoryListKeeping::keepsNoPartOfAList()
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

void TestDirectoryListKeeping::keepsNoPartOfAListThatWasEmpty()
{
    Bench bench;
    bench.start(false);
    bench.page({});
    QVERIFY(bench.refreshed());
    bench.start(false);
    bench.server.reply(
        200, listReply({listedObject(1, u"x"_s)}, bench.server.url(u"/next"_s).toString()));
    bench.server.reply(501, "{}");

    QVERIFY(bench.refreshed());
    bench.list->update(bench.list->store().object(0));
    bench.stop();

    QCOMPARE(bench.kept(), QList<int>());
}

void TestDirectoryListKeeping::keepsTheOldOneUntilANewOneIsWhole()
{
    Bench bench;
    bench.haveLoadedBefore({1, 2});
    bench.start(false);
    bench.server.reply(
        200, listReply({listedObject(9, u"x"_s)}, bench.server.url(u"/next"_s).toString()));
    bench.server.replyCutOff("{");
    bench.list->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(bench.list->arrivedCount(), 1, Bench::Patience);

    bench.stop();

    QCOMPARE(bench.kept(), (QList<int>{1, 2}));
}

void TestDirectoryListKeeping::keepsAnObjectThatWasReadSince()
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

void TestDirectoryListKeeping::keepsNoLinkThatIsTooOld()
{
    Bench bench;
    bench.haveLoadedBefore({1, 2});
    bench.start();
    bench.server.reply(410, R"({"error": {"code": "syncStateNotFound", "message": "Old."}})");
    bench.server.reply(501, "{}"); // where changes begin
    bench.server.reply(501, "{}");
    QVERIFY(bench.refreshed());
    QCOMPARE(bench.list->state(), State::Failed);

    bench.list->update(richObject(2, u"read since"_s));
    bench.stop();

    QCOMPARE(bench.kept(), (QList<int>{1, 2}));
    QVERIFY(bench.file().read()->deltaLink.isEmpty());
}

void TestDirectoryListKeeping::keepsWhatItCouldNotRead()
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

void TestDirectoryListKeeping::keepsThatItIsOwnedOnly()
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

void TestDirectoryListKeeping::keepsAListThatHasBecomeEmpty()
{
    Bench bench;
    bench.haveLoadedBefore({1});
    bench.start();
    bench.changes({removedObject(1)}, u"2"_s);
    QVERIFY(bench.refreshed());
    bench.start();
    bench.changes({listedObject(5, u"new"_s)}, u"3"_s);

    bench.list->refresh();

    QVERIFY(bench.list->takenAt().isValid());
    QCOMPARE(bench.rows(), QList<int>());
    QTRY_COMPARE_WITH_TIMEOUT(bench.list->state(), State::Loaded, Bench::Patience);
    QCOMPARE(bench.rows(), QList<int>{5});
}

void TestDirectoryListKeeping::keepsLaterWhatCouldNotBeWritten_data()
{
    QTest::addColumn<bool>("isRefreshed");

    QTest::newRow("at the next refresh, though nothing has changed") << true;
    QTest::newRow("at the end, where no refresh has succeeded") << false;
}

void TestDirectoryListKeeping::keepsLaterWhatCouldNotBeWritten()
{
    QFETCH(const bool, isRefreshed);
    Bench bench;
    bench.start();
    bench.changes({});
    bench.page({1, 2});
    QVERIFY(QDir().mkpath(bench.file().path)); // where the file would have to be
    const Warnings warnings;
    QVERIFY(bench.refreshed());
    QTRY_COMPARE(Warnings::count.load(), 1);
    QVERIFY(QDir().rmdir(bench.file().path));

    if (isRefreshed) {
        bench.changes({}, u"2"_s);
        QVERIFY(bench.refreshed());
        QTRY_COMPARE(bench.kept(), (QList<int>{1, 2}));
    } else {
        bench.server.reply(501, "{}");
        QVERIFY(bench.refreshed());
        QCOMPARE(bench.list->state(), State::Failed);
    }
    bench.stop();

    QCOMPARE(bench.kept(), (QList<int>{1, 2}));
    QCOMPARE(Warnings::count.load(), 1);
}

void TestDirectoryListKeeping::forgets()
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

void TestDirectoryListKeeping::keepsAgainAfterTheNextLoad()
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

QTEST_GUILESS_MAIN(TestDirectoryListKeeping)
#include "tst_directorylist_keeping.moc"

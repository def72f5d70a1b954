// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/snapshotfolder.h"
#include "app/expiring/listsbench.h"
#include "support/snapshots.h"

#include <QSignalSpy>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using State = DirectoryList::State;

namespace {

QJsonArray objects(int count)
{
    QJsonArray objects;
    for (int number = 1; number <= count; ++number)
        objects.append(listedObject(number, u"x"_s));
    return objects;
}

/// There until no list writes any more.
struct Folder
{
    QTemporaryDir folder;
};

/// A large directory that was loaded at an earlier start, as far as `principals` tells.
struct SecondStart
    : public Folder
    , public ListsBench
{
    static constexpr int Count = int(ExpiringLists::SmallList) + 1;

    SecondStart()
    {
        hold(objects(Count));
        kept = {ListKind::EnterpriseApplications};
    }

    void keepPrincipals(const QString &link)
    {
        const SnapshotFolder place(folder.path(), server.url(), u"contoso"_s, u"ana"_s);
        const ListSnapshot snapshot{.rows = largeStore(),
                                    .deltaLink = link.isEmpty() ? QUrl() : server.url(link),
                                    .takenAt = QDateTime::currentDateTimeUtc()};
        QVERIFY(place.file(ListKind::EnterpriseApplications).write(snapshot, Wanted));
        principals.keepIn(place);
    }

    static DirectoryStore largeStore()
    {
        std::vector<DirectoryObject> objects;
        objects.reserve(Count);
        for (int number = 0; number < Count; ++number)
            objects.push_back(bareObject(number));
        DirectoryStore store;
        store.append(pageOf(objects));
        return store;
    }

    bool hasAsked(const QByteArray &part) const
    {
        return std::ranges::any_of(server.requests(), [&part](const auto &request) {
            return request.line.contains(part);
        });
    }
};

} // namespace

class TestExpiringLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsTheOthersOfASmallDirectory();
    void leavesTheOthersOfALargeOne();
    void takesBlueprintsForNoSign();
    void bringsKeptListsUpToDate();
    void showsKeptListsThatItCannotBringUpToDate();
    void loadsAllForThePage();
    void saysOnceThatSeveralThingsChanged();
    void changesWithTheDay();
    void tellsWhichListFailed();
    void mindsWhatIsOwnedWhileThatIsWanted();
    void triesAgainToReadWhatIsOwned();
};

void TestExpiringLists::loadsTheOthersOfASmallDirectory()
{
    ListsBench bench;
    bench.hold(objects(3));

    bench.registrations.refresh();

    QVERIFY(ListsBench::isLoaded(bench.principals));
    QVERIFY(ListsBench::isLoaded(bench.blueprints));
    QVERIFY(bench.lists.isComplete());
    QCOMPARE(bench.lists.objectCount(), 3);
    QCOMPARE(bench.owned.state(), State::NotLoaded);
}

void TestExpiringLists::leavesTheOthersOfALargeOne()
{
    ListsBench bench;
    bench.hold(objects(int(ExpiringLists::SmallList) + 1));

    bench.registrations.refresh();

    QVERIFY(ListsBench::isLoaded(bench.registrations));
    QCOMPARE(bench.principals.state(), State::NotLoaded);
    QVERIFY(!bench.lists.isComplete());
}

void TestExpiringLists::takesBlueprintsForNoSign()
{
    ListsBench bench;

    bench.blueprints.refresh();

    QVERIFY(ListsBench::isLoaded(bench.blueprints));
    QCOMPARE(bench.registrations.state(), State::NotLoaded);
}

void TestExpiringLists::bringsKeptListsUpToDate()
{
    SecondStart bench;
    bench.keepPrincipals(u"/v1.0/servicePrincipals/delta?t=1"_s);
    bench.server.replyTo(
        "/servicePrincipals/delta", 200,
        QJsonDocument({{u"value"_s, QJsonArray()},
                       {u"@odata.deltaLink"_s,
                        bench.server.url(u"/v1.0/servicePrincipals/delta?t=2"_s).toString()}})
            .toJson());

    bench.registrations.refresh();

    QVERIFY(ListsBench::isLoaded(bench.principals));
    QVERIFY(bench.hasAsked("/servicePrincipals/delta?t=1"));
    QVERIFY(!bench.hasAsked("/servicePrincipals?"));
    QCOMPARE(bench.principals.store().size(), SecondStart::Count);
    QCOMPARE(bench.blueprints.state(), State::NotLoaded);
}

void TestExpiringLists::showsKeptListsThatItCannotBringUpToDate()
{
    SecondStart bench;
    bench.keepPrincipals({});
    QSignalSpy changed(&bench.lists, &ExpiringLists::changed);

    bench.registrations.refresh();

    QVERIFY(ListsBench::isLoaded(bench.registrations));
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(bench.principals.store().size(), SecondStart::Count); // they count
    QCOMPARE(bench.principals.state(), State::NotLoaded);
    QTest::qWait(300);
    QVERIFY(!bench.hasAsked("/servicePrincipals"));
}

void TestExpiringLists::loadsAllForThePage()
{
    ListsBench bench;

    bench.lists.load();

    QVERIFY(bench.lists.isLoading());
    QVERIFY(ListsBench::isLoaded(bench.registrations));
    QVERIFY(ListsBench::isLoaded(bench.principals));
    QVERIFY(ListsBench::isLoaded(bench.blueprints));
    const auto count = bench.server.requests().size();
    bench.lists.load(); // they are there
    QVERIFY(!bench.lists.isLoading());
    QCOMPARE(bench.server.requests().size(), count);
}

void TestExpiringLists::saysOnceThatSeveralThingsChanged()
{
    ListsBench bench;
    bench.lists.load();
    QSignalSpy changed(&bench.lists, &ExpiringLists::changed);
    QVERIFY(changed.wait());
    QTRY_VERIFY(bench.lists.isComplete());
    QTest::qWait(300); // whatever they still have to say
    changed.clear();

    const QUuid key = keyId(1);
    QVERIFY(bench.mutes.mute({{.keyId = key, .until = QDate(2030, 1, 1), .reason = {}}}));
    QVERIFY(bench.mutes.unmute({key}));

    QVERIFY(changed.wait());
    QTest::qWait(300);
    QCOMPARE(changed.size(), 1);
}

void TestExpiringLists::changesWithTheDay()
{
    ListsBench bench;
    bench.lists.load();
    QTRY_VERIFY_WITH_TIMEOUT(bench.lists.isComplete(), 20000);
    QTest::qWait(300); // whatever they still have to say
    QSignalSpy changed(&bench.lists, &ExpiringLists::changed);
    bench.daysAhead = 1;

    bench.lists.load();

    QVERIFY(changed.wait());
    QTest::qWait(300);
    QCOMPARE(changed.size(), 1);
}

void TestExpiringLists::tellsWhichListFailed()
{
    ListsBench bench;
    bench.server.replyTo("/servicePrincipals", 403,
                         R"({"error":{"code":"Authorization_RequestDenied"}})");

    bench.lists.load();

    QTRY_COMPARE_WITH_TIMEOUT(bench.lists.failed().size(), size_t(1), 20000);
    QCOMPARE(bench.lists.failed().front()->kind(), ListKind::EnterpriseApplications);
    QVERIFY(!bench.lists.isComplete());
}

void TestExpiringLists::mindsWhatIsOwnedWhileThatIsWanted()
{
    ListsBench bench;
    bench.lists.load();
    QTRY_VERIFY_WITH_TIMEOUT(bench.lists.isComplete(), 20000);
    QCOMPARE(bench.owned.state(), State::NotLoaded);

    bench.lists.setOwnedWanted(true);

    QVERIFY(bench.lists.isLoading());
    QVERIFY(!bench.lists.isComplete());
    QVERIFY(ListsBench::isLoaded(bench.owned));
    QVERIFY(bench.lists.isComplete());
    bench.lists.refresh();
    QCOMPARE(bench.owned.state(), State::Loading);
    QVERIFY(ListsBench::isLoaded(bench.owned));
    bench.lists.setOwnedWanted(false);
    bench.lists.refresh();
    QCOMPARE(bench.owned.state(), State::Loaded);
}

void TestExpiringLists::triesAgainToReadWhatIsOwned()
{
    ListsBench bench;
    bench.server.replyTo("/me/ownedObjects", 403,
                         R"({"error":{"code":"Authorization_RequestDenied"}})");
    bench.lists.setOwnedWanted(true);
    QTRY_COMPARE_WITH_TIMEOUT(bench.lists.failed().size(), size_t(1), 20000);
    QCOMPARE(bench.lists.failed().front()->kind(), ListKind::OwnedApplications);
    bench.lists.setOwnedWanted(false);
    QVERIFY(bench.lists.failed().empty());
    bench.server.replyTo("/me/ownedObjects", 200, listReply({}));

    bench.lists.setOwnedWanted(true);

    QVERIFY(ListsBench::isLoaded(bench.owned));
}

QTEST_GUILESS_MAIN(TestExpiringLists)
#include "tst_expiringlists.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
// A list that is kept up to date by what has changed, at the sample tenant.
#include "app/directory/directorylist.h"
#include "app/directory/directorystore.h"
#include "app/directory/directoryworkshop.h"
#include "app/sample/sampleserver.h"
#include "app/signin/statictoken.h"
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
    SampleServer server{SampleServer::Options{}};
    StaticToken tokens{server.bearer()};
    DirectoryWorkshop workshop;
    DirectoryList list;
    QSignalSpy replaced{&list, &DirectoryList::replaced};

    explicit Bench(ListKind kind = ListKind::AppRegistrations, bool readsChanges = true)
        : list(kind, GraphEndpoint(server.graphEndpoint()), tokens, workshop)
    {
        list.setReadsChanges(readsChanges);
    }

    bool refreshed()
    {
        list.refresh();
        return QTest::qWaitFor([this] { return list.state() == State::Loaded; });
    }

    qsizetype asked(const QByteArray &pathEnding)
    {
        return server.tenant().callCount("GET", pathEnding);
    }

    /// Somebody else adds a secret.
    QUuid addSecret(const QString &name)
    {
        const auto object = server.tenant().find(ObjectKind::Application, name);
        const QByteArray path =
            "/v1.0/applications/" + object->objectId.toByteArray(QUuid::WithoutBraces);
        const auto reply = server.tenant().respond(
            {.method = "POST", .path = path + "/addPassword", .body = "{}"});
        return reply ? object->objectId : QUuid();
    }

    size_t secretsOf(const QUuid &objectId) const
    {
        const DirectoryStore &store = list.store();
        return store.object(store.rowOf(objectId)).passwordCredentials.size();
    }
};

/// A directory that says what it is told to.
struct ScriptedBench
{
    LocalHttpServer server;
    RecordedTokens tokens;
    DirectoryWorkshop workshop;
    DirectoryList list;

    explicit ScriptedBench(const ListReader &reader = {})
        : list(ListKind::AppRegistrations, GraphEndpoint(server.url()), tokens, workshop, reader)
    {
        server.stayOpen();
        list.setReadsChanges(true);
    }

    void changes(const QJsonArray &objects)
    {
        const QJsonObject reply{
            {u"value"_s, objects},
            {u"@odata.deltaLink"_s, server.url(u"/v1.0/applications/delta?t=1"_s).toString()}};
        server.reply(200, QJsonDocument(reply).toJson());
    }

    void page(const QList<int> &numbers)
    {
        QJsonArray objects;
        for (const int number : numbers)
            objects.append(listedObject(number, u"x"_s));
        server.reply(200, listReply(objects));
    }

    bool refreshed()
    {
        list.refresh();
        return QTest::qWaitFor([this] { return list.state() != State::Loading; });
    }

    QByteArray line(size_t number) const { return server.requests()[number].line; }
};

constexpr QUuid AppId(0x0b1ec701, 0x0000, 0x4000, 0x80, 0x00, 0, 0, 0, 0, 0, 0x01);

} // namespace

class TestDirectoryListChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWhereChangesBeginBeforeItLoads();
    void asksForChangesThenOn();
    void asksForChangesAgainAndAgain();
    void leavesRowsAloneWhereNothingHasChanged();
    void loadsAllWhereItIsTold();
    void loadsAllWithoutThePermission();
    void loadsAllWhereGraphTellsNoChanges();
    void loadsAllWhereTheLinkIsTooOld();
    void loadsWhereThePermissionIsMissingAfterAll();
    void triesAgainAfterTheNetworkFailed();
    void keepsWhatWasReadMeanwhile();
    void trustsNoLinkOfALoadThatFailed();
    void trustsNoChangesOfWhatItMayNotList();
};

void TestDirectoryListChanges::asksWhereChangesBeginBeforeItLoads()
{
    ScriptedBench bench;
    bench.changes({});
    bench.page({1, 2});

    QVERIFY(bench.refreshed());

    QVERIFY(bench.line(0).contains("/delta?"));
    QVERIFY(bench.line(1).contains("/applications?$top="));
    QCOMPARE(bench.list.store().size(), 2);
}

void TestDirectoryListChanges::asksForChangesThenOn()
{
    Bench bench;
    QVERIFY(bench.refreshed());
    const QUuid objectId = bench.addSecret(u"Payroll"_s);
    QVERIFY(!objectId.isNull());
    const size_t before = bench.secretsOf(objectId);
    const qsizetype rows = bench.list.store().size();

    QVERIFY(bench.refreshed());

    QCOMPARE(bench.secretsOf(objectId), before + 1);
    QCOMPARE(bench.list.store().size(), rows);
    QCOMPARE(bench.asked("/applications"), 1);
    QCOMPARE(bench.asked("/applications/delta"), 2);
    QCOMPARE(bench.replaced.size(), 1);
}

void TestDirectoryListChanges::asksForChangesAgainAndAgain()
{
    Bench bench;
    QVERIFY(bench.refreshed());
    size_t secrets = 0;
    for (int time = 0; time < 3; ++time) {
        const QUuid objectId = bench.addSecret(u"Payroll"_s);
        QVERIFY(bench.refreshed());
        QVERIFY(bench.secretsOf(objectId) > secrets);
        secrets = bench.secretsOf(objectId);
    }

    QCOMPARE(bench.asked("/applications"), 1);
}

void TestDirectoryListChanges::leavesRowsAloneWhereNothingHasChanged()
{
    Bench bench;
    QVERIFY(bench.refreshed());
    QSignalSpy confirmed(&bench.list, &DirectoryList::confirmed);

    QVERIFY(bench.refreshed());

    QCOMPARE(bench.asked("/applications/delta"), 2);
    QCOMPARE(bench.replaced.size(), 0);
    QTRY_COMPARE(confirmed.size(), 1);
}

void TestDirectoryListChanges::loadsAllWhereItIsTold()
{
    Bench bench;
    QVERIFY(bench.refreshed());

    bench.list.reload();

    QTRY_COMPARE(bench.list.state(), State::Loaded);
    QCOMPARE(bench.asked("/applications"), 2);
}

void TestDirectoryListChanges::loadsAllWithoutThePermission()
{
    Bench bench(ListKind::AppRegistrations, false);
    QVERIFY(bench.refreshed());
    QVERIFY(bench.refreshed());

    QCOMPARE(bench.asked("/applications"), 2);
    QCOMPARE(bench.asked("/applications/delta"), 0);
}

void TestDirectoryListChanges::loadsAllWhereGraphTellsNoChanges()
{
    Bench bench(ListKind::DeletedApplications);
    QVERIFY(bench.refreshed());
    QVERIFY(bench.refreshed());

    QCOMPARE(bench.asked("/microsoft.graph.application"), 2);
    QCOMPARE(bench.asked("/delta"), 0);
}

void TestDirectoryListChanges::loadsAllWhereTheLinkIsTooOld()
{
    ScriptedBench bench;
    bench.changes({});
    bench.page({1, 2});
    QVERIFY(bench.refreshed());
    bench.server.reply(410, R"({"error": {"code": "syncStateNotFound", "message": "Old."}})");
    bench.changes({});
    bench.page({3, 4, 5});

    QVERIFY(bench.refreshed());

    QCOMPARE(bench.list.state(), State::Loaded);
    QCOMPARE(bench.list.store().size(), 3);
    QCOMPARE(bench.server.requests().size(), size_t(5));
}

void TestDirectoryListChanges::loadsWhereThePermissionIsMissingAfterAll()
{
    ScriptedBench bench;
    bench.server.reply(403, R"({"error": {"code": "Authorization_RequestDenied"}})");
    bench.page({1});

    QVERIFY(bench.refreshed());

    QCOMPARE(bench.list.state(), State::Loaded);
    QCOMPARE(bench.list.store().size(), 1);
}

void TestDirectoryListChanges::triesAgainAfterTheNetworkFailed()
{
    ScriptedBench bench;
    bench.changes({});
    bench.page({1});
    QVERIFY(bench.refreshed());
    bench.server.reply(501, "{}");
    QVERIFY(bench.refreshed());
    QCOMPARE(bench.list.state(), State::Failed);
    QCOMPARE(bench.list.store().size(), 1); // which are still good to look at
    bench.changes({listedObject(2, u"y"_s)});

    QVERIFY(bench.refreshed());

    QCOMPARE(bench.list.store().size(), 2);
    QVERIFY(bench.line(3).contains("/delta?t=1"));
}

void TestDirectoryListChanges::keepsWhatWasReadMeanwhile()
{
    ScriptedBench bench;
    bench.changes({});
    bench.page({1});
    QVERIFY(bench.refreshed());
    bench.changes({listedObject(1, u"older"_s)});
    bench.list.refresh();
    DirectoryObject newer = bench.list.store().object(0);
    newer.displayName = u"newer"_s;

    bench.list.update(newer);

    QTRY_COMPARE(bench.list.state(), State::Loaded);
    QCOMPARE(bench.list.store().object(0).displayName, u"newer"_s);
}

void TestDirectoryListChanges::trustsNoLinkOfALoadThatFailed()
{
    ScriptedBench bench;
    bench.changes({});
    bench.server.reply(501, "{}");
    QVERIFY(bench.refreshed());
    QCOMPARE(bench.list.state(), State::Failed);
    bench.changes({});
    bench.page({1, 2});

    QVERIFY(bench.refreshed());

    QCOMPARE(bench.list.store().size(), 2);
    QVERIFY(bench.line(3).contains("/applications?$top="));
}

void TestDirectoryListChanges::trustsNoChangesOfWhatItMayNotList()
{
    ScriptedBench bench({.appId = AppId});
    bench.changes({});
    bench.server.reply(403, R"({"error": {"code": "Authorization_RequestDenied"}})");
    bench.page({1});
    QVERIFY(bench.refreshed());
    QVERIFY(bench.list.isOwnedOnly());
    bench.changes({});
    bench.page({1, 2});

    QVERIFY(bench.refreshed());

    QVERIFY(bench.line(4).contains("/applications?$top="));
}

QTEST_GUILESS_MAIN(TestDirectoryListChanges)
#include "tst_directorylist_changes.moc"

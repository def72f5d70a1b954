// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/deltarun.h"
#include "support/listreplies.h"
#include "support/localhttpserver.h"
#include "support/recordedtokens.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    LocalHttpServer server;
    RecordedTokens tokens;
    QNetworkAccessManager network;
    DeltaRun run{ListKind::AppRegistrations, GraphEndpoint(server.url()), tokens, network};
    QSignalSpy begun{&run, &DeltaRun::begun};
    QSignalSpy merged{&run, &DeltaRun::merged};
    QSignalSpy expired{&run, &DeltaRun::expired};
    QSignalSpy failed{&run, &DeltaRun::failed};
    DirectoryStore rows;

    Bench()
    {
        server.stayOpen();
        rows.append(listedPage({listedObject(0, u"a"_s), listedObject(1, u"b"_s)}));
    }

    /// Queues changes to names; 'link' is the member of what comes after them, as "nextLink".
    void page(const QJsonArray &objects, const QString &link, const QString &path)
    {
        const QJsonObject reply{
            {u"value"_s, objects},
            {u"@odata."_s + link, QString::fromLatin1(server.url(path).toEncoded())}};
        server.reply(200, QJsonDocument(reply).toJson());
    }

    void refuse(int status, const QByteArray &code)
    {
        server.reply(status, R"({"error": {"code": ")" + code + R"(", "message": "No."}})");
    }

    void follow() { run.follow(server.url(u"/v1.0/applications/delta?$deltatoken=one"_s), rows); }

    MergedChanges changes() const { return merged.front().front().value<MergedChanges>(); }
    QByteArray line(size_t number) const { return server.requests()[number].line; }
    qsizetype answers() const
    {
        return begun.size() + merged.size() + expired.size() + failed.size();
    }
};

QJsonObject renamed(int number, const QString &name)
{
    return {{u"id"_s, objectId(number).toString(QUuid::WithoutBraces)}, {u"displayName"_s, name}};
}

} // namespace

class TestDeltaRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhichListsTellTheirChanges();
    void beginsWithNow();
    void hasNoBeginningWhereThereAreChangesAtOnce();
    void followsLinksVerbatimToTheLast();
    void startsAnewWhereTheLinkIsOfNoUse_data();
    void startsAnewWhereTheLinkIsOfNoUse();
    void startsAnewWhereANewObjectIsNotToldInFull();
    void startsAnewWhereLinksRunInACircle();
    void failsWhereTheLinkMayStillBeGood();
    void saysNothingOnceItIsDestroyed();
};

void TestDeltaRun::knowsWhichListsTellTheirChanges()
{
    QVERIFY(hasChanges(ListKind::AppRegistrations));
    QVERIFY(hasChanges(ListKind::EnterpriseApplications));
    for (const ListKind kind : {ListKind::OwnedApplications, ListKind::AgentIdentityBlueprints,
                                ListKind::DeletedApplications})
        QVERIFY(!hasChanges(kind));
}

void TestDeltaRun::beginsWithNow()
{
    Bench bench;
    bench.page({}, u"deltaLink"_s, u"/v1.0/applications/delta?$deltatoken=a%2Bb"_s);

    bench.run.begin();

    QTRY_COMPARE(bench.begun.size(), 1);
    QCOMPARE(bench.begun.front().front().toUrl().query(QUrl::FullyEncoded), u"$deltatoken=a%2Bb"_s);
    QVERIFY(bench.line(0).startsWith("GET /v1.0/applications/delta?$select=id,appId,"));
    QVERIFY(bench.line(0).contains("&$deltatoken=latest "));
    QCOMPARE(bench.answers(), 1);
}

void TestDeltaRun::hasNoBeginningWhereThereAreChangesAtOnce()
{
    Bench bench;
    bench.page({renamed(0, u"x"_s)}, u"nextLink"_s, u"/v1.0/applications/delta?$skiptoken=1"_s);

    bench.run.begin();

    QTRY_COMPARE(bench.expired.size(), 1);
    QCOMPARE(bench.answers(), 1);
}

void TestDeltaRun::followsLinksVerbatimToTheLast()
{
    Bench bench;
    bench.page({renamed(0, u"x"_s)}, u"nextLink"_s, u"/v1.0/applications/delta?$skiptoken=%26"_s);
    bench.page({renamed(1, u"y"_s), QJsonObject()}, u"deltaLink"_s,
               u"/v1.0/applications/delta?$deltatoken=two"_s);

    bench.follow();

    QTRY_COMPARE(bench.merged.size(), 1);
    QCOMPARE(bench.line(0), "GET /v1.0/applications/delta?$deltatoken=one HTTP/1.1"_ba);
    QCOMPARE(bench.line(1), "GET /v1.0/applications/delta?$skiptoken=%26 HTTP/1.1"_ba);
    const MergedChanges changes = bench.changes();
    QCOMPARE(changes.rows.object(0).displayName, u"x"_s);
    QCOMPARE(changes.rows.object(1).displayName, u"y"_s);
    QCOMPARE(changes.changedCount, 2);
    QCOMPARE(changes.skippedCount, 1);
    QVERIFY(changes.deltaLink.toString().endsWith(u"$deltatoken=two"_s));
    QCOMPARE(bench.answers(), 1);
}

void TestDeltaRun::startsAnewWhereTheLinkIsOfNoUse_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("too old") << 410 << "syncStateNotFound"_ba;
    QTest::newRow("too old, as a 400") << 400 << "syncStateNotFound"_ba;
    QTest::newRow("of no use any more") << 410 << "resyncRequired"_ba;
    QTest::newRow("not there") << 404 << "Request_ResourceNotFound"_ba;
    QTest::newRow("not allowed any more") << 403 << "Authorization_RequestDenied"_ba;
}

void TestDeltaRun::startsAnewWhereTheLinkIsOfNoUse()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, code);
    Bench bench;
    bench.refuse(status, code);

    bench.follow();

    QTRY_COMPARE(bench.expired.size(), 1);
    QCOMPARE(bench.answers(), 1);
    QCOMPARE(bench.server.requests().size(), size_t(1));
}

void TestDeltaRun::startsAnewWhereANewObjectIsNotToldInFull()
{
    Bench bench;
    bench.page({renamed(7, u"x"_s)}, u"deltaLink"_s, u"/v1.0/applications/delta?$deltatoken=2"_s);

    bench.follow();

    QTRY_COMPARE(bench.expired.size(), 1);
    QCOMPARE(bench.answers(), 1);
}

void TestDeltaRun::startsAnewWhereLinksRunInACircle()
{
    Bench bench;
    for (int time = 0; time < 2; ++time)
        bench.page({}, u"nextLink"_s, u"/v1.0/applications/delta?$skiptoken=1"_s);

    bench.follow();

    QTRY_COMPARE(bench.expired.size(), 1);
    QCOMPARE(bench.server.requests().size(), size_t(2));
}

void TestDeltaRun::failsWhereTheLinkMayStillBeGood()
{
    Bench bench;
    bench.server.reply(501, "{}");

    bench.follow();

    QTRY_COMPARE(bench.failed.size(), 1);
    QCOMPARE(bench.failed.front().front().value<GraphError>().kind, GraphError::Kind::Service);
    QCOMPARE(bench.answers(), 1);
}

void TestDeltaRun::saysNothingOnceItIsDestroyed()
{
    LocalHttpServer server;
    RecordedTokens tokens;
    QNetworkAccessManager network;
    auto run = std::make_unique<DeltaRun>(ListKind::AppRegistrations, GraphEndpoint(server.url()),
                                          tokens, network);
    server.replyTo("delta", 410, "{}", std::chrono::milliseconds(50));
    int answers = 0;
    connect(run.get(), &DeltaRun::expired, this, [&] { ++answers; });
    run->begin();
    QTRY_COMPARE(server.requests().size(), size_t(1));

    run.reset();

    QTest::qWait(150);
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(TestDeltaRun)
#include "tst_deltarun.moc"

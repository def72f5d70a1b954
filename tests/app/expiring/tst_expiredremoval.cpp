// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/objectreader.h"
#include "app/expiring/expiredremoval.h"
#include "app/graph/graphclient.h"
#include "app/secrets/secretremover.h"
#include "support/expiringobjects.h"
#include "support/localhttpserver.h"
#include "support/recordedtokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = ExpiredRemoval::State;

namespace {

/// A Graph with applications whose secrets can be removed, and a clock of its own.
struct Bench
{
    LocalHttpServer server;
    RecordedTokens tokens;
    QNetworkAccessManager network;
    GraphClient graph{GraphEndpoint(server.url()), tokens, network};
    SecretRemover remover{graph, nullptr, {0ms}};
    std::map<QUuid, DirectoryObject> objects;
    QDateTime serviceTime = noon();
    int status = 0; // of every reply, unless zero
    std::vector<QByteArray> removed;
    std::unique_ptr<ExpiredRemoval> removal;

    Bench()
    {
        server.answerBy([this](const auto &request) { return answer(request); });
    }

    void add(const DirectoryObject &object) { objects[object.ref.objectId] = object; }

    LocalHttpServer::Answer answer(const LocalHttpServer::Request &request)
    {
        const QByteArray date = "Date: "
            + QLocale::c().toString(serviceTime, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toUtf8()
            + "\r\n";
        if (status != 0)
            return {.status = status,
                    .body = R"({"error":{"code":"Authorization_RequestDenied"}})",
                    .extraHeaders = date};
        for (auto &[id, object] : objects) {
            if (!request.line.contains(id.toByteArray(QUuid::WithoutBraces)))
                continue;
            if (!request.line.startsWith("POST"))
                return {.body = json(object), .extraHeaders = date};
            const QUuid key(QJsonDocument::fromJson(request.body)[u"keyId"_s].toString());
            removed.push_back(QByteArray::number(key.data1));
            std::erase_if(object.passwordCredentials,
                          [&](const auto &secret) { return secret.keyId == key; });
            return {.status = 204, .extraHeaders = date};
        }
        return {.status = 404, .body = "{}", .extraHeaders = date};
    }

    static QByteArray json(const DirectoryObject &object)
    {
        QJsonArray secrets;
        for (const PasswordCredential &one : object.passwordCredentials) {
            QJsonObject secret{{u"keyId"_s, one.keyId.toString(QUuid::WithoutBraces)}};
            if (one.endDateTime.isValid())
                secret[u"endDateTime"_s] = one.endDateTime.toString(Qt::ISODate);
            secrets.append(secret);
        }
        return QJsonDocument(
                   QJsonObject{{u"id"_s, object.ref.objectId.toString(QUuid::WithoutBraces)},
                               {u"displayName"_s, object.displayName},
                               {u"passwordCredentials"_s, secrets}})
            .toJson();
    }

    static ExpiringSecret secret(const DirectoryObject &object, size_t number = 0)
    {
        return {.owner = object.ref,
                .ownerName = object.displayName,
                .credential = object.passwordCredentials.at(number),
                .description = {},
                .alsoValid = {}};
    }

    void make(const std::vector<ExpiringSecret> &secrets)
    {
        removal = std::make_unique<ExpiredRemoval>(
            secrets,
            [this](const ObjectRef &ref, QObject *context, GraphHandler<DirectoryObject> handler) {
                readObject(graph, ref, context, std::move(handler));
            },
            remover, graph.clock());
    }

    bool run() const
    {
        QSignalSpy finished(removal.get(), &ExpiredRemoval::finished);
        removal->start();
        return finished.wait(20000);
    }

    std::vector<State> states() const
    {
        std::vector<State> states;
        for (const ExpiredRemoval::Item &item : removal->items())
            states.push_back(item.state);
        return states;
    }
};

using States = std::vector<State>;
using Keys = std::vector<QByteArray>;

} // namespace

class TestExpiredRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletesOneAfterTheOther();
    void readsEachObjectRightBefore();
    void leavesAloneWhatHasNotExpired_data();
    void leavesAloneWhatHasNotExpired();
    void goesByTheServicesClock();
    void leavesWhatIsGoneAlready();
    void stopsAfterWhatIsUnderWay();
    void tellsWhatItMayNotDo();
    void stopsWhereTheSignInHasEnded();
    void leavesAloneWhatCannotBeRead();
};

void TestExpiredRemoval::deletesOneAfterTheOther()
{
    Bench bench;
    const DirectoryObject first = objectWith(1, u"a"_s, {{1, -90, -9}, {2, -90, -8}, {3, -9, 90}});
    const DirectoryObject second = objectWith(2, u"b"_s, {{4, -90, -7}});
    bench.add(first);
    bench.add(second);
    bench.make({Bench::secret(first), Bench::secret(second), Bench::secret(first, 1)});
    QSignalSpy deleted(bench.removal.get(), &ExpiredRemoval::deleted);

    QVERIFY(bench.run());

    QCOMPARE(bench.states(), (States{State::Deleted, State::Deleted, State::Deleted}));
    QCOMPARE(bench.removed, (Keys{"1", "4", "2"}));
    QCOMPARE(deleted.size(), 3);
    QCOMPARE(bench.server.mostWaiting(), 1);
    QVERIFY(!bench.removal->isRunning());
}

void TestExpiredRemoval::readsEachObjectRightBefore()
{
    Bench bench;
    const DirectoryObject object = objectWith(1, u"a"_s, {{1, -90, -9}});
    bench.add(object);
    bench.make({Bench::secret(object)});

    QVERIFY(bench.run());

    QVERIFY(bench.server.requests().at(0).line.startsWith("GET"));
    QVERIFY(bench.server.requests().at(1).line.startsWith("POST"));
}

void TestExpiredRemoval::leavesAloneWhatHasNotExpired_data()
{
    QTest::addColumn<int>("days"); // until its end; zero for none

    QTest::newRow("valid, and the last one") << 9;
    QTest::newRow("for ever") << 0;
}

/// The list may be old: whoever renewed it under the same ID, or told the list wrong.
void TestExpiredRemoval::leavesAloneWhatHasNotExpired()
{
    QFETCH(int, days);
    Bench bench;
    const DirectoryObject listed = objectWith(1, u"a"_s, {{1, -90, -9}});
    bench.add(
        objectWith(1, u"a"_s, {{1, -90, days == 0 ? std::nullopt : std::optional<int>(days)}}));
    bench.make({Bench::secret(listed)});

    QVERIFY(bench.run());

    QCOMPARE(bench.states(), States{State::NotExpired});
    QVERIFY(bench.removed.empty());
}

void TestExpiredRemoval::goesByTheServicesClock()
{
    Bench bench;
    // Over for this computer for a long time, and not over for a service that lives earlier.
    const DirectoryObject object = objectWith(1, u"a"_s, {{1, -90, -9}});
    bench.add(object);
    bench.serviceTime = noon().addDays(-10);
    bench.make({Bench::secret(object)});

    QVERIFY(bench.run());

    QCOMPARE(bench.states(), States{State::NotExpired});
    QVERIFY(bench.removed.empty());
}

void TestExpiredRemoval::leavesWhatIsGoneAlready()
{
    Bench bench;
    const DirectoryObject listed = objectWith(1, u"a"_s, {{1, -90, -9}});
    bench.add(objectWith(1, u"a"_s, {{2, -90, -9}}));
    bench.make({Bench::secret(listed)});

    QVERIFY(bench.run());

    QCOMPARE(bench.states(), States{State::Gone});
    QVERIFY(bench.removed.empty());
}

void TestExpiredRemoval::stopsAfterWhatIsUnderWay()
{
    Bench bench;
    const DirectoryObject object = objectWith(1, u"a"_s, {{1, -90, -9}, {2, -90, -8}});
    bench.add(object);
    bench.make({Bench::secret(object), Bench::secret(object, 1)});
    connect(bench.removal.get(), &ExpiredRemoval::changed, bench.removal.get(),
            [removal = bench.removal.get()] {
                if (removal->items().front().state == State::Deleting)
                    removal->stop();
            });

    QVERIFY(bench.run());

    QCOMPARE(bench.states(), (States{State::Deleted, State::NotTried}));
    QCOMPARE(bench.removed, Keys{"1"});
}

void TestExpiredRemoval::tellsWhatItMayNotDo()
{
    Bench bench;
    const DirectoryObject object = objectWith(1, u"a"_s, {{1, -90, -9}});
    bench.add(object);
    bench.make({Bench::secret(object)});
    connect(bench.removal.get(), &ExpiredRemoval::changed, bench.removal.get(), [its = &bench] {
        if (its->removal->items().front().state == State::Deleting)
            its->status = 403;
    });

    QVERIFY(bench.run());

    QCOMPARE(bench.states(), States{State::NotDeleted});
    QCOMPARE(bench.removal->items().front().error.kind, GraphError::Kind::Forbidden);
}

void TestExpiredRemoval::stopsWhereTheSignInHasEnded()
{
    Bench bench;
    const DirectoryObject object = objectWith(1, u"a"_s, {{1, -90, -9}, {2, -90, -8}});
    bench.add(object);
    bench.status = 401;
    bench.make({Bench::secret(object), Bench::secret(object, 1)});

    QVERIFY(bench.run());

    QCOMPARE(bench.states(), (States{State::Unread, State::NotTried}));
}

void TestExpiredRemoval::leavesAloneWhatCannotBeRead()
{
    Bench bench;
    const DirectoryObject unknown = objectWith(9, u"gone"_s, {{9, -90, -9}});
    const DirectoryObject object = objectWith(1, u"a"_s, {{1, -90, -9}});
    bench.add(object);
    bench.make({Bench::secret(unknown), Bench::secret(object)});

    QVERIFY(bench.run());

    QCOMPARE(bench.states(), (States{State::Unread, State::Deleted}));
}

QTEST_GUILESS_MAIN(TestExpiredRemoval)
#include "tst_expiredremoval.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/graphclient.h"
#include "app/secrets/secretremover.h"
#include "app/session/replication.h"
#include "support/localhttpserver.h"
#include "support/recordedtokens.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 20'000;

/// One application, and what Entra says of it.
struct Bench
{
    LocalHttpServer server;
    RecordedTokens tokens;
    QNetworkAccessManager network;
    GraphClient graph{GraphEndpoint(server.url()), tokens, network};
    SecretRemover remover{graph};
    Replication replication{graph, remover, {1ms, 1ms, 1ms}};
    QSignalSpy read{&replication, &Replication::objectRead};
    DirectoryObject object;
    PasswordCredential added;

    Bench()
    {
        object.ref = {.objectId = QUuid(u"8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e41"_s),
                      .appId = QUuid(u"0c1d2e3f-4a5b-6c7d-8e9f-0a1b2c3d4e5f"_s)};
        added.keyId = QUuid::createUuid();
        // As a session does with what is read in passing.
        QObject::connect(&replication, &Replication::objectRead, &replication,
                         &Replication::settle);
    }

    /// Another one would be there before one that is asked for now.
    void expectNoOtherLook(int looks, const QByteArray &secrets)
    {
        server.reply(200, body(secrets));
        replication.lookAgain();
        QTRY_COMPARE_WITH_TIMEOUT(read.size(), looks + 1, Patience);
        QCOMPARE(server.requests().size(), size_t(looks + 1));
    }

    static QByteArray body(const QByteArray &secrets)
    {
        return R"({"id": "8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e41", "displayName": "Payroll",
                   "appId": "0c1d2e3f-4a5b-6c7d-8e9f-0a1b2c3d4e5f", "passwordCredentials": [)"
            + secrets + "]}";
    }

    QByteArray listed() const
    {
        return R"({"keyId": ")" + added.keyId.toByteArray(QUuid::WithoutBraces) + "\"}";
    }
};

} // namespace

class TestReplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAgainUntilANewSecretIsListed();
    void looksAgainUntilADeletedSecretIsGone();
    void looksAgainAfterALookThatFailed();
    void givesUpOnceItHasLookedOften();
    void asksNothingWhereEntraIsNotLate();
    void looksAtAllThatWasChangedLately();
};

void TestReplication::looksAgainUntilANewSecretIsListed()
{
    Bench bench;
    bench.server.reply(200, Bench::body({}));
    bench.server.reply(200, Bench::body(bench.listed()));
    bench.replication.noteAdded(bench.object.ref, bench.added);

    const DirectoryObject settled = bench.replication.settle(bench.object);

    QCOMPARE(settled.awaitedKeyIds, std::vector{bench.added.keyId});
    QTRY_COMPARE_WITH_TIMEOUT(bench.read.size(), 2, Patience);
    const auto last = bench.read.back().front().value<DirectoryObject>();
    QCOMPARE(bench.replication.settle(last), last);
    bench.expectNoOtherLook(2, bench.listed());
}

void TestReplication::looksAgainUntilADeletedSecretIsGone()
{
    Bench bench;
    bench.object.passwordCredentials = {bench.added};
    bench.server.reply(200, Bench::body(bench.listed()));
    bench.server.reply(200, Bench::body({}));
    Q_EMIT bench.remover.answered(bench.object.ref, bench.added.keyId,
                                  RemovedSecret{.object = bench.object});

    QVERIFY(bench.replication.settle(bench.object).passwordCredentials.empty());

    QTRY_COMPARE_WITH_TIMEOUT(bench.read.size(), 2, Patience);
    bench.expectNoOtherLook(2, {});
}

void TestReplication::looksAgainAfterALookThatFailed()
{
    Bench bench;
    bench.server.reply(403, R"({"error": {"code": "Authorization_RequestDenied"}})");
    bench.server.reply(200, Bench::body(bench.listed()));
    bench.replication.noteAdded(bench.object.ref, bench.added);

    bench.replication.settle(bench.object);

    QTRY_COMPARE_WITH_TIMEOUT(bench.read.size(), 1, Patience);
}

void TestReplication::givesUpOnceItHasLookedOften()
{
    Bench bench;
    bench.server.replyTo("GET ", 200, Bench::body({}));
    bench.replication.noteAdded(bench.object.ref, bench.added);

    bench.replication.settle(bench.object);
    QTRY_COMPARE_WITH_TIMEOUT(bench.read.size(), 3, Patience);

    // Whoever reads it now still sees it, and asks for nothing.
    QCOMPARE(bench.replication.settle(bench.object).awaitedKeyIds, std::vector{bench.added.keyId});
    bench.expectNoOtherLook(3, bench.listed());
}

void TestReplication::asksNothingWhereEntraIsNotLate()
{
    Bench bench;
    bench.replication.noteAdded(bench.object.ref, bench.added);
    bench.object.passwordCredentials = {bench.added};

    QCOMPARE(bench.replication.settle(bench.object), bench.object);
    bench.server.replyTo("GET ", 200, Bench::body(bench.listed()));
    bench.replication.lookAgain();
    QTRY_COMPARE_WITH_TIMEOUT(bench.read.size(), 1, Patience);

    QCOMPARE(bench.server.requests().size(), size_t(1));
}

void TestReplication::looksAtAllThatWasChangedLately()
{
    Bench bench;
    bench.server.replyTo("GET ", 200, Bench::body(bench.listed()));
    bench.replication.lookAgain(); // at nothing
    bench.replication.noteAdded(bench.object.ref, bench.added);

    bench.replication.lookAgain();

    QTRY_COMPARE_WITH_TIMEOUT(bench.read.size(), 1, Patience);
    QCOMPARE(bench.read.front().front().value<DirectoryObject>().ref, bench.object.ref);
}

QTEST_GUILESS_MAIN(TestReplication)
#include "tst_replication.moc"

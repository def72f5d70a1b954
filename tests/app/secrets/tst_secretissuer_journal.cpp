// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "issuerbench.h"

#include <QDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Bench = IssuerBench;

namespace {

constexpr auto Made = R"({"keyId": "7c2f3a50-5f8b-4d3e-9a55-0d0f6a0f2a11", "displayName": "CI",
                          "endDateTime": "2027-01-01T00:00:00Z"})"; // as bench.issue() asks for it

} // namespace

class TestSecretIssuerJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noteWhatIsThereBeforeAsking();
    void sendsNothingThatItCannotNote();
    void sendsNothingWhereItCannotLookBefore();
    void closesTheRecordOnceTheValueIsDealtWith();
    void keepsTheRecordWhileTheSecretIsBeingDeleted();
    void closesTheRecordOfWhatWasRefused();
    void looksOnQuietlyAfterARefusal();
    void tellsARefusalThatItCannotCheck();
    void doesNotTakeARefusalForGranted();
    void looksForWhatMayHaveBeenMade();
};

void TestSecretIssuerJournal::noteWhatIsThereBeforeAsking()
{
    Bench bench;
    bench.server.replyTo("GET ", 200,
                         objectReply(R"({"keyId": "11111111-2222-4333-8444-555555555555"})"));
    bench.server.replyTo("POST ", 200, secretReply(), 300ms);

    bench.issue();

    QTRY_COMPARE(bench.posts().size(), 1);
    QVERIFY(bench.issued.isEmpty()); // so this is what was on disk before the answer
    const auto records = bench.records();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records[0].stage, IssuingRecord::Stage::Asked);
    QCOMPARE(records[0].keyIdsBefore,
             std::vector{QUuid(u"11111111-2222-4333-8444-555555555555"_s)});
    QCOMPARE(records[0].owner, app());
    QCOMPARE(records[0].ownerName, u"Payroll"_s);
    QCOMPARE(records[0].wanted, wanted());
    QCOMPARE(records[0].tenantId, u"a-tenant"_s);
    QCOMPARE(records[0].graphEndpoint, bench.server.url());
    QTRY_COMPARE(bench.issued.size(), 1);
}

void TestSecretIssuerJournal::sendsNothingThatItCannotNote()
{
    Bench bench;
    QFile inTheWay(bench.folder.filePath(u"issuing"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));

    bench.issue();

    QTRY_COMPARE(bench.failed.size(), 1);
    QVERIFY(bench.error().journalProblem.contains(
        QDir::toNativeSeparators(bench.folder.filePath(u"issuing"_s))));
    QVERIFY(!bench.error().mayExist && !bench.error().wasSent);
    QVERIFY(bench.posts().empty());
    QVERIFY(!bench.issuer.isIssuing(app()));
}

void TestSecretIssuerJournal::sendsNothingWhereItCannotLookBefore()
{
    Bench bench;
    bench.server.replyTo("GET ", 403, R"({"error": {"code": "Authorization_RequestDenied"}})");

    bench.issue();

    QTRY_COMPARE(bench.failed.size(), 1);
    QCOMPARE(bench.error().cause.kind, GraphError::Kind::Forbidden);
    QVERIFY(!bench.error().mayExist && !bench.error().wasSent);
    QVERIFY(bench.posts().empty());
    QVERIFY(bench.records().empty());
}

void TestSecretIssuerJournal::closesTheRecordOnceTheValueIsDealtWith()
{
    Bench bench;
    bench.server.reply(200, secretReply());
    bench.issue();
    QTRY_COMPARE(bench.issued.size(), 1);
    QTRY_COMPARE(bench.records().at(0).stage, IssuingRecord::Stage::Told);
    QCOMPARE(bench.records().at(0).keyId, KeyId);

    bench.pending.discard(KeyId);

    QTRY_VERIFY(bench.records().empty());
}

void TestSecretIssuerJournal::keepsTheRecordWhileTheSecretIsBeingDeleted()
{
    Bench bench;
    bench.server.reply(200, secretReply());
    bench.issue();
    QTRY_COMPARE(bench.issued.size(), 1);
    bench.server.replyTo("removePassword", 204, {}, 300ms);

    bench.remover.remove(app(), KeyId, &bench.remover, [](const auto &) {});
    bench.pending.discard(KeyId, PendingSecrets::Fate::BeingDeleted);
    QTRY_COMPARE(bench.posts().size(), 2);
    QCOMPARE(bench.records().size(), 1);

    QTRY_VERIFY(bench.records().empty());
    QVERIFY(bench.recovery.ids().empty());
}

void TestSecretIssuerJournal::closesTheRecordOfWhatWasRefused()
{
    Bench bench;
    bench.server.reply(429, R"({"error": {"code": "TooManyRequests"}})");

    bench.issue();

    QTRY_COMPARE(bench.failed.size(), 1);
    QVERIFY(bench.error().isRefused);
    QTRY_VERIFY(bench.records().empty());
    QTRY_VERIFY(bench.recovery.ids().empty());
    QCOMPARE(bench.posts().size(), 1);
    QCOMPARE(bench.server.requests().size(), 5); // it looked once before, and three times after
}

void TestSecretIssuerJournal::looksOnQuietlyAfterARefusal()
{
    Bench bench;
    bench.server.reply(429, R"({"error": {"code": "TooManyRequests"}})");
    QObject::connect(&bench.issuer, &SecretIssuer::issuingFailed, &bench.server, [&bench] {
        QVERIFY(bench.recovery.find(bench.recovery.ids().at(0))->isQuiet());
        bench.server.replyTo("GET ", 200, objectReply(Made));
    });

    bench.issue();

    QTRY_COMPARE(bench.failed.size(), 1);
    QVERIFY(bench.error().isRefused && bench.error().mayExist);
    QCOMPARE(bench.recovery.ids().size(), 1);
    const QUuid id = bench.recovery.ids().front();
    QTRY_COMPARE(bench.recovery.find(id)->state, RecoveryCase::State::Found);
    QVERIFY(!bench.recovery.find(id)->isQuiet());
}

void TestSecretIssuerJournal::tellsARefusalThatItCannotCheck()
{
    Bench bench;
    bench.server.replyTo("POST ", 400, R"({"error": {"code": "Request_BadRequest"}})", 500ms);
    bench.issue();
    QTRY_COMPARE(bench.posts().size(), 1);
    bench.server.replyTo("GET ", 403, R"({"error": {"code": "Authorization_RequestDenied"}})");

    QTRY_COMPARE(bench.failed.size(), 1);
    QVERIFY(bench.error().isRefused);
    QCOMPARE(bench.error().cause.code, u"Request_BadRequest"_s);
    const QUuid id = bench.recovery.ids().at(0);
    QTRY_COMPARE(bench.recovery.find(id)->state, RecoveryCase::State::Unreachable);
    QVERIFY(bench.recovery.find(id)->isQuiet());
    QCOMPARE(bench.records().size(), 1); // for the next start
}

void TestSecretIssuerJournal::doesNotTakeARefusalForGranted()
{
    Bench bench;
    bench.server.replyTo("POST ", 429, R"({"error": {"code": "TooManyRequests"}})", 500ms);
    bench.issue();
    QTRY_COMPARE(bench.posts().size(), 1);
    bench.server.replyTo("GET ", 200, objectReply(Made));

    QTRY_COMPARE(bench.failed.size(), 1);
    QVERIFY(bench.error().mayExist && !bench.error().isRefused);
    QCOMPARE(bench.recovery.ids().size(), 1);
    const QUuid id = bench.recovery.ids().front();
    QTRY_COMPARE(bench.recovery.find(id)->state, RecoveryCase::State::Found);
}

void TestSecretIssuerJournal::looksForWhatMayHaveBeenMade()
{
    Bench bench; // whose server drops the connection of what it has no answer for

    bench.issue();

    QTRY_COMPARE(bench.failed.size(), 1);
    QVERIFY(bench.error().mayExist);
    QCOMPARE(bench.recovery.ids().size(), 1);
    const QUuid id = bench.recovery.ids().front();
    QTRY_COMPARE(bench.recovery.find(id)->state, RecoveryCase::State::NotSeen);
    QCOMPARE(bench.posts().size(), 1);
    QCOMPARE(bench.records().size(), 1);
}

QTEST_GUILESS_MAIN(TestSecretIssuerJournal)
#include "tst_secretissuer_journal.moc"

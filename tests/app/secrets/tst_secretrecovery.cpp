// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretrecovery.h"
#include "recoverybench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Stage = IssuingRecord::Stage;
using State = RecoveryCase::State;

namespace {

GraphError lost()
{
    return {.kind = GraphError::Kind::Network};
}

bool notKept(const IssuingRecord & /*record*/)
{
    return false;
}

struct Bench : RecoveryBench
{
    SecretRecovery recovery{graph, remover, journal, {.waits = {0ms, 1ms}, .patience = 20s}};
    QSignalSpy changed{&recovery, &SecretRecovery::changed};
    QSignalSpy closed{&recovery, &SecretRecovery::closed};
    QSignalSpy removed{&recovery, &SecretRecovery::removed};

    State state() const { return recovery.find(record.id)->state; }

    /// As a directory does that is eventually consistent: what was asked first did not know yet.
    void listFromTheSecondLookOn()
    {
        QObject::connect(&recovery, &SecretRecovery::objectRead, &server,
                         [this] { list({listed(keyId)}); });
    }

    /// A case of what Entra lists and nobody has the value of.
    bool find()
    {
        list({listed(keyId)});
        recovery.search(record, lost());
        return QTest::qWaitFor([this] { return state() == State::Found; });
    }
};

} // namespace

class TestSecretRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksFromTheFirstMoment();
    void findsWhatWasCreated();
    void asksWhereItIsNotSure();
    void neverSaysThatNothingWasCreated();
    void saysThatItCouldNotLook();
    void looksAgainWhenAsked();
    void deletesWhatWasFoundAndConfirmsIt();
    void keepsTheCaseUntilItIsConfirmed();
    void keepsTheCaseWhereDeletingFails();
    void closesWhatAPersonSettles();
    void closesWhatIsDeletedElsewhere();
    void takesNoOtherSecretOfOursForTheLostOne();
    void tellsOfAValueThatWasNeverSaved();
    void forgetsAValueThatIsKept();
    void forgetsAValueWhoseSecretIsGone();
    void forgetsNothingOnTheWordOfOneLook_data();
    void forgetsNothingOnTheWordOfOneLook();
    void forgetsNothingThatIsLookedForAgain();
    void finishesADeletionThatWasCutShort();
    void tellsThatADeletionCutShortDidNotHappen();
    void tellsOnlyOnceADeletionFailsOfWhatIsBeingDeleted();
    void countsItsCasesFromTheOldest();
};

void TestSecretRecovery::looksFromTheFirstMoment()
{
    Bench bench;

    bench.recovery.search(bench.record, lost());

    QCOMPARE(bench.state(), State::Looking);
    QCOMPARE(bench.recovery.find(bench.record.id)->error, lost());
    QVERIFY(!bench.changed.isEmpty());
}

void TestSecretRecovery::findsWhatWasCreated()
{
    Bench bench;
    QVERIFY(bench.find());

    const RecoveryCase &found = *bench.recovery.find(bench.record.id);
    QCOMPARE(found.candidates.size(), size_t(1));
    QCOMPARE(found.candidates.front().keyId, bench.keyId);
    QCOMPARE(found.record.keyId, bench.keyId);
    QTRY_COMPARE(bench.recordCount(), 1); // until somebody decides
    QCOMPARE(bench.requests("POST"), 0);
}

void TestSecretRecovery::asksWhereItIsNotSure()
{
    Bench bench;
    bench.list({bench.listed(bench.keyId, u"prod-2027"_s,
                             QDateTime({2027, 5, 19}, {12, 2, 37}, Qt::UTC))});

    bench.recovery.search(bench.record, lost());

    QTRY_COMPARE(bench.state(), State::Possible);
    QVERIFY(bench.recovery.find(bench.record.id)->record.keyId.isNull());
}

void TestSecretRecovery::neverSaysThatNothingWasCreated()
{
    Bench bench;
    bench.list({bench.listed(bench.keyId, u"somebody else's"_s)});

    bench.recovery.search(bench.record, lost());

    QTRY_COMPARE(bench.state(), State::NotSeen);
    QVERIFY(bench.recovery.find(bench.record.id)->candidates.empty());
    QTRY_COMPARE(bench.recordCount(), 1);
}

void TestSecretRecovery::saysThatItCouldNotLook()
{
    Bench bench;
    bench.refuseToList();

    bench.recovery.search(bench.record, lost());

    QTRY_COMPARE(bench.state(), State::Unreachable);
    QCOMPARE(bench.recovery.find(bench.record.id)->error->kind, GraphError::Kind::Forbidden);
    QTRY_COMPARE(bench.recordCount(), 1);
}

void TestSecretRecovery::looksAgainWhenAsked()
{
    Bench bench;
    bench.recovery.search(bench.record, lost());
    QTRY_COMPARE(bench.state(), State::NotSeen);
    bench.list({bench.listed(bench.keyId)});

    bench.recovery.lookNow(bench.record.id);

    QCOMPARE(bench.state(), State::Looking);
    QTRY_COMPARE(bench.state(), State::Found);
}

void TestSecretRecovery::deletesWhatWasFoundAndConfirmsIt()
{
    Bench bench;
    QVERIFY(bench.find());
    bench.server.replyTo("removePassword", 204, {});
    bench.list({});

    bench.recovery.remove(bench.record.id, bench.keyId);
    QCOMPARE(bench.state(), State::Removing);

    QTRY_COMPARE(bench.removed.size(), 1);
    QCOMPARE(bench.removed.first().first().value<IssuingRecord>().id, bench.record.id);
    QVERIFY(!bench.recovery.find(bench.record.id));
    QTRY_COMPARE(bench.recordCount(), 0);
    QVERIFY(
        bench.server.requests().at(1).body.contains(bench.keyId.toByteArray(QUuid::WithoutBraces)));
}

void TestSecretRecovery::keepsTheCaseUntilItIsConfirmed()
{
    Bench bench;
    QVERIFY(bench.find());
    bench.server.replyTo("removePassword", 204, {}); // but the list keeps it

    bench.recovery.remove(bench.record.id, bench.keyId);

    QTRY_COMPARE(bench.state(), State::Lingering);
    QCOMPARE(bench.recordCount(), 1);
    QVERIFY(bench.removed.isEmpty());
    bench.list({});
    bench.recovery.lookNow(bench.record.id);
    QTRY_VERIFY(!bench.recovery.find(bench.record.id));
    QTRY_COMPARE(bench.recordCount(), 0);
}

void TestSecretRecovery::keepsTheCaseWhereDeletingFails()
{
    Bench bench;
    QVERIFY(bench.find());
    bench.server.replyTo("removePassword", 403,
                         R"({"error": {"code": "Authorization_RequestDenied"}})");

    bench.recovery.remove(bench.record.id, bench.keyId);

    QTRY_COMPARE(bench.state(), State::Found);
    QVERIFY(bench.recovery.find(bench.record.id)->isDeletionRefused);
    QCOMPARE(bench.recovery.find(bench.record.id)->error->kind, GraphError::Kind::Forbidden);
    QCOMPARE(bench.recordCount(), 1);
}

void TestSecretRecovery::closesWhatAPersonSettles()
{
    Bench bench;
    QVERIFY(bench.find());

    bench.recovery.close(bench.record.id);

    QCOMPARE(bench.closed.size(), 1);
    QVERIFY(bench.recovery.ids().empty());
    QTRY_COMPARE(bench.recordCount(), 0);
}

void TestSecretRecovery::closesWhatIsDeletedElsewhere()
{
    Bench bench;
    QVERIFY(bench.find());
    bench.server.replyTo("removePassword", 204, {});
    bench.list({});

    bench.remover.remove(bench.record.owner, bench.keyId, &bench.recovery, [](const auto &) {});

    QTRY_COMPARE(bench.closed.size(), 1);
    QVERIFY(bench.removed.isEmpty()); // nobody asked for another one
}

void TestSecretRecovery::takesNoOtherSecretOfOursForTheLostOne()
{
    Bench bench;
    bench.recovery.search(bench.record, lost());
    QTRY_COMPARE(bench.state(), State::NotSeen);
    // Another one is added meanwhile, by a service that cuts off times.
    const QUuid known = QUuid::createUuid();
    bench.recovery.noteIssued(bench.record.owner, known);
    bench.list({bench.listed(known, u"prod-2027"_s, QDateTime({2027, 5, 19}, {12, 2}, Qt::UTC))});

    bench.recovery.lookNow(bench.record.id);

    QTRY_COMPARE(bench.state(), State::NotSeen);
}

void TestSecretRecovery::tellsOfAValueThatWasNeverSaved()
{
    Bench bench;
    bench.record.stage = Stage::Told;
    bench.record.keyId = bench.keyId;
    bench.list({bench.listed(bench.keyId)});

    bench.recovery.resume({bench.record}, notKept);

    QTRY_COMPARE(bench.state(), State::Unsaved);
    QCOMPARE(bench.recovery.find(bench.record.id)->candidates.front().keyId, bench.keyId);
}

void TestSecretRecovery::forgetsAValueThatIsKept()
{
    Bench bench;
    bench.record.stage = Stage::Told;
    bench.record.keyId = bench.keyId;
    bench.journal.update(bench.record);

    bench.recovery.resume({bench.record},
                          [&bench](const auto &one) { return one.keyId == bench.keyId; });

    QVERIFY(bench.recovery.ids().empty());
    QTRY_COMPARE(bench.recordCount(), 0);
    QCOMPARE(bench.requests("GET"), 0);
}

void TestSecretRecovery::forgetsAValueWhoseSecretIsGone()
{
    Bench bench;
    bench.record.stage = Stage::Told;
    bench.record.keyId = bench.keyId;

    bench.recovery.resume({bench.record}, notKept);

    QTRY_COMPARE(bench.closed.size(), 1);
    QVERIFY(bench.recovery.ids().empty());
}

void TestSecretRecovery::forgetsNothingOnTheWordOfOneLook_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<State>("state");
    QTest::newRow("told") << Stage::Told << State::Unsaved;
    QTest::newRow("being deleted") << Stage::Deleting << State::Found;
}

void TestSecretRecovery::forgetsNothingOnTheWordOfOneLook()
{
    QFETCH(const Stage, stage);
    QFETCH(const State, state);
    Bench bench;
    bench.record.stage = stage;
    bench.record.keyId = bench.keyId;

    bench.listFromTheSecondLookOn();
    bench.recovery.resume({bench.record}, notKept);

    QTRY_COMPARE(bench.requests("GET"), 2);
    QVERIFY(bench.recovery.find(bench.record.id));
    QTRY_COMPARE(bench.state(), state);
}

void TestSecretRecovery::forgetsNothingThatIsLookedForAgain()
{
    Bench bench;
    bench.record.stage = Stage::Told;
    bench.record.keyId = bench.keyId;
    bench.list({bench.listed(bench.keyId)});
    bench.recovery.resume({bench.record}, notKept);
    QTRY_COMPARE(bench.state(), State::Unsaved);

    bench.list({});
    bench.listFromTheSecondLookOn();
    bench.recovery.lookNow(bench.record.id);

    QTRY_COMPARE(bench.requests("GET"), 3);
    QVERIFY(bench.recovery.find(bench.record.id));
    QTRY_COMPARE(bench.state(), State::Unsaved);
}

void TestSecretRecovery::finishesADeletionThatWasCutShort()
{
    Bench bench;
    bench.record.stage = Stage::Deleting;
    bench.record.keyId = bench.keyId;

    bench.recovery.resume({bench.record}, notKept);

    QTRY_COMPARE(bench.closed.size(), 1);
}

void TestSecretRecovery::tellsThatADeletionCutShortDidNotHappen()
{
    Bench bench;
    bench.record.stage = Stage::Deleting;
    bench.record.keyId = bench.keyId;
    bench.list({bench.listed(bench.keyId)});

    bench.recovery.resume({bench.record}, notKept);

    QTRY_COMPARE(bench.state(), State::Found);
    QCOMPARE(bench.requests("POST"), 0); // never by itself
}

void TestSecretRecovery::tellsOnlyOnceADeletionFailsOfWhatIsBeingDeleted()
{
    Bench bench;
    bench.record.stage = Stage::Told;
    bench.record.keyId = bench.keyId;
    bench.server.replyTo("removePassword", 403,
                         R"({"error": {"code": "Authorization_RequestDenied"}})");
    bench.remover.remove(bench.record.owner, bench.keyId, &bench.recovery, [](const auto &) {});

    bench.recovery.awaitDeletion(bench.record);
    QCOMPARE(bench.state(), State::BeingDeleted);

    QTRY_COMPARE(bench.state(), State::Unsaved);
    QVERIFY(bench.recovery.find(bench.record.id)->isDeletionRefused);
}

void TestSecretRecovery::countsItsCasesFromTheOldest()
{
    Bench bench;
    IssuingRecord newer = bench.record;
    newer.id = QUuid::createUuid();
    newer.askedAt = newer.askedAt.addSecs(1);

    bench.recovery.search(newer, lost());
    bench.recovery.search(bench.record, lost());

    QCOMPARE(bench.recovery.ids(), (std::vector{bench.record.id, newer.id}));
}

QTEST_GUILESS_MAIN(TestSecretRecovery)
#include "tst_secretrecovery.moc"

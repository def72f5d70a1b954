// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampleserver.h"
#include "app/session/session.h"
#include "app/signin/statictoken.h"
#include "support/faultyproxy.h"
#include "support/filecontent.h"
#include "support/memoryvault.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Fate = PendingSecrets::Fate;

namespace {

constexpr int Patience = 20'000;

/// A session in the sample tenant, which knows where it is, before a proxy that can lose an answer.
struct Bench
{
    QTemporaryDir folder;
    MemoryVault vault;
    KeptSecrets keptSecrets{vault, folder.filePath(u"kept.json"_s)};
    SampleServer server{{}};
    FaultyProxy proxy{quint16(server.graphEndpoint().port())};
    QString activityFile = folder.filePath(u"activity.jsonl"_s);
    Session session{{.cloud = {.displayName = u"Sample"_s, .graphEndpoint = proxy.url()},
                     .tokens = std::make_unique<StaticToken>(server.bearer()),
                     .journalFolder = folder.filePath(u"issuing"_s),
                     .activityFile = activityFile,
                     .isSampleTenant = true,
                     .recoverySchedule = {.waits = {200ms, 200ms}, .patience = 20s}},
                    keptSecrets};
    const ObjectRef payroll =
        server.tenant().find(ObjectKind::Application, u"Payroll").value_or(ObjectRef());
    QSignalSpy recorded{&session.activity(), &ActivityLog::recorded};

    Bench()
    {
        const QSignalSpy known(&session, &Session::tenantKnown);
        session.open();
        static_cast<void>(QTest::qWaitFor([&known] { return !known.isEmpty(); }, Patience));
    }

    const std::vector<Receipt> &receipts() { return session.activity().receipts(); }

    bool waitForReceipts(size_t count)
    {
        return QTest::qWaitFor([&] { return receipts().size() >= count; }, Patience);
    }

    bool issue(const NewSecret &wanted)
    {
        const size_t before = receipts().size();
        return session.issuer().issue(payroll, u"Payroll"_s, wanted) && waitForReceipts(before + 1);
    }

    static NewSecret wanted()
    {
        return {.displayName = u"prod-2027"_s,
                .startDateTime = {},
                .endDateTime = QDateTime::currentDateTimeUtc().addDays(90)};
    }

    /// The only one that is pending.
    const IssuedSecret &issued() { return *session.pendingSecrets().find(receipts()[0].keyId); }

    bool lose()
    {
        proxy.setFaultOf("/addPassword", {.cutAfter = 0});
        return issue(wanted()) && waitForReceipts(2);
    }

    bool remove(const QUuid &keyId)
    {
        const size_t before = receipts().size();
        session.remover().remove(payroll, keyId, &session, [](const auto &) { /* answered() */ });
        return waitForReceipts(before + 1);
    }
};

} // namespace

class TestActRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAnAddedSecret();
    void recordsWhatWasRefused();
    void recordsWhatWasNeverSent();
    void recordsALostSecretThatIsFoundAndDeleted();
    void recordsALostSecretThatIsLeft();
    void doesNotCallItLeftIfItIsDeletedElsewhere();
    void recordsHowTheWindowOfAValueIsClosed_data();
    void recordsHowTheWindowOfAValueIsClosed();
    void recordsADeletedSecretByItsName();
    void recordsADeletionThatIsRefused();
    void recordsWhatTheKeychainDoes();
    void recordsWhatTheKeychainDoesNot();
    void leavesTheKeychainOfAnotherTenantAlone();
    void recordsATest_data();
    void recordsATest();
};

void TestActRecorder::recordsAnAddedSecret()
{
    Bench bench;

    QVERIFY(bench.issue(Bench::wanted()));

    const Receipt receipt = bench.receipts().front();
    const QByteArray value = bench.issued().text.utf8().toByteArray();
    const PasswordCredential made = bench.issued().credential;
    QCOMPARE(receipt.act, Act::AddSecret);
    QCOMPARE(receipt.outcome, ActOutcome::Done);
    QVERIFY(qAbs(receipt.time.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE(receipt.tenantId, bench.session.tenant().id);
    QCOMPARE(receipt.tenantName, bench.session.tenant().displayName);
    QVERIFY(receipt.isSampleTenant);
    QCOMPARE(receipt.account, u"robin.ashgrove@aldermoor.example"_s);
    QCOMPARE(receipt.owner, bench.payroll);
    QCOMPARE(receipt.ownerName, u"Payroll"_s);
    QCOMPARE(receipt.description, u"prod-2027"_s);
    QCOMPARE(receipt.keyId, made.keyId);
    QCOMPARE(receipt.hint, made.hint);
    QVERIFY(receipt.startDateTime.isValid());
    QCOMPARE(receipt.endDateTime, made.endDateTime);
    QVERIFY(!receipt.requestId.isEmpty());
    QVERIFY(receipt.errorCode.isEmpty());

    const auto content = [&bench] { return contentOf(bench.activityFile); };
    QTRY_VERIFY_WITH_TIMEOUT(content().contains(made.keyId.toByteArray(QUuid::WithoutBraces)),
                             Patience);
    QVERIFY(value.size() >= 16);
    QVERIFY(!content().contains(value));
}

void TestActRecorder::recordsWhatWasRefused()
{
    Bench bench;
    NewSecret odd = Bench::wanted();
    odd.startDateTime = odd.endDateTime.addDays(1);

    QVERIFY(bench.issue(odd));

    const Receipt &receipt = bench.receipts().front();
    QCOMPARE(receipt.act, Act::AddSecret);
    QCOMPARE(receipt.outcome, ActOutcome::Refused);
    QCOMPARE(receipt.ownerName, u"Payroll"_s);
    QCOMPARE(receipt.description, u"prod-2027"_s);
    QVERIFY(receipt.keyId.isNull());
    QVERIFY(!receipt.errorCode.isEmpty());
    QVERIFY(!receipt.requestId.isEmpty());
}

void TestActRecorder::recordsWhatWasNeverSent()
{
    Bench bench;
    QFile inTheWay(bench.folder.filePath(u"issuing"_s)); // of the journal's folder
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));

    QVERIFY(bench.issue(Bench::wanted()));

    QCOMPARE(bench.receipts().front().act, Act::AddSecret);
    QCOMPARE(bench.receipts().front().outcome, ActOutcome::Failed);
}

void TestActRecorder::recordsALostSecretThatIsFoundAndDeleted()
{
    Bench bench;
    QVERIFY(bench.lose());
    const Receipt lost = bench.receipts()[0];
    const Receipt found = bench.receipts()[1];
    QCOMPARE(lost.act, Act::AddSecret);
    QCOMPARE(lost.outcome, ActOutcome::Unknown);
    QCOMPARE(found.act, Act::FindLostSecret);
    QCOMPARE(found.description, u"prod-2027"_s);
    QVERIFY(!found.keyId.isNull());
    bench.proxy.setFaultOf({}, {});

    SecretRecovery &recovery = bench.session.recovery();
    recovery.remove(recovery.ids().front(), found.keyId);

    QVERIFY(bench.waitForReceipts(3));
    QCOMPARE(bench.receipts()[2].act, Act::DeleteLostSecret);
    QCOMPARE(bench.receipts()[2].outcome, ActOutcome::Done);
    QCOMPARE(bench.receipts()[2].keyId, found.keyId);
    QCOMPARE(bench.receipts()[2].description, u"prod-2027"_s);
    QCOMPARE(bench.receipts().size(), size_t(3));
}

void TestActRecorder::recordsALostSecretThatIsLeft()
{
    Bench bench;
    QVERIFY(bench.lose());

    SecretRecovery &recovery = bench.session.recovery();
    recovery.close(recovery.ids().front());

    QCOMPARE(bench.receipts().size(), size_t(3));
    QCOMPARE(bench.receipts()[2].act, Act::LeaveLostSecret);
    QCOMPARE(bench.receipts()[2].outcome, ActOutcome::Done);
    QCOMPARE(bench.receipts()[2].keyId, bench.receipts()[1].keyId);
}

void TestActRecorder::doesNotCallItLeftIfItIsDeletedElsewhere()
{
    Bench bench;
    QVERIFY(bench.lose());

    QVERIFY(bench.remove(bench.receipts()[1].keyId));

    QVERIFY(bench.session.recovery().ids().empty());
    QCOMPARE(bench.receipts().size(), size_t(3));
    QCOMPARE(bench.receipts()[2].act, Act::DeleteSecret);
}

void TestActRecorder::recordsHowTheWindowOfAValueIsClosed_data()
{
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<ActOutcome>("outcome");

    QTest::newRow("saved, the person says") << Fate::Saved << ActOutcome::Saved;
    QTest::newRow("kept") << Fate::Kept << ActOutcome::Kept;
    QTest::newRow("closed anyway") << Fate::LetGo << ActOutcome::LetGo;
    QTest::newRow("deleted") << Fate::Deleted << ActOutcome::Deleted;
    QTest::newRow("to be deleted") << Fate::BeingDeleted << ActOutcome::Deleted;
}

void TestActRecorder::recordsHowTheWindowOfAValueIsClosed()
{
    QFETCH(const Fate, fate);
    QFETCH(const ActOutcome, outcome);
    Bench bench;
    QVERIFY(bench.issue(Bench::wanted()));

    bench.session.pendingSecrets().discard(bench.receipts()[0].keyId, fate);

    QCOMPARE(bench.receipts().size(), size_t(2));
    const Receipt &receipt = bench.receipts()[1];
    QCOMPARE(receipt.act, Act::CloseValueWindow);
    QCOMPARE(receipt.outcome, outcome);
    QCOMPARE(receipt.keyId, bench.receipts()[0].keyId);
    QCOMPARE(receipt.ownerName, u"Payroll"_s);
    QVERIFY(receipt.requestId.isEmpty()); // it was none of Graph's
}

void TestActRecorder::recordsADeletedSecretByItsName()
{
    Bench bench;
    bool isRead = false;
    bench.session.reread(bench.payroll, &bench.session, [&isRead](const auto &) { isRead = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isRead, Patience);
    const PasswordCredential deleted =
        bench.server.tenant().secretsOf(bench.payroll.objectId).front();

    QVERIFY(bench.remove(deleted.keyId));

    const Receipt &receipt = bench.receipts().front();
    QCOMPARE(receipt.act, Act::DeleteSecret);
    QCOMPARE(receipt.outcome, ActOutcome::Done);
    QCOMPARE(receipt.owner, bench.payroll);
    QCOMPARE(receipt.ownerName, u"Payroll"_s);
    QCOMPARE(receipt.description, deleted.displayName);
    QCOMPARE(receipt.keyId, deleted.keyId);
    QCOMPARE(receipt.hint, deleted.hint);
    QCOMPARE(receipt.endDateTime, deleted.endDateTime);
    QVERIFY(!receipt.requestId.isEmpty());
}

void TestActRecorder::recordsADeletionThatIsRefused()
{
    Bench bench;
    const ObjectRef nobody{.objectId = QUuid::createUuid(), .appId = QUuid::createUuid()};
    const QUuid keyId = QUuid::createUuid();
    const RemovalResult refusal =
        tl::unexpected(RemovalError{.cause = {.kind = GraphError::Kind::Forbidden,
                                              .code = u"Authorization_RequestDenied"_s,
                                              .requestId = u"a-request"_s},
                                    .mayBeGone = false});

    Q_EMIT bench.session.remover().answered(nobody, keyId, refusal);

    const Receipt &receipt = bench.receipts().front();
    QCOMPARE(receipt.outcome, ActOutcome::Refused);
    QCOMPARE(receipt.errorCode, u"Authorization_RequestDenied"_s);
    QCOMPARE(receipt.requestId, u"a-request"_s);
    QCOMPARE(receipt.owner, nobody);
    QCOMPARE(receipt.keyId, keyId);
}

void TestActRecorder::recordsWhatTheKeychainDoes()
{
    Bench bench;
    QVERIFY(bench.issue(Bench::wanted()));
    const QUuid keyId = bench.receipts()[0].keyId;
    const VaultKey key = bench.session.vaultKey(bench.payroll, keyId);

    bench.keptSecrets.keep({.key = key}, bench.issued().text);
    QVERIFY(bench.waitForReceipts(2));
    bench.keptSecrets.remove(key);
    QVERIFY(bench.waitForReceipts(3));

    QCOMPARE(bench.receipts()[1].act, Act::KeepValue);
    QCOMPARE(bench.receipts()[1].outcome, ActOutcome::Done);
    QCOMPARE(bench.receipts()[1].ownerName, u"Payroll"_s);
    QCOMPARE(bench.receipts()[1].keyId, keyId);
    QCOMPARE(bench.receipts()[2].act, Act::RemoveKeptValue);
    QCOMPARE(bench.receipts()[2].outcome, ActOutcome::Done);
    QCOMPARE(bench.receipts().size(), size_t(3));
}

void TestActRecorder::recordsWhatTheKeychainDoesNot()
{
    Bench bench;
    const VaultKey key = bench.session.vaultKey(bench.payroll, QUuid::createUuid());
    bench.vault.storeError = VaultError{VaultError::Kind::Denied};
    bench.vault.removeError = VaultError{VaultError::Kind::Denied};

    bench.keptSecrets.keep({.key = key}, SecretText("0123456789abcdef"));
    QVERIFY(bench.waitForReceipts(1));
    bench.keptSecrets.remove(key);
    QVERIFY(bench.waitForReceipts(2));

    QCOMPARE(bench.receipts()[0].act, Act::KeepValue);
    QCOMPARE(bench.receipts()[0].outcome, ActOutcome::Failed);
    QCOMPARE(bench.receipts()[0].owner.appId, bench.payroll.appId); // all that is known
    QCOMPARE(bench.receipts()[1].act, Act::RemoveKeptValue);
    QCOMPARE(bench.receipts()[1].outcome, ActOutcome::Failed);
}

void TestActRecorder::leavesTheKeychainOfAnotherTenantAlone()
{
    Bench bench;
    VaultKey other = bench.session.vaultKey(bench.payroll, QUuid::createUuid());
    other.tenantId = u"another"_s;
    const QSignalSpy removed(&bench.keptSecrets, &KeptSecrets::removed);

    bench.keptSecrets.keep({.key = other}, SecretText("0123456789abcdef"));
    QTRY_COMPARE(bench.keptSecrets.state(other), KeptState::Kept);
    bench.keptSecrets.remove(other);
    QTRY_COMPARE(removed.size(), 1);

    QVERIFY(bench.receipts().empty());
}

void TestActRecorder::recordsATest_data()
{
    QTest::addColumn<SecretVerdict::Answer>("answer");
    QTest::addColumn<ActOutcome>("outcome");

    using enum SecretVerdict::Answer;
    QTest::newRow("accepted") << Accepted << ActOutcome::Done;
    QTest::newRow("blocked") << AcceptedButBlocked << ActOutcome::Done;
    QTest::newRow("not accepted") << NotAccepted << ActOutcome::Refused;
    QTest::newRow("expired") << Expired << ActOutcome::Refused;
    QTest::newRow("no answer") << NoAnswer << ActOutcome::Unknown;
    QTest::newRow("nobody asked") << NotTestable << ActOutcome::Failed;
}

void TestActRecorder::recordsATest()
{
    QFETCH(SecretVerdict::Answer, answer);
    QFETCH(ActOutcome, outcome);
    Bench bench;
    const SignInError error{.code = 7000215, .traceId = u"t"_s};

    Q_EMIT bench.session.secretTested(bench.payroll, u"Payroll"_s, {},
                                      {.answer = answer, .error = error, .attempts = 1});

    QVERIFY(bench.waitForReceipts(1));
    const Receipt &receipt = bench.receipts().front();
    QCOMPARE(receipt.act, Act::TestSecret);
    QCOMPARE(receipt.outcome, outcome);
    QCOMPARE(receipt.owner, bench.payroll);
    QCOMPARE(receipt.ownerName, u"Payroll"_s);
    QVERIFY(receipt.keyId.isNull());
    QCOMPARE(receipt.errorCode, u"AADSTS7000215"_s);
    QCOMPARE(receipt.requestId, u"t"_s);
}

QTEST_GUILESS_MAIN(TestActRecorder)
#include "tst_actrecorder.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/keychaincall.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Keyturn;
using namespace std::chrono_literals;
using Kind = VaultError::Kind;

namespace {

/// One call, and all that is heard of it.
struct Bench
{
    explicit Bench(std::chrono::milliseconds limit)
        : call(new KeychainCall(
            limit, context.get(),
            [this](VaultResult<SecretText> told) {
                answer = std::move(told);
                ++answers;
            },
            &owner))
    { }

    bool becomesOverdue() { return !overdue.isEmpty() || overdue.wait(); }

    QObject owner;
    std::unique_ptr<QObject> context = std::make_unique<QObject>();
    std::optional<VaultResult<SecretText>> answer;
    int answers = 0;
    QPointer<KeychainCall> call;
    QSignalSpy overdue{call, &KeychainCall::becameOverdue};
    QSignalSpy succeededLate{call, &KeychainCall::succeededLate};
    QSignalSpy failedLate{call, &KeychainCall::failedLate};
};

constexpr auto Forever = 24h;
constexpr auto NoTime = 0ms;

} // namespace

class TestKeychainCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOnWhatCameInTime();
    void handsOnARefusalThatCameInTime();
    void tellsPendingWhenTheTimeIsUp();
    void tellsLateSuccessBySignalOnly();
    void tellsLateRefusalBySignalOnly();
    void tellsNothingToAContextThatDied_data();
    void tellsNothingToAContextThatDied();
    void livesUntilItIsFinished();
};

void TestKeychainCall::handsOnWhatCameInTime()
{
    Bench bench(Forever);

    bench.call->finish(SecretText("s3cret"));

    QCOMPARE(bench.answers, 1);
    QVERIFY(bench.answer->has_value());
    QVERIFY(bench.answer->value().equals("s3cret"));
    QTRY_VERIFY(!bench.call);
    QCOMPARE(bench.answers, 1);
    QVERIFY(bench.overdue.isEmpty() && bench.succeededLate.isEmpty());
}

void TestKeychainCall::handsOnARefusalThatCameInTime()
{
    Bench bench(Forever);

    bench.call->finish(tl::unexpected(VaultError{Kind::Denied}));

    QCOMPARE(bench.answers, 1);
    QCOMPARE(bench.answer->error().kind, Kind::Denied);
    QVERIFY(bench.failedLate.isEmpty());
}

void TestKeychainCall::tellsPendingWhenTheTimeIsUp()
{
    Bench bench(NoTime);

    QVERIFY(bench.becomesOverdue());

    QCOMPARE(bench.answers, 1);
    QCOMPARE(bench.answer->error(), VaultError{Kind::Pending});
    QVERIFY(bench.succeededLate.isEmpty() && bench.failedLate.isEmpty());
}

void TestKeychainCall::tellsLateSuccessBySignalOnly()
{
    Bench bench(NoTime);
    QVERIFY(bench.becomesOverdue());

    bench.call->finish(SecretText("s3cret"));

    QCOMPARE(bench.succeededLate.size(), 1);
    QVERIFY(bench.failedLate.isEmpty());
    QCOMPARE(bench.answers, 1);
}

void TestKeychainCall::tellsLateRefusalBySignalOnly()
{
    Bench bench(NoTime);
    QVERIFY(bench.becomesOverdue());

    bench.call->finish(tl::unexpected(VaultError{Kind::Locked}));

    QCOMPARE(bench.failedLate.size(), 1);
    QCOMPARE(bench.failedLate.front().front().value<VaultError>().kind, Kind::Locked);
    QVERIFY(bench.succeededLate.isEmpty());
    QCOMPARE(bench.answers, 1);
}

void TestKeychainCall::tellsNothingToAContextThatDied_data()
{
    QTest::addColumn<bool>("inTime");
    QTest::newRow("in time") << true;
    QTest::newRow("late") << false;
}

/// Others still learn what became of the call.
void TestKeychainCall::tellsNothingToAContextThatDied()
{
    QFETCH(const bool, inTime);
    Bench bench(inTime ? std::chrono::milliseconds(Forever) : NoTime);
    bench.context.reset();
    QVERIFY(inTime || bench.becomesOverdue());

    bench.call->finish(SecretText("s3cret"));

    QCOMPARE(bench.answers, 0);
    QCOMPARE(bench.succeededLate.size(), inTime ? 0 : 1);
    QTRY_VERIFY(!bench.call);
}

void TestKeychainCall::livesUntilItIsFinished()
{
    Bench bench(NoTime);
    QVERIFY(bench.becomesOverdue());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(bench.call);

    bench.call->finish(SecretText("s3cret"));

    QVERIFY(bench.call); // whoever called it may still look
    QTRY_VERIFY(!bench.call);
}

QTEST_GUILESS_MAIN(TestKeychainCall)
#include "tst_keychaincall.moc"

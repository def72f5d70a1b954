// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/refreshtokenpost.h"
#include "keptrenewalbench.h"

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Bench : KeptRenewalBench
{
    /// Sends, and ends the source before there is an answer.
    void endWhileAsking(int status, const QByteArray &answer)
    {
        server.replyTo("POST", status, answer, 300ms);
        renew();
        QTRY_COMPARE(server.requests().size(), size_t(1));
        source.reset();
        context = std::make_unique<QObject>();
        QVERIFY(!isOver());
    }

    bool isOver() const { return store.findChildren<RefreshTokenPost *>().isEmpty(); }
};

} // namespace

/// A renewal whose source is gone before the answer is there: somebody has cancelled, or switched
/// to another account.
class TestRefreshTokenPost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNextTokenWithoutItsSource();
    void leavesWhatIsThereWhereThereIsNoNextOne_data();
    void leavesWhatIsThereWhereThereIsNoNextOne();
    void leavesWhatIsNewer();
    void bringsNothingBackThatWasRemoved();
    void isTakenBackWhereNothingIsKept();
    void endsWithTheStore();
};

void TestRefreshTokenPost::keepsTheNextTokenWithoutItsSource()
{
    Bench bench;
    bench.keepWell();

    bench.endWhileAsking(200, Bench::grant("access", "second refresh token"));

    QTRY_VERIFY(bench.isOver());
    QCOMPARE(bench.present(), "second refresh token"_ba);
    QVERIFY(bench.results.empty());
}

void TestRefreshTokenPost::leavesWhatIsThereWhereThereIsNoNextOne_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("an access token alone") << 200 << Bench::grant("access", {});
    QTest::newRow("a refusal") << 400 << Bench::refusal("invalid_grant");
    QTest::newRow("a proxy's page") << 502 << "<html>"_ba;
}

void TestRefreshTokenPost::leavesWhatIsThereWhereThereIsNoNextOne()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, answer);
    Bench bench;
    bench.keepWell();

    bench.endWhileAsking(status, answer);

    QTRY_VERIFY(bench.isOver());
    QCOMPARE(bench.present(), "first refresh token"_ba);
}

void TestRefreshTokenPost::leavesWhatIsNewer()
{
    Bench bench;
    bench.keepWell();
    bench.endWhileAsking(200, Bench::grant("access", "second refresh token"));

    bench.keepElsewhere("of a sign-in since");

    QTRY_VERIFY(bench.isOver());
    QCOMPARE(bench.present(), "of a sign-in since"_ba);
}

void TestRefreshTokenPost::bringsNothingBackThatWasRemoved()
{
    Bench bench;
    bench.keepWell();
    bench.endWhileAsking(200, Bench::grant("access", "second refresh token"));

    Told<void> removed;
    bench.store.remove(bench.account, bench.context.get(), removed.handler());

    QTRY_VERIFY(bench.isOver());
    QVERIFY(removed.isGood());
    QVERIFY(bench.vault.secrets.empty());
}

void TestRefreshTokenPost::isTakenBackWhereNothingIsKept()
{
    Bench bench;
    bench.keepWell();
    bench.source->stopKeeping();
    bench.server.replyTo("POST", 200, Bench::grant("access", "second refresh token"), 100ms);
    bench.renew();
    QTRY_COMPARE(bench.server.requests().size(), size_t(1));

    bench.source.reset();

    QVERIFY(bench.isOver());
    QTest::qWait(200); // time for an answer that must not come
    QCOMPARE(bench.present(), "first refresh token"_ba);
}

void TestRefreshTokenPost::endsWithTheStore()
{
    Bench bench;
    auto store = std::make_unique<RefreshTokenStore>(bench.vault);
    bench.source->keepIn(*store, bench.account);
    QTRY_COMPARE(bench.kept.size(), 1);
    bench.server.replyTo("POST", 200, Bench::grant("access", "second refresh token"), 100ms);
    bench.renew();
    QTRY_COMPARE(bench.server.requests().size(), size_t(1));

    bench.source.reset();
    store.reset();

    QTest::qWait(200); // time for an answer that must not come
    QCOMPARE(bench.present(), "first refresh token"_ba);
}

QTEST_GUILESS_MAIN(TestRefreshTokenPost)
#include "tst_refreshtokenpost.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/accountbench.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = SmallAccountBench;
using Kind = VaultError::Kind;

/// What a sign-out asks for.
class TestRemovedTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areSaidToBeGoneOnceTheyAre();
    void tellWhyTheyAreStillThere();
    void areGoneWhereTheyNeverWere();
    void areAllGone();
    void areNoneAtAll();
    void areEachTriedAndTellTheFirstError();
    void areNotStoredMeanwhile();
    void areFollowedByNewOnes();
    void areGoneEvenIfTheContextDies();
};

void TestRemovedTokens::areSaidToBeGoneOnceTheyAre()
{
    Bench bench;
    const auto stored = bench.keep(tokenOf(6 << 10));
    QTRY_VERIFY(stored.isGood());
    const int reads = bench.vault.reads;

    Told<void> removed;
    bool wasEmpty = false;
    bench.store.remove(bench.account, &bench.context, [&](const VaultResult<void> &answer) {
        wasEmpty = bench.isEmpty();
        removed.handler()(answer);
    });

    QTRY_VERIFY(removed.isGood());
    QVERIFY(wasEmpty);
    QVERIFY(bench.vault.reads > reads + 1); // once to know its parts, and once to prove it
    const auto found = bench.read();
    QTRY_VERIFY(found.isError(Kind::NotFound));
}

void TestRemovedTokens::tellWhyTheyAreStillThere()
{
    Bench bench;
    const auto stored = bench.keep("token");
    QTRY_VERIFY(stored.isGood());
    bench.vault.removeError = VaultError{Kind::Locked};

    const auto removed = bench.remove();

    QTRY_VERIFY(removed.isError(Kind::Locked));
    const auto found = bench.read();
    QTRY_VERIFY(found.isGood());
}

void TestRemovedTokens::areGoneWhereTheyNeverWere()
{
    Bench bench;

    const auto removed = bench.remove();

    QTRY_VERIFY(removed.isGood());
}

void TestRemovedTokens::areAllGone()
{
    Bench bench;
    const std::vector accounts{newAccount(u"a"_s), newAccount(u"b"_s), newAccount(u"c"_s)};
    for (const Account &account : accounts) {
        const auto stored = bench.keepFor(account, tokenOf(6 << 10));
        QTRY_VERIFY(stored.isGood());
    }

    const auto removed = bench.removeAll(accounts);

    QTRY_VERIFY(removed.isGood());
    QVERIFY(bench.isEmpty());
    QCOMPARE(*removed.times, 1);
}

void TestRemovedTokens::areNoneAtAll()
{
    Bench bench;

    const auto removed = bench.removeAll({});
    QVERIFY(!removed.isThere());

    QTRY_VERIFY(removed.isGood());
}

void TestRemovedTokens::areEachTriedAndTellTheFirstError()
{
    class StubbornVault : public SmallVault
    {
    public:
        void remove(const Key &key, QObject *context, VaultHandler<void> handler) override
        {
            if (key.tenantId == stubborn)
                return handler(tl::unexpected(Error{Error::Kind::Denied}));
            SmallVault::remove(key, context, std::move(handler));
        }

        QString stubborn;
    };
    StubbornVault vault;
    AccountBench bench(vault);
    const std::vector accounts{newAccount(), newAccount(), newAccount()};
    for (const Account &account : accounts) {
        const auto stored = bench.keepFor(account, "token");
        QTRY_VERIFY(stored.isGood());
    }
    vault.stubborn = accounts[1].tenantId;

    const auto removed = bench.removeAll(accounts);

    QTRY_VERIFY(removed.isError(Kind::Denied));
    for (const auto &[key, value] : vault.secrets)
        QCOMPARE(key.tenantId, accounts[1].tenantId);
}

void TestRemovedTokens::areNotStoredMeanwhile()
{
    Bench bench;

    const auto first = bench.keep("first");
    const auto second = bench.keep("second");
    const auto removed = bench.remove();

    QTRY_VERIFY(removed.isGood());
    QVERIFY(first.isGood());
    QVERIFY(second.isError(Kind::Other));
    QVERIFY(bench.isEmpty());
}

void TestRemovedTokens::areFollowedByNewOnes()
{
    Bench bench;

    const auto first = bench.keep("first");
    const auto removed = bench.remove();
    const auto second = bench.keep("second");

    QTRY_VERIFY(second.isGood());
    QVERIFY(removed.isGood());
    const auto found = bench.read();
    QTRY_VERIFY(found.isGood());
    QVERIFY(found.answer->value()->equals("second"));
}

void TestRemovedTokens::areGoneEvenIfTheContextDies()
{
    Bench bench;
    const auto before = bench.keep("before");
    QTRY_VERIFY(before.isGood());
    auto context = std::make_unique<QObject>();
    Told<void> removed;

    bench.store.remove(bench.account, context.get(), removed.handler());
    context.reset();

    const auto found = bench.read();
    QTRY_VERIFY(found.isError(Kind::NotFound));
    QVERIFY(!removed.isThere());
}

QTEST_GUILESS_MAIN(TestRemovedTokens)
#include "tst_refreshtokenstore_removal.moc"

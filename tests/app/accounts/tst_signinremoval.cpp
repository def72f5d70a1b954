// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/applicationsecret.h"
#include "app/accounts/refreshtokenstore.h"
#include "app/accounts/signinremoval.h"
#include "support/accountbench.h"
#include "support/memoryvault.h"

#include <QTest>

#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A vault that says it has removed what it still has.
class LyingVault : public MemoryVault
{
public:
    void remove(const Key &key, QObject *context, VaultHandler<void> handler) override
    {
        if (!keepsAll)
            return MemoryVault::remove(key, context, std::move(handler));
        ++removals;
        handler({});
    }

    bool keepsAll = false;
};

struct Bench
{
    LyingVault vault;
    RefreshTokenStore store{vault};
    QObject context;
    std::optional<std::vector<Account>> remaining;
    Account ana = newAccount();
    Account robot = newAccount(u"Robot"_s);

    Bench()
    {
        robot.objectId.clear();
        robot.way = SignInWay::ClientSecret;
        robot.loginAuthority = u"https://login.example"_s;
        robot.secretTenants = {u"contoso.com"_s, robot.tenantId};
        for (const QString &tenant : std::as_const(robot.secretTenants))
            vault.secrets[applicationSecretKey(robot, tenant)] = "kept";
        store.store(ana, SecretText("refresh token"), &context, [](const VaultResult<void> &) {});
        vault.secrets[{u"t"_s, u"a"_s, u"k"_s}] = "a value that was kept";
    }

    bool remove(const std::vector<Account> &accounts)
    {
        removeSignIns(accounts, store, vault, &context,
                      [this](const std::vector<Account> &left) { remaining = left; });
        return !remaining.has_value(); // never from within the call
    }
};

} // namespace

class TestSignInRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothingOfAnyWay();
    void asksNothingForWhatWasNotKept();
    void tellsOfWhatMayBeLeft_data();
    void tellsOfWhatMayBeLeft();
    void doesItWhoeverHasDied();
};

void TestSignInRemoval::leavesNothingOfAnyWay()
{
    Bench bench;
    QTRY_COMPARE(bench.vault.stores, 2); // in a part and a header
    QVERIFY(bench.remove({bench.ana, bench.robot}));

    QTRY_VERIFY(bench.remaining);
    QVERIFY(bench.remaining->empty());
    QCOMPARE(bench.vault.secrets.size(), size_t(1));
    QCOMPARE(bench.vault.secrets.begin()->second, "a value that was kept"_ba);
}

void TestSignInRemoval::asksNothingForWhatWasNotKept()
{
    Bench bench;
    QTRY_COMPARE(bench.vault.stores, 2);
    Account cli = newAccount();
    cli.way = SignInWay::AzureCli;
    Account forgotten = newAccount();
    forgotten.isRemembered = false;
    bench.vault.removeError = VaultError{VaultError::Kind::Unavailable};

    QVERIFY(bench.remove({cli, forgotten}));

    QTRY_VERIFY(bench.remaining);
    QVERIFY(bench.remaining->empty());
    QCOMPARE(bench.vault.removals, 0);
}

void TestSignInRemoval::tellsOfWhatMayBeLeft_data()
{
    QTest::addColumn<QString>("fault");

    QTest::newRow("refused") << u"refused"_s;
    QTest::newRow("said to be removed, and still there") << u"lie"_s;
    QTest::newRow("no answer") << u"silence"_s;
}

void TestSignInRemoval::tellsOfWhatMayBeLeft()
{
    QFETCH(const QString, fault);
    Bench bench;
    QTRY_COMPARE(bench.vault.stores, 2);
    if (fault == "refused"_L1)
        bench.vault.removeError = VaultError{VaultError::Kind::Denied};
    else if (fault == "lie"_L1)
        bench.vault.keepsAll = true;
    else
        bench.vault.hold();

    QVERIFY(bench.remove({bench.robot, bench.ana}));
    const auto isTold = [&bench, isSilent = fault == "silence"_L1] {
        if (isSilent)
            bench.vault.giveUp(); // on whatever it was asked until now
        return bench.remaining.has_value();
    };

    QTRY_VERIFY(isTold());
    QCOMPARE(bench.remaining->size(), size_t(2));
}

void TestSignInRemoval::doesItWhoeverHasDied()
{
    Bench bench;
    QTRY_COMPARE(bench.vault.stores, 2);
    auto dialog = std::make_unique<QObject>();
    bool isTold = false;
    removeSignIns({bench.ana, bench.robot}, bench.store, bench.vault, dialog.get(),
                  [&isTold](const auto &) { isTold = true; });

    dialog.reset();

    QTRY_COMPARE(bench.vault.secrets.size(), size_t(1));
    QTest::qWait(50);
    QVERIFY(!isTold);
}

QTEST_GUILESS_MAIN(TestSignInRemoval)
#include "tst_signinremoval.moc"

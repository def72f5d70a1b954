// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/frozenkeyring.h"
#include "support/keyringbench.h"
#include "support/renewalbench.h"

#include <QTest>

using namespace Keyturn;
using Kind = VaultError::Kind;

namespace {

struct Bench : RenewalBench
{
    KeyringBench keyring;
    RefreshTokenStore store{keyring.vault};

    QByteArray present()
    {
        AccountBench other(keyring.vault);
        const auto found = other.readFor(account);
        if (!QTest::qWaitFor([&found] { return found.isThere(); }, 20'000) || !found.isGood())
            return {};
        return found.answer->value()->utf8().toByteArray();
    }
};

} // namespace

/// On a real gnome-keyring that is stopped for a while, and whose vault waits for it for much
/// longer than a sign-in may.
class TestSignInOnASilentKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnInMemoryAndIsKeptAfterwards();
};

void TestSignInOnASilentKeyring::goesOnInMemoryAndIsKeptAfterwards()
{
    Bench bench;
    const QByteArray newest = tokenOf(6 << 10);
    bench.source->keepIn(bench.store, bench.account);
    QTRY_COMPARE_WITH_TIMEOUT(bench.kept.size(), 1, 20'000);
    const FrozenKeyring frozen;
    bench.server.reply(200, Bench::grant("access", newest));

    bench.renew();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isGranted("access"), 15'000); // KeyringBench::patience is 20
    QCOMPARE(bench.keepingFailed.size(), 1);
    QCOMPARE(bench.lastFailure(), Kind::Pending);

    FrozenKeyring::thaw();
    QTRY_COMPARE_WITH_TIMEOUT(bench.kept.size(), 2, 20'000);
    QVERIFY(bench.present() == newest);
}

QTEST_GUILESS_MAIN(TestSignInOnASilentKeyring)
#include "tst_refreshtokensource_silent.moc"

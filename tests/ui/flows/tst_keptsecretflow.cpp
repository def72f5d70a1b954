// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/windowbench.h"
#include "ui/flows/keptsecretflow.h"

#include <QClipboard>
#include <QStatusBar>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString CopyText = u"Copy from keychain"_s;
const QString RemoveText = u"Remove from keychain"_s;

struct Bench : WindowBench
{
    Bench() { openSampleTenant(); }

    /// Payroll's first secret is in the keychain and chosen.
    bool chooseKept()
    {
        const ObjectRef owner = *server.tenant().find(ObjectKind::Application, u"Payroll");
        const bool isKnown =
            QTest::qWaitFor([this] { return !session->tenant().id.isEmpty(); }, 20000);
        if (!isKnown || !choose(u"Payroll"_s) || button(CopyText))
            return false;
        key = session->vaultKey(owner, secrets()->model()->index(0, 0).data(Qt::UserRole).toUuid());
        keptSecrets.keep({.key = key}, SecretText("the kept value"));
        clickRow(*secrets(), 0);
        return QTest::qWaitFor(
            [this] { return button(CopyText) && button(CopyText)->isEnabled(); });
    }

    VaultKey key;
};

} // namespace

class TestKeptSecretFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesAKeptValueAgain();
    void readsTheKeychainOnlyWhenAsked();
    void tellsThatTheValueIsGone();
    void removesAKeptValue();
    void asksBeforeRemoving();
    void tellsThatAValueWasNotRemoved();
};

void TestKeptSecretFlow::copiesAKeptValueAgain()
{
    Bench bench;
    QVERIFY(bench.chooseKept());

    Bench::click(bench.button(CopyText));

    QTRY_VERIFY(bench.clipboard.isHolding());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"the kept value"_s);
}

void TestKeptSecretFlow::readsTheKeychainOnlyWhenAsked()
{
    Bench bench;
    QVERIFY(bench.chooseKept());
    const int reads = bench.vault.reads;

    QVERIFY(bench.choose(u"Grafana"_s) || bench.choose(u"Access Reviews"_s));
    QVERIFY(bench.choose(u"Payroll"_s));

    QCOMPARE(bench.vault.reads, reads);
}

void TestKeptSecretFlow::tellsThatTheValueIsGone()
{
    Bench bench;
    QVERIFY(bench.chooseKept());
    bench.vault.secrets.clear();

    Bench::click(bench.button(CopyText));

    QTRY_VERIFY(bench.find(u"Message"_s));
    QVERIFY(!bench.clipboard.isHolding());
}

void TestKeptSecretFlow::removesAKeptValue()
{
    Bench bench;
    QVERIFY(bench.chooseKept());

    Bench::click(bench.button(RemoveText));
    QTRY_VERIFY(Bench::dialog(RemoveText));
    Bench::click(bench.button(u"Remove"_s, Bench::dialog(RemoveText)));

    QTRY_VERIFY(bench.vault.secrets.empty());
    QTRY_VERIFY(!bench.button(CopyText));
    QCOMPARE(bench.window->statusBar()->currentMessage(), u"Removed from the keychain."_s);
}

void TestKeptSecretFlow::asksBeforeRemoving()
{
    Bench bench;
    QVERIFY(bench.chooseKept());

    Bench::click(bench.button(RemoveText));
    QTRY_VERIFY(Bench::dialog(RemoveText));
    QTest::keyClick(Bench::dialog(RemoveText), Qt::Key_Return); // Cancel is the default

    QTRY_VERIFY(!Bench::dialog(RemoveText));
    QCOMPARE(bench.vault.secrets.size(), size_t(1));
}

void TestKeptSecretFlow::tellsThatAValueWasNotRemoved()
{
    Bench bench;
    QVERIFY(bench.chooseKept());
    bench.vault.removeError = VaultError{VaultError::Kind::Locked};

    Bench::click(bench.button(RemoveText));
    QTRY_VERIFY(Bench::dialog(RemoveText));
    Bench::click(bench.button(u"Remove"_s, Bench::dialog(RemoveText)));

    QTRY_VERIFY(bench.find(u"Message"_s));
    QVERIFY(bench.button(CopyText)->isEnabled());
}

QTEST_MAIN(TestKeptSecretFlow)
#include "tst_keptsecretflow.moc"

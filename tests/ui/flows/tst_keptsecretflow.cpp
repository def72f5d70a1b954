// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "keptflowbench.h"
#include "ui/flows/keptsecretflow.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QMenu>
#include <QMessageBox>
#include <QRegularExpression>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

using Bench = KeptFlowBench;

} // namespace

class TestKeptSecretFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesAKeptValueAgain();
    void copiesAKeptValueInAForm();
    void readsTheKeychainOnlyWhenAsked();
    void tellsThatTheValueIsGone();
    void removesAKeptValue();
    void saysThatDeletingASecretRemovesItsValue();
    void asksBeforeRemoving();
    void tellsThatAValueWasNotRemoved();
    void takesTheProblemBackOnceTheValueIsRemoved();
    void tellsThatTheIndexWasPutAside();
    void tellsOfAnIndexThatCouldNotBeReadAtTheStart();
};

void TestKeptSecretFlow::copiesAKeptValueAgain()
{
    Bench bench;
    QVERIFY(bench.chooseKept());

    Bench::click(bench.button(CopyText));

    QTRY_VERIFY(bench.clipboard.isHolding());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"the kept value"_s);
    QVERIFY(bench.button(u"Clear now"_s, bench.window->statusBar()));
}

void TestKeptSecretFlow::copiesAKeptValueInAForm()
{
    Bench bench;
    QVERIFY(bench.chooseKept());
    const QList<QAction *> actions = bench.secrets()->actions();
    const auto forms = std::ranges::find(actions, u"Copy from keychain as"_s, &QAction::text);
    QVERIFY(forms != actions.end());
    const QList<QAction *> formats = (*forms)->menu<QMenu *>()->actions();

    std::ranges::find(formats, u"bash (export)"_s, &QAction::text)[0]->trigger();

    QTRY_VERIFY(bench.clipboard.isHolding());
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u" export AZURE_CLIENT_SECRET='the kept value'"_s);
    QVERIFY(bench.said().startsWith("Copied for bash."_L1));
    QVERIFY(bench.clipboard.remembersPartOf("the kept value"));
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

    QVERIFY(bench.removeKept());

    QTRY_VERIFY(bench.vault.secrets.empty());
    QTRY_VERIFY(!bench.button(CopyText));
    QCOMPARE(bench.status(), u"Removed from the keychain."_s);
}

void TestKeptSecretFlow::saysThatDeletingASecretRemovesItsValue()
{
    Bench bench;
    QVERIFY(bench.chooseKept());

    Bench::click(bench.button(u"Delete secret"_s));

    QTRY_VERIFY(Bench::dialog(u"Delete client secret"_s));
    const auto *kept = Bench::dialog(u"Delete client secret"_s)->findChild<QLabel *>(u"kept"_s);
    QVERIFY(kept->isVisible());
    QCOMPARE(kept->text(), u"Its value in the keychain is removed as well."_s);
}

void TestKeptSecretFlow::asksBeforeRemoving()
{
    Bench bench;
    QVERIFY(bench.chooseKept());

    Bench::click(bench.button(RemoveText));
    QTRY_VERIFY(Bench::dialog(RemoveText));
    const auto *question = qobject_cast<QMessageBox *>(Bench::dialog(RemoveText));
    QVERIFY(question->text().contains(u"“Payroll”"_s));
    QTest::keyClick(Bench::dialog(RemoveText), Qt::Key_Return); // Cancel is the default

    QTRY_VERIFY(!Bench::dialog(RemoveText));
    QCOMPARE(bench.vault.secrets.size(), size_t(1));
}

void TestKeptSecretFlow::tellsThatAValueWasNotRemoved()
{
    Bench bench;
    QVERIFY(bench.chooseKept());
    bench.vault.removeError = VaultError{VaultError::Kind::Locked};

    QVERIFY(bench.removeKept());

    QTRY_VERIFY(bench.find(u"Message"_s));
    QVERIFY(bench.button(CopyText)->isEnabled());
}

void TestKeptSecretFlow::takesTheProblemBackOnceTheValueIsRemoved()
{
    Bench bench;
    QVERIFY(bench.chooseKept());
    bench.vault.removeError = VaultError{VaultError::Kind::Locked};
    QVERIFY(bench.removeKept());
    QTRY_VERIFY(bench.message().contains(u"locked"_s));
    bench.vault.removeError.reset();

    Bench::click(bench.button(u"Retry"_s));

    QTRY_VERIFY(bench.vault.secrets.empty());
    QVERIFY(!bench.find(u"Message"_s));
    QCOMPARE(bench.status(), u"Removed from the keychain."_s);
}

void TestKeptSecretFlow::tellsThatTheIndexWasPutAside()
{
    Bench bench;
    QVERIFY(bench.chooseKept());
    QFile index(bench.folder.filePath(u"kept.json"_s));
    QVERIFY(index.open(QIODevice::WriteOnly)); // and empties it
    index.close();

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^put the index .* aside as"_s));
    bench.keep();

    QVERIFY(bench.status().contains(index.fileName() + u".unreadable-"_s));
}

void TestKeptSecretFlow::tellsOfAnIndexThatCouldNotBeReadAtTheStart()
{
    QTemporaryDir home;
    QFile index(home.filePath(u"kept.json"_s));
    QVERIFY(index.open(QIODevice::WriteOnly));
    index.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is of no use"_s));
    MemoryVault vault;
    KeptSecrets kept(vault, index.fileName());
    WindowBench bench;
    bench.session = std::make_unique<Session>(
        SessionSetup{.cloud = {.displayName = {}, .graphEndpoint = bench.server.graphEndpoint()},
                     .tokens = std::make_unique<ChangingToken>(bench.server.bearer()),
                     .journalFolder = bench.folder.filePath(u"issuing"_s)},
        kept);
    bench.window = std::make_unique<MainWindow>(bench.settings, bench.preferences, bench.clipboard);

    bench.window->showSession(*bench.session);

    QTRY_VERIFY(bench.window->statusBar()->currentMessage().contains(index.fileName()));
}

QTEST_MAIN(TestKeptSecretFlow)
#include "tst_keptsecretflow.moc"

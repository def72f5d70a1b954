// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "keptflowbench.h"
#include "support/explained.h"
#include "ui/directory/credentialcontroller.h"
#include "ui/flows/keptsecretflow.h"

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Kind = VaultError::Kind;

namespace {

struct Bench : KeptFlowBench
{
    /// Asked to remove the kept value, the keychain has not answered.
    bool removeWhileSilent()
    {
        vault.hold();
        if (!removeKept())
            return false;
        vault.giveUp();
        return message().startsWith(u"The keychain has not answered yet."_s);
    }

    /// A value of that key is on its way to the keychain, which has not answered.
    void keepWhileSilent()
    {
        vault.hold();
        keep();
        vault.giveUp();
    }
};

} // namespace

/// Copying and removing while the keychain takes its time.
class TestLateKeptSecretFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheKeychainForOneThingAtATime();
    void saysThatTheKeychainIsSilentAndAnswersAgain();
    void leavesAProblemThatIsNotTheKeychains();
    void tellsALateRemoval();
    void tellsThatARemovalWasRefusedLate();
    void remembersALateRefusalWithItsObject();
    void namesWhatWasKeptLate();
    void namesWhatWasRefusedLate();
    void saysThatACopyMayRemain();
    void leavesALateRefusalToTheWindowThatShowsTheValue();
};

void TestLateKeptSecretFlow::asksTheKeychainForOneThingAtATime()
{
    Bench bench;
    QVERIFY(bench.chooseKept());
    QTRY_VERIFY(bench.button(u"Delete secret"_s)->isEnabled());
    const int reads = bench.vault.reads;
    bench.vault.hold();

    Bench::click(bench.button(CopyText));

    QCOMPARE(bench.progress(), u"Waiting for the keychain…"_s);
    QVERIFY(!bench.button(CopyText)->isEnabled());
    QVERIFY(!bench.button(RemoveText)->isEnabled());
    QVERIFY(bench.button(u"Delete secret"_s)->isEnabled()); // that is the directory's
    Bench::click(bench.button(CopyText));
    QCOMPARE(bench.vault.reads, reads + 1);

    bench.vault.thaw();
    QVERIFY(bench.clipboard.isHolding());
    QCOMPARE(bench.progress(), QString());
    QVERIFY(bench.button(CopyText)->isEnabled());
}

void TestLateKeptSecretFlow::saysThatTheKeychainIsSilentAndAnswersAgain()
{
    Bench bench;
    QVERIFY(bench.chooseKept());
    bench.vault.hold();
    Bench::click(bench.button(CopyText));

    bench.vault.giveUp();

    QVERIFY(bench.message().startsWith(u"The keychain has not answered yet."_s));
    QCOMPARE(bench.progress(), u"The keychain does not answer."_s);
    QVERIFY(!bench.button(CopyText)->isEnabled());
    QVERIFY(!bench.button(RemoveText)->isEnabled());

    bench.vault.thaw();
    QVERIFY(!bench.find(u"Message"_s));
    QCOMPARE(bench.status(), u"The keychain answers again."_s);
    QCOMPARE(bench.progress(), QString());
    QVERIFY(bench.button(CopyText)->isEnabled());
}

void TestLateKeptSecretFlow::leavesAProblemThatIsNotTheKeychains()
{
    Bench bench;
    QVERIFY(bench.chooseKept());
    bench.vault.hold();
    Bench::click(bench.button(CopyText));
    bench.vault.giveUp();
    auto *controller = bench.window->findChild<CredentialController *>();
    controller->tell(bench.owner, {.message = u"Another problem."_s, .details = {}});

    bench.vault.thaw();

    QCOMPARE(bench.message(), u"Another problem."_s);
}

void TestLateKeptSecretFlow::tellsALateRemoval()
{
    Bench bench;
    QVERIFY(bench.chooseKept());
    QVERIFY(bench.removeWhileSilent());
    QVERIFY(!bench.button(u"Retry"_s));

    bench.vault.thaw();

    QVERIFY(!bench.find(u"Message"_s));
    QCOMPARE(bench.status(), u"Removed from the keychain."_s);
    QCOMPARE(bench.keptSecrets.state(bench.key), KeptState::NotKept);
}

void TestLateKeptSecretFlow::tellsThatARemovalWasRefusedLate()
{
    Bench bench;
    QVERIFY(bench.chooseKept());
    QVERIFY(bench.removeWhileSilent());

    bench.vault.removeError = VaultError{Kind::Locked};
    bench.vault.thaw();

    QVERIFY(bench.message().startsWith(u"The value was not removed: the keychain is locked."_s));
    QVERIFY(bench.button(u"Retry"_s));
}

void TestLateKeptSecretFlow::remembersALateRefusalWithItsObject()
{
    Bench bench;
    QVERIFY(bench.chooseKept());
    QVERIFY(bench.removeWhileSilent());
    QVERIFY(bench.choose(u"Access Reviews"_s));
    QVERIFY(!bench.find(u"Message"_s));

    bench.vault.removeError = VaultError{Kind::Locked};
    bench.vault.thaw();

    QVERIFY(!bench.find(u"Message"_s));
    QVERIFY(bench.status().startsWith(u"The value was not removed: the keychain is locked."_s));
    QVERIFY(bench.choose(u"Payroll"_s));
    QVERIFY(bench.message().startsWith(u"The value was not removed: the keychain is locked."_s));
}

void TestLateKeptSecretFlow::namesWhatWasKeptLate()
{
    Bench bench;
    bench.keepWhileSilent();

    bench.vault.thaw();

    QCOMPARE(bench.status(),
             u"The keychain has answered after all: the secret “ci” of “Payroll” is kept."_s);
}

void TestLateKeptSecretFlow::namesWhatWasRefusedLate()
{
    Bench bench;
    bench.keepWhileSilent();

    bench.vault.storeError = VaultError{Kind::Denied};
    bench.vault.thaw();

    QVERIFY(bench.status().startsWith(
        u"The keychain refused after all: the secret “ci” of “Payroll” is not kept."_s));
    QVERIFY(!bench.status().contains(u"may remain"_s));
    QCOMPARE(explained(*bench.window->statusBar()), u"errors#keychain-denied"_s);
}

void TestLateKeptSecretFlow::saysThatACopyMayRemain()
{
    Bench bench;
    bench.keepWhileSilent();

    bench.vault.readError = VaultError{Kind::Locked};
    bench.vault.removeError = VaultError{Kind::Locked};
    bench.vault.thaw();

    QVERIFY(bench.status().endsWith(u"A copy may remain in the keychain."_s));
}

void TestLateKeptSecretFlow::leavesALateRefusalToTheWindowThatShowsTheValue()
{
    Bench bench;
    const QUuid keyId = QUuid::createUuid();
    bench.key.keyId = keyId.toString(QUuid::WithoutBraces);
    IssuedSecret shown{.text = SecretText("the kept value")};
    shown.credential.keyId = keyId;
    bench.session->pendingSecrets().add(std::move(shown));
    bench.keepWhileSilent();

    bench.vault.storeError = VaultError{Kind::Denied};
    bench.vault.thaw();

    QCOMPARE(bench.status(), u"The keychain answers again."_s);
}

QTEST_MAIN(TestLateKeptSecretFlow)
#include "tst_keptsecretflow_late.moc"

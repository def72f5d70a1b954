// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/stackcanary.h"
#include "support/windowbench.h"
#include "ui/directory/credentialcontroller.h"
#include "ui/flows/issuedsecretflow.h"

#include <QCheckBox>
#include <QClipboard>
#include <QSignalSpy>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString OnceTitle = u"Save this client secret now"_s;
const QString GuardTitle = u"This value cannot be shown again"_s;

struct Bench : WindowBench
{
    explicit Bench(const QUuid &keyId)
    {
        openSampleTenant();
        // Another one that is called so: this one's ID among the pending secrets is made up.
        session->pendingSecrets().add(newSecret(keyId));
        const QUuid id = session->pendingSecrets().add(newSecret(keyId));
        flow = std::make_unique<IssuedSecretFlow>(
            id, *session, *window->findChild<CredentialController *>(), clipboard, window.get());
        flow->open();
    }

    IssuedSecret newSecret(const QUuid &keyId)
    {
        IssuedSecret secret{.owner = *server.tenant().find(ObjectKind::Application, u"Payroll"),
                            .ownerName = u"Payroll"_s,
                            .text = SecretText("some value of sixteen")};
        secret.credential.keyId = keyId;
        return secret;
    }

    QAbstractButton *press(const QString &name) const
    {
        QAbstractButton *found = button(name, dialog(OnceTitle));
        click(found);
        return found;
    }

    /// Of the guard; opens it first.
    QAbstractButton *guardButton(const QString &name) const
    {
        if (!dialog(GuardTitle))
            flow->close();
        return button(name, dialog(GuardTitle));
    }

    /// Copies, pastes, and closes the window, which steps aside.
    void stepAside() const
    {
        press(u"Copy value"_s);
        const auto *state = dialog(OnceTitle)->findChild<QLabel *>(u"copyState"_s);
        const auto isPasted = [state] { // what reads at once is no paste
            return !QGuiApplication::clipboard()->text().isEmpty()
                && state->text().startsWith("Pasted at "_L1);
        };
        QTRY_VERIFY(isPasted());
        press(u"Done"_s);
        QVERIFY(!dialog(OnceTitle));
    }

    std::unique_ptr<IssuedSecretFlow> flow;
};

} // namespace

class TestIssuedSecretFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAndDeletesByTheSecretIdThatGraphTold();
    void neitherKeepsNorDeletesWithoutASecretId();
    void saysWhatTheKeychainHasNotAnswered();
    void tellsALateRefusalInItsWindow();
    void holdsAPastedValueForAWhileAndThenAsks();
    void showsAPastedValueAgain();
    void leavesNothingOnTheStackOnceItsWindowIsGone();
};

void TestIssuedSecretFlow::keepsAndDeletesByTheSecretIdThatGraphTold()
{
    const QUuid keyId = QUuid::createUuid();
    const Bench bench(keyId);
    const QSignalSpy deletionChosen(bench.flow.get(), &IssuedSecretFlow::deletionChosen);
    bench.guardButton(u"Delete this secret and close"_s)->click();
    QCOMPARE(deletionChosen.size(), 1);
    QCOMPARE(deletionChosen.at(0).at(2).toUuid(), keyId);

    const Bench other(keyId);
    other.press(u"Save to keychain"_s);
    QCOMPARE(other.vault.secrets.size(), 1U);
    QCOMPARE(other.vault.secrets.begin()->first.keyId, keyId.toString(QUuid::WithoutBraces));
}

void TestIssuedSecretFlow::neitherKeepsNorDeletesWithoutASecretId()
{
    const Bench bench{QUuid()};

    QVERIFY(!bench.press(u"Save to keychain"_s)->isEnabled());

    QCOMPARE(bench.vault.stores, 0);
    const auto *reason = Bench::dialog(OnceTitle)->findChild<QLabel *>(u"keptState"_s);
    QVERIFY(reason->text().startsWith(u"Entra did not tell the Secret ID"_s));
    QVERIFY(!bench.guardButton(u"Delete this secret and close"_s)->isEnabled());
    QVERIFY(!bench.guardButton(u"Keep in keychain"_s)->isEnabled());
}

void TestIssuedSecretFlow::saysWhatTheKeychainHasNotAnswered()
{
    Bench bench(QUuid::createUuid());
    bench.vault.hold();
    bench.press(u"Save to keychain"_s);
    bench.flow->close();

    const auto *text = Bench::dialog(GuardTitle)->findChild<QLabel *>(u"warning"_s);
    QVERIFY(text->text().startsWith(
        u"The keychain has not answered yet; the value may or may not be kept."_s));

    bench.vault.thaw();
    QVERIFY(!Bench::dialog(GuardTitle));
}

void TestIssuedSecretFlow::tellsALateRefusalInItsWindow()
{
    Bench bench(QUuid::createUuid());
    bench.vault.hold();
    bench.press(u"Save to keychain"_s);
    bench.vault.giveUp();
    bench.flow->close();
    QVERIFY(Bench::dialog(GuardTitle));

    bench.vault.storeError = VaultError{VaultError::Kind::Locked, u"collection is locked"_s};
    bench.vault.thaw();

    QVERIFY(!Bench::dialog(GuardTitle));
    const auto *state = Bench::dialog(OnceTitle)->findChild<QLabel *>(u"keptState"_s);
    QVERIFY(state->text().startsWith(u"Not kept: the keychain is locked."_s));
    QVERIFY(state->text().endsWith(u"\ncollection is locked"_s));
    bench.vault.storeError.reset();
    bench.press(u"Save to keychain"_s);
    QCOMPARE(bench.vault.secrets.size(), 1U);
}

void TestIssuedSecretFlow::holdsAPastedValueForAWhileAndThenAsks()
{
    Bench bench(QUuid::createUuid());
    QCOMPARE(IssuedSecretFlow::AsideTime, std::chrono::minutes(10));
    bench.flow->setAsideTime(std::chrono::milliseconds(1));
    bench.stepAside();

    QTRY_VERIFY(Bench::dialog(GuardTitle));

    QVERIFY(Bench::dialog(OnceTitle));
    QVERIFY(!bench.flow->isAside());
    QVERIFY(!bench.flow->isSaved());
}

void TestIssuedSecretFlow::showsAPastedValueAgain()
{
    Bench bench(QUuid::createUuid());
    bench.stepAside();
    QVERIFY(bench.flow->isAside());

    bench.flow->showAgain();

    QVERIFY(!bench.flow->isAside());
    QVERIFY(Bench::dialog(OnceTitle));
    QVERIFY(!Bench::dialog(GuardTitle));
}

void TestIssuedSecretFlow::leavesNothingOnTheStackOnceItsWindowIsGone()
{
    if (!StackCanary::canBeSeen())
        QSKIP("Only on Linux a process can look there.");
    const Bench bench(QUuid::createUuid());
    QAbstractButton *const close = bench.guardButton(u"Delete this secret and close"_s);
    const StackCanary canary = StackCanary::left();

    close->click();

    QVERIFY(canary.isThere());
    QTRY_VERIFY(!canary.isThere());
}

QTEST_MAIN(TestIssuedSecretFlow)
#include "tst_issuedsecretflow.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/issuedsecretbench.h"
#include "ui/secrets/valueprotection.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QToolButton>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestIssuedSecretDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheNamesThatOthersRelyOn();
    void tellsWhoseSecretItIs();
    void revealsOnlyWhenAsked();
    void isMaskedWhenTheScreenLocks();
    void isMaskedAfterItsTimeButStaysOpen();
    void copiesTheValueAndSaysSo();
    void tellsOfAPasteButDoesNotTrustIt();
    void doesWhatComesNextOnEnter();
    void goesOnByTabInTheOrderOneSees();
    void saysThatTheSecretWasDeleted();
    void copiesByKeyFromTheValue();
    void unfoldsTheIds();
    void copiesAnIdInsteadOfTheValue();
    void warnsOfAnUnusualReply();
    void asksForKeepingOnce();
    void saysWhatBecameOfKeeping_data();
    void saysWhatBecameOfKeeping();
    void addsTheServicesOwnWords();
    void mayTryAgainOnceWaitingIsOver();
    void tellsOfALateLanding();
};

void TestIssuedSecretDialog::hasTheNamesThatOthersRelyOn()
{
    const IssuedSecretBench bench;

    QCOMPARE(bench.dialog.windowTitle(), u"Save this client secret now"_s);
    QVERIFY(!bench.dialog.isModal());
    QVERIFY(named<SecretView>(bench.dialog, u"Value"_s));
    QVERIFY(named<QPushButton>(bench.dialog, u"Reveal"_s)->isCheckable());
    for (const QString &button : {u"Copy value"_s, u"Save to keychain"_s, u"Done"_s})
        QVERIFY(named<QPushButton>(bench.dialog, button));
    QVERIFY(named<QCheckBox>(bench.dialog, u"I have saved it"_s));
    QVERIFY(named<QLabel>(bench.dialog, u"Application"_s));
    QVERIFY(named<QToolButton>(bench.dialog, u"More IDs"_s));
    QCOMPARE(bench.dialog.accessibleDescription(), u"Client secret created, value hidden"_s);
}

void TestIssuedSecretDialog::tellsWhoseSecretItIs()
{
    const IssuedSecretBench bench;

    QVERIFY(named<QLabel>(bench.dialog, u"Payroll"_s));
    QVERIFY(named<QLabel>(bench.dialog, u"Agent identity blueprint in Contoso"_s));
    QVERIFY(named<QLabel>(bench.dialog, u"prod-2026"_s));
    QVERIFY(named<QLabel>(bench.dialog, u"Expires Wed 2 Dec 2026 14:00 (UTC+1), in 12 days"_s));
    QVERIFY(!bench.dialog.findChild<QLabel *>(u"unusual"_s));
}

void TestIssuedSecretDialog::revealsOnlyWhenAsked()
{
    const IssuedSecretBench bench;
    QVERIFY(!bench.view()->isRevealed());

    bench.press(u"Reveal"_s);
    QCOMPARE(bench.view()->shownValue(), QByteArrayView(Value));
    QCOMPARE(bench.dialog.accessibleDescription(), u"Client secret created, value shown"_s);

    bench.press(u"Reveal"_s);
    QCOMPARE(bench.view()->shownValue(), QByteArrayView());
    QCOMPARE(bench.dialog.accessibleDescription(), u"Client secret created, value hidden"_s);
}

void TestIssuedSecretDialog::isMaskedWhenTheScreenLocks()
{
    IssuedSecretBench bench;
    bench.press(u"Reveal"_s);

    bench.dialog.mask();

    QVERIFY(!bench.view()->isRevealed());
    QVERIFY(!named<QPushButton>(bench.dialog, u"Reveal"_s)->isChecked());
}

void TestIssuedSecretDialog::isMaskedAfterItsTimeButStaysOpen()
{
    IssuedSecretBench bench;
    bench.dialog.protect({.revealTime = std::chrono::milliseconds(50)});
    bench.press(u"Reveal"_s);
    QVERIFY(bench.view()->isRevealed());

    QTRY_VERIFY(!bench.view()->isRevealed());

    QVERIFY(bench.dialog.isVisible());
    QVERIFY(!named<QPushButton>(bench.dialog, u"Reveal"_s)->isChecked());
    QCOMPARE(bench.dialog.accessibleDescription(), u"Client secret created, value hidden"_s);
    QCOMPARE(bench.finishedWith.size(), 0);
}

void TestIssuedSecretDialog::copiesTheValueAndSaysSo()
{
    IssuedSecretBench bench;
    QCOMPARE(bench.copyState(), u"Not copied yet"_s);
    QVERIFY(!named<QPushButton>(bench.dialog, u"Clear now"_s));

    bench.press(u"Copy value"_s);

    QCOMPARE(bench.copyState(), u"Copied, not pasted yet"_s);
    QVERIFY(named<QLabel>(bench.dialog, u"Clipboard is cleared in 2:00"_s));
    QCOMPARE(bench.clipboard.heldId(), bench.id);

    bench.press(u"Clear now"_s);

    QCOMPARE(bench.copyState(), u"Not pasted, and no longer on the clipboard"_s);
    QVERIFY(!bench.clipboard.isHolding());
    QVERIFY(!named<QPushButton>(bench.dialog, u"Clear now"_s));
}

void TestIssuedSecretDialog::tellsOfAPasteButDoesNotTrustIt()
{
    IssuedSecretBench bench;
    bench.press(u"Copy value"_s);

    QCOMPARE(IssuedSecretBench::paste(), QByteArray(Value));

    QTRY_VERIFY(bench.copyState().startsWith(u"Pasted at "_s));
    bench.press(u"Done"_s);
    QVERIFY(bench.isClosed());
    QCOMPARE(bench.finishedWith.count(), 0); // a remote desktop's read looks the same
    QVERIFY(bench.pending.find(bench.id));
}

void TestIssuedSecretDialog::doesWhatComesNextOnEnter()
{
    IssuedSecretBench bench;
    const auto enter = [&bench] { QTest::keyClick(bench.dialog.focusWidget(), Qt::Key_Return); };

    enter(); // still the one that pressed Add
    QVERIFY(!bench.clipboard.isHolding());
    QTest::qWait(600);
    enter();
    QCOMPARE(bench.clipboard.heldId(), bench.id);
    QVERIFY(!bench.guard());
    QCOMPARE(IssuedSecretBench::paste(), QByteArray(Value));
    QTRY_VERIFY(bench.copyState().startsWith(u"Pasted at "_s));
    enter();
    QVERIFY(bench.isClosed()); // aside
    bench.dialog.show();

    auto *const keep = named<QPushButton>(bench.dialog, u"Save to keychain"_s);
    keep->setFocus();
    keep->click();
    bench.dialog.setKeptState(KeptState::Kept);
    enter();
    QVERIFY(bench.isClosed());
    QVERIFY(!bench.view()->isRevealed());
}

void TestIssuedSecretDialog::goesOnByTabInTheOrderOneSees()
{
    IssuedSecretBench bench;
    bench.press<QToolButton>(u"More IDs"_s);
    bench.press(u"Copy value"_s); // for the buttons of the countdown
    QVERIFY(QTest::qWaitForWindowActive(&bench.dialog));
    bench.view()->setFocus();

    QStringList names;
    do {
        names.append(QAccessible::queryAccessibleInterface(bench.dialog.focusWidget())
                         ->text(QAccessible::Name));
        QTest::keyClick(bench.dialog.focusWidget(), Qt::Key_Tab);
    } while (bench.dialog.focusWidget() != bench.view() && names.size() < 50);

    const QStringList expected = {u"Value"_s,
                                  u"Copy value"_s,
                                  u"Copy as"_s,
                                  u"Save to keychain"_s,
                                  u"Reveal"_s,
                                  u"Clear now"_s,
                                  u"+1 min"_s,
                                  u"Test now"_s,
                                  u"Copy details"_s,
                                  u"More IDs"_s,
                                  u"Secret ID"_s,
                                  u"Copy Secret ID"_s,
                                  u"Application (client) ID"_s,
                                  u"Copy Application (client) ID"_s,
                                  u"Directory (tenant) ID"_s,
                                  u"Copy Directory (tenant) ID"_s,
                                  u"I have saved it"_s,
                                  u"Done"_s};
    QCOMPARE(names, expected);
}

void TestIssuedSecretDialog::saysThatTheSecretWasDeleted()
{
    IssuedSecretBench bench;
    bench.press(u"Done"_s);
    QVERIFY(bench.guard());

    bench.dialog.setDeleted();

    QVERIFY(!bench.guard());
    QCOMPARE(bench.keptState(), u"This secret was deleted."_s);
    QVERIFY(!named<QPushButton>(bench.dialog, u"Save to keychain"_s)->isEnabled());
    bench.press(u"Done"_s);
    QVERIFY(bench.isClosed());
}

void TestIssuedSecretDialog::copiesByKeyFromTheValue()
{
    const IssuedSecretBench bench;

    QTest::keySequence(bench.view(), QKeySequence::Copy);

    QCOMPARE(bench.clipboard.heldId(), bench.id);
}

void TestIssuedSecretDialog::unfoldsTheIds()
{
    const IssuedSecretBench bench;
    QVERIFY(!named<QLineEdit>(bench.dialog, u"Secret ID"_s));

    bench.press<QToolButton>(u"More IDs"_s);

    const auto shown = [&bench](const QString &name) {
        return named<QLineEdit>(bench.dialog, name)->text();
    };
    QCOMPARE(shown(u"Secret ID"_s), u"7a3c1d52-9a0b-4a5e-8f53-0d0c2b9f6e11"_s);
    QCOMPARE(shown(u"Application (client) ID"_s), u"11111111-2222-4333-8444-555555555555"_s);
    QCOMPARE(shown(u"Directory (tenant) ID"_s), u"8a4e0d1c-1111-4222-8333-444455556666"_s);
    QVERIFY(named<QLabel>(bench.dialog, u"not the secret"_s));
    QVERIFY(named<QLineEdit>(bench.dialog, u"Secret ID"_s)->isReadOnly());
}

void TestIssuedSecretDialog::copiesAnIdInsteadOfTheValue()
{
    const IssuedSecretBench bench;
    bench.press(u"Copy value"_s);
    bench.press<QToolButton>(u"More IDs"_s);

    bench.press(u"Copy Secret ID"_s);

    QCOMPARE(QGuiApplication::clipboard()->text(), u"7a3c1d52-9a0b-4a5e-8f53-0d0c2b9f6e11"_s);
    QVERIFY(!bench.clipboard.isHolding());
    QCOMPARE(bench.copyState(), u"Not pasted, and no longer on the clipboard"_s);
}

void TestIssuedSecretDialog::warnsOfAnUnusualReply()
{
    const IssuedSecretBench bench(issuedSecret("short"));

    const auto *const bar = bench.dialog.findChild<QLabel *>(u"unusual"_s);
    QVERIFY(bar && bar->isVisible());
    QVERIFY(bar->text().startsWith(u"Unusual reply: save it and check"_s));
}

void TestIssuedSecretDialog::asksForKeepingOnce()
{
    IssuedSecretBench bench;
    QCOMPARE(bench.keptState(), u"Not kept in the keychain"_s);
    auto *const keep = named<QPushButton>(bench.dialog, u"Save to keychain"_s);

    QTest::mouseDClick(keep, Qt::LeftButton);
    keep->click();

    QCOMPARE(bench.keepRequested.count(), 1);
    QCOMPARE(bench.keepRequested.first().first().toUuid(), bench.id);
    QCOMPARE(bench.keptState(), u"Waiting for the keychain…"_s);
}

void TestIssuedSecretDialog::saysWhatBecameOfKeeping_data()
{
    using Kind = VaultError::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<bool>("mayTryAgain");

    QTest::newRow("absent") << Kind::Unavailable << u"Not kept: this computer has no keychain"_s
                            << true;
    QTest::newRow("locked") << Kind::Locked << u"Not kept: the keychain is locked."_s << true;
    QTest::newRow("refusing") << Kind::Denied << u"Not kept: the keychain refused."_s << true;
    QTest::newRow("frozen")
        << Kind::Pending
        << u"The keychain has not answered yet. This window tells you when it does."_s << false;
}

void TestIssuedSecretDialog::saysWhatBecameOfKeeping()
{
    QFETCH(VaultError::Kind, kind);
    QFETCH(QString, beginning);
    QFETCH(bool, mayTryAgain);
    IssuedSecretBench bench;
    bench.press(u"Save to keychain"_s);

    bench.dialog.setKeepingFailed({.kind = kind});

    QVERIFY(bench.keptState().startsWith(beginning));
    auto *const keep = named<QPushButton>(bench.dialog, u"Save to keychain"_s);
    QCOMPARE(keep->isEnabled(), mayTryAgain);
    // KeptSecrets tells its state as well; the reason has to stay.
    bench.dialog.setKeptState(mayTryAgain ? KeptState::NotKept : KeptState::Waiting);
    QVERIFY(bench.keptState().startsWith(beginning));
    bench.press(u"Done"_s);
    QVERIFY(bench.guard());
    QCOMPARE(named<QPushButton>(*bench.guard(), u"Keep in keychain"_s)->isEnabled(), mayTryAgain);
}

void TestIssuedSecretDialog::addsTheServicesOwnWords()
{
    IssuedSecretBench bench;
    bench.press(u"Save to keychain"_s);

    bench.dialog.setKeepingFailed({.kind = VaultError::Kind::Unlisted, .message = u"Disk full."_s});

    QVERIFY(bench.keptState().startsWith(u"Not kept: Keyturn could not write its list"_s));
    QVERIFY(bench.keptState().endsWith(u"\nDisk full."_s));
}

void TestIssuedSecretDialog::mayTryAgainOnceWaitingIsOver()
{
    IssuedSecretBench bench;
    bench.press(u"Save to keychain"_s);
    bench.dialog.setKeepingFailed({.kind = VaultError::Kind::Pending});

    bench.dialog.setKeptState(KeptState::NotKept);

    QCOMPARE(bench.keptState(), u"Not kept in the keychain"_s);
    QVERIFY(named<QPushButton>(bench.dialog, u"Save to keychain"_s)->isEnabled());
}

void TestIssuedSecretDialog::tellsOfALateLanding()
{
    IssuedSecretBench bench;
    bench.press(u"Save to keychain"_s);
    bench.dialog.setKeepingFailed({.kind = VaultError::Kind::Pending});

    bench.dialog.setKeptState(KeptState::Kept);

    QCOMPARE(bench.keptState(), u"Kept in the keychain, and read back to make sure"_s);
    QVERIFY(!bench.isClosed());
    QVERIFY(!named<QPushButton>(bench.dialog, u"Save to keychain"_s)->isEnabled());
}

QTEST_MAIN(TestIssuedSecretDialog)
#include "tst_issuedsecretdialog.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/pendingsecrets.h"
#include "app/session/session.h"
#include "support/namedwidget.h"
#include "ui/common/secretclipboard.h"
#include "ui/secrets/closeguard.h"
#include "ui/secrets/issuedsecretdialog.h"
#include "ui/secrets/secretview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Value = "7o48Q~QF3ZyBWNQ2vCjAHAhYo3tmDVI5ARf~2aL4";

IssuedSecret issuedSecret(QByteArrayView value = Value)
{
    return {.owner = {.kind = ObjectKind::AgentIdentityBlueprint,
                      .objectId = QUuid::createUuid(),
                      .appId = QUuid(u"11111111-2222-4333-8444-555555555555"_s)},
            .ownerName = u"Payroll"_s,
            .credential = {.keyId = QUuid(u"7a3c1d52-9a0b-4a5e-8f53-0d0c2b9f6e11"_s),
                           .displayName = u"prod-2026"_s,
                           .hint = u"7o4"_s,
                           .startDateTime = {},
                           .endDateTime = QDateTime(QDate(2026, 12, 2), QTime(13, 0), Qt::UTC)},
            .text = SecretText(value)};
}

struct Bench
{
    PendingSecrets pending;
    SecretClipboard clipboard{*QGuiApplication::clipboard(),
                              ClipboardTimes{.tooSoonForPaste = 0ms}};
    const QUuid id;
    IssuedSecretDialog dialog;
    QSignalSpy keepRequested{&dialog, &IssuedSecretDialog::keepRequested};
    QSignalSpy deleteRequested{&dialog, &IssuedSecretDialog::deleteRequested};
    QSignalSpy finishedWith{&dialog, &IssuedSecretDialog::finishedWith};

    explicit Bench(IssuedSecret secret = issuedSecret())
        : id(pending.add(std::move(secret)))
        , dialog(id, pending, clipboard,
                 Tenant{.id = u"8a4e0d1c-1111-4222-8333-444455556666"_s,
                        .displayName = u"Contoso"_s,
                        .defaultDomain = {}},
                 QDateTime(QDate(2026, 11, 20), QTime(14, 2), Qt::LocalTime))
    {
        dialog.show();
        QObject::connect(&dialog, &IssuedSecretDialog::finishedWith, &pending,
                         &PendingSecrets::discard);
    }

    template<typename Button = QPushButton>
    void press(const QString &name) const
    {
        QTest::mouseClick(named<Button>(dialog, name), Qt::LeftButton);
    }
    void pressInGuard(const QString &name) const
    {
        QTest::mouseClick(named<QPushButton>(*guard(), name), Qt::LeftButton);
    }
    CloseGuard *guard() const
    {
        auto *const found = dialog.findChild<CloseGuard *>();
        return found && found->isVisible() ? found : nullptr;
    }
    SecretView *view() const { return dialog.findChild<SecretView *>(); }
    QString copyState() const { return dialog.findChild<QLabel *>(u"copyState"_s)->text(); }
    QString keptState() const { return dialog.findChild<QLabel *>(u"keptState"_s)->text(); }
    bool isClosed() const { return !dialog.isVisible(); }
    static QByteArray paste()
    {
        return QGuiApplication::clipboard()->mimeData()->data(u"text/plain"_s);
    }
};

} // namespace

class TestIssuedSecretDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheNamesThatOthersRelyOn();
    void tellsWhoseSecretItIs();
    void revealsOnlyWhenAsked();
    void isMaskedWhenTheScreenLocks();
    void copiesTheValueAndSaysSo();
    void tellsOfAPasteButDoesNotTrustIt();
    void copiesByKeyFromTheValue();
    void unfoldsTheIds();
    void copiesAnIdInsteadOfTheValue();
    void warnsOfAnUnusualReply();
    void asksForKeepingOnce();
    void saysWhatBecameOfKeeping_data();
    void saysWhatBecameOfKeeping();
    void tellsOfALateLanding();
    void closesOnceItIsKept();
    void closesOnceItIsSaidToBeSaved();
    void guardsEveryWayOut_data();
    void guardsEveryWayOut();
    void copiesFromTheGuardAndStays();
    void keepsFromTheGuardAndClosesWhenDone();
    void staysWhenKeepingFromTheGuardFails();
    void takesTheGuardAwayOnceItIsKept();
    void deletesFromTheGuard();
    void offersNoDeletionWithoutASecretId();
    void closesFromTheGuard();
    void letsGoWhenTheSecretIsDiscarded();
};

void TestIssuedSecretDialog::hasTheNamesThatOthersRelyOn()
{
    const Bench bench;

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
    const Bench bench;

    QVERIFY(named<QLabel>(bench.dialog, u"Payroll"_s));
    QVERIFY(named<QLabel>(bench.dialog, u"Agent identity blueprint in Contoso"_s));
    QVERIFY(named<QLabel>(bench.dialog, u"prod-2026"_s));
    QVERIFY(named<QLabel>(bench.dialog, u"Expires Wed 2 Dec 2026 14:00 (UTC+1), in 12 days"_s));
    QVERIFY(!bench.dialog.findChild<QLabel *>(u"unusual"_s));
}

void TestIssuedSecretDialog::revealsOnlyWhenAsked()
{
    const Bench bench;
    QVERIFY(!bench.view()->isRevealed());

    bench.press(u"Reveal"_s);
    QCOMPARE(bench.view()->shownValue(), QByteArrayView(Value));

    bench.press(u"Reveal"_s);
    QCOMPARE(bench.view()->shownValue(), QByteArrayView());
}

void TestIssuedSecretDialog::isMaskedWhenTheScreenLocks()
{
    Bench bench;
    bench.press(u"Reveal"_s);

    bench.dialog.mask();

    QVERIFY(!bench.view()->isRevealed());
    QVERIFY(!named<QPushButton>(bench.dialog, u"Reveal"_s)->isChecked());
}

void TestIssuedSecretDialog::copiesTheValueAndSaysSo()
{
    Bench bench;
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
    Bench bench;
    bench.press(u"Copy value"_s);

    QCOMPARE(Bench::paste(), QByteArray(Value));

    QTRY_VERIFY(bench.copyState().startsWith(u"Pasted at "_s));
    QVERIFY(named<QPushButton>(bench.dialog, u"Done"_s)->isDefault()
            || named<QPushButton>(bench.dialog, u"Copy value"_s)->hasFocus());
    bench.press(u"Done"_s);
    QVERIFY(bench.guard()); // a remote desktop's read looks the same
}

void TestIssuedSecretDialog::copiesByKeyFromTheValue()
{
    const Bench bench;

    QTest::keySequence(bench.view(), QKeySequence::Copy);

    QCOMPARE(bench.clipboard.heldId(), bench.id);
}

void TestIssuedSecretDialog::unfoldsTheIds()
{
    const Bench bench;
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
    const Bench bench;
    bench.press(u"Copy value"_s);
    bench.press<QToolButton>(u"More IDs"_s);

    bench.press(u"Copy Secret ID"_s);

    QCOMPARE(QGuiApplication::clipboard()->text(), u"7a3c1d52-9a0b-4a5e-8f53-0d0c2b9f6e11"_s);
    QVERIFY(!bench.clipboard.isHolding());
    QCOMPARE(bench.copyState(), u"Not pasted, and no longer on the clipboard"_s);
}

void TestIssuedSecretDialog::warnsOfAnUnusualReply()
{
    const Bench bench(issuedSecret("short"));

    const auto *const bar = bench.dialog.findChild<QLabel *>(u"unusual"_s);
    QVERIFY(bar && bar->isVisible());
    QVERIFY(bar->text().startsWith(u"Unusual reply: save it and check"_s));
}

void TestIssuedSecretDialog::asksForKeepingOnce()
{
    Bench bench;
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
    Bench bench;
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

void TestIssuedSecretDialog::tellsOfALateLanding()
{
    Bench bench;
    bench.press(u"Save to keychain"_s);
    bench.dialog.setKeepingFailed({.kind = VaultError::Kind::Pending});

    bench.dialog.setKeptState(KeptState::Kept);

    QCOMPARE(bench.keptState(), u"Kept in the keychain, and read back to make sure"_s);
    QVERIFY(!bench.isClosed());
    QVERIFY(!named<QPushButton>(bench.dialog, u"Save to keychain"_s)->isEnabled());
}

void TestIssuedSecretDialog::closesOnceItIsKept()
{
    Bench bench;
    bench.dialog.setKeptState(KeptState::Kept);

    bench.press(u"Done"_s);

    QVERIFY(bench.isClosed());
    QCOMPARE(bench.finishedWith.count(), 1);
    QCOMPARE(bench.finishedWith.first().first().toUuid(), bench.id);
    QCOMPARE(bench.pending.count(), 0);
    QVERIFY(!bench.view()->isRevealed());
}

void TestIssuedSecretDialog::closesOnceItIsSaidToBeSaved()
{
    Bench bench;
    bench.press<QCheckBox>(u"I have saved it"_s);
    QVERIFY(named<QCheckBox>(bench.dialog, u"I have saved it"_s)->isChecked());

    bench.press(u"Done"_s);

    QVERIFY(bench.isClosed());
    QCOMPARE(bench.finishedWith.count(), 1);
}

void TestIssuedSecretDialog::guardsEveryWayOut_data()
{
    using WayOut = std::function<void(Bench &)>;
    QTest::addColumn<WayOut>("leave");

    QTest::newRow("Done") << WayOut([](Bench &bench) { bench.press(u"Done"_s); });
    QTest::newRow("Escape") << WayOut(
        [](Bench &bench) { QTest::keyClick(&bench.dialog, Qt::Key_Escape); });
    QTest::newRow("the window's own X") << WayOut([](Bench &bench) { bench.dialog.close(); });
    QTest::newRow("all windows") << WayOut([](Bench &) { QApplication::closeAllWindows(); });
}

void TestIssuedSecretDialog::guardsEveryWayOut()
{
    QFETCH(std::function<void(Bench &)>, leave);
    Bench bench;

    leave(bench);

    QVERIFY(!bench.isClosed());
    QVERIFY(bench.guard());
    QCOMPARE(bench.finishedWith.count(), 0);
    bench.dialog.reject(); // again: still one guard
    QCOMPARE(bench.dialog.findChildren<CloseGuard *>().count(), 1);
    bench.pressInGuard(u"Back"_s);
    QVERIFY(!bench.guard());
    QVERIFY(!bench.isClosed());
    QVERIFY(bench.pending.find(bench.id));
}

void TestIssuedSecretDialog::copiesFromTheGuardAndStays()
{
    const Bench bench;
    bench.press(u"Done"_s);

    bench.pressInGuard(u"Copy value"_s);

    QCOMPARE(bench.clipboard.heldId(), bench.id);
    QVERIFY(!bench.isClosed());
}

void TestIssuedSecretDialog::keepsFromTheGuardAndClosesWhenDone()
{
    Bench bench;
    bench.press(u"Done"_s);

    bench.pressInGuard(u"Keep in keychain"_s);
    QCOMPARE(bench.keepRequested.count(), 1);
    QVERIFY(!bench.isClosed());

    bench.dialog.setKeptState(KeptState::Kept);
    QVERIFY(bench.isClosed());
    QCOMPARE(bench.finishedWith.count(), 1);
}

void TestIssuedSecretDialog::staysWhenKeepingFromTheGuardFails()
{
    Bench bench;
    bench.press(u"Done"_s);
    bench.pressInGuard(u"Keep in keychain"_s);

    bench.dialog.setKeepingFailed({.kind = VaultError::Kind::Pending});
    bench.dialog.setKeptState(
        KeptState::Kept); // it landed late; the person may be elsewhere by now

    QVERIFY(!bench.isClosed());
}

void TestIssuedSecretDialog::takesTheGuardAwayOnceItIsKept()
{
    Bench bench;
    bench.press(u"Save to keychain"_s);
    bench.press(u"Done"_s);
    QVERIFY(bench.guard());

    bench.dialog.setKeptState(KeptState::Kept);

    QVERIFY(!bench.guard());
    QVERIFY(!bench.isClosed());
}

void TestIssuedSecretDialog::deletesFromTheGuard()
{
    Bench bench;
    bool wasStillThere = false;
    QObject::connect(&bench.dialog, &IssuedSecretDialog::deleteRequested, &bench.dialog,
                     [&](const QUuid &id) { wasStillThere = bench.pending.find(id); });
    bench.press(u"Done"_s);

    bench.pressInGuard(u"Delete this secret and close"_s);

    QCOMPARE(bench.deleteRequested.count(), 1);
    QVERIFY(wasStillThere); // whoever deletes it has to learn which one it is
    QVERIFY(bench.isClosed());
    QCOMPARE(bench.pending.count(), 0);
}

void TestIssuedSecretDialog::offersNoDeletionWithoutASecretId()
{
    IssuedSecret secret = issuedSecret();
    secret.credential.keyId = {};
    const Bench bench(std::move(secret));

    bench.press(u"Done"_s);

    QVERIFY(!named<QPushButton>(*bench.guard(), u"Delete this secret and close"_s)->isEnabled());
}

void TestIssuedSecretDialog::closesFromTheGuard()
{
    Bench bench;
    bench.press(u"Done"_s);

    bench.pressInGuard(u"Close anyway"_s);

    QVERIFY(bench.isClosed());
    QCOMPARE(bench.finishedWith.count(), 1);
    QCOMPARE(bench.pending.count(), 0);
}

void TestIssuedSecretDialog::letsGoWhenTheSecretIsDiscarded()
{
    Bench bench;
    bench.press(u"Reveal"_s);
    bench.press(u"Done"_s); // with the guard open

    bench.pending.discard(bench.id);

    QVERIFY(bench.isClosed());
    QCOMPARE(bench.view()->shownValue(), QByteArrayView());
    QCOMPARE(bench.finishedWith.count(), 1);
    QTest::keySequence(bench.view(), QKeySequence::Copy); // and nothing is left to copy
    QVERIFY(!bench.clipboard.isHolding());
}

QTEST_MAIN(TestIssuedSecretDialog)
#include "tst_issuedsecretdialog.moc"

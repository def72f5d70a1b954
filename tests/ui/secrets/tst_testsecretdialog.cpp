// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/namedwidget.h"
#include "ui/common/secretclipboard.h"
#include "ui/secrets/testsecretdialog.h"
#include "ui/signin/secretfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Bench
{
    SecretClipboard clipboard{*QGuiApplication::clipboard(), {.tooSoonForPaste = 0ms}};
    TestSecretDialog dialog;
    QSignalSpy tests{&dialog, &TestSecretDialog::testRequested};
    QSignalSpy stops{&dialog, &TestSecretDialog::stopRequested};

    explicit Bench(bool isIssued = false, bool isKept = false)
        : dialog(
            {.target = {.ownerName = u"Payroll"_s, .tenantName = u"Contoso"_s},
             .credential = credential(),
             .isIssued = isIssued,
             .isKept = isKept},
            [](QByteArrayView value) {
                return value.startsWith("odd") ? u"That is odd."_s : QString();
            },
            clipboard)
    {
        dialog.show();
    }

    static PasswordCredential credential()
    {
        PasswordCredential one;
        one.displayName = u"prod-2026"_s;
        return one;
    }

    QPushButton *button(const QString &name) const { return named<QPushButton>(dialog, name); }
    void press(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    SecretField *field() const { return named<SecretField>(dialog, u"Value"_s); }
    QString result() const { return text("result"); }
    QString meaning() const { return text("meaning"); }
    QString text(const char *name) const
    {
        return dialog.findChild<QLabel *>(QLatin1StringView(name))->text();
    }
};

} // namespace

class TestTestSecretDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheNamesThatOthersRelyOn();
    void tellsBeforehandWhatItLeavesBehind();
    void takesAValueThatIsPasted();
    void hidesWhatIsPasted();
    void takesTheValueInTheKeychainFirst();
    void takesAnotherOneOnceThatIsPasted();
    void needsNoValueWhereOneIsOnShow();
    void saysAtOnceWhatIsOddAboutAValue();
    void countsNoPasteIntoItself();
    void cannotBeAskedTwice();
    void countsDownToTheNextAttempt();
    void stopsByEscapeAndStaysOpen();
    void closesOnceItIsOver();
    void copiesTheDetailsOfARefusal();
    void testsByEnter();
};

void TestTestSecretDialog::hasTheNamesThatOthersRelyOn()
{
    const Bench bench;

    QCOMPARE(bench.dialog.windowTitle(), u"Test secret"_s);
    QVERIFY(bench.field());
    QVERIFY(bench.button(u"Test"_s));
    QVERIFY(bench.button(u"Cancel"_s));
    for (const QString &fact : {u"Payroll"_s, u"prod-2026"_s})
        QVERIFY2(named<QLabel>(bench.dialog, fact), qPrintable(fact));
}

void TestTestSecretDialog::tellsBeforehandWhatItLeavesBehind()
{
    const Bench bench;

    QVERIFY(bench.text("notice").contains(u"an entry in the tenant's sign-in logs"_s));
    QVERIFY(bench.dialog.findChild<QLabel *>(u"notice"_s)->isVisible());
}

void TestTestSecretDialog::takesAValueThatIsPasted()
{
    const Bench bench;
    QVERIFY(!bench.button(u"Test"_s)->isEnabled());

    bench.field()->setText(u"some value"_s);
    bench.press(u"Test"_s);

    QCOMPARE(bench.tests.size(), 1);
    QVERIFY(bench.dialog.pastedValue().equals("some value"));
    QVERIFY(!bench.dialog.takesKept());
}

void TestTestSecretDialog::hidesWhatIsPasted()
{
    const Bench bench;

    QCOMPARE(bench.field()->echoMode(), QLineEdit::Password);
}

void TestTestSecretDialog::takesTheValueInTheKeychainFirst()
{
    const Bench bench(false, true);

    QVERIFY(bench.button(u"Test"_s)->isEnabled());
    QVERIFY(bench.dialog.takesKept());
    QVERIFY(named<QRadioButton>(bench.dialog, u"The value in the keychain"_s)->isChecked());
}

void TestTestSecretDialog::takesAnotherOneOnceThatIsPasted()
{
    const Bench bench(false, true);

    bench.field()->setText(u"some value"_s);

    QVERIFY(!bench.dialog.takesKept());
    bench.field()->clear();
    QVERIFY(!bench.button(u"Test"_s)->isEnabled());
}

void TestTestSecretDialog::needsNoValueWhereOneIsOnShow()
{
    const Bench bench(true);

    QVERIFY(!bench.field());
    QVERIFY(bench.button(u"Test"_s)->isEnabled());
    QVERIFY(bench.dialog.pastedValue().isEmpty());
}

void TestTestSecretDialog::saysAtOnceWhatIsOddAboutAValue()
{
    const Bench bench;
    const auto *remark = bench.dialog.findChild<QLabel *>(u"remark"_s);

    bench.field()->setText(u"odd"_s);
    QVERIFY(remark->isVisible());
    QCOMPARE(remark->text(), u"That is odd."_s);
    bench.field()->setText(u"even"_s);

    QVERIFY(!remark->isVisible());
}

/// It is nowhere else by that: its window must not take it for saved.
void TestTestSecretDialog::countsNoPasteIntoItself()
{
    Bench bench;
    const QUuid id = QUuid::createUuid();
    const QSignalSpy pastes(&bench.clipboard, &SecretClipboard::pasted);
    QVERIFY(bench.clipboard.copy(id, SecretText("some value of sixteen")));

    bench.field()->paste();
    QCoreApplication::sendPostedEvents();

    QVERIFY(bench.dialog.pastedValue().equals("some value of sixteen"));
    QCOMPARE(pastes.size(), 0);
}

void TestTestSecretDialog::cannotBeAskedTwice()
{
    Bench bench(true);

    bench.dialog.tellBusy(u"Asking…"_s);

    QCOMPARE(bench.result(), u"Asking…"_s);
    QVERIFY(!bench.button(u"Test"_s)->isEnabled());
    bench.dialog.tellResult(u"No."_s, {});
    QVERIFY(bench.button(u"Test"_s)->isEnabled());
}

void TestTestSecretDialog::countsDownToTheNextAttempt()
{
    Bench bench(true);
    bench.dialog.tellBusy(u"Asking…"_s);

    bench.dialog.tellWaiting(1500ms);

    QVERIFY2(bench.meaning().contains(u"Next attempt in 2 s"_s), qPrintable(bench.meaning()));
    QTRY_VERIFY(bench.meaning().contains(u"Next attempt in 1 s"_s));
    bench.dialog.tellBusy(u"Asking…"_s);
    QTest::qWait(1200); // a count that goes on would show by then
    QCOMPARE(bench.result(), u"Asking…"_s);
}

void TestTestSecretDialog::stopsByEscapeAndStaysOpen()
{
    Bench bench(true);
    bench.dialog.tellBusy(u"Asking…"_s);

    QTest::keyClick(&bench.dialog, Qt::Key_Escape);

    QCOMPARE(bench.stops.size(), 1);
    QVERIFY(bench.dialog.isVisible());
    QCOMPARE(bench.result(), u"Stopped."_s);
    QCOMPARE(bench.meaning(), u"Nothing is known about the value."_s);
    QTest::keyClick(&bench.dialog, Qt::Key_Escape);
    QCOMPARE(bench.stops.size(), 1);
    QVERIFY(!bench.dialog.isVisible());
}

void TestTestSecretDialog::closesOnceItIsOver()
{
    Bench bench(true);
    QVERIFY(QTest::qWaitForWindowActive(&bench.dialog));
    bench.dialog.tellBusy(u"Asking…"_s);
    QVERIFY(bench.button(u"Cancel"_s)->hasFocus());

    bench.dialog.tellResult(u"Yes."_s, u"It is."_s);

    QCOMPARE(bench.result(), u"Yes."_s);
    QCOMPARE(bench.meaning(), u"It is."_s);
    QVERIFY(bench.button(u"Close"_s)->isDefault());
    bench.press(u"Close"_s);
    QVERIFY(!bench.dialog.isVisible());
    QCOMPARE(bench.stops.size(), 0);
}

void TestTestSecretDialog::copiesTheDetailsOfARefusal()
{
    Bench bench(true);
    QVERIFY(!bench.button(u"Copy details"_s));

    bench.dialog.tellResult(u"No."_s, {}, u"AADSTS7000215"_s);
    bench.press(u"Copy details"_s);

    QCOMPARE(QGuiApplication::clipboard()->text(), u"AADSTS7000215"_s);
    bench.dialog.tellBusy(u"Asking…"_s);
    QVERIFY(!bench.button(u"Copy details"_s));
}

void TestTestSecretDialog::testsByEnter()
{
    const Bench bench;
    bench.field()->setFocus();
    QTest::keyClicks(bench.field(), u"some value"_s);

    QTest::keyClick(bench.field(), Qt::Key_Return);

    QCOMPARE(bench.tests.size(), 1);
}

QTEST_MAIN(TestTestSecretDialog)
#include "tst_testsecretdialog.moc"

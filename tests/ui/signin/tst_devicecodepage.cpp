// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinbench.h"

#include <QClipboard>
#include <QFontInfo>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Bench : SignInBench
{
    explicit Bench(const QString &message = u"To sign in, open the page."_s)
    {
        dialog.showDeviceCode({.userCode = u"FGH7K9QRT"_s,
                               .address = QUrl(u"https://microsoft.com/devicelogin"_s),
                               .message = message,
                               .timeLeft = 15min});
        QGuiApplication::clipboard()->clear();
    }

    static QString copied() { return QGuiApplication::clipboard()->text(); }
};

} // namespace

class TestDeviceCodePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheCodeLargeAndToBeMarked();
    void copiesCodeAndAddress();
    void opensTheAddress();
    void saysWhatItWaitsForAndHowLong();
    void showsMicrosoftsWordsAsPlainText();
    void goesByTabAsOneReads();
    void forgetsTheCodeWhenItGoes();
    void goesBackOrAway();
};

void TestDeviceCodePage::showsTheCodeLargeAndToBeMarked()
{
    const Bench bench;
    const auto *const code = bench.dialog.findChild<QLabel *>(u"userCode"_s);

    QCOMPARE(code->text(), u"FGH7K9QRT"_s);
    QVERIFY(QFontInfo(code->font()).fixedPitch());
    QVERIFY(code->fontMetrics().height() > 1.5 * bench.dialog.fontMetrics().height());
    QVERIFY(code->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    QCOMPARE(QApplication::focusWidget(), bench.button(u"Copy code"_s));
}

void TestDeviceCodePage::copiesCodeAndAddress()
{
    const Bench bench;

    bench.click(u"Copy code"_s);
    QCOMPARE(Bench::copied(), u"FGH7K9QRT"_s);
    bench.click(u"Copy address"_s);
    QCOMPARE(Bench::copied(), u"https://microsoft.com/devicelogin"_s);
}

void TestDeviceCodePage::opensTheAddress()
{
    const Bench bench;
    const QSignalSpy opened(&bench.dialog, &SignInDialog::linkChosen);

    bench.click(u"Open address"_s);

    QCOMPARE(opened, (QList<QVariantList>{{QUrl(u"https://microsoft.com/devicelogin"_s)}}));
}

void TestDeviceCodePage::saysWhatItWaitsForAndHowLong()
{
    const Bench bench;

    QCOMPARE(bench.shown(u"state"_s), u"Waiting for you to enter the code"_s);
    QCOMPARE(bench.shown(u"timeLeft"_s), u"15 minutes left"_s);
}

void TestDeviceCodePage::showsMicrosoftsWordsAsPlainText()
{
    const Bench bench(u"<b>Open</b>\nthe page."_s);
    const auto *const message = bench.dialog.findChild<QLabel *>(u"message"_s);

    QCOMPARE(message->text(), u"Microsoft says: <b>Open</b> the page."_s);
    QCOMPARE(message->textFormat(), Qt::PlainText);
}

void TestDeviceCodePage::goesByTabAsOneReads()
{
    const Bench bench;
    bench.button(u"Copy address"_s)->setFocus();

    for (const QString &name : {u"Open address"_s, QString(), u"Copy code"_s, u"Back"_s,
                                u"Cancel"_s}) { // the nameless is the code
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), name);
    }
}

void TestDeviceCodePage::forgetsTheCodeWhenItGoes()
{
    const Bench bench;
    const auto *const code = bench.dialog.findChild<QLabel *>(u"userCode"_s);

    bench.click(u"Back"_s);

    QCOMPARE(code->text(), QString());
}

void TestDeviceCodePage::goesBackOrAway()
{
    Bench bench;
    const QSignalSpy abandoned(&bench.dialog, &SignInDialog::abandoned);
    const QSignalSpy rejected(&bench.dialog, &QDialog::rejected);

    bench.click(u"Back"_s);
    QCOMPARE(abandoned.size(), 1);
    QCOMPARE(bench.title(), u"Sign in to Microsoft Entra"_s);

    bench.dialog.showDeviceCode({.userCode = u"X"_s});
    bench.click(u"Cancel"_s);
    QCOMPARE(rejected.size(), 1);
    QVERIFY(!bench.dialog.isVisible());
}

QTEST_MAIN(TestDeviceCodePage)
#include "tst_devicecodepage.moc"

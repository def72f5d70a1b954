// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/messagetext.h"
#include "ui/signin/signinbench.h"

#include <QClipboard>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

SignInFailure blocked()
{
    return {.message = u"<b>Contoso</b> forbids it."_s,
            .details = u"AADSTS53003"_s,
            .topic = u"errors#other-way"_s,
            .explanation = QUrl(u"https://login.microsoftonline.com/error?code=53003"_s),
            .steps = {{.id = u"browser"_s,
                       .text = u"Sign in with &browser"_s,
                       .help = u"It can prove more."_s},
                      {.id = u"consent"_s, .text = u"Ask an &administrator"_s}}};
}

} // namespace

using Bench = SignInBench;

class TestSignInFailedPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHappened();
    void offersTheNextStepFirst();
    void triesAgain();
    void copiesTheDetails();
    void opensMicrosoftsPage();
    void leadsToAnotherWay();
    void offersNothingThatCannotBe();
    void survivesThatAStepLeadsToTheNextFailure();
};

void TestSignInFailedPage::saysWhatHappened()
{
    Bench bench;

    bench.dialog.showFailure(blocked());

    const auto *const message = named<MessageText>(bench.dialog, u"Message"_s);
    QCOMPARE(message->toPlainText(), u"<b>Contoso</b> forbids it."_s);
    QCOMPARE(bench.title(), u"The sign-in did not work"_s);
}

void TestSignInFailedPage::offersTheNextStepFirst()
{
    Bench bench;
    const QSignalSpy chosen(&bench.dialog, &SignInDialog::stepChosen);
    bench.dialog.showFailure(blocked());

    QVERIFY(bench.button(u"Sign in with browser"_s)->isDefault());
    QVERIFY(bench.says(u"It can prove more."_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    bench.click(u"Ask an administrator"_s);

    QCOMPARE(chosen, (QList<QVariantList>{{u"browser"_s}, {u"consent"_s}}));
}

void TestSignInFailedPage::triesAgain()
{
    Bench bench;
    const QSignalSpy again(&bench.dialog, &SignInDialog::tryAgainChosen);
    bench.dialog.showFailure({.message = u"No answer."_s});

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(again.size(), 1);
}

void TestSignInFailedPage::copiesTheDetails()
{
    Bench bench;
    bench.dialog.showFailure(blocked());

    bench.click(u"Copy details"_s);

    QCOMPARE(QGuiApplication::clipboard()->text(), u"AADSTS53003"_s);
}

void TestSignInFailedPage::opensMicrosoftsPage()
{
    Bench bench;
    const QSignalSpy opened(&bench.dialog, &SignInDialog::linkChosen);
    bench.dialog.showFailure(blocked());

    bench.click(u"Microsoft's page"_s);

    QCOMPARE(opened, (QList<QVariantList>{{blocked().explanation}}));
}

void TestSignInFailedPage::leadsToAnotherWay()
{
    Bench bench;
    bench.dialog.showFailure(blocked());

    bench.click(u"Use another way"_s);

    QCOMPARE(bench.title(), u"Sign in to Microsoft Entra"_s);
}

void TestSignInFailedPage::offersNothingThatCannotBe()
{
    Bench bench;
    bench.dialog.showFailure(blocked());

    bench.dialog.showFailure({.message = u"No."_s, .canTryAgain = false});

    for (const QString &name : {u"Copy details"_s, u"Explain"_s, u"Try again"_s,
                                u"Sign in with browser"_s, u"Ask an administrator"_s})
        QVERIFY2(!named<QPushButton>(bench.dialog, name), qPrintable(name));
    QCOMPARE(QApplication::focusWidget(), bench.button(u"Use another way"_s));
}

void TestSignInFailedPage::survivesThatAStepLeadsToTheNextFailure()
{
    Bench bench;
    bench.dialog.showFailure(blocked());
    QObject::connect(&bench.dialog, &SignInDialog::stepChosen, &bench.dialog,
                     [&bench] { bench.dialog.showFailure({.message = u"Not so either."_s}); });

    bench.click(u"Sign in with browser"_s);

    QCOMPARE(named<MessageText>(bench.dialog, u"Message"_s)->toPlainText(), u"Not so either."_s);
    QVERIFY(bench.button(u"Try again"_s)->isDefault());
    QCOMPARE(QApplication::focusWidget(), bench.button(u"Try again"_s));
}

QTEST_MAIN(TestSignInFailedPage)
#include "tst_signinfailedpage.moc"

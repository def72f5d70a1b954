// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinbench.h"
#include "ui/signin/tokenpage.h"

#include <QCheckBox>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench : SignInBench
{
    Bench()
        : edited(&dialog, &SignInDialog::tokenEdited)
        , submitted(&dialog, &SignInDialog::tokenSubmitted)
    {
        click(u"Paste an access token"_s);
    }

    QLineEdit *token() const { return field(u"Access token"_s); }

    QSignalSpy edited;
    QSignalSpy submitted;
};

} // namespace

class TestTokenPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForAVerdictWhileOneTypes();
    void goesOnOnlyWithAGoodToken();
    void clearsTheClipboardUnlessToldNotTo();
    void forgetsTheTokenWhenItGoes();
};

void TestTokenPage::asksForAVerdictWhileOneTypes()
{
    const Bench bench;
    QCOMPARE(QApplication::focusWidget(), bench.token());
    QCOMPARE(bench.token()->echoMode(), QLineEdit::Password);

    QTest::keyClicks(bench.token(), u"abc"_s);

    QCOMPARE(bench.edited.size(), 3);
    QVERIFY(bench.dialog.token().token().equals("abc"));
    bench.dialog.token().setVerdict(u"This is no access token."_s, false);
    QCOMPARE(bench.shown(u"verdict"_s), u"This is no access token."_s);
    QCOMPARE(bench.token()->accessibleDescription(), u"This is no access token."_s);
}

void TestTokenPage::goesOnOnlyWithAGoodToken()
{
    const Bench bench;
    QTest::keyClicks(bench.token(), u"abc"_s);
    QVERIFY(!bench.button(u"Use this token"_s)->isEnabled());
    QTest::keyClick(bench.token(), Qt::Key_Return);
    QCOMPARE(bench.submitted.size(), 0);

    bench.dialog.token().setVerdict(u"Good for 47 minutes."_s, true);
    QTest::keyClick(bench.token(), Qt::Key_Return);

    QCOMPARE(bench.submitted.size(), 1);
    QVERIFY(bench.dialog.token().takeToken().equals("abc"));
    QVERIFY(bench.token()->text().isEmpty());
}

void TestTokenPage::clearsTheClipboardUnlessToldNotTo()
{
    const Bench bench;
    QVERIFY(bench.dialog.token().clearsClipboard());

    QTest::keyClick(named<QCheckBox>(bench.dialog, u"Clear the clipboard afterwards"_s),
                    Qt::Key_Space);

    QVERIFY(!bench.dialog.token().clearsClipboard());
}

void TestTokenPage::forgetsTheTokenWhenItGoes()
{
    const Bench bench;
    QTest::keyClicks(bench.token(), u"abc"_s);
    bench.dialog.token().setVerdict(u"Good for 47 minutes."_s, true);

    bench.click(u"Back"_s);
    bench.click(u"Paste an access token"_s);

    QVERIFY(bench.token()->text().isEmpty());
    QCOMPARE(bench.shown(u"verdict"_s), u"Paste the token, with or without “Bearer”."_s);
    QVERIFY(!bench.button(u"Use this token"_s)->isEnabled());
}

QTEST_MAIN(TestTokenPage)
#include "tst_tokenpage.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/newsecretbench.h"

#include <QTest>
#include <QTextEdit>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench : NewSecretBench
{
    QAbstractButton *fold = named<QAbstractButton>(dialog, u"Request"_s);
    QTextEdit *text = dialog.findChild<QTextEdit *>(u"requestText"_s);

    QString expected() const { return requestOf(dialog.newSecret()); }
};

} // namespace

class TestNewSecretDialogRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFoldedAtFirst();
    void unfoldsByKeyboard_data();
    void unfoldsByKeyboard();
    void growsAndShrinksWithIt();
    void showsWhatWillBeSent();
    void followsWhatElseItDependsOn();
    void showsInTheEndWhatIsSent();
    void saysWhichDatesMove();
    void copiesTheRequest();
    void keepsWhatIsSelected();
};

void TestNewSecretDialogRequest::isFoldedAtFirst()
{
    Bench bench;

    QVERIFY(!bench.fold->isChecked());
    QVERIFY(!bench.text->isVisible());
    QVERIFY(!named<QPushButton>(bench.dialog, u"Copy request"_s));

    QTest::mouseClick(bench.fold, Qt::LeftButton);
    QVERIFY(named<QTextEdit>(bench.dialog, u"Request text"_s));
    QVERIFY(named<QPushButton>(bench.dialog, u"Copy request"_s));

    QTest::mouseClick(bench.fold, Qt::LeftButton);
    QVERIFY(!bench.text->isVisible());
}

void TestNewSecretDialogRequest::unfoldsByKeyboard_data()
{
    QTest::addColumn<Qt::Key>("key");

    QTest::newRow("Space") << Qt::Key_Space;
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Enter") << Qt::Key_Enter;
}

void TestNewSecretDialogRequest::unfoldsByKeyboard()
{
    QFETCH(Qt::Key, key);
    Bench bench;

    QTest::keyClick(bench.fold, key);

    QTRY_VERIFY(bench.text->isVisible());
    QCOMPARE(bench.accepted.count(), 0); // Enter means Add elsewhere
}

void TestNewSecretDialogRequest::growsAndShrinksWithIt()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.dialog));
    const int folded = bench.dialog.height();

    bench.fold->click();
    QTRY_VERIFY(bench.dialog.height() > folded);
    QTRY_VERIFY(bench.text->visibleRegion().boundingRect().height() == bench.text->height());
    bench.fold->click();

    QTRY_COMPARE(bench.dialog.height(), folded);
}

void TestNewSecretDialogRequest::showsWhatWillBeSent()
{
    Bench bench;
    QCOMPARE(bench.text->toPlainText(), bench.expected());

    QTest::keyClicks(bench.description, u"CI \"pipe\""_s);
    QVERIFY(bench.text->toPlainText().contains(u"\"displayName\":\"CI \\\"pipe\\\"\""_s));
    QTest::keyClicks(bench.expires, u"365"_s);
    QCOMPARE(bench.text->toPlainText(), bench.expected());
    bench.chooseCustom();
    bench.start->setDateTime(QDateTime(QDate(2026, 12, 1), QTime(8, 0)));

    QCOMPARE(bench.text->toPlainText(), bench.expected());
    QVERIFY(bench.text->toPlainText().contains("startDateTime"_L1));
}

void TestNewSecretDialogRequest::followsWhatElseItDependsOn()
{
    Bench bench;

    bench.requestHead = u"POST https://graph.microsoft.com/beta/x/addPassword\n\n"_s;
    bench.dialog.updateRequest();

    QVERIFY(bench.text->toPlainText().startsWith(bench.requestHead));
}

void TestNewSecretDialogRequest::showsInTheEndWhatIsSent()
{
    Bench bench;
    bench.now = bench.now.addSecs(3);

    QTest::mouseClick(bench.add, Qt::LeftButton);

    QCOMPARE(bench.accepted.count(), 1);
    QCOMPARE(bench.text->toPlainText(), bench.expected());
}

void TestNewSecretDialogRequest::saysWhichDatesMove()
{
    Bench bench;
    bench.fold->click();

    QCOMPARE(bench.shown(u"requestNote"_s),
             u"It holds no secret; the reply tells the secret, once. The end moves with the clock "
             "until Add is pressed."_s);
    bench.chooseCustom();
    QCOMPARE(bench.shown(u"requestNote"_s),
             u"It holds no secret; the reply tells the secret, once."_s);
}

void TestNewSecretDialogRequest::copiesTheRequest()
{
    Bench bench;
    QTest::keyClicks(bench.description, u"CI"_s);
    bench.fold->click();

    QTest::mouseClick(named<QPushButton>(bench.dialog, u"Copy request"_s), Qt::LeftButton);

    QCOMPARE(QGuiApplication::clipboard()->text(), bench.expected());
}

void TestNewSecretDialogRequest::keepsWhatIsSelected()
{
    Bench bench;
    bench.fold->click();
    QTextCursor cursor = bench.text->textCursor();
    cursor.setPosition(5);
    cursor.setPosition(34, QTextCursor::KeepAnchor);
    bench.text->setTextCursor(cursor);

    bench.now = bench.now.addSecs(60);
    bench.dialog.updateRequest();

    QCOMPARE(bench.text->textCursor().selectedText(), u"https://graph.microsoft.com/v"_s);
}

QTEST_MAIN(TestNewSecretDialogRequest)
#include "tst_newsecretdialog_request.moc"

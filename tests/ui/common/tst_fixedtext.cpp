// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/fixedtext.h"

#include <QScrollBar>
#include <QTest>
#include <QTextCursor>
#include <QVBoxLayout>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    QWidget window;
    FixedText *text = new FixedText(&window);

    Bench()
    {
        auto *const layout = new QVBoxLayout(&window);
        layout->addWidget(text);
        layout->addStretch();
        text->replaceText(u"POST https://graph.microsoft.com/v1.0\n\n"_s
                          + QString(300, QChar(u'x')));
        window.show();
    }

    void select(int from, int to) const
    {
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
    }
};

} // namespace

class TestFixedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsHighAsItsLines();
    void keepsWhatIsSelected();
    void canOnlyBeRead();
};

void TestFixedText::isAsHighAsItsLines()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowExposed(&bench.window));

    for (const int width : {300, 600}) {
        bench.window.resize(width, 500);
        QTRY_COMPARE(bench.text->height(), bench.text->heightForWidth(bench.text->width()));
        QCOMPARE(bench.text->verticalScrollBar()->maximum(), 0);
    }
    QVERIFY(bench.text->heightForWidth(300) > bench.text->heightForWidth(600));
}

void TestFixedText::keepsWhatIsSelected()
{
    Bench bench;
    bench.select(5, 10);

    bench.text->replaceText(u"POST http://127.0.0.1"_s);
    QCOMPARE(bench.text->textCursor().selectedText(), u"http:"_s);

    bench.text->replaceText(u"POST ht"_s);
    QCOMPARE(bench.text->textCursor().selectedText(), u"ht"_s);
}

void TestFixedText::canOnlyBeRead()
{
    Bench bench;
    const QString before = bench.text->toPlainText();

    QTest::keyClicks(bench.text, u"abc"_s);
    QTest::keyClick(bench.text, Qt::Key_Delete);

    QCOMPARE(bench.text->toPlainText(), before);
    QVERIFY(bench.text->textInteractionFlags() & Qt::TextSelectableByKeyboard);
}

QTEST_MAIN(TestFixedText)
#include "tst_fixedtext.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/wrappedlabel.h"

#include <QDialog>
#include <QTest>
#include <QVBoxLayout>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestWrappedLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesMarkupForText();
    void asksForOneLineWhereThatIsEnough();
    void isNeverAReasonToGrow();
    void keepsRoomForTheLinesItHas();
    void breaksAWordThatIsLongerThanTheLine();
    void leavesChineseToItsOwnRules();
};

/// Where no line may begin with a comma, though there is no space for 30 characters.
void TestWrappedLabel::leavesChineseToItsOwnRules()
{
    const QString sentence = u"此客户端密码的值既不在密钥链中，也未标记为已保存。"_s.repeated(4);
    WrappedLabel label(sentence);
    QLabel usual(sentence);
    usual.setWordWrap(true);
    usual.setTextFormat(Qt::PlainText);

    for (int width = 200; width < 400; width += 7) {
        label.resize(width, 400);
        usual.resize(width, 400);
        QCOMPARE(label.grab().toImage(), usual.grab().toImage());
    }
}

void TestWrappedLabel::takesMarkupForText()
{
    const WrappedLabel label(u"<b>bold</b>"_s);

    QCOMPARE(label.textFormat(), Qt::PlainText);
}

void TestWrappedLabel::asksForOneLineWhereThatIsEnough()
{
    const WrappedLabel label(u"A sentence of some forty characters."_s);

    QVERIFY(label.sizeHint().height() < 2 * label.fontMetrics().height());
}

void TestWrappedLabel::isNeverAReasonToGrow()
{
    const WrappedLabel word(QString(500, u'W'));

    QVERIFY(word.minimumSizeHint().width() <= 31 * word.fontMetrics().averageCharWidth());
    QVERIFY(word.sizeHint().width() <= 76 * word.fontMetrics().averageCharWidth());
}

void TestWrappedLabel::keepsRoomForTheLinesItHas()
{
    WrappedLabel label(u"word "_s.repeated(100));
    label.resize(label.fontMetrics().averageCharWidth() * 50, 10);
    label.show();

    QTRY_VERIFY(label.minimumSizeHint().height() >= label.heightForWidth(label.width()));
    QVERIFY(label.minimumSizeHint().height() > 5 * label.fontMetrics().height());
}

void TestWrappedLabel::breaksAWordThatIsLongerThanTheLine()
{
    WrappedLabel label(QString(100, u'W'));
    const int width = label.fontMetrics().horizontalAdvance(label.text()) / 4;

    QVERIFY(label.heightForWidth(width) >= 4 * label.fontMetrics().height());

    label.resize(width, label.heightForWidth(width));
    const QImage image = label.grab().toImage();
    const int lastLine = label.height() - label.fontMetrics().height() / 2;
    bool isDrawn = false;
    for (int x = 0; x < image.width(); ++x)
        isDrawn = isDrawn || image.pixel(x, lastLine) != image.pixel(0, 0);
    QVERIFY(isDrawn);
}

QTEST_MAIN(TestWrappedLabel)
#include "tst_wrappedlabel.moc"

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
};

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

QTEST_MAIN(TestWrappedLabel)
#include "tst_wrappedlabel.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/fontsize.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QTest>

using namespace Keyturn;

class TestFontSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scalesPoints();
    void scalesPixels();
    void takesALetterToBeNoWiderThanOne();
};

void TestFontSize::scalesPoints()
{
    QFont font;
    font.setPixelSize(7);
    QFont other;
    other.setPointSizeF(10);

    takeSize(font, other, 1.25);

    QCOMPARE(font.pointSizeF(), 12.5);
}

void TestFontSize::scalesPixels()
{
    QFont font;
    font.setPointSizeF(7);
    QFont other;
    other.setPixelSize(13);

    takeSize(font, other, 1.6);

    QCOMPARE(font.pixelSize(), 21);
}

// Fails where a font of Chinese is installed and the average of its characters is taken.
void TestFontSize::takesALetterToBeNoWiderThanOne()
{
    const QStringList families = QFontDatabase::families();
    QVERIFY(!families.isEmpty());
    for (const QString &family : families) {
        const QFontMetrics metrics{QFont(family, 10)};
        QVERIFY2(letterWidth(metrics) <= metrics.horizontalAdvance(u'x'), qPrintable(family));
        QVERIFY2(letterWidth(metrics) > 0, qPrintable(family));
    }
}

QTEST_MAIN(TestFontSize)
#include "tst_fontsize.moc"

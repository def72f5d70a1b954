// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/fontsize.h"

#include <QFont>
#include <QTest>

using namespace Keyturn;

class TestFontSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scalesPoints();
    void scalesPixels();
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

QTEST_MAIN(TestFontSize)
#include "tst_fontsize.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/darkpalette.h"
#include "ui/common/band.h"

#include <QApplication>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestBand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setPalette({}); }
    void followsTheThemeWhileItIsShown();
};

void TestBand::followsTheThemeWhileItIsShown()
{
    Band shown(u"Sample tenant"_s);
    const QColor light = shown.palette().color(QPalette::Window);

    goDark(shown);

    QVERIFY(light.lightnessF() > 0.5);
    QVERIFY(shown.palette().color(QPalette::Window).lightnessF() < 0.5);
}

QTEST_MAIN(TestBand)
#include "tst_band.moc"

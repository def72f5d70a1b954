// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/colors.h"

#include <QPalette>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresContrastAsWcagDoes();
    void canBeReadInLightAndDark_data();
    void canBeReadInLightAndDark();
};

void TestColors::measuresContrastAsWcagDoes()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void TestColors::canBeReadInLightAndDark_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("background");

    QTest::newRow("light") << QColor(Qt::black) << QColor(Qt::white);
    QTest::newRow("dark") << QColor(Qt::white) << QColor(27, 30, 32);
    QTest::newRow("grey") << QColor(Qt::white) << QColor(0x76, 0x76, 0x76);
    QTest::newRow("a pale selection") << QColor(Qt::black) << QColor(0xcf, 0xe3, 0xf2);
}

void TestColors::canBeReadInLightAndDark()
{
    QFETCH(QColor, text);
    QFETCH(QColor, background);
    QPalette palette;
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Base, background);

    QVERIFY(contrast(quietColor(palette, background), background) >= 4.5);
    for (const auto expiry : {Expiry::Expired, Expiry::ExpiresToday, Expiry::ExpiresSoon,
                              Expiry::NotYetValid, Expiry::Current, Expiry::NoSecrets})
        QVERIFY(contrast(expiryColor(expiry, palette, background), background) >= 4.5);
}

QTEST_GUILESS_MAIN(TestColors)
#include "tst_colors.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/darkpalette.h"
#include "ui/common/colors.h"
#include "ui/secrets/revealbutton.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

QColor backgroundOf(RevealButton &button)
{
    const QImage picture = button.grab().toImage();
    return picture.pixelColor(picture.width() / 12, picture.height() / 2);
}

} // namespace

class TestRevealButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAClickDoes();
    void keepsItsNameAndWidth();
    void looksPressedInTheDark();
    void followsTheDesktopsColours();
    void cleanup() { QApplication::setPalette({}); }
};

void TestRevealButton::saysWhatAClickDoes()
{
    RevealButton button;
    QCOMPARE(button.text(), u"&Reveal"_s);

    button.click();
    QCOMPARE(button.text(), u"&Hide"_s);
    button.click();

    QCOMPARE(button.text(), u"&Reveal"_s);
}

void TestRevealButton::keepsItsNameAndWidth()
{
    RevealButton button;
    button.show();
    const QAccessibleInterface *known = QAccessible::queryAccessibleInterface(&button);
    const int width = button.sizeHint().expandedTo(button.minimumSize()).width();
    QVERIFY(!known->state().checked);

    button.click();

    QCOMPARE(known->text(QAccessible::Name), u"Reveal"_s);
    QVERIFY(known->state().checked);
    QCOMPARE(button.sizeHint().expandedTo(button.minimumSize()).width(), width);
}

void TestRevealButton::looksPressedInTheDark()
{
    QApplication::setPalette(darkDesktopPalette());
    RevealButton button;
    button.resize(button.sizeHint());
    const QColor before = backgroundOf(button);

    button.click();

    QVERIFY(contrast(before, backgroundOf(button)) > 1.3);
    QVERIFY(contrast(button.palette().color(QPalette::ButtonText),
                     button.palette().color(QPalette::Button))
            >= 4.5);
}

void TestRevealButton::followsTheDesktopsColours()
{
    RevealButton button;
    button.show();
    button.click();
    const QColor light = button.palette().color(QPalette::Button);

    goDark(button);

    QVERIFY(button.palette().color(QPalette::Button) != light);
    button.click();
    QCOMPARE(button.palette().color(QPalette::Button),
             darkDesktopPalette().color(QPalette::Button));
}

QTEST_MAIN(TestRevealButton)
#include "tst_revealbutton.moc"

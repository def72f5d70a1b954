// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/darkpalette.h"
#include "support/namedwidget.h"
#include "ui/common/errorpanel.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestErrorPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setPalette({}); }
    void followsTheThemeWhileItIsShown();
    void staysLowWhateverItHasToSay();
    void givesALongMessageAllOfItsWidth();
    void offersPermissionsUntilItTellsOfSomethingElse();
};

void TestErrorPanel::followsTheThemeWhileItIsShown()
{
    ErrorPanel shown;
    const QColor light = shown.palette().color(QPalette::Window);

    goDark(shown);

    QVERIFY(light.lightnessF() > 0.5);
    QVERIFY(shown.palette().color(QPalette::Window).lightnessF() < 0.5);
}

void TestErrorPanel::staysLowWhateverItHasToSay()
{
    ErrorPanel panel;
    panel.resize(700, 10);
    panel.tell(u"One.\nTwo.\nThree.\nFour."_s, {});
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    const auto *const text = panel.findChild<QTextEdit *>();
    const int fourLines = text->height();
    QCOMPARE(text->verticalScrollBar()->maximum(), 0);

    panel.tell(u"What a proxy may have to say. "_s.repeated(100), {});

    QCOMPARE(text->height(), fourLines);
    QVERIFY(text->verticalScrollBar()->maximum() > 0); // the rest is there

    panel.tell(u"One."_s, {});
    QVERIFY(text->height() < fourLines);
}

void TestErrorPanel::givesALongMessageAllOfItsWidth()
{
    ErrorPanel panel;
    panel.resize(1200, 10);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    const auto *const text = panel.findChild<QTextEdit *>();
    const auto *const button = panel.findChild<QPushButton *>();

    panel.tell(u"Short."_s, u"Details"_s, ErrorPanel::Offer::Retry);
    QTRY_VERIFY(text->geometry().right() < button->geometry().left());

    panel.tell(u"What goes on and on. "_s.repeated(36), u"Details"_s, ErrorPanel::Offer::Retry);
    QTRY_VERIFY(text->geometry().bottom() <= button->geometry().top());
}

void TestErrorPanel::offersPermissionsUntilItTellsOfSomethingElse()
{
    ErrorPanel panel;
    const QSignalSpy chosen(&panel, &ErrorPanel::permissionsChosen);
    const auto button = [&panel] { return named<QPushButton>(panel, u"Show permissions"_s); };
    panel.tell(u"You may not."_s, {});
    QVERIFY(!button());

    panel.offerPermissions();
    QVERIFY(button());
    button()->click();
    QCOMPARE(chosen.size(), 1);

    panel.tell(u"The network is down."_s, {});
    QVERIFY(!button());
}

QTEST_MAIN(TestErrorPanel)
#include "tst_errorpanel.moc"

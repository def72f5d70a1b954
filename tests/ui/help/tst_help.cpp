// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/namedwidget.h"
#include "ui/aboutdialog.h"
#include "ui/help/explainbutton.h"
#include "ui/help/help.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helplink.h"
#include "ui/help/helpwindow.h"
#include "ui/startpage.h"

#include <QApplication>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

HelpWindow *helpWindow()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        if (auto *const help = qobject_cast<HelpWindow *>(widget))
            return help;
    }
    return nullptr;
}

/// The page that is shown, and where on it.
QString shownTopic()
{
    const HelpWindow *const help = helpWindow();
    return help && help->isVisible() ? help->findChild<HelpBrowser *>()->source().toString()
                                     : QString();
}

void show(QWidget &window)
{
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAboutTheScreenOneIsOn();
    void isThereBesideADialogThatHoldsBackItsWindow();
    void isShownByALink();
    void isShownByExplain();
    void hasOneWindow();
    void goesWithTheProgram();
    void explainsNothingWithoutATopic();
};

void TestHelp::isAboutTheScreenOneIsOn()
{
    Help help;
    StartPage page;
    show(page);

    QTest::keyClick(&page, Qt::Key_F1);

    QCOMPARE(shownTopic(), u"keyturn-help:getting-started"_s);
}

void TestHelp::isThereBesideADialogThatHoldsBackItsWindow()
{
    Help help;
    QWidget window;
    show(window);
    auto *const dialog = new AboutDialog(&window);
    dialog->setWindowModality(Qt::WindowModal);
    show(*dialog);

    QTest::keyClick(dialog, Qt::Key_F1);

    QVERIFY(!shownTopic().isEmpty());
    auto *const next = named<QPushButton>(*helpWindow(), u"Next"_s);
    QTest::mouseClick(next, Qt::LeftButton); // without a word to search for it leads to the field
    QTRY_COMPARE(QApplication::activeWindow(), helpWindow());
    QVERIFY(dialog->isVisible());
}

void TestHelp::isShownByALink()
{
    Help help;

    openHelp(u"errors#proxy"_s);

    QCOMPARE(shownTopic(), u"keyturn-help:errors#proxy"_s);
}

void TestHelp::isShownByExplain()
{
    Help help;
    ExplainButton button;
    button.setTopic(u"errors#quota"_s);

    button.click();

    QCOMPARE(shownTopic(), u"keyturn-help:errors#quota"_s);
}

void TestHelp::hasOneWindow()
{
    Help help;
    help.show(u"keys"_s);
    const HelpWindow *const before = helpWindow();

    help.show(u"errors"_s);

    QCOMPARE(helpWindow(), before);
    QCOMPARE(shownTopic(), u"keyturn-help:errors"_s);
    QVERIFY(!before->testAttribute(Qt::WA_QuitOnClose));
}

void TestHelp::goesWithTheProgram()
{
    {
        Help help;
        help.show(u"keys"_s);
    }

    QVERIFY(!helpWindow());
}

void TestHelp::explainsNothingWithoutATopic()
{
    QWidget window;
    auto *const button = new ExplainButton(&window);
    button->setTopic(u"errors"_s);
    window.show();
    QVERIFY(button->isVisible());

    button->setTopic({});

    QVERIFY(!button->isVisible());
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"

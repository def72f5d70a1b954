// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "accessibility/rules.h"
#include "app/core/logging.h"
#include "gallery/screens.h"
#include "support/darkpalette.h"
#include "support/highcontrastpalette.h"
#include "ui/common/comfortablestyle.h"
#include "ui/windowstheme.h"

#include <QFileDialog>
#include <QLoggingCategory>
#include <QTimer>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

/// The rules of rules.h on each screen of the gallery, one after the other. KEYTURN_PART, such as
/// 2/6, says which of them this program looks at.
class TestScreens : public QObject
{
    Q_OBJECT

    const QPalette m_light = QApplication::palette();

private Q_SLOTS:
    void init() { QApplication::setPalette(m_light); }
    void keepTheRules_data();
    void keepTheRules();
};

namespace {

struct Look
{
    QString name;
    QPalette palette;
};

/// And until all widgets have heard of it, which is told by one event after the other.
void turnTo(const QPalette &palette)
{
    QPalette polished = palette; // a desktop's is, one that a program sets is not
    QApplication::style()->polish(polished);
    QApplication::setPalette(polished);
    QTest::qWait(20);
}

/// While the program runs, as a desktop turns dark in the evening.
QStringList paleTextsInEachLook(QWidget &window, const QPalette &light)
{
    QStringList problems;
    for (const Look &look :
         {Look{u"light"_s, light}, Look{u"dark"_s, darkDesktopPalette()},
          Look{u"dark Windows"_s, darkPalette()}, Look{u"high contrast"_s, highContrastPalette()},
          Look{u"high contrast, white"_s, highContrastWhitePalette()}}) {
        turnTo(look.palette);
        const QStringList pale = paleTextsIn(window);
        for (const QString &problem : pale)
            problems.append(look.name + u": "_s + problem);
    }
    turnTo(light);
    return problems;
}

QWidgetList shownWindows()
{
    QWidgetList shown;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *window : all) {
        // Files are asked for by Qt's own window.
        if (window->isVisible() && window->windowType() != Qt::ToolTip
            && !qobject_cast<QFileDialog *>(window))
            shown.append(window);
    }
    return shown;
}

} // namespace

void TestScreens::keepTheRules_data()
{
    QTest::addColumn<qsizetype>("number");
    const QStringList part = qEnvironmentVariable("KEYTURN_PART", u"0/1"_s).split(u'/');
    const std::vector<Screen> screens = allScreens();
    for (size_t number = part.first().toULongLong(); number < screens.size();
         number += part.last().toULongLong())
        QTest::newRow(qPrintable(screens[number].name)) << qsizetype(number);
}

void TestScreens::keepTheRules()
{
    QFETCH(const qsizetype, number);
    const Screen screen = allScreens()[size_t(number)];
    Stage stage(screen.tenant);
    screen.open(stage);
    QTest::qWait(100);

    QStringList problems;
    const QWidgetList windows = shownWindows();
    for (QWidget *window : windows) {
        problems += namelessIn(*window);
        problems += smallTargetsIn(*window);
        problems += paleTextsInEachLook(*window, m_light);
    }
    QWidget *const active = QApplication::activeWindow();
    if (active && windows.contains(active))
        problems += unmarkedFocusIn(*active);

    problems.removeDuplicates();
    QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
}

int main(int argc, char **argv)
{
    installRedactingLog();
    QLoggingCategory::setFilterRules(u"keyturn.*=false"_s);
    const QApplication application(argc, argv);
    QFont font = QApplication::font();
    font.setStyleStrategy(QFont::NoAntialias); // so that a letter has one colour
    QApplication::setFont(font);
    useComfortableStyle();
    QApplication::setCursorFlashTime(0);
    // Only where its loop runs does an application tell its widgets of another palette.
    int result = 1;
    QTimer::singleShot(1, qApp, [&result, argc, argv] {
        TestScreens test;
        result = QTest::qExec(&test, argc, argv);
        QCoreApplication::exit(result);
    });
    QApplication::exec();
    return result;
}

#include "main.moc"

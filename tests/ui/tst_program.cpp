// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampleserver.h"
#include "support/namedwidget.h"
#include "ui/mainwindow.h"
#include "ui/program.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The program as main() runs it, with the sample tenant open.
struct Bench
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Program program{settings, folder.filePath(u"kept.json"_s)};

    Bench()
    {
        program.openSampleTenant();
        program.window().show();
    }

    void choose(const QString &entry)
    {
        const auto actions = program.window().findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->text().remove(u'&') == entry)
                return action->trigger();
        }
        QFAIL("There is no such entry.");
    }

    template<typename Widget>
    Widget *shown(const QString &name)
    {
        return named<Widget>(program.window(), name);
    }

    static QDialog *dialog(const QString &title)
    {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (window->isVisible() && window->windowTitle() == title)
                return qobject_cast<QDialog *>(window);
        }
        return nullptr;
    }
};

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesOneReplyWhenAskedTo();
};

void TestProgram::losesOneReplyWhenAskedTo()
{
    Bench bench;
    QTRY_VERIFY(bench.shown<QAbstractItemView>(u"Directory objects"_s));
    auto *const objects = bench.shown<QAbstractItemView>(u"Directory objects"_s);
    QTRY_VERIFY_WITH_TIMEOUT(objects->model()->rowCount() > 0, 20000);
    objects->setCurrentIndex(objects->model()->index(0, 0));
    bench.choose(u"Requests to the sample tenant"_s);
    bench.choose(u"Simulate a lost reply"_s);
    QCOMPARE(bench.program.window().statusBar()->currentMessage(),
             u"The answer to the next Add will be lost on its way."_s);

    QTRY_VERIFY(bench.shown<QPushButton>(u"Add secret"_s)->isEnabled());
    QTest::mouseClick(bench.shown<QPushButton>(u"Add secret"_s), Qt::LeftButton);
    QTRY_VERIFY(Bench::dialog(u"Add secret"_s));
    QTest::mouseClick(named<QPushButton>(*Bench::dialog(u"Add secret"_s), u"Add"_s),
                      Qt::LeftButton);

    // It is found, and asked for exactly once.
    const QString again = u"Delete it and add another"_s;
    QTRY_VERIFY_WITH_TIMEOUT(bench.shown<QPushButton>(again), 20000);
    SampleTenant &tenant = bench.program.sampleServer()->tenant();
    QCOMPARE(tenant.callCount("POST", "/addPassword"), 1);
    const auto *const log =
        Bench::dialog(u"Requests to the sample tenant"_s)->findChild<QPlainTextEdit *>();
    QTRY_COMPARE(log->toPlainText().count(u"/addPassword  200"_s), 1);

    // The next answer arrives.
    QTest::mouseClick(bench.shown<QPushButton>(again), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(Bench::dialog(u"Add secret"_s), 20000);
    QTest::mouseClick(named<QPushButton>(*Bench::dialog(u"Add secret"_s), u"Add"_s),
                      Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(Bench::dialog(u"Save this client secret now"_s), 20000);
    QCOMPARE(tenant.callCount("POST", "/addPassword"), 2);
}

QTEST_MAIN(TestProgram)
#include "tst_program.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/snapshotfolder.h"
#include "support/labaccount.h"
#include "support/namedwidget.h"
#include "support/snapshots.h"
#include "ui/mainwindow.h"
#include "ui/program.h"

#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The program at another start, after somebody has signed in to a cloud of their own.
struct Bench
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    SnapshotFolder lists = haveLists();
    Program program{settings, folder.filePath(u"kept.json"_s)};

    SnapshotFolder haveLists()
    {
        const Account ana = addLabAccount(settings);
        SnapshotFolder kept(folder.filePath(u"lists"_s), QUrl(LabGraph), ana.tenantId, ana.id());
        if (!kept.file(ListKind::AppRegistrations).write(smallSnapshot(), Wanted))
            qFatal("The list cannot be written");
        return kept;
    }

    static QWidget *windowCalled(const QString &title)
    {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (window->isVisible() && window->windowTitle() == title)
                return window;
        }
        return nullptr;
    }

    void signOut()
    {
        const auto actions = program.window().findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->text().remove(u'&') == u"Sign out"_s)
                return action->trigger();
        }
        QFAIL("There is no such entry.");
    }

    void removeCloud()
    {
        Q_EMIT program.window().settingsRequested();
        QWidget *const dialog = windowCalled(u"Settings"_s);
        QVERIFY(dialog);
        auto *const pages = named<QListWidget>(*dialog, u"Settings pages"_s);
        pages->setCurrentItem(pages->findItems(u"Network"_s, Qt::MatchExactly).value(0));
        named<QListWidget>(*dialog, u"Clouds of your own"_s)->setCurrentRow(0);
        named<QPushButton>(*dialog, u"Remove cloud"_s)->click();
        QVERIFY(windowCalled(u"Remove cloud"_s));
        named<QPushButton>(*windowCalled(u"Remove cloud"_s), u"Remove"_s)->click();
    }
};

} // namespace

class TestProgramClouds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesTheListsOfACloudThatIsRemoved_data();
    void removesTheListsOfACloudThatIsRemoved();
};

void TestProgramClouds::removesTheListsOfACloudThatIsRemoved_data()
{
    QTest::addColumn<bool>("isOpen");

    QTest::newRow("nobody is signed in") << false;
    QTest::newRow("of whoever is signed in") << true;
}

void TestProgramClouds::removesTheListsOfACloudThatIsRemoved()
{
    QFETCH(const bool, isOpen);
    Bench bench;
    bench.program.window().show();
    if (isOpen)
        bench.program.openLastAccount();
    QCOMPARE(bench.lists.remaining().size(), size_t(1));

    bench.removeCloud();

    QVERIFY(!QFileInfo::exists(bench.lists.path()));
    if (!isOpen)
        return;
    bench.signOut();
    QVERIFY(!Bench::windowCalled(u"Sign out"_s)); // nothing is kept that one could ask about
}

QTEST_MAIN(TestProgramClouds)
#include "tst_program_clouds.moc"

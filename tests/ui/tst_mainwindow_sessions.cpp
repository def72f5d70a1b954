// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/addsecretbench.h"
#include "ui/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QStatusBar>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = AddSecretBench;

namespace {

const QString OnceTitle = u"Save this client secret now"_s;

QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

} // namespace

class TestMainWindowSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothingOfASessionOnTheScreen();
    void closesTheWindowsOfItsValuesAndClearsTheClipboard();
    void showsAnotherTenantInTheSameWindow();
    void listensToTheKeysOfTheNewTenantOnly();
    void remembersTheLayoutOfTheTenantItLeaves();
    void givesTheKeyboardToTheSearchOfATenantThatIsOpened();
};

void TestMainWindowSessions::leavesNothingOfASessionOnTheScreen()
{
    Bench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    QTRY_VERIFY(bench.window->windowTitle() != "Keyturn"_L1);
    bench.window->say(u"something about Payroll"_s);

    bench.window->leaveSession();

    QCOMPARE(bench.window->windowTitle(), u"Keyturn"_s);
    QVERIFY(bench.button(u"Open sample tenant"_s));
    QVERIFY(!bench.window->findChild<Workspace *>());
    QVERIFY(bench.window->findChildren<QAbstractItemView *>().isEmpty());
    QVERIFY(bench.window->statusBar()->currentMessage().isEmpty());
    const QStringList left = textsOf(*bench.window);
    QVERIFY(left.filter(u"Payroll"_s).isEmpty());
    QVERIFY(left.filter(bench.session->tenant().displayName).isEmpty());
}

void TestMainWindowSessions::closesTheWindowsOfItsValuesAndClearsTheClipboard()
{
    Bench bench;
    QVERIFY(bench.addSecret(u"Payroll"_s, u"by a test"_s));
    Bench::click(bench.button(u"Copy value"_s, Bench::dialog(OnceTitle)));
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(bench.window->holdsBackClosing()); // whoever leaves has to ask

    bench.window->leaveSession();

    QVERIFY(Bench::windowsCalled(OnceTitle).isEmpty());
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(!bench.window->holdsBackClosing());
    QCOMPARE(bench.session->pendingSecrets().count(), 1); // which goes with its session
}

void TestMainWindowSessions::showsAnotherTenantInTheSameWindow()
{
    Bench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    WindowBench other;
    SessionSetup setup{
        .cloud = {.displayName = u"Another cloud"_s, .graphEndpoint = other.server.graphEndpoint()},
        .tokens = std::make_unique<ChangingToken>(other.server.bearer()),
        .journalFolder = other.folder.filePath(u"issuing"_s)};
    Session session(std::move(setup), other.keptSecrets);

    bench.window->showSession(session);

    QTRY_VERIFY_WITH_TIMEOUT(bench.objects() && bench.objects()->model()->rowCount() > 0, 20000);
    QCOMPARE(bench.named<QLabel>("cloud")->text(), u"Another cloud"_s);
    QCOMPARE(bench.window->findChildren<Workspace *>().size(), 1);
    const auto labels = bench.window->findChildren<QLabel *>();
    const auto isBand = [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith("Sample tenant: nothing"_L1);
    };
    QVERIFY(std::ranges::none_of(labels, isBand));
    const auto entries = bench.window->findChildren<QAction *>();
    QVERIFY(std::ranges::none_of(entries, [](const QAction *entry) {
        return entry->text() == "&Requests to the sample tenant"_L1;
    }));
    bench.window->leaveSession(); // before that session ends
}

void TestMainWindowSessions::listensToTheKeysOfTheNewTenantOnly()
{
    Bench bench;
    bench.openSampleTenant();
    bench.window->leaveSession();
    bench.window->showSession(*bench.session);
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(bench.objects() && bench.objects()->model()->rowCount() > 0, 20000);

    // Two shortcuts of one key would do nothing.
    QTest::keyClick(bench.window.get(), Qt::Key_F, Qt::ControlModifier);

    QTRY_VERIFY(bench.find<QLineEdit>(u"Search"_s)->hasFocus());
}

void TestMainWindowSessions::remembersTheLayoutOfTheTenantItLeaves()
{
    Bench bench;
    bench.openSampleTenant();
    QTRY_VERIFY_WITH_TIMEOUT(bench.objects() && bench.objects()->model()->rowCount() > 0, 20000);
    QVERIFY(!bench.settings.childGroups().contains(u"workspace"_s));

    bench.window->leaveSession();

    QVERIFY(bench.settings.childGroups().contains(u"workspace"_s));
}

void TestMainWindowSessions::givesTheKeyboardToTheSearchOfATenantThatIsOpened()
{
    Bench bench;
    bench.openSampleTenant();
    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    bench.window->leaveSession();
    QWidget *const open = bench.button(u"Open sample tenant"_s);
    open->setFocus();
    QCOMPARE(QApplication::focusWidget(), open);

    bench.window->showSession(*bench.session);

    QCOMPARE(QApplication::focusWidget(), bench.find(u"Search"_s));
}

QTEST_MAIN(TestMainWindowSessions)
#include "tst_mainwindow_sessions.moc"

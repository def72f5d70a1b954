// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/platform.h"
#include "support/windowbench.h"
#include "ui/mainwindow.h"
#include "ui/signin/accounttile.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScreen>
#include <QSignalSpy>
#include <QSplitter>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWaysIntoADirectory();
    void fitsOnTheScreenAtFirst();
    void quitsFromTheStartPage();
    void saysWhereOneIs();
    void showsEachListOfTheNavigation_data();
    void showsEachListOfTheNavigation();
    void findsByKeyboard();
    void offersCapturesOnlyWhereTheyCanBeRefused();
    void remembersItsLayout();
    void remembersTheApplicationType();
    void tellsThatTheTenantCannotBeRead();
    void tellsOnceWhatBothTenantAndListSuffer();
};

void TestMainWindow::offersWaysIntoADirectory()
{
    WindowBench bench;
    bench.window = std::make_unique<MainWindow>(bench.settings, bench.preferences, bench.clipboard);
    bench.window->show();
    const QSignalSpy asked(bench.window.get(), &MainWindow::sampleTenantRequested);
    const QSignalSpy signIn(bench.window.get(), &MainWindow::signInRequested);
    const QSignalSpy account(bench.window.get(), &MainWindow::accountRequested);

    QCOMPARE(bench.window->windowTitle(), u"Keyturn"_s);
    WindowBench::click(bench.button(u"Open sample tenant"_s));
    QCOMPARE(asked.size(), 1);
    WindowBench::click(bench.button(u"Sign in"_s));
    QCOMPARE(signIn.size(), 1);

    bench.window->showAccounts({{.id = u"7"_s, .name = u"Ana"_s}});
    WindowBench::click(bench.button(u"Ana"_s));
    QCOMPARE(account, (QList<QVariantList>{{u"7"_s}}));
}

void TestMainWindow::fitsOnTheScreenAtFirst()
{
    WindowBench bench;
    const MainWindow window(bench.settings, bench.preferences, bench.clipboard);

    const QSize room = window.screen()->availableSize();
    QVERIFY(window.width() <= room.width());
    QVERIFY(window.height() < room.height()); // there is a title bar, too
}

void TestMainWindow::quitsFromTheStartPage()
{
    WindowBench bench;
    MainWindow window(bench.settings, bench.preferences, bench.clipboard);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);

    QVERIFY(!window.isVisible());
}

void TestMainWindow::saysWhereOneIs()
{
    WindowBench bench;
    bench.openSampleTenant();

    QTRY_VERIFY_WITH_TIMEOUT(!bench.session->tenant().id.isEmpty(), 20000);

    const Tenant &tenant = bench.session->tenant();
    QCOMPARE(bench.window->windowTitle(), tenant.displayName + u" - Keyturn"_s);
    QCOMPARE(bench.named<QLabel>("tenant")->text(), tenant.displayName);
    QCOMPARE(bench.named<QLabel>("domain")->text(), tenant.defaultDomain);
    QCOMPARE(bench.named<QLabel>("cloud")->text(), u"Sample cloud"_s);
    const auto labels = bench.window->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith("Sample tenant: nothing"_L1);
    }));
}

void TestMainWindow::showsEachListOfTheNavigation_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("toolTip");
    QTest::addColumn<QString>("count");
    const QString all = u"^%1 objects$"_s;

    QTest::newRow("applications") << 0 << u"App registrations"_s << QString() << all;
    QTest::newRow("owned") << 1 << u"Owned applications"_s << QString() << all;
    QTest::newRow("principals") << 2 << u"Enterprise applications"_s << u"service principals"_s
                                << u"^%1 of \\d+ objects$"_s;
    QTest::newRow("blueprints") << 3 << u"Agent identity blueprints"_s << QString() << all;
    QTest::newRow("deleted") << 4 << u"Deleted applications"_s << QString() << all;
}

void TestMainWindow::showsEachListOfTheNavigation()
{
    QFETCH(int, row);
    QFETCH(QString, title);
    QFETCH(QString, toolTip);
    QFETCH(QString, count);
    WindowBench bench;
    bench.openSampleTenant();
    auto *navigation = bench.find<QListWidget>(u"Navigation"_s);

    for (int step = 0; step < row; ++step)
        QTest::keyClick(navigation, Qt::Key_Down);

    QCOMPARE(navigation->currentItem()->text(), title);
    QCOMPARE(navigation->currentItem()->toolTip(), toolTip);
    QTRY_VERIFY_WITH_TIMEOUT(bench.objects() && bench.objects()->model()->rowCount() > 0, 20000);
    const QRegularExpression counted(count.arg(bench.objects()->model()->rowCount()));
    const auto isCounted = [&] {
        const auto lines = bench.window->findChildren<QLabel *>(u"status"_s);
        return std::ranges::any_of(lines, [&counted](const QLabel *line) {
            return line->isVisible() && counted.match(line->text()).hasMatch();
        });
    };
    QTRY_VERIFY(isCounted());
}

void TestMainWindow::findsByKeyboard()
{
    WindowBench bench;
    bench.openSampleTenant();
    QTRY_VERIFY_WITH_TIMEOUT(bench.objects(), 20000);
    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));

    QTest::keyClick(bench.window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"payroll"_s);
    QCOMPARE(bench.find<QLineEdit>(u"Search"_s)->text(), u"payroll"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(bench.objects()->hasFocus());
    QTRY_COMPARE(bench.named<QLabel>("displayName")->text(), u"Payroll"_s);
}

void TestMainWindow::offersCapturesOnlyWhereTheyCanBeRefused()
{
    WindowBench bench;
    const MainWindow window(bench.settings, bench.preferences, bench.clipboard);

    const auto actions = window.actions();
    const auto allow = std::ranges::find(actions, u"Allow s&creen capture"_s, &QAction::text);

    QCOMPARE(allow != actions.end(), canKeepOutOfCaptures());
    if (!canKeepOutOfCaptures())
        return;
    QVERIFY(!(*allow)->isChecked());
    (*allow)->trigger();
    QVERIFY(!bench.preferences.preferences().keepsOutOfCaptures);
    bench.preferences.set({.keepsOutOfCaptures = true});
    QVERIFY(!(*allow)->isChecked());
}

void TestMainWindow::remembersItsLayout()
{
    WindowBench bench;
    bench.openSampleTenant();
    bench.window->resize(1001, 801);
    auto *rows = bench.window->findChildren<QSplitter *>().constFirst();
    for (QSplitter *splitter : bench.window->findChildren<QSplitter *>()) {
        if (splitter->orientation() == Qt::Vertical)
            rows = splitter;
    }
    rows->setSizes({200, 400});
    const QList<int> sizes = rows->sizes();
    QVERIFY(bench.window->close());

    bench.window.reset();
    bench.openSampleTenant();

    QCOMPARE(bench.window->size(), QSize(1001, 801));
    for (QSplitter *splitter : bench.window->findChildren<QSplitter *>()) {
        if (splitter->orientation() == Qt::Vertical)
            QCOMPARE(splitter->sizes(), sizes);
    }
}

void TestMainWindow::remembersTheApplicationType()
{
    WindowBench bench;
    const auto openList = [&bench](int row) {
        bench.find<QListWidget>(u"Navigation"_s)->setCurrentRow(row);
    };
    const auto picker = [&bench] { return bench.named<QComboBox>("applicationType"); };
    bench.openSampleTenant();
    openList(2);
    QCOMPARE(picker()->currentText(), u"Enterprise Applications"_s);
    QTest::keyClick(picker(), Qt::Key_Down);
    openList(0);
    QVERIFY(bench.window->close());

    bench.window.reset();
    bench.openSampleTenant();
    QVERIFY(bench.window->close()); // without a look at the list
    bench.window.reset();
    bench.openSampleTenant();

    openList(2);
    QCOMPARE(picker()->currentText(), u"Managed Identities"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.objects() && bench.objects()->model()->rowCount() > 0, 20000);
    QVERIFY(WindowBench::rowOf(*bench.objects(), u"vm-jump-01"_s) >= 0);
}

void TestMainWindow::tellsThatTheTenantCannotBeRead()
{
    WindowBench bench;
    bench.openSampleTenant(true);
    const QSignalSpy failed(bench.session.get(), &Session::failed);

    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20000);
    QTRY_VERIFY(bench.button(u"Retry"_s));
    QCOMPARE(bench.window->windowTitle(), u"Keyturn"_s);
    bench.mendSignIn();
    WindowBench::click(bench.button(u"Retry"_s));

    QTRY_VERIFY_WITH_TIMEOUT(!bench.session->tenant().id.isEmpty(), 20000);
}

void TestMainWindow::tellsOnceWhatBothTenantAndListSuffer()
{
    WindowBench bench;
    bench.openSampleTenant(true);
    const QSignalSpy failed(bench.session.get(), &Session::failed);
    const auto retries = [&bench] {
        const auto buttons = bench.window->findChildren<QAbstractButton *>();
        return std::ranges::count_if(buttons, [](const QAbstractButton *button) {
            return button->isVisible() && button->text().remove(u'&') == u"Retry"_s;
        });
    };
    const DirectoryList &list = bench.session->list(ListKind::AppRegistrations);
    QTRY_COMPARE_WITH_TIMEOUT(list.state(), DirectoryList::State::Failed, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20000);

    QCOMPARE(retries(), 1);

    bench.mendSignIn();
    WindowBench::click(bench.button(u"Retry"_s)); // the list's
    QTRY_COMPARE_WITH_TIMEOUT(list.state(), DirectoryList::State::Loaded, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.session->tenant().id.isEmpty(), 20000);
    QCOMPARE(retries(), 0);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

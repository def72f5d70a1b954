// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directorystore.h"
#include "ui/directory/credentialcontroller.h"
#include "ui/directory/searchbench.h"
#include "ui/palette/commandpalette.h"

#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QSignalSpy>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench : SearchBench
{
    using SearchBench::SearchBench;

    bool openPalette()
    {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            return false;
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        return QTest::qWaitFor([] { return palette() && search()->hasFocus(); });
    }

    static QWidget *palette() { return dialog(u"Go to"_s); }
    static QLineEdit *search() { return palette()->findChild<QLineEdit *>(); }
    QListView *results() const { return find<QListView>(u"Results"_s, palette()); }

    QStringList titles() const
    {
        QStringList titles;
        const auto *model = results()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            titles.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return titles;
    }

    QString current() const { return results()->currentIndex().data().toString(); }

    void enter(const QString &text) const
    {
        QTest::keyClicks(search(), text);
        QTest::keyClick(search(), Qt::Key_Return);
    }

    QString shownList() const { return find<QListWidget>(u"Navigation"_s)->currentItem()->text(); }
    QString chosen() const
    {
        const auto &object = window->findChild<CredentialController *>()->object();
        return object ? object->displayName : QString();
    }
};

} // namespace

class TestPaletteFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAndClosesByKey();
    void opensAnObject();
    void opensAnObjectOfAnotherList();
    void opensAnObjectOfTheListOneIsIn();
    void runsACommand();
    void showsKeys();
    void offersOnlyWhatIsPossibleNow();
    void movesWhileTheFieldKeepsTheFocus();
    void tellsScreenReadersWhereOneIs();
    void takesTheBestOfWhatWasTypedLast();
    void saysThatNothingMatches();
    void refusesAValue();
    void isReadyForALongList();
};

void TestPaletteFlow::opensAndClosesByKey()
{
    Bench bench;
    QVERIFY(bench.load(ListKind::AppRegistrations));

    QVERIFY(bench.openPalette());
    QVERIFY(bench.results());
    QCOMPARE(QAccessible::queryAccessibleInterface(Bench::search())->text(QAccessible::Name),
             u"Search"_s);
    QTest::keyClick(Bench::search(), Qt::Key_Escape);

    QTRY_VERIFY(!Bench::palette());
}

void TestPaletteFlow::opensAnObject()
{
    Bench bench;
    QVERIFY(bench.load(ListKind::AppRegistrations));
    QVERIFY(bench.openPalette());

    bench.enter(u"travel exp"_s);

    QTRY_VERIFY(!Bench::palette());
    QTRY_COMPARE(bench.chosen(), u"Travel Expenses"_s);
    QCOMPARE(bench.shownList(), u"App registrations"_s);
}

void TestPaletteFlow::opensAnObjectOfAnotherList()
{
    Bench bench;
    QVERIFY(bench.load(ListKind::AppRegistrations));
    QVERIFY(bench.load(ListKind::EnterpriseApplications));
    QVERIFY(bench.openPalette());

    bench.enter(u"microsoft graph"_s);

    QTRY_COMPARE(bench.chosen(), u"Microsoft Graph"_s);
    QCOMPARE(bench.shownList(), u"Enterprise applications"_s);
    QTRY_VERIFY(bench.objects() && WindowBench::rowOf(*bench.objects(), u"Microsoft Graph"_s) >= 0);
}

void TestPaletteFlow::opensAnObjectOfTheListOneIsIn()
{
    Bench bench;
    QVERIFY(bench.choose(u"Travel Expenses"_s));
    const QString other =
        bench.session->list(ListKind::AppRegistrations).store().object(3).displayName;
    QVERIFY(bench.openPalette());

    bench.enter(other);

    QTRY_COMPARE(bench.chosen(), other);
    QCOMPARE(bench.window->focusWidget(), bench.objects());
}

void TestPaletteFlow::runsACommand()
{
    Bench bench;
    QVERIFY(bench.load(ListKind::AppRegistrations));
    QVERIFY(bench.openPalette());

    bench.enter(u"deleted app"_s);

    QTRY_COMPARE(bench.shownList(), u"Deleted applications"_s);
    QVERIFY(bench.openPalette());
    QSignalSpy settings(bench.window.get(), &MainWindow::settingsRequested);
    bench.enter(u"settings"_s);
    QTRY_COMPARE(settings.size(), 1);
}

void TestPaletteFlow::showsKeys()
{
    Bench bench;
    QVERIFY(bench.load(ListKind::AppRegistrations));
    QVERIFY(bench.openPalette());

    const QStringList titles = bench.titles();

    for (const auto &title : {u"Settings, Ctrl+,"_s, u"Refresh, F5"_s, u"Search, Ctrl+F"_s,
                              u"Quit, Ctrl+Q"_s, u"Permissions"_s, u"Activity"_s,
                              u"Owned applications"_s, u"Load all of the list anew, Ctrl+F5"_s})
        QVERIFY2(titles.contains(title),
                 qPrintable(title + u" is not in "_s + titles.join(u"; "_s)));
    QVERIFY(!titles.join(u';').contains(u"Go to"_s));
}

void TestPaletteFlow::offersOnlyWhatIsPossibleNow()
{
    Bench bench;
    QVERIFY(bench.load(ListKind::AppRegistrations));
    QVERIFY(bench.openPalette());
    QVERIFY(!bench.titles().join(u';').contains(u"Add secret"_s));
    QTest::keyClick(Bench::search(), Qt::Key_Escape);
    QTRY_VERIFY(!Bench::palette());

    QVERIFY(bench.choose(u"Travel Expenses"_s));
    QTRY_VERIFY(bench.button(u"Add secret"_s)->isEnabled());
    QVERIFY(bench.openPalette());

    QVERIFY(bench.titles().contains(u"Add secret, Ctrl+N"_s));
    bench.enter(u"add sec"_s);
    QTRY_VERIFY(WindowBench::dialog(u"Add secret"_s));
}

void TestPaletteFlow::movesWhileTheFieldKeepsTheFocus()
{
    Bench bench;
    QVERIFY(bench.load(ListKind::AppRegistrations));
    QVERIFY(bench.openPalette());
    const QString first = bench.current();

    QTest::keyClick(Bench::search(), Qt::Key_Down);
    QVERIFY(bench.current() != first);
    QTest::keyClick(Bench::search(), Qt::Key_PageDown);
    QCOMPARE(bench.results()->currentIndex().row(), 11);
    QTest::keyClick(Bench::search(), Qt::Key_PageUp);
    QTest::keyClick(Bench::search(), Qt::Key_Up);
    QTest::keyClick(Bench::search(), Qt::Key_Up);

    QCOMPARE(bench.current(), first);
    QVERIFY(Bench::search()->hasFocus());
}

void TestPaletteFlow::tellsScreenReadersWhereOneIs()
{
    Bench bench;
    QVERIFY(bench.load(ListKind::AppRegistrations));
    QVERIFY(bench.openPalette());

    QTest::keyClicks(Bench::search(), u"travel exp"_s);

    QTRY_COMPARE(Bench::search()->accessibleDescription(), u"Travel Expenses, App registrations"_s);
}

void TestPaletteFlow::takesTheBestOfWhatWasTypedLast()
{
    Bench bench;
    QVERIFY(bench.load(ListKind::AppRegistrations));
    QVERIFY(bench.openPalette());

    Bench::search()->setText(u"travel expenses"_s);
    QTest::keyClick(Bench::search(), Qt::Key_Return); // before it was looked for

    QTRY_COMPARE(bench.chosen(), u"Travel Expenses"_s);
}

void TestPaletteFlow::saysThatNothingMatches()
{
    Bench bench;
    QVERIFY(bench.load(ListKind::AppRegistrations));
    QVERIFY(bench.openPalette());

    Bench::search()->setText(u"zzzzzz"_s);

    QTRY_COMPARE(Bench::search()->accessibleDescription(), u"Nothing matches."_s);
    QTest::keyClick(Bench::search(), Qt::Key_Return);
    QTest::keyClick(Bench::search(), Qt::Key_Down);
    QVERIFY(Bench::palette());
}

void TestPaletteFlow::refusesAValue()
{
    Bench bench;
    QVERIFY(bench.load(ListKind::AppRegistrations));
    QVERIFY(bench.openPalette());
    bench.clipboard.copy(QUuid::createUuid(), SecretText("a.made-up~value"));

    Bench::search()->setText(u"a.made-up~value"_s);

    QTRY_COMPARE(Bench::search()->text(), QString());
    QVERIFY(bench.named<QLabel>("wrongField"));
    const auto labels = Bench::palette()->findChildren<QLabel *>(u"wrongField"_s);
    QCOMPARE(labels.size(), 1);
    QVERIFY(labels.front()->isVisible());
}

void TestPaletteFlow::isReadyForALongList()
{
    Bench bench({.applications = 20'000});
    QVERIFY(bench.load(ListKind::AppRegistrations));
    QVERIFY(bench.openPalette());

    QTest::keyClicks(Bench::search(), u"e"_s);

    QTRY_VERIFY(bench.results()->model()->rowCount() >= int(CommandPalette::MostObjects));
}

QTEST_MAIN(TestPaletteFlow)
#include "tst_paletteflow.moc"

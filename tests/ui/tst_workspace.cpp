// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/objecttablemodel.h"
#include "support/windowbench.h"
#include "ui/common/celldelegate.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QTableView>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The program, ended and started again on the same settings.
struct Bench : WindowBench
{
    bool open()
    {
        openSampleTenant();
        return QTest::qWaitFor([this] { return objects() && objects()->model()->rowCount() > 0; },
                               20000);
    }

    bool restart()
    {
        window->close();
        window.reset();
        return open();
    }

    QListWidget *navigation() const { return find<QListWidget>(u"Navigation"_s); }
    QHeaderView *header() const { return static_cast<QTableView *>(objects())->horizontalHeader(); }
    QString firstText(int column) const
    {
        return objects()->model()->index(0, column).data().toString();
    }

    bool show(int row)
    {
        navigation()->setCurrentRow(row);
        return QTest::qWaitFor([this] { return objects() && objects()->model()->rowCount() > 0; },
                               20000);
    }
};

constexpr int Status = 2;
constexpr int Secrets = 3;
constexpr int CreatedOn = 5;
constexpr int Blueprints = 3; // in the navigation

} // namespace

/// What is remembered from one run to the next, and what goes on through a refresh.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheListThatWasLookedAtLast();
    void opensTheFirstListWhereThatOneIsUnknown();
    void remembersColumnsAndOrderOfEachList();
    void givesColumnsBackWhatTheyHadAtFirst();
    void saysTheNextExpiryOnASmallScreen();
    void comesBackMaximized();
    void comesBackOntoTheScreen();
    void keepsAnOpenDialogThroughARefresh();
    void saysWhatHidesTheChosenObject();
    void saysSoOfEachListByItself();
};

void TestWorkspace::opensTheListThatWasLookedAtLast()
{
    Bench bench;
    QVERIFY(bench.open());
    QCOMPARE(bench.navigation()->currentRow(), 0);
    QVERIFY(bench.show(Blueprints));
    const auto callCount = [&bench] {
        return bench.server.tenant().callCount("GET", "/applications");
    };
    const auto before = callCount();

    QVERIFY(bench.restart());

    QCOMPARE(bench.navigation()->currentItem()->text(), u"Agent identity blueprints"_s);
    QCOMPARE(callCount(), before); // a list that nobody looks at is not loaded
    QVERIFY(bench.show(0));
    QCOMPARE(callCount(), before + 1);
}

void TestWorkspace::opensTheFirstListWhereThatOneIsUnknown()
{
    Bench bench;
    bench.settings.setValue("workspace/list"_L1, u"ofALaterVersion"_s);

    QVERIFY(bench.open());

    QCOMPARE(bench.navigation()->currentRow(), 0);
}

void TestWorkspace::remembersColumnsAndOrderOfEachList()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.header()->resizeSection(Status, 222);
    bench.header()->setSortIndicator(Secrets, Qt::DescendingOrder);
    const QString mostSecrets = bench.firstText(Secrets);
    QVERIFY(bench.show(Blueprints));
    const int width = bench.header()->sectionSize(Status);
    QVERIFY(width != 222);
    bench.header()->setSortIndicator(CreatedOn, Qt::AscendingOrder);

    QVERIFY(bench.restart());
    QVERIFY(bench.restart()); // without a look at the other one

    QCOMPARE(bench.header()->sortIndicatorSection(), CreatedOn);
    QCOMPARE(bench.header()->sortIndicatorOrder(), Qt::AscendingOrder);
    QCOMPARE(bench.header()->sectionSize(Status), width);
    QVERIFY(bench.show(0));
    QCOMPARE(bench.header()->sectionSize(Status), 222);
    QCOMPARE(bench.header()->sortIndicatorSection(), Secrets);
    QCOMPARE(bench.header()->sortIndicatorOrder(), Qt::DescendingOrder);
    QTRY_COMPARE(bench.firstText(Secrets), mostSecrets);
}

void TestWorkspace::givesColumnsBackWhatTheyHadAtFirst()
{
    Bench bench;
    QVERIFY(bench.open());
    const auto widths = [&bench] {
        QList<int> all;
        for (int column = 0; column < bench.header()->count(); ++column)
            all.append(bench.header()->sectionSize(column));
        return all;
    };
    const QList<int> atFirst = widths();
    const QString firstName = bench.firstText(0);
    bench.header()->resizeSection(Status, 222);
    bench.header()->resizeSection(CreatedOn, 30);
    bench.header()->setSortIndicator(Secrets, Qt::DescendingOrder);
    QVERIFY(bench.restart());
    QVERIFY(widths() != atFirst);
    QCOMPARE(bench.header()->contextMenuPolicy(), Qt::ActionsContextMenu);
    const QList<QAction *> actions = bench.header()->actions();
    QCOMPARE(actions.size(), 1);
    QCOMPARE(actions.constFirst()->text(), u"Reset columns"_s);

    actions.constFirst()->trigger();

    QCOMPARE(widths(), atFirst);
    QCOMPARE(bench.header()->sortIndicatorSection(), 0);
    QTRY_COMPARE(bench.firstText(0), firstName);
    QVERIFY(bench.restart());
    QCOMPARE(widths(), atFirst);
}

void TestWorkspace::saysTheNextExpiryOnASmallScreen()
{
    Bench bench;
    QVERIFY(bench.open());

    bench.window->resize(1024, 700);
    QTest::qWait(0); // for the layout

    const QAbstractItemView &view = *bench.objects();
    const QFontMetrics metrics = view.fontMetrics();
    const int room = bench.header()->sectionSize(ObjectTableModel::NextExpiry)
        - 2 * CellDelegate::margin(metrics) - 1;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        const QModelIndex index = view.model()->index(row, ObjectTableModel::NextExpiry);
        const QString text = index.data(ObjectTableModel::ShortTextRole).toString();
        QVERIFY2(metrics.horizontalAdvance(text) <= room, qPrintable(text));
    }
}

void TestWorkspace::comesBackMaximized()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.window->resize(780, 620);
    bench.window->showMaximized();
    QTRY_VERIFY(bench.window->isMaximized());

    QVERIFY(bench.restart());

    QVERIFY(bench.window->isMaximized());
    bench.window->showNormal();
    QTRY_COMPARE(bench.window->size(), QSize(780, 620));
}

void TestWorkspace::comesBackOntoTheScreen()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.window->resize(780, 620);
    bench.window->move(4000, 3000); // where another screen was

    QVERIFY(bench.restart());

    const QRect room = bench.window->screen()->availableGeometry();
    QVERIFY(room.contains(bench.window->geometry()));
}

void TestWorkspace::keepsAnOpenDialogThroughARefresh()
{
    Bench bench;
    QVERIFY(bench.open());
    QVERIFY(bench.choose(u"Payroll"_s));
    QTRY_VERIFY(bench.button(u"Add secret"_s)->isEnabled());
    Bench::click(bench.button(u"Add secret"_s));
    QTRY_VERIFY(Bench::dialog(u"Add secret"_s));
    const QPointer<QWidget> dialog = Bench::dialog(u"Add secret"_s);
    auto *description = bench.find<QLineEdit>(u"Description"_s, dialog);
    description->setText(u"half-way"_s);
    const auto callCount = [&bench] {
        return bench.server.tenant().callCount("GET", "/applications");
    };
    const auto before = callCount();

    bench.session->list(ListKind::AppRegistrations).refresh();

    QTRY_COMPARE_WITH_TIMEOUT(callCount(), before + 1, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(bench.session->list(ListKind::AppRegistrations).state(),
                              DirectoryList::State::Loaded, 20000);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(description->text(), u"half-way"_s);
    QCOMPARE(bench.objects()->currentIndex().data().toString(), u"Payroll"_s);
    dialog->close();
}

void TestWorkspace::saysWhatHidesTheChosenObject()
{
    Bench bench;
    QVERIFY(bench.open());
    QVERIFY(bench.choose(u"Payroll"_s));
    auto *search = bench.find<QLineEdit>(u"Search"_s);
    const QWidget *essentials = bench.named("owners")->parentWidget();
    QTRY_VERIFY(essentials->height() >= essentials->minimumSizeHint().height());
    const int height = bench.named("owners")->y();
    QVERIFY(!bench.find(u"Hidden by the search."_s));

    QTest::keyClicks(search, u"treasury"_s);
    QTRY_VERIFY(bench.find(u"Hidden by the search."_s));
    QCOMPARE(bench.named<QLabel>("displayName")->text(), u"Payroll"_s);
    QTest::qWait(0); // for the layout
    QCOMPARE(bench.named("owners")->y(), height);
    Bench::click(bench.button(u"Clear search"_s));

    QTRY_VERIFY(!bench.find(u"Hidden by the search."_s));
    QVERIFY(search->text().isEmpty());
    QCOMPARE(bench.objects()->currentIndex().data().toString(), u"Payroll"_s);
    QVERIFY(bench.objects()->hasFocus() || !bench.window->isActiveWindow());
}

void TestWorkspace::saysSoOfEachListByItself()
{
    Bench bench;
    QVERIFY(bench.open());
    QVERIFY(bench.choose(u"Payroll"_s));
    QTest::keyClicks(bench.find<QLineEdit>(u"Search"_s), u"treasury"_s);
    QTRY_VERIFY(bench.find(u"Hidden by the search."_s));

    QVERIFY(bench.show(Blueprints));
    Bench::clickRow(*bench.objects(), 0);
    QVERIFY(!bench.find(u"Hidden by the search."_s));
    bench.navigation()->setFocus(); // a table with the focus would choose its first row
    QVERIFY(bench.show(0));
    QVERIFY(bench.find(u"Hidden by the search."_s));
    Bench::clickRow(*bench.objects(), 0);

    QTRY_VERIFY(!bench.find(u"Hidden by the search."_s)); // another is chosen
}

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/rowtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int RowCount = 500;

/// A table of a shared column and two of 20 characters each.
struct Bench
{
    Bench()
    {
        table.setModel(&model);
        table.setColumnWidths({0, 20, 20});
        table.resize(900, 400);
        table.show();
    }

    int width(int column) const { return table.horizontalHeader()->sectionSize(column); }
    int viewport() const { return table.viewport()->width(); }

    QStandardItemModel model{RowCount, 3};
    RowTable table;
};

} // namespace

class TestRowTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesWhatRoomIsLeft();
    void leavesSomeWidthToEachColumn();
    void letsColumnsGoWhereOthersHaveTooLittle();
    void makesRoomForALongHeading();
    void sharesAnewWhenAColumnIsDragged();
    void tellsWhatIsOnScreen();
    void showsARowAtAHeight();
    void keepsTheChosenRowOnScreenWhenItGetsLower();
    void knowsThatThePointerIsElsewhere();
    void tellsSelectedRowsOnceAndInOrder();
    void copiesTheFirstOfVeryManyRows();
};

void TestRowTable::sharesWhatRoomIsLeft()
{
    const Bench bench;

    QCOMPARE(bench.width(0) + bench.width(1) + bench.width(2), bench.viewport());
    QVERIFY(!bench.table.horizontalScrollBar()->isVisible());
}

void TestRowTable::leavesSomeWidthToEachColumn()
{
    Bench bench;
    const int fixed = bench.width(1);

    bench.table.resize(2 * fixed, 400);

    QCOMPARE(bench.width(0), 12 * bench.table.fontMetrics().averageCharWidth());
    QCOMPARE(bench.width(1), fixed);
    QTRY_VERIFY(bench.table.horizontalScrollBar()->isVisible());
    bench.table.resize(900, 400);
    QCOMPARE(bench.width(0) + bench.width(1) + bench.width(2), bench.viewport());
}

void TestRowTable::letsColumnsGoWhereOthersHaveTooLittle()
{
    Bench bench;
    const int character = bench.table.fontMetrics().averageCharWidth();
    const int fixed = bench.width(1);
    const int scrollBar = bench.table.width() - bench.viewport();
    bench.table.setGivingWay({2, 1});
    QVERIFY(!bench.table.isColumnHidden(1));
    QVERIFY(!bench.table.isColumnHidden(2));

    bench.table.resize(fixed + 20 * character + scrollBar, 400);
    QVERIFY(bench.table.isColumnHidden(1));
    QVERIFY(!bench.table.isColumnHidden(2)); // the first to stay

    bench.table.resize(21 * character, 400);
    QVERIFY(bench.table.isColumnHidden(2));

    bench.table.resize(900, 400);
    QVERIFY(!bench.table.isColumnHidden(1));
    QVERIFY(!bench.table.isColumnHidden(2));
    QCOMPARE(bench.width(1), fixed);
}

void TestRowTable::makesRoomForALongHeading()
{
    Bench bench;
    const QFontMetrics metrics = bench.table.fontMetrics();
    const int usual = bench.width(2);
    QString title = u"Anwendungskennung"_s;
    while (metrics.horizontalAdvance(title) < usual)
        title += u'n';
    bench.model.setHorizontalHeaderLabels({u"Name"_s, title, u"Art"_s});

    bench.table.setColumnWidths({0, 20, 20});
    QVERIFY(bench.width(1) > metrics.horizontalAdvance(title));
    QCOMPARE(bench.width(2), usual);

    bench.model.setHorizontalHeaderLabels({u"Name"_s, title.repeated(3), u"Art"_s});
    bench.table.setColumnWidths({0, 20, 20});
    QCOMPARE(bench.width(1), usual * 5 / 4);

    bench.table.resize(2 * usual + 25 * metrics.averageCharWidth(), 400);
    QCOMPARE(bench.width(1), usual); // names come first
    bench.table.resize(1200, 400);
    QCOMPARE(bench.width(1), usual * 5 / 4);
}

void TestRowTable::sharesAnewWhenAColumnIsDragged()
{
    const Bench bench;

    bench.table.horizontalHeader()->resizeSection(1, 300);
    QCOMPARE(bench.width(0) + 300 + bench.width(2), bench.viewport());
    bench.table.horizontalHeader()->resizeSection(1, 800);
    QCOMPARE(bench.width(0), 12 * bench.table.fontMetrics().averageCharWidth());
}

void TestRowTable::tellsWhatIsOnScreen()
{
    const Bench bench;
    const int height = bench.table.verticalHeader()->defaultSectionSize();
    bench.table.verticalScrollBar()->setValue(100);

    QCOMPARE(bench.table.topRow(), 100);
    QCOMPARE(bench.table.shownRowCount(), (bench.table.viewport()->height() + height - 1) / height);
    QVERIFY(!bench.table.isOnScreen(99));
    QVERIFY(bench.table.isOnScreen(100));
    QVERIFY(bench.table.isOnScreen(99 + bench.table.shownRowCount()));
    QVERIFY(!bench.table.isOnScreen(100 + bench.table.shownRowCount()));
    QVERIFY(!bench.table.isOnScreen(-1));
    QCOMPARE(RowTable().topRow(), -1);
    QCOMPARE(RowTable().shownRowCount(), 0);
}

void TestRowTable::showsARowAtAHeight()
{
    Bench bench;
    for (const int height : {0, 1, 100, 200, 333}) {
        bench.table.showAt(250, height);
        QCOMPARE(bench.table.rowAt(height), 250);
    }
    bench.table.showAt(2, 200); // there are no rows above it to fill the view
    QCOMPARE(bench.table.topRow(), 0);
    bench.table.showAt(RowCount - 1, 0);
    QVERIFY(bench.table.isOnScreen(RowCount - 1));
}

void TestRowTable::keepsTheChosenRowOnScreenWhenItGetsLower()
{
    Bench bench;
    bench.table.choose(10);
    bench.table.verticalScrollBar()->setValue(5);
    QVERIFY(bench.table.isOnScreen(10));

    bench.table.resize(900, 130);
    QVERIFY(bench.table.isOnScreen(10));

    bench.table.verticalScrollBar()->setValue(300);
    bench.table.resize(900, 120);
    QVERIFY(!bench.table.isOnScreen(10)); // somebody has looked elsewhere
}

void TestRowTable::knowsThatThePointerIsElsewhere()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowExposed(&bench.table));
    QTest::mouseMove(bench.table.viewport(), {5, 123});
    QTRY_COMPARE(bench.table.pointerHeight(), 123);

    QTest::mouseMove(bench.table.horizontalHeader()->viewport(), {5, 5});
    QTRY_VERIFY(!bench.table.pointerHeight());
}

void TestRowTable::tellsSelectedRowsOnceAndInOrder()
{
    Bench bench;
    bench.table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    QItemSelection selection;
    for (const int row : {9, 3, 4, 400})
        selection.append(QItemSelectionRange(bench.model.index(row, 0), bench.model.index(row, 2)));
    selection.append(QItemSelectionRange(bench.model.index(4, 0), bench.model.index(5, 2)));

    bench.table.selectionModel()->select(selection, QItemSelectionModel::Select);

    QCOMPARE(bench.table.selectedRows(), (std::vector<int>{3, 4, 5, 9, 400}));
    bench.table.clearSelection();
    QVERIFY(bench.table.selectedRows().empty());
    bench.table.selectAll();
    QCOMPARE(bench.table.selectedRows().size(), size_t(RowCount));
}

void TestRowTable::copiesTheFirstOfVeryManyRows()
{
    Bench bench;
    bench.table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    bench.model.setRowCount(RowTable::MostCopied);
    bench.table.selectAll();
    QSignalSpy inPart(&bench.table, &RowTable::copiedInPart);
    QTest::keyClick(&bench.table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(inPart.isEmpty()); // so many, and no more

    bench.model.setRowCount(RowTable::MostCopied + 1);
    bench.table.selectAll();
    QTest::keyClick(&bench.table, Qt::Key_C, Qt::ControlModifier);

    QCOMPARE(inPart.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), RowTable::MostCopied - 1);
}

QTEST_MAIN(TestRowTable)
#include "tst_rowtable.moc"

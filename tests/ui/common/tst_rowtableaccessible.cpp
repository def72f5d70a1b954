// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/rowtable.h"
#include "ui/common/rowtableaccessible.h"

#include <QAccessible>
#include <QHeaderView>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As long as a large tenant, and costing nothing.
class LongModel : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : rows;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 3;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::AccessibleTextRole && index.column() == 1)
            return u"Spoken %1"_s.arg(index.row());
        if (role != Qt::DisplayRole)
            return {};
        return u"%1/%2"_s.arg(index.row()).arg(index.column());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role != Qt::DisplayRole || orientation == Qt::Vertical)
            return {};
        return u"Heading %1"_s.arg(section);
    }
    void setRows(int count)
    {
        beginResetModel();
        rows = count;
        endResetModel();
    }

    int rows = 300'000;
};

struct Bench
{
    Bench()
    {
        table.setModel(&model);
        table.resize(600, 400);
        table.show();
        accessible = QAccessible::queryAccessibleInterface(&table);
    }

    QAccessibleTableInterface &cells() const { return *accessible->tableInterface(); }
    static QString name(const QAccessibleInterface *thing)
    {
        return thing->text(QAccessible::Name);
    }

    LongModel model;
    RowTable table;
    QAccessibleInterface *accessible = nullptr;
};

using News = RowTableAccessible::SelectionNews;

/// With several rows to be selected, and the keyboard.
struct SeveralBench : public Bench
{
    SeveralBench()
    {
        table.setSelectionMode(QAbstractItemView::ExtendedSelection);
        table.activateWindow();
        if (!QTest::qWaitForWindowActive(&table))
            qFatal("The window is not active");
        table.setFocus();
        table.choose(0);
        QObject::connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, &table,
                         [this](const auto &selected, const auto &deselected) {
                             told = RowTableAccessible::selectionNews(table, selected, deselected);
                         });
    }

    int childOf(int row) { return accessible->indexOfChild(cells().cellAt(row, 0)); }

    std::vector<News> told; // of the last change
};

} // namespace

class TestRowTableAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void tellsItsWholeSizeAndShowsWhatIsOnScreen();
    void namesHeadingsThenCells();
    void followsTheScrollBar();
    void findsTheCellWithTheKeyboard();
    void selectsByRow();
    void forgetsNoCellItHasJustHandedOut();
    void forgetsCellsThatWentWithAReset();
    void namesTheHeadingWithTheKeyboard();
    void tellsOfWhatIsSelectedAmongSeveral();
    void tellsOfASelectionOnceHoweverLarge();
};

void TestRowTableAccessible::tellsItsWholeSizeAndShowsWhatIsOnScreen()
{
    const Bench bench;

    QCOMPARE(bench.accessible->role(), QAccessible::Table);
    QCOMPARE(bench.cells().rowCount(), 300'000);
    QCOMPARE(bench.cells().columnCount(), 3);
    QVERIFY(bench.accessible->childCount() > 3);
    QVERIFY(bench.accessible->childCount() < 3 * 50);
}

void TestRowTableAccessible::namesHeadingsThenCells()
{
    const Bench bench;

    QCOMPARE(Bench::name(bench.accessible->child(1)), u"Heading 1"_s);
    QCOMPARE(bench.accessible->child(1)->role(), QAccessible::ColumnHeader);
    const QAccessibleInterface *cell = bench.accessible->child(3 + 2 * 3 + 1);
    QCOMPARE(Bench::name(cell), u"Spoken 2"_s);
    QCOMPARE(Bench::name(bench.accessible->child(3 + 2 * 3 + 2)), u"2/2"_s);
    QCOMPARE(cell->role(), QAccessible::Cell);
    QCOMPARE(bench.accessible->indexOfChild(cell), 3 + 2 * 3 + 1);
    QCOMPARE(cell->parent(), bench.accessible);
    QVERIFY(!cell->rect().isEmpty());
    QVERIFY(!bench.accessible->child(bench.accessible->childCount()));
    for (int i = 0; i < bench.accessible->childCount(); ++i)
        QCOMPARE(bench.accessible->indexOfChild(bench.accessible->child(i)), i);
}

void TestRowTableAccessible::followsTheScrollBar()
{
    const Bench bench;

    bench.cells().selectRow(150'000);

    QCOMPARE(Bench::name(bench.cells().cellAt(150'000, 2)), u"150000/2"_s);
    QVERIFY(bench.accessible->indexOfChild(bench.cells().cellAt(150'000, 2)) > 0);
    QCOMPARE(bench.accessible->indexOfChild(bench.cells().cellAt(0, 0)), -1);
    QVERIFY(bench.cells().cellAt(0, 0)->state().offscreen);
}

void TestRowTableAccessible::findsTheCellWithTheKeyboard()
{
    Bench bench;
    bench.table.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.table));
    bench.table.setFocus();

    QTest::keyClick(&bench.table, Qt::Key_Down);

    QCOMPARE(Bench::name(bench.accessible->focusChild()), u"1/0"_s);
    QVERIFY(bench.accessible->focusChild()->state().focused);
}

void TestRowTableAccessible::selectsByRow()
{
    const Bench bench;

    QVERIFY(bench.cells().selectRow(7));
    QCOMPARE(bench.cells().selectedRows(), QList<int>{7});
    QCOMPARE(bench.cells().selectedCellCount(), 3);
    QCOMPARE(Bench::name(bench.cells().selectedCells().constLast()), u"7/2"_s);
    QVERIFY(bench.cells().cellAt(7, 0)->state().selected);
    QVERIFY(!bench.cells().selectRow(300'000));
    QVERIFY(bench.cells().unselectRow(7));
    QVERIFY(!bench.cells().isRowSelected(7));
}

void TestRowTableAccessible::forgetsNoCellItHasJustHandedOut()
{
    const Bench bench;
    bench.cells().selectRow(150'000);
    // It keeps 1000 cells: whichever of the three is too many, none of them may go.
    for (int count = 996; count <= 1001; ++count) {
        bench.cells().cellAt(0, 0);
        for (int i = 0; i < count; ++i)
            bench.cells().cellAt(i / 3, i % 3);

        const auto selected = bench.cells().selectedCells();

        for (int column = 0; column < 3; ++column)
            QCOMPARE(bench.cells().cellAt(150'000, column), selected.at(column));
        Q_EMIT bench.table.model()->layoutChanged();
    }
}

void TestRowTableAccessible::forgetsCellsThatWentWithAReset()
{
    Bench bench;
    const QAccessible::Id id = QAccessible::uniqueId(bench.cells().cellAt(5, 0));

    bench.model.setRows(2);

    const QAccessibleInterface *old = QAccessible::accessibleInterface(id);
    QVERIFY(!old || !old->isValid());
    QVERIFY(!bench.cells().cellAt(5, 0));
    QCOMPARE(bench.accessible->childCount(), 3 + 2 * 3);
    bench.model.setRows(300'000);
    QVERIFY(bench.cells().cellAt(5, 0)->isValid());
}

void TestRowTableAccessible::namesTheHeadingWithTheKeyboard()
{
    Bench bench;
    QHeaderView *header = bench.table.horizontalHeader();
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(header);
    QCOMPARE(Bench::name(accessible), u"Sort by Heading 0"_s);

    QTest::keyClick(header, Qt::Key_Right);

    QCOMPARE(Bench::name(accessible), u"Sort by Heading 1"_s);
    QCOMPARE(accessible->childCount(), 0);
}

void TestRowTableAccessible::tellsOfWhatIsSelectedAmongSeveral()
{
    SeveralBench bench;

    QTest::keyClick(&bench.table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(bench.told,
             (std::vector<News>{{QAccessible::SelectionAdd, bench.childOf(1)},
                                {QAccessible::SelectionWithin, -1}}));

    QTest::keyClick(&bench.table, Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(bench.told,
             (std::vector<News>{{QAccessible::SelectionRemove, bench.childOf(1)},
                                {QAccessible::SelectionWithin, -1}}));
}

void TestRowTableAccessible::tellsOfASelectionOnceHoweverLarge()
{
    SeveralBench bench;

    QTest::keyClick(&bench.table, Qt::Key_A, Qt::ControlModifier);

    QCOMPARE(bench.told, (std::vector<News>{{QAccessible::SelectionWithin, -1}}));
}

QTEST_MAIN(TestRowTableAccessible)
#include "tst_rowtableaccessible.moc"

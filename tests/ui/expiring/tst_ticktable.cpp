// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/expiring/tickmodel.h"
#include "ui/expiring/ticktable.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

class Numbers : public TickModel
{
public:
    using TickModel::TickModel;

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 2;
    }

protected:
    QString text(int row, int column) const override { return u"%1.%2"_s.arg(row).arg(column); }
};

struct Bench
{
    Numbers model{{true, false, true, false}};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    TickTable table{model, {CellDelegate::Look::Plain}};

    Bench()
    {
        table.resize(400, 300);
        table.show();
    }

    void click(int row, int fromLeft) const
    {
        const QRect cell = table.visualRect(model.index(row, 0));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          QPoint(cell.left() + fromLeft, cell.center().y()));
    }
};

using Rows = std::vector<int>;

} // namespace

class TestTickTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksByAClickOnTheBox();
    void hasItsBoxesWhereOneBeginsToRead();
    void onlySelectsByAClickBeside();
    void ticksAllThatIsSelectedBySpace();
    void ticksNothingOnceItIsFixed();
    void saysWhatIsTicked();
};

void TestTickTable::ticksByAClickOnTheBox()
{
    const Bench bench;
    QSignalSpy changed(&bench.model, &TickModel::ticksChanged);

    bench.click(1, 12);

    QCOMPARE(bench.model.tickedRows(), (Rows{0, 1, 2}));
    QCOMPARE(changed.size(), 1);
    bench.click(0, 12);
    QCOMPARE(bench.model.tickedRows(), (Rows{1, 2}));
}

void TestTickTable::hasItsBoxesWhereOneBeginsToRead()
{
    Bench bench;
    bench.table.setLayoutDirection(Qt::RightToLeft);
    const QRect cell = bench.table.visualRect(bench.model.index(1, 0));
    const auto click = [&bench, &cell](int x) {
        QTest::mouseClick(bench.table.viewport(), Qt::LeftButton, {}, QPoint(x, cell.center().y()));
    };

    click(cell.left() + 5);
    QCOMPARE(bench.model.tickedRows(), (Rows{0, 2}));

    click(cell.right() - 12);
    QCOMPARE(bench.model.tickedRows(), (Rows{0, 1, 2}));
}

void TestTickTable::onlySelectsByAClickBeside()
{
    const Bench bench;

    bench.click(1, 80);

    QCOMPARE(bench.model.tickedRows(), (Rows{0, 2}));
    QCOMPARE(bench.table.selectionModel()->selectedRows().size(), 1);
}

void TestTickTable::ticksAllThatIsSelectedBySpace()
{
    Bench bench;
    bench.table.selectAll();

    QTest::keyClick(&bench.table, Qt::Key_Space); // the first one is ticked

    QCOMPARE(bench.model.tickedRows(), Rows());
    QTest::keyClick(&bench.table, Qt::Key_Space);
    QCOMPARE(bench.model.tickedRows(), (Rows{0, 1, 2, 3}));
}

void TestTickTable::ticksNothingOnceItIsFixed()
{
    Bench bench;

    bench.model.setFixed();

    bench.click(1, 12);
    bench.model.tickAll(true);
    QCOMPARE(bench.model.tickedRows(), (Rows{0, 2}));
    QVERIFY(!bench.model.index(0, 0).flags().testFlag(Qt::ItemIsUserCheckable));
}

void TestTickTable::saysWhatIsTicked()
{
    Bench bench;

    QAccessibleTableInterface *const cells =
        QAccessible::queryAccessibleInterface(&bench.table)->tableInterface();

    QCOMPARE(cells->cellAt(0, 0)->text(QAccessible::Name), u"0.0, ticked"_s);
    QCOMPARE(cells->cellAt(1, 0)->text(QAccessible::Name), u"1.0, not ticked"_s);
    QCOMPARE(cells->cellAt(1, 1)->text(QAccessible::Name), u"1.1"_s);
}

QTEST_MAIN(TestTickTable)
#include "tst_ticktable.moc"

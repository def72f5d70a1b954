// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/rowtable.h"
#include "ui/expiring/keptselection.h"

#include <QTest>

#include <numeric>

using namespace Keyturn;

namespace {

constexpr int Many = 10'000;

QUuid keyId(int number)
{
    return {uint(number), 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1};
}

/// Rows of numbers.
class Numbers : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(numbers.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 3;
    }
    QVariant data(const QModelIndex & /*index*/, int /*role*/) const override { return {}; }

    void reset(const std::vector<int> &others)
    {
        beginResetModel();
        numbers = others;
        endResetModel();
    }

    std::vector<int> numbers;
};

struct Bench
{
    Bench()
    {
        std::vector<int> all(Many);
        std::iota(all.begin(), all.end(), 0);
        model.reset(all);
        table.setModel(&model);
        table.setSelectionMode(QAbstractItemView::ExtendedSelection);
        QObject::connect(&model, &QAbstractItemModel::modelAboutToBeReset, &table,
                         [this] { kept.keep(); });
        QObject::connect(&model, &QAbstractItemModel::modelReset, &table,
                         [this] { kept.restore(); });
    }

    std::vector<int> selected() const
    {
        std::vector<int> numbers;
        for (const int row : table.selectedRows())
            numbers.push_back(model.numbers[size_t(row)]);
        return numbers;
    }

    qsizetype rangeCount() const { return table.selectionModel()->selection().size(); }

    Numbers model;
    RowTable table;
    KeptSelection kept{table, [this](int row) { return keyId(model.numbers[size_t(row)]); }};
};

} // namespace

class TestKeptSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsManyRowsAsFewRanges();
    void followsRowsThatMove();
    void leavesOutRowsThatAreGone();
    void selectsNothingWhereNothingWas();
};

void TestKeptSelection::keepsManyRowsAsFewRanges()
{
    Bench bench;
    bench.table.selectAll();

    bench.model.reset(bench.model.numbers);

    QCOMPARE(bench.rangeCount(), 1);
    QCOMPARE(bench.selected(), bench.model.numbers);
    QCOMPARE(bench.table.currentIndex().row(), 0);

    bench.table.selectionModel()->select(bench.model.index(4'000, 0),
                                         QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    bench.model.reset(bench.model.numbers);

    QCOMPARE(bench.rangeCount(), 2);
    QCOMPARE(bench.selected().size(), size_t(Many - 1));
    QVERIFY(!bench.table.selectionModel()->isSelected(bench.model.index(4'000, 0)));
}

void TestKeptSelection::followsRowsThatMove()
{
    Bench bench;
    bench.table.choose(7);

    bench.model.reset({9, 8, 7, 6});

    QCOMPARE(bench.table.selectedRows(), std::vector<int>{2});
    QCOMPARE(bench.table.currentIndex().row(), 2);
}

void TestKeptSelection::leavesOutRowsThatAreGone()
{
    Bench bench;
    bench.table.selectAll();
    bench.model.reset({1, 2});
    QCOMPARE(bench.selected(), (std::vector<int>{1, 2}));

    bench.model.reset({-1, 2, -3});

    QCOMPARE(bench.selected(), std::vector<int>{2});
}

void TestKeptSelection::selectsNothingWhereNothingWas()
{
    Bench bench;

    bench.model.reset({1, 2, 3});

    QVERIFY(bench.table.selectedRows().empty());
}

QTEST_MAIN(TestKeptSelection)
#include "tst_keptselection.moc"

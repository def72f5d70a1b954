// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
// Rows that were kept from an earlier start.
#include "app/directory/directorystore.h"
#include "app/models/objecttablemodel.h"
#include "support/secondstartbench.h"

#include <QTest>

using namespace Keyturn;
using Bench = SecondStartBench;
using Model = ObjectTableModel;

namespace {

/// From top to bottom.
QList<int> rows(const Model &model)
{
    QList<int> numbers;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QUuid id = model.object(row).ref.objectId;
        numbers += id.toString(QUuid::Id128).last(6).toInt(nullptr, 16);
    }
    return numbers;
}

} // namespace

class TestObjectTableModelKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWasThereBeforeIt();
    void showsRowsAsTheyCameAndSortsThemAfterwards();
};

void TestObjectTableModelKept::showsWhatWasThereBeforeIt()
{
    Bench bench;
    bench.haveLoadedBefore({1, 2, 3});
    bench.start();
    bench.list->refresh();
    QCOMPARE(bench.list->state(), DirectoryList::State::Loading);

    const Model model(*bench.list);

    QCOMPARE(model.rowCount(), 3);
}

void TestObjectTableModelKept::showsRowsAsTheyCameAndSortsThemAfterwards()
{
    Bench bench;
    bench.haveLoadedBefore({1, 2, 3});
    bench.start();
    Model model(*bench.list);
    model.sort(Model::AppId, Qt::DescendingOrder);

    bench.list->refresh();

    QCOMPARE(rows(model).size(), 3);
    const QList<int> asTheyCame = rows(model);
    model.sort(Model::AppId, Qt::DescendingOrder);
    QCOMPARE(rows(model), asTheyCame);
    QTRY_COMPARE(rows(model), (QList<int>{3, 2, 1}));
}

QTEST_GUILESS_MAIN(TestObjectTableModelKept)
#include "tst_objecttablemodel_kept.moc"

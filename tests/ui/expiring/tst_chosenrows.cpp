// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/expiringmodel.h"
#include "app/expiring/listsbench.h"
#include "ui/common/rowtable.h"
#include "ui/expiring/chosenrows.h"

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Most = int(ChosenRows::MostAtOnce);

struct Bench : public ListsBench
{
    /// Applications with two secrets each, which follow each other.
    bool load(int count, int days)
    {
        const QDateTime noon(QDate::currentDate().addDays(days), QTime(12, 0));
        QJsonArray objects;
        for (int number = 1; number <= count; ++number) {
            const QString end = noon.addSecs(number).toUTC().toString(Qt::ISODate);
            QJsonObject object = listedObject(number, u"x"_s);
            object[u"passwordCredentials"_s] =
                QJsonArray{listedSecret(2 * number, end), listedSecret(2 * number + 1, end)};
            objects.append(object);
        }
        hold(objects);
        if (days < 0)
            model.setQuery({.days = ExpiringQuery::Expired});
        table.setModel(&model);
        table.setSelectionMode(QAbstractItemView::ExtendedSelection);
        model.setActive(true);
        lists.load();
        return QTest::qWaitFor(
            [this, count] { return lists.isComplete() && model.rowCount() == 2 * count; }, 20000);
    }

    void select(int first, int count)
    {
        const QItemSelection rows(model.index(first, 0),
                                  model.index(first + count - 1, ExpiringModel::ColumnCount - 1));
        table.selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    }

    ExpiringModel model{lists, [](const ObjectRef &) { return QString(); }};
    RowTable table;
    ChosenRows chosen{table, model};
};

} // namespace

class TestChosenRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesAsManySecretsAsCanBeWorkedOn();
    void givesEachObjectOnce();
    void givesThoseThatHaveExpired();
    void givesAllKeyIds();
    void meansAllWhereFewAreSelected();
};

void TestChosenRows::givesAsManySecretsAsCanBeWorkedOn()
{
    Bench bench;
    QVERIFY(bench.load(Most / 2 + 1, 12));
    bench.select(0, Most);
    QCOMPARE(bench.chosen.secrets().things.size(), ChosenRows::MostAtOnce);
    QVERIFY(!bench.chosen.secrets().areMore); // so many, and no more

    bench.select(1, Most + 1);

    QCOMPARE(bench.chosen.secrets().things.size(), ChosenRows::MostAtOnce);
    QCOMPARE(bench.chosen.secrets().things.front().credential.keyId, bench.model.keyId(1));
    QVERIFY(bench.chosen.secrets().areMore);
    QVERIFY(bench.chosen.expired().things.empty());
    QVERIFY(!bench.chosen.expired().areMore);
}

void TestChosenRows::givesEachObjectOnce()
{
    Bench bench;
    QVERIFY(bench.load(Most + 1, 12));
    const auto objects = [&bench](int rows) {
        bench.select(0, rows);
        return bench.chosen.objects();
    };

    QCOMPARE(objects(3).things.size(), size_t(2));
    QCOMPARE(objects(2 * Most).things.size(), ChosenRows::MostAtOnce);
    QVERIFY(!objects(2 * Most).areMore); // of two secrets each
    QCOMPARE(objects(2 * Most + 1).things.size(), ChosenRows::MostAtOnce);
    QVERIFY(objects(2 * Most + 1).areMore);
}

void TestChosenRows::givesThoseThatHaveExpired()
{
    Bench bench;
    QVERIFY(bench.load(Most / 2 + 1, -12));

    QCOMPARE(bench.chosen.expired().things.size(), ChosenRows::MostAtOnce);
    QVERIFY(bench.chosen.expired().areMore);
    bench.select(0, Most);
    QCOMPARE(bench.chosen.expired().things.size(), ChosenRows::MostAtOnce);
    QVERIFY(!bench.chosen.expired().areMore);
}

void TestChosenRows::givesAllKeyIds()
{
    Bench bench;
    QVERIFY(bench.load(Most / 2 + 1, 12));

    bench.table.selectAll();

    QCOMPARE(bench.chosen.keyIds().size(), size_t(Most + 2));
}

void TestChosenRows::meansAllWhereFewAreSelected()
{
    Bench bench;
    QVERIFY(bench.load(2, 12));
    bench.select(1, 1);

    QCOMPARE(bench.chosen.meant(1), std::vector<int>{1});
    QCOMPARE(bench.chosen.meant(2), (std::vector<int>{0, 1, 2, 3}));
}

QTEST_MAIN(TestChosenRows)
#include "tst_chosenrows.moc"

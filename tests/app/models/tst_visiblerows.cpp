// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/visiblerows.h"
#include "support/listreplies.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    DirectoryStore store;
    int nextNumber = 0;

    void page(const QStringList &names)
    {
        QJsonArray objects;
        for (const QString &name : names)
            objects.append(listedObject(nextNumber++, name));
        store.append(listedPage(objects));
    }

    static std::vector<quint32> all(const VisibleRows &rows)
    {
        std::vector<quint32> all;
        for (qsizetype i = 0; i < rows.size(); ++i)
            all.push_back(quint32(rows[i]));
        return all;
    }
};

using Rows = std::vector<quint32>;

} // namespace

class TestVisibleRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAllAsTheyArrived();
    void keepsTheOrderWhileFiltering();
    void putsLaterRowsBehindTheOrder();
    void acceptsArrivalsThatPassTheFilter();
    void forgetsTheOrderWhenAllIsReplaced();
    void looksAtAllRowsAfterAChange();
    void narrowsToWhatAFreshFilterFinds();
    void findsAllOfATypeAfterAnother();
};

void TestVisibleRows::showsAllAsTheyArrived()
{
    Bench bench;
    QCOMPARE(VisibleRows(bench.store).size(), 0);
    bench.page({u"a"_s, u"b"_s});

    const VisibleRows rows(bench.store);

    QCOMPARE(Bench::all(rows), (Rows{0, 1}));
    QCOMPARE(rows.positionOf(1), 1);
    QCOMPARE(rows.positionOf(2), -1);
}

void TestVisibleRows::keepsTheOrderWhileFiltering()
{
    Bench bench;
    bench.page({u"ax"_s, u"b"_s, u"cx"_s});
    VisibleRows rows(bench.store);

    rows.setOrder({2, 1, 0});
    QCOMPARE(Bench::all(rows), (Rows{2, 1, 0}));
    rows.setFilter(ObjectFilter(u"x"_s));
    QCOMPARE(Bench::all(rows), (Rows{2, 0}));
    rows.setOrder({0, 1, 2});
    QCOMPARE(Bench::all(rows), (Rows{0, 2}));
    rows.setOrder({});
    QCOMPARE(Bench::all(rows), (Rows{0, 2}));
    rows.setFilter(ObjectFilter());
    QCOMPARE(Bench::all(rows), (Rows{0, 1, 2}));
}

void TestVisibleRows::putsLaterRowsBehindTheOrder()
{
    Bench bench;
    bench.page({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    VisibleRows rows(bench.store);

    rows.setOrder({1, 0});

    QCOMPARE(Bench::all(rows), (Rows{1, 0, 2, 3}));
}

void TestVisibleRows::acceptsArrivalsThatPassTheFilter()
{
    Bench bench;
    bench.page({u"ax"_s, u"b"_s});
    VisibleRows rows(bench.store);
    rows.setOrder({1, 0});
    rows.setFilter(ObjectFilter(u"x"_s));
    bench.page({u"c"_s, u"dx"_s});
    bench.page({u"ex"_s});

    const Rows accepted = rows.accept();

    QCOMPARE(accepted, (Rows{3, 4}));
    QCOMPARE(Bench::all(rows), Rows{0});
    rows.append(accepted);
    QCOMPARE(Bench::all(rows), (Rows{0, 3, 4}));
    rows.setFilter(ObjectFilter());
    QCOMPARE(Bench::all(rows), (Rows{1, 0, 2, 3, 4}));
}

void TestVisibleRows::forgetsTheOrderWhenAllIsReplaced()
{
    Bench bench;
    bench.page({u"ax"_s, u"b"_s, u"cx"_s});
    VisibleRows rows(bench.store);
    rows.setOrder({2, 1, 0});
    rows.setFilter(ObjectFilter(u"x"_s));
    bench.store = {};
    bench.page({u"ax"_s, u"bx"_s});

    rows.replaceAll();

    QCOMPARE(Bench::all(rows), (Rows{0, 1}));
}

void TestVisibleRows::looksAtAllRowsAfterAChange()
{
    Bench bench;
    QStringList names(32, u"a"_s);
    names[5] = u"yx"_s;
    bench.page(names);
    VisibleRows rows(bench.store);
    rows.setFilter(ObjectFilter(u"y"_s));
    DirectoryObject object = bench.store.object(9);
    object.displayName = u"yx"_s;
    bench.store.replace(9, object);

    rows.noteChange();
    QCOMPARE(Bench::all(rows), Rows{5});
    rows.setFilter(ObjectFilter(u"yx"_s));

    QCOMPARE(Bench::all(rows), (Rows{5, 9}));
}

void TestVisibleRows::narrowsToWhatAFreshFilterFinds()
{
    Bench bench;
    QRandomGenerator random(23);
    for (int page = 0; page < 5; ++page) {
        QStringList names;
        for (int i = 0; i < 200; ++i)
            names += QString::number(random.bounded(1 << 20), 36);
        bench.page(names);
    }
    for (int round = 0; round < 50; ++round) {
        VisibleRows typed(bench.store);
        QString text;
        for (int i = 0; i < 4; ++i) {
            text += QString::number(random.bounded(36), 36);
            typed.setFilter(ObjectFilter(text));
            VisibleRows fresh(bench.store);
            fresh.setFilter(ObjectFilter(text));
            QCOMPARE(Bench::all(typed), Bench::all(fresh));
        }
    }
}

void TestVisibleRows::findsAllOfATypeAfterAnother()
{
    constexpr int Count = 64;
    Bench bench;
    QJsonArray objects;
    for (int number = 0; number < Count; ++number) {
        QJsonObject object = listedObject(number, u"item"_s);
        if (number % 16 == 1) // so few that they are narrowed row by row
            object[u"servicePrincipalType"_s] = u"ManagedIdentity"_s;
        objects.append(object);
    }
    bench.store.append(listedPage(objects));
    VisibleRows rows(bench.store);

    rows.setFilter(ObjectFilter({}, ApplicationType::ManagedIdentity));
    QCOMPARE(Bench::all(rows), (Rows{1, 17, 33, 49}));
    rows.setFilter(ObjectFilter(u"item"_s, ApplicationType::ManagedIdentity));
    QCOMPARE(Bench::all(rows), (Rows{1, 17, 33, 49}));
    rows.setFilter(ObjectFilter(u"item"_s, ApplicationType::Enterprise));
    QCOMPARE(rows.size(), Count - 4);
    rows.setFilter(ObjectFilter(u"item"_s));
    QCOMPARE(rows.size(), Count);
}

QTEST_GUILESS_MAIN(TestVisibleRows)
#include "tst_visiblerows.moc"

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
// Ratios of the list against plain ways of doing the same, measured in one run. Nothing is judged:
// who reads the table judges.
#include "app/directory/directorystore.h"
#include "app/directory/pageparser.h"
#include "app/models/objectfilter.h"
#include "app/models/objectranks.h"
#include "app/models/visiblerows.h"
#include "listbodies.h"
#include "loading.h"
#include "naivemodel.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>
#include <cstdio>
#include <ctime>
#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ObjectCount = 100'000;

/// Milliseconds of processor time that it takes; the least of some tries.
template<typename Work>
double milliseconds(int tries, Work work)
{
    double least = 1e9;
    for (int i = 0; i < tries; ++i) {
        const std::clock_t start = std::clock();
        work();
        least = std::min(least, 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return least;
}

void print(const char *what, double ours, double theirs)
{
    std::printf("%-44s %9.2f ms %9.2f ms %8.1f x\n", what, ours, theirs, theirs / ours);
    std::fflush(stdout);
}

qint64 heapBytes()
{
#ifdef __GLIBC__
    return qint64(mallinfo2().uordblks + mallinfo2().hblkhd);
#else
    return 0;
#endif
}

DirectoryStore storeOf(const QList<QByteArray> &bodies)
{
    DirectoryStore store;
    PageParser parser(ObjectKind::Application);
    for (const QByteArray &body : bodies)
        store.append(parser.parse(body)->objects);
    return store;
}

void benchParsing(const QList<QByteArray> &bodies)
{
    const QList<QByteArray> some = bodies.first(20);
    const double ours = milliseconds(5, [&] { storeOf(some); });
    const double theirs = milliseconds(2, [&] {
        for (const QByteArray &body : some)
            NaiveModel::parse(body);
    });
    print("parse and store a page | QJsonDocument", ours / 20, theirs / 20);
}

void benchMemory(const QList<QByteArray> &bodies)
{
    const qint64 before = heapBytes();
    const DirectoryStore store = storeOf(bodies);
    const qint64 after = heapBytes();
    qint64 folded = 0;
    qint64 secrets = 0;
    for (const SharedPage &page : store.pages()) {
        folded += page->foldedTexts().size() + qint64(page->foldedStarts().size_bytes());
        for (qsizetype i = 0; i < page->size(); ++i)
            secrets += qint64(page->secrets(i).size());
    }
    const auto rows = double(store.size());
    std::printf("%-44s %9.0f bytes, %.0f of them to search in, %.2f secrets\n", "memory of a row",
                double(after - before) / rows, double(folded) / rows, double(secrets) / rows);
}

void benchKeystroke(const DirectoryStore &store, NaiveModel &naive)
{
    VisibleRows rows(store);
    const auto filter = [&](const QString &text) {
        return milliseconds(5, [&] {
            rows.setFilter(ObjectFilter());
            rows.setFilter(ObjectFilter(text));
        });
    };
    double worst = 0;
    for (const QString &text :
         {u"p"_s, u"e"_s, u"pay"_s, u"größe"_s, u"3f2a"_s, u"payroll eu"_s, u"zzzz"_s})
        worst = std::max(worst, filter(text));

    QSortFilterProxyModel proxy;
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setFilterKeyColumn(-1);
    proxy.setSourceModel(&naive);
    proxy.rowCount(); // it does nothing before somebody asks
    const double detached = milliseconds(1, [&] { proxy.setFilterFixedString(u"pay"_s); });
    proxy.setFilterFixedString({});
    print("keystroke, the worst | proxy without a view", worst, detached);

    QTableView view;
    view.setModel(&proxy);
    view.resize(1200, 800);
    view.show();
    QCoreApplication::processEvents();
    print("keystroke, the worst | proxy under a QTableView", worst,
          milliseconds(1, [&] { proxy.setFilterFixedString(u"pay"_s); }));
}

void benchSorting(const DirectoryStore &store, NaiveModel &naive)
{
    const ExpiryClock clock(QDateTime::currentDateTimeUtc());
    Ranks ranks;
    const double ranking =
        milliseconds(2, [&] { ranks = ranksOf(store, SortKey::DisplayName, clock); });
    QSortFilterProxyModel proxy;
    proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSortLocaleAware(true);
    proxy.setSourceModel(&naive);
    const double sorting = milliseconds(1, [&] { proxy.sort(0); });
    print("rank names, off the UI thread | proxy's sort", ranking, sorting);
    print("turn the order around | proxy's sort",
          milliseconds(5, [&] { rowsInOrder(ranks, Qt::DescendingOrder); }), sorting);
    print("rank by status | proxy's sort of names",
          milliseconds(2, [&] { ranksOf(store, SortKey::Status, clock); }), sorting);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"keyturn.*.info=false"_s);
    const QString server =
        argc > 1 ? QString::fromLocal8Bit(argv[1]) : qEnvironmentVariable("KEYTURN_SAMPLE_SERVER");

    std::printf("%-44s %12s %12s %12s\n", "100,000 objects: ours | theirs", "ours", "theirs",
                "theirs/ours");
    const QList<QByteArray> bodies = listBodies(ObjectCount);
    benchMemory(bodies);
    benchParsing(bodies);
    {
        const DirectoryStore store = storeOf(bodies);
        NaiveModel naive;
        for (const QByteArray &body : bodies)
            naive.append(NaiveModel::parse(body));
        benchSorting(store, naive);
        benchKeystroke(store, naive);
    }
    if (server.isEmpty())
        std::puts("load: not measured, no sample server was named");
    else
        benchLoading(server, ObjectCount);
    return 0;
}

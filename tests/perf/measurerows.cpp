// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directorystore.h"
#include "app/directory/pageparser.h"
#include "app/models/objectfilter.h"
#include "app/models/objectranks.h"
#include "app/models/visiblerows.h"
#include "perf/listbodies.h"
#include "perf/naivemodel.h"
#include "perf/told.h"

#include <QCoreApplication>
#include <QSortFilterProxyModel>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

double heapBytes()
{
#ifdef __GLIBC__
    return double(mallinfo2().uordblks + mallinfo2().hblkhd);
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

void measureParsing(const QList<QByteArray> &bodies)
{
    const QList<QByteArray> some = bodies.first(std::min<qsizetype>(20, bodies.size()));
    const double ours = leastMilliseconds(5, [&] { storeOf(some); });
    const double naive = leastMilliseconds(2, [&] {
        for (const QByteArray &body : some)
            NaiveModel::parse(body);
    });
    tell(u"parse-page-ms"_s, ours / double(some.size()));
    tell(u"parse-page-naive-ms"_s, naive / double(some.size()));
}

void measureMemory(const QList<QByteArray> &bodies)
{
    const double before = heapBytes();
    const DirectoryStore store = storeOf(bodies);
    const auto rows = double(store.size());
    tell(u"bytes-per-row"_s, (heapBytes() - before) / rows);
    qint64 folded = 0;
    for (const SharedPage &page : store.pages())
        folded += page->foldedTexts().size() + qint64(page->foldedStarts().size_bytes());
    tell(u"search-bytes-per-row"_s, double(folded) / rows);
}

/// Each needle as if nothing had been looked for before, which is the most that a key can cost.
void measureFilter(const DirectoryStore &store, NaiveModel &naive)
{
    VisibleRows rows(store);
    QSortFilterProxyModel proxy;
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setFilterKeyColumn(-1);
    proxy.setSourceModel(&naive);
    proxy.rowCount(); // it does nothing before somebody asks
    double worst = 0;
    std::vector<double> ratios;
    const QStringList texts = needles();
    for (const QString &text : texts) {
        double ours = 1e9;
        for (int i = 0; i < 5; ++i) {
            rows.setFilter(ObjectFilter());
            ours =
                std::min(ours, leastMilliseconds(1, [&] { rows.setFilter(ObjectFilter(text)); }));
        }
        proxy.setFilterFixedString({});
        const double theirs = leastMilliseconds(1, [&] { proxy.setFilterFixedString(text); });
        tell(u"filter-ms:"_s + QString(text).replace(u' ', u'_'), ours);
        worst = std::max(worst, ours);
        ratios.push_back(theirs / ours);
    }
    tell(u"filter-worst-ms"_s, worst);
    tell(u"proxy-ratio-median"_s, median(ratios));
    tell(u"proxy-ratio-least"_s, *std::min_element(ratios.begin(), ratios.end()));
}

void measureSorting(const DirectoryStore &store)
{
    const ExpiryClock clock(QDateTime::currentDateTimeUtc());
    Ranks ranks;
    tell(u"rank-names-ms"_s, leastMilliseconds(3, [&] {
             ranks = ranksOf(store, SortKey::DisplayName, clock, QLocale());
         }));
    tell(u"rank-names-first-ms"_s, leastMilliseconds(3, [&] { roughNameRanks(store); }));
    tell(u"turn-around-ms"_s,
         leastMilliseconds(3, [&] { rowsInOrder(ranks, Qt::DescendingOrder); }));
    tell(u"rank-status-ms"_s,
         leastMilliseconds(3, [&] { ranksOf(store, SortKey::Status, clock, QLocale()); }));
}

} // namespace

/// measure_rows COUNT: what so many rows cost without a window, and the same of plain Qt.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int count = QCoreApplication::arguments().value(1).toInt();
    if (count < 1)
        return 2;
    const QList<QByteArray> bodies = listBodies(count);
    measureMemory(bodies);
    measureParsing(bodies);
    const DirectoryStore store = storeOf(bodies);
    measureSorting(store);
    NaiveModel naive;
    for (const QByteArray &body : bodies)
        naive.append(NaiveModel::parse(body));
    measureFilter(store, naive);
    return 0;
}

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directorystore.h"
#include "app/directory/pageparser.h"
#include "app/models/objectfilter.h"
#include "app/models/objectranks.h"
#include "app/models/visiblerows.h"
#include "listbodies.h"

#include <array>
#include <valgrind/callgrind.h>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Counts what the work costs, and nothing else. Callgrind writes it down under that name.
template<typename Work>
void count(const QByteArray &name, Work work)
{
    CALLGRIND_ZERO_STATS;
    CALLGRIND_START_INSTRUMENTATION;
    work();
    CALLGRIND_STOP_INSTRUMENTATION;
    CALLGRIND_DUMP_STATS_AT(name.constData());
}

void parseAndStore(const QList<QByteArray> &bodies, DirectoryStore &store)
{
    PageParser parser(ObjectKind::Application);
    for (const QByteArray &body : bodies)
        store.append(parser.parse(body)->objects);
}

void countSize(const QList<QByteArray> &bodies)
{
    DirectoryStore store;
    const auto named = [&](const char *what) {
        return QByteArray(what) + ' ' + QByteArray::number(store.size());
    };
    // Its name has the size, which is known when it is over.
    CALLGRIND_ZERO_STATS;
    CALLGRIND_START_INSTRUMENTATION;
    parseAndStore(bodies, store);
    CALLGRIND_STOP_INSTRUMENTATION;
    CALLGRIND_DUMP_STATS_AT(named("parse").constData());
    VisibleRows rows(store);
    count(named("filter"), [&] {
        for (const QString &text : {u"e"_s, u"pay"_s, u"größe"_s, u"3f2a"_s, u"payroll eu"_s}) {
            rows.setFilter(ObjectFilter());
            rows.setFilter(ObjectFilter(text));
        }
    });
    const ExpiryClock clock(QDateTime::currentDateTimeUtc());
    count(named("rank"),
          [&] { rowsInOrder(ranksOf(store, SortKey::DisplayName, clock, QLocale()), {}); });
}

} // namespace

/// Run by callgrind, with --instr-atstart=no: what it costs to parse and store, to filter and to
/// rank the rows of lists of those sizes.
int main(int argc, char *argv[])
{
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(QByteArray(argv[i]).toInt());
    for (const int size : sizes)
        countSize(listBodies(size));
    // What repeating costs, without what a first time does.
    const QList<QByteArray> bodies = listBodies(sizes.empty() ? 0 : sizes.front());
    for (const int repetitions : {1, 3}) {
        count("repeat " + QByteArray::number(repetitions), [&] {
            for (int i = 0; i < repetitions; ++i) {
                DirectoryStore store;
                parseAndStore(bodies, store);
            }
        });
    }
    return 0;
}

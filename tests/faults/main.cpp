// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/groups.h"
#include "faults/proxybench.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>

// Adds secrets through thousands of faults and counts, on the server's side, what came of each:
// nothing may be made twice, and nothing may exist that nobody tells of. Exits with 1 if anything
// was, if a group shows no secret at all (a server that is gone would pass everything else), or if
// an ordinary POST did as well, since then the faults are none.

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Group> groups()
{
    std::vector<Group> all;
    for (const auto &some : {exchangeGroups(), aftermathGroups(), tlsGroups(), http2Groups(),
                             journalGroups(), restartGroups()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

void tell(const QByteArray &name, const Tally &tally)
{
    std::printf("%-32s %6d %6d %6d %6d %6d %6d %8d %8d %8d\n", name.constData(), tally.trials,
                tally.shown, tally.found, tally.chosen, tally.notMade, tally.unsent,
                tally.restarted, tally.doubled, tally.unaccounted);
    std::fflush(stdout);
}

bool isWanted(const Group &group, const QStringList &wanted)
{
    return wanted.isEmpty()
        || std::any_of(wanted.begin(), wanted.end(), [&group](const QString &name) {
               return group.name.startsWith(name.toUtf8());
           });
}

} // namespace

// Arguments are the beginnings of the names of the groups to run; without any, all.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    // What went wrong is our own doing, and told below.
    QLoggingCategory::setFilterRules(u"keyturn.*=false\nqt.network.http2=false"_s);
    QElapsedTimer clock;
    clock.start();
    std::printf("%-32s %6s %6s %6s %6s %6s %6s %8s %8s %8s\n", "", "faults", "shown", "found",
                "chosen", "none", "unsent", "restart", "doubled", "unknown");
    bool isClean = true;
    Tally total;
    for (const Group &group : groups()) {
        if (!isWanted(group, wanted))
            continue;
        const Tally tally = group.run();
        tell(group.name, tally);
        total.add(tally);
        isClean = isClean && tally.isClean();
    }
    tell("altogether", total);
    const int http = ProxyBench(false).sendOrdinaryPost();
    const int https = ProxyBench(true).sendOrdinaryPost();
    std::printf("\n%d faults in %lld s. An ordinary POST makes %d secrets over http and %d over "
                "https.\n",
                total.trials, clock.elapsed() / 1000, http, https);
    return isClean && http > 1 && https > 1 ? 0 : 1;
}

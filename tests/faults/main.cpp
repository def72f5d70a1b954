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
// was, if a group shows no secret at all (a server that is gone would pass everything else), if all
// groups together have too few faults, or if an ordinary POST makes nothing twice, since then the
// faults are none. Exits with 2 if a group is not known.

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

constexpr int FewestFaults = 2700; // of all groups together

void tell(const QByteArray &name, const Tally &tally, qint64 milliseconds)
{
    std::printf("%-32s %6d %6d %6d %6d %6d %6d %8d %8d %8d %6.1f\n", name.constData(), tally.trials,
                tally.shown, tally.found, tally.chosen, tally.notMade, tally.unsent,
                tally.restarted, tally.doubled, tally.unaccounted, double(milliseconds) / 1000);
    std::fflush(stdout);
}

bool begins(const Group &group, const QString &wanted)
{
    return group.name.startsWith(wanted.toUtf8());
}

bool isWanted(const Group &group, const QStringList &wanted)
{
    return wanted.isEmpty() || std::ranges::any_of(wanted, [&group](const QString &name) {
               return begins(group, name);
           });
}

/// A misspelt name would run nothing, and nothing goes wrong in that.
bool isEachKnown(const std::vector<Group> &groups, const QStringList &wanted)
{
    const auto isUnknown = [&groups](const QString &name) {
        return std::ranges::none_of(groups,
                                    [&name](const Group &group) { return begins(group, name); });
    };
    const auto unknown = std::ranges::find_if(wanted, isUnknown);
    if (unknown == wanted.end())
        return true;
    std::fprintf(stderr, "No group of faults begins with \"%s\". There are:\n",
                 qPrintable(*unknown));
    for (const Group &group : groups)
        std::fprintf(stderr, "  %s\n", group.name.constData());
    return false;
}

bool runAll(const std::vector<Group> &groups, const QStringList &wanted)
{
    QElapsedTimer all;
    all.start();
    bool isClean = true;
    Tally total;
    for (const Group &group : groups) {
        if (!isWanted(group, wanted))
            continue;
        QElapsedTimer clock;
        clock.start();
        const Tally tally = group.run();
        tell(group.name, tally, clock.elapsed());
        total.add(tally);
        isClean = isClean && tally.isClean();
    }
    tell("altogether", total, all.elapsed());
    if (!wanted.isEmpty() || total.trials >= FewestFaults)
        return isClean;
    std::printf("\nThose are fewer than %d faults.\n", FewestFaults);
    return false;
}

/// The negative control: what Qt may send again has to be sent again, or the faults are none.
bool isOrdinaryPostDoubled()
{
    const int http = ProxyBench(false).sendOrdinaryPost();
    const int https = ProxyBench(true).sendOrdinaryPost();
    std::printf("\nAn ordinary POST makes %d secrets over http and %d over https.\n", http, https);
    if (http > 1 && https > 1)
        return true;
    std::printf("It has to make more than one over each, else these faults prove nothing.\n");
    return false;
}

} // namespace

// Arguments are the beginnings of the names of the groups to run; without any, all.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    // What went wrong is our own doing, and told below.
    QLoggingCategory::setFilterRules(u"keyturn.*=false\nqt.network.http2=false"_s);
    const std::vector<Group> all = groups();
    if (!isEachKnown(all, wanted))
        return 2;
    std::printf("%-32s %6s %6s %6s %6s %6s %6s %8s %8s %8s %6s\n", "", "faults", "shown", "found",
                "chosen", "none", "unsent", "restart", "doubled", "unknown", "s");
    const bool isClean = runAll(all, wanted);
    return isOrdinaryPostDoubled() && isClean ? 0 : 1;
}

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/journaltroubles.h"
#include "faults/proxybench.h"
#include "support/filesizelimit.h"

#include <QTemporaryDir>

#include <cstdio>
#include <optional>

namespace {

/// Runs one trial that has to be refused before anything is sent.
void runRefused(ProxyBench &bench, const FaultBench::Spoiler &spoil, const QByteArray &name,
                Tally &tally)
{
    const int unsentBefore = tally.unsent;
    bench.bench().run(spoil, tally);
    if (tally.unsent == unsentBefore + 1)
        return;
    std::printf("  not refused: %s\n", name.constData());
    ++tally.unaccounted;
}

/// Each trouble is there from the beginning, comes when the secrets are already read, and goes.
Tally writeWhereNothingCanBeWritten()
{
    const QTemporaryDir place;
    Tally tally;
    for (const JournalTrouble &trouble : journalTroubles(place.path())) {
        ProxyBench bench(false, trouble.folder);
        for (const Moment beginning : {Moment::Beginning, Moment::Asking}) {
            const auto spoil = [&trouble, beginning](Moment moment) {
                if (moment == beginning)
                    trouble.begin();
                else if (moment == Moment::Looking && trouble.end)
                    trouble.end();
            };
            runRefused(bench, spoil, trouble.name, tally);
        }
        if (trouble.end)
            bench.run({}, tally);
    }
    return tally;
}

/// A file may have that many bytes and no more: the lock's, some of the record's, all of them.
Tally writeOnAFullDisk()
{
    ProxyBench bench(false);
    Tally tally;
    for (unsigned bytes = 0; bytes <= 800; bytes += 5) {
        std::optional<FileSizeLimit> limit;
        const auto spoil = [&limit, bytes](Moment moment) {
            if (moment == Moment::Asking)
                limit.emplace(bytes);
            else if (moment == Moment::Looking || moment == Moment::Restarting)
                limit.reset();
        };
        bench.bench().run(spoil, tally);
    }
    if (tally.unsent == 0)
        ++tally.unaccounted;
    return tally;
}

} // namespace

std::vector<Group> journalGroups()
{
    return {{"a journal that cannot be written", writeWhereNothingCanBeWritten},
            {"a disk that is full", writeOnAFullDisk}};
}

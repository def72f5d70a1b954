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
                Account &account)
{
    const int unsentBefore = account.unsent;
    bench.bench().run(spoil, account);
    if (account.unsent == unsentBefore + 1)
        return;
    std::printf("  not refused: %s\n", name.constData());
    ++account.unaccounted;
}

/// Each trouble is there from the beginning, comes when the secrets are already read, and goes.
Account writeWhereNothingCanBeWritten()
{
    const QTemporaryDir place;
    Account account;
    for (const JournalTrouble &trouble : journalTroubles(place.path())) {
        ProxyBench bench(false, trouble.folder);
        for (const Moment beginning : {Moment::Beginning, Moment::Asking}) {
            const auto spoil = [&trouble, beginning](Moment moment) {
                if (moment == beginning)
                    trouble.begin();
                else if (moment == Moment::Looking && trouble.end)
                    trouble.end();
            };
            runRefused(bench, spoil, trouble.name, account);
        }
        if (trouble.end)
            bench.run({}, account);
    }
    return account;
}

/// A file may have that many bytes and no more: the lock's, some of the record's, all of them.
Account writeOnAFullDisk()
{
    ProxyBench bench(false);
    Account account;
    for (unsigned bytes = 0; bytes <= 800; bytes += 5) {
        std::optional<FileSizeLimit> limit;
        const auto spoil = [&limit, bytes](Moment moment) {
            if (moment == Moment::Asking)
                limit.emplace(bytes);
            else if (moment == Moment::Looking || moment == Moment::Restarting)
                limit.reset();
        };
        bench.bench().run(spoil, account);
    }
    if (account.unsent == 0)
        ++account.unaccounted;
    return account;
}

} // namespace

std::vector<Group> journalGroups()
{
    return {{"a journal that cannot be written", writeWhereNothingCanBeWritten},
            {"a disk that is full", writeOnAFullDisk}};
}

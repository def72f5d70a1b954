// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/proxybench.h"
#include "support/testcertificates.h"

using namespace Qt::Literals::StringLiterals;
using Ending = FaultyProxy::Ending;

namespace {

/// Whom the server says to be, by the names of support/make-certificates.
struct Identity
{
    QString whileReading = u"good"_s;
    QString whileAdding = u"good"_s; ///< which has a connection of its own
    QString whileLooking = u"good"_s;
    QString whileDeleting = u"good"_s;
};

struct TlsTrial
{
    Identity identity = {};
    FaultyProxy::Fault adding = {};
    bool dropsAdding = false; ///< before the handshake
};

void spoil(FaultyProxy &proxy, const TlsTrial &trial, Moment moment)
{
    const auto show = [&proxy](const QString &certificate) {
        proxy.setTls(TestCertificates::serverConfiguration(certificate));
    };
    switch (moment) {
    case Moment::Beginning:
        proxy.setFaultOf("/addPassword", trial.adding);
        return show(trial.identity.whileReading);
    case Moment::Asking:
        if (trial.dropsAdding)
            proxy.setFault({.ending = trial.adding.ending, .dropsConnection = true});
        return show(trial.identity.whileAdding);
    case Moment::Looking:
        proxy.closeConnections();
        proxy.setFault({});
        return show(trial.identity.whileLooking);
    case Moment::Deleting:
        proxy.closeConnections();
        return show(trial.identity.whileDeleting);
    case Moment::Restarting:
        proxy.closeConnections();
        proxy.setFault({});
        proxy.setFaultOf({}, {});
        return show(u"good"_s);
    }
}

std::vector<TlsTrial> trials()
{
    std::vector<TlsTrial> all = {{}};
    for (const QString &bad : {u"expired"_s, u"wronghost"_s, u"selfsigned"_s, u"unknown"_s}) {
        all.push_back({.identity = {.whileReading = bad}});
        all.push_back({.identity = {.whileAdding = bad}});
        all.push_back({.identity = {.whileAdding = bad, .whileLooking = bad}});
        for (const int at : {0, 300, 600}) {
            all.push_back({.identity = {.whileLooking = bad}, .adding = {.cutAfter = at}});
            all.push_back({.identity = {.whileDeleting = bad}, .adding = {.cutAfter = at}});
        }
    }
    for (const Ending ending : {Ending::Close, Ending::Reset})
        all.push_back({.adding = {.ending = ending}, .dropsAdding = true});
    return all;
}

/// Whom nobody knows is asked nothing: not one request may arrive.
Tally run()
{
    ProxyBench bench(true);
    Tally tally;
    for (const TlsTrial &trial : trials()) {
        const auto before = bench.bench().truth();
        bench.bench().run([&bench, &trial](Moment moment) { spoil(bench.proxy(), trial, moment); },
                          tally);
        const auto after = bench.bench().truth();
        const bool isReadingBad = trial.identity.whileReading != u"good"_s;
        const bool isAddingBad = trial.identity.whileAdding != u"good"_s || trial.dropsAdding;
        if ((isReadingBad && after.calls != before.calls)
            || (isAddingBad && after.posts != before.posts))
            ++tally.unaccounted;
    }
    return tally;
}

} // namespace

std::vector<Group> tlsGroups()
{
    return {{"certificates that are not good", run}};
}

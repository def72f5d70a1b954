// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/addingprogram.h"

#include "app/secrets/endmark.h"
#include "faults/waiting.h"

#include <algorithm>
#include <chrono>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

RecoverySchedule schedule()
{
    return {.waits = {1ms, 5ms}, .patience = 5s};
}

bool isSettled(const RecoveryCase &one)
{
    return one.state != RecoveryCase::State::Looking && one.state != RecoveryCase::State::Removing;
}

} // namespace

AddingProgram::AddingProgram(const GraphEndpoint &endpoint, const QByteArray &bearer,
                             const QString &journalFolder)
    : tokens(bearer)
    , graph(endpoint, tokens, network)
    , remover(graph, nullptr, {1ms, 1ms, 1ms, 1ms})
    , journal(journalFolder)
    , recovery(graph, remover, journal, schedule())
    , issuer(graph, tokens, pending, journal, recovery)
{
    issuer.setTenant(u"sample"_s);
}

void AddingProgram::add(const ObjectRef &owner)
{
    const QDateTime end = QDateTime::currentDateTimeUtc().addDays(90);
    (void)issuer.issue(owner, u"Payroll"_s,
                       {.displayName = u"trial"_s,
                        .startDateTime = {},
                        .endDateTime = EndMark::random().applyTo(end, end)});
}

void AddingProgram::resume()
{
    bool isRead = false;
    const auto take = [&](const std::vector<IssuingRecord> &records) {
        recovery.resume(records, [](const auto &) { return false; });
        isRead = true;
    };
    journal.takeOpen([](const auto &) { return true; }, &recovery, take);
    waitUntil([&isRead] { return isRead; }, "the journal");
}

void AddingProgram::waitForLooks()
{
    const auto isSettledCase = [this](const QUuid &id) { return isSettled(*recovery.find(id)); };
    waitUntil([&] { return std::ranges::all_of(recovery.ids(), isSettledCase); },
              "the end of looking");
}

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/faultbench.h"

#include "faults/addingprogram.h"
#include "faults/waiting.h"

#include <QDir>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using State = RecoveryCase::State;

namespace {

constexpr int MaxTries = 20; // of what a busy machine may be too slow for

bool isUnreachable(const AddingProgram &program, const QUuid &id)
{
    const RecoveryCase *const one = program.recovery.find(id);
    return one && one->state == State::Unreachable;
}

/// Has the first one deleted, as often as it takes, but no more often than that.
void removeCandidate(AddingProgram &program, const QUuid &id, const FaultBench::Spoiler &spoil,
                     Tally &tally, int tries)
{
    const RecoveryCase chosen = *program.recovery.find(id);
    const bool isSure = chosen.state != State::Possible;
    const QObject context;
    QObject::connect(&program.recovery, &SecretRecovery::removed, &context,
                     [&] { ++(isSure ? tally.found : tally.chosen); });
    for (int i = 0; i < tries && program.recovery.find(id); ++i) {
        spoil(Moment::Deleting);
        program.recovery.remove(id, chosen.candidates.front().keyId);
        program.waitForLooks();
    }
}

} // namespace

FaultBench::FaultBench(SampleServer &server, GraphEndpoint endpoint, const QString &journalFolder)
    : m_server(server)
    , m_endpoint(std::move(endpoint))
    , m_journalFolder(journalFolder.isEmpty() ? m_folder.path() : journalFolder)
    , m_owner(m_server.tenant().find(ObjectKind::Application, u"Payroll").value())
{ }

FaultBench::~FaultBench() = default;

FaultBench::Truth FaultBench::truth() const
{
    const SampleTenant &tenant = m_server.tenant();
    return {.calls = tenant.callCount("GET") + tenant.callCount("POST"),
            .posts = tenant.callCount("POST", "/addPassword"),
            .secrets = int(tenant.secretsOf(m_owner.objectId).size())};
}

std::unique_ptr<AddingProgram> FaultBench::start() const
{
    return std::make_unique<AddingProgram>(m_endpoint, m_server.bearer(), m_journalFolder);
}

FaultBench::Answer FaultBench::add(AddingProgram &program, const Spoiler &spoil) const
{
    Answer answer;
    const QObject context;
    QObject::connect(&program.issuer, &SecretIssuer::issued, &context,
                     [&answer](const ObjectRef &, const QUuid &id) { answer.issued = id; });
    QObject::connect(&program.issuer, &SecretIssuer::issuingFailed, &context,
                     [&](const ObjectRef &, const IssuingError &error) {
                         answer.failure = error;
                         spoil(Moment::Looking);
                     });
    program.tokens.aboutToAsk = [&spoil] { spoil(Moment::Asking); };
    if (m_opensAhead)
        program.issuer.openConnection(&program.issuer);
    program.add(m_owner);
    waitUntil([&answer] { return answer.issued || answer.failure; }, "an answer or its loss");
    program.tokens.aboutToAsk = {};
    return answer;
}

bool FaultBench::isRightValue(const AddingProgram &program, const QUuid &id) const
{
    const IssuedSecret &secret = *program.pending.find(id);
    return m_server.tenant().secretEquals(secret.credential.keyId, secret.text.utf8());
}

void FaultBench::removeSecret(AddingProgram &program, const QUuid &keyId) const
{
    bool isGone = false;
    for (int i = 0; i < MaxTries && !isGone; ++i) {
        bool isAnswered = false;
        program.remover.remove(m_owner, keyId, &program.remover, [&](const RemovalResult &result) {
            isAnswered = true;
            isGone = result.has_value();
        });
        waitUntil([&isAnswered] { return isAnswered; }, "the end of a secret");
    }
}

/// The person takes the value; then the trial is over and its secret goes.
void FaultBench::accountForValue(AddingProgram &program, const QUuid &id, Tally &tally) const
{
    const QUuid keyId = program.pending.find(id)->credential.keyId;
    ++(isRightValue(program, id) ? tally.shown : tally.unaccounted);
    program.pending.discard(id);
    removeSecret(program, keyId);
}

/// "Nothing was sent" and "nothing was made" are promises; nothing else is.
bool FaultBench::isTrue(const IssuingError &claim, const Truth &before) const
{
    const Truth now = truth();
    return (claim.wasSent || now.posts == before.posts)
        && (claim.mayExist || now.secrets == before.secrets);
}

void FaultBench::settle(AddingProgram &program, const Spoiler &spoil, Tally &tally, bool isLast)
{
    program.waitForLooks();
    if (program.recovery.ids().empty())
        ++tally.notMade;
    for (const QUuid &id : program.recovery.ids()) {
        // Nobody gives up a case that could not be looked at, once the network is well again.
        for (int i = 0; isLast && i < MaxTries && isUnreachable(program, id); ++i) {
            program.recovery.lookNow(id);
            program.waitForLooks();
        }
        const RecoveryCase *const seen = program.recovery.find(id);
        if (seen && !seen->candidates.empty()) {
            removeCandidate(program, id, spoil, tally, isLast ? MaxTries : 1);
        } else if (seen && isLast) {
            ++tally.notMade;
            program.recovery.close(id);
        }
    }
}

bool FaultBench::isCleared(const Truth &before) const
{
    return truth().secrets == before.secrets && QDir(m_journalFolder).isEmpty();
}

void FaultBench::run(const Spoiler &spoil, Tally &tally)
{
    ++tally.trials;
    const Truth before = truth();
    spoil(Moment::Beginning);
    std::unique_ptr<AddingProgram> program = start();
    const Answer answer = add(*program, spoil);

    const Truth after = truth();
    if (after.posts - before.posts > 1 || after.secrets - before.secrets > 1)
        ++tally.doubled;
    if (answer.issued) {
        spoil(Moment::Restarting); // nothing shall stand in the way of clearing up
        accountForValue(*program, *answer.issued, tally);
        program.reset();
        if (!isCleared(before))
            ++tally.unaccounted;
        return;
    }
    bool isWell = isTrue(*answer.failure, before);
    if (!answer.failure->wasSent)
        ++tally.unsent;
    settle(*program, spoil, tally, false);
    const bool isOpen = !program->recovery.ids().empty(); // as the network was then
    program.reset(); // writes the journal
    spoil(Moment::Restarting);
    if (isOpen) {
        ++tally.restarted;
        program = start();
        program->resume();
        settle(
            *program, [](Moment) {}, tally, true);
        program.reset();
    }
    isWell = isWell && isCleared(before);
    if (!isWell)
        ++tally.unaccounted;
}

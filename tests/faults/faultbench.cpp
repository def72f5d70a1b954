// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/faultbench.h"

#include "faults/addingprogram.h"
#include "faults/waiting.h"

#include <QDir>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using State = RecoveryCase::State;

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

/// The person takes the value; then the trial is over and its secret goes.
void FaultBench::accountForValue(AddingProgram &program, const QUuid &id, Account &account)
{
    const QUuid keyId = program.pending.find(id)->credential.keyId;
    ++(isRightValue(program, id) ? account.shown : account.unaccounted);
    program.pending.discard(id);
    bool isGone = false;
    program.remover.remove(m_owner, keyId, &program.remover,
                           [&isGone](const RemovalResult &) { isGone = true; });
    waitUntil([&isGone] { return isGone; }, "the end of a secret that was shown");
}

/// "Nothing was sent" and "nothing was made" are promises; nothing else is.
bool FaultBench::isTrue(const IssuingError &claim, const Truth &before) const
{
    const Truth now = truth();
    return (claim.wasSent || now.posts == before.posts)
        && (claim.mayExist || now.secrets == before.secrets);
}

void FaultBench::settle(AddingProgram &program, const Spoiler &spoil, Account &account, bool isLast)
{
    program.waitForLooks();
    if (program.recovery.ids().empty())
        ++account.notMade;
    for (const QUuid &id : program.recovery.ids()) {
        const RecoveryCase seen = *program.recovery.find(id);
        if (!seen.candidates.empty()) {
            const bool isSure = seen.state != State::Possible;
            const QObject context;
            QObject::connect(&program.recovery, &SecretRecovery::removed, &context,
                             [&] { ++(isSure ? account.found : account.chosen); });
            spoil(Moment::Deleting);
            program.recovery.remove(id, seen.candidates.front().keyId);
            program.waitForLooks();
        } else if (isLast) {
            ++account.notMade;
            program.recovery.close(id);
        }
    }
}

bool FaultBench::isCleared(const Truth &before) const
{
    return truth().secrets == before.secrets && QDir(m_journalFolder).isEmpty();
}

void FaultBench::run(const Spoiler &spoil, Account &account)
{
    ++account.trials;
    const Truth before = truth();
    spoil(Moment::Beginning);
    std::unique_ptr<AddingProgram> program = start();
    const Answer answer = add(*program, spoil);

    const Truth after = truth();
    if (after.posts - before.posts > 1 || after.secrets - before.secrets > 1)
        ++account.doubled;
    if (answer.issued) {
        spoil(Moment::Restarting); // nothing shall stand in the way of clearing up
        accountForValue(*program, *answer.issued, account);
        program.reset();
        if (!isCleared(before))
            ++account.unaccounted;
        return;
    }
    bool isWell = isTrue(*answer.failure, before);
    if (!answer.failure->wasSent)
        ++account.unsent;
    settle(*program, spoil, account, false);
    const bool isOpen = !program->recovery.ids().empty(); // as the network was then
    program.reset(); // writes the journal
    spoil(Moment::Restarting);
    if (isOpen) {
        ++account.restarted;
        program = start();
        program->resume();
        settle(
            *program, [](Moment) {}, account, true);
        program.reset();
    }
    isWell = isWell && isCleared(before);
    if (!isWell)
        ++account.unaccounted;
}

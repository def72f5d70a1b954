// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/faultbench.h"

#include "app/graph/graphclient.h"
#include "app/secrets/endmark.h"
#include "app/secrets/issuingjournal.h"
#include "app/secrets/pendingsecrets.h"
#include "app/secrets/secretrecovery.h"
#include "app/secrets/secretremover.h"
#include "support/testcertificates.h"

#include <QDir>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = RecoveryCase::State;

namespace {

RecoverySchedule schedule()
{
    return {.waits = {1ms, 5ms}, .patience = 5s};
}

constexpr auto Patience = 300ms; // with a connection that hangs

bool isSettled(State state)
{
    return state != State::Looking && state != State::Removing;
}

/// Turns the event loop until it is so; ends the program where it never is.
void waitUntil(const std::function<bool()> &condition, const char *what)
{
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
    });
    poll.start(1ms);
    QTimer::singleShot(60s, &loop, [what] { qFatal("never came about: %s", what); });
    if (!condition())
        loop.exec();
}

} // namespace

/// From one start of the program to its end.
struct FaultBench::Program
{
    Program(const GraphEndpoint &endpoint, const QByteArray &bearer, const QString &folder)
        : tokens(bearer)
        , graph(endpoint, tokens, network)
        , journal(folder)
    {
        issuer.setTenant(u"sample"_s);
    }

    StaticToken tokens;
    QNetworkAccessManager network;
    GraphClient graph;
    PendingSecrets pending;
    SecretRemover remover{graph, nullptr, {1ms, 1ms}};
    IssuingJournal journal;
    SecretRecovery recovery{graph, remover, journal, schedule()};
    SecretIssuer issuer{graph, tokens, pending, journal, recovery};
};

FaultBench::FaultBench(bool tls)
    : m_server({.gzip = false})
    , m_proxy(quint16(m_server.graphEndpoint().port()),
              tls ? std::optional(TestCertificates::serverConfiguration()) : std::nullopt)
    , m_endpoint(m_proxy.url(), TestCertificates::authorities(), Patience)
    , m_owner(m_server.tenant().find(ObjectKind::Application, u"Payroll").value())
{ }

FaultBench::~FaultBench() = default;

/// Takes up what an earlier start left open.
void FaultBench::begin(Program &program)
{
    bool isRead = false;
    program.journal.takeOpen([](const auto &) { return true; }, &program.recovery,
                             [&](const std::vector<IssuingRecord> &records) {
                                 program.recovery.resume(records,
                                                         [](const auto &) { return false; });
                                 isRead = true;
                             });
    waitUntil([&isRead] { return isRead; }, "the journal");
}

/// Decides once about each case, as a person would: what is found goes. What is not seen stays
/// open until a start at which everything can be seen.
void FaultBench::settle(Program &program, Account &account, bool isLast)
{
    const auto areSettled = [&program] {
        return std::ranges::all_of(program.recovery.ids(), [&program](const QUuid &id) {
            return isSettled(program.recovery.find(id)->state);
        });
    };
    waitUntil(areSettled, "the end of looking");
    if (program.recovery.ids().empty())
        ++account.notMade;
    for (const QUuid &id : program.recovery.ids()) {
        const RecoveryCase seen = *program.recovery.find(id);
        const bool isFound = seen.state == State::Found;
        if (isFound || seen.state == State::Possible) {
            const auto deleted =
                QObject::connect(&program.recovery, &SecretRecovery::removed, &program.recovery,
                                 [&] { ++(isFound ? account.found : account.chosen); });
            program.recovery.remove(id, seen.candidates.front().keyId);
            waitUntil(areSettled, "the end of a deletion");
            QObject::disconnect(deleted);
        } else if (isLast) {
            ++account.notMade;
            program.recovery.close(id);
        }
    }
}

int FaultBench::secretCount()
{
    return int(m_server.tenant().secretsOf(m_owner.objectId).size());
}

void FaultBench::run(const Trial &trial, Account &account)
{
    ++account.trials;
    const int secretsBefore = secretCount();
    const auto postsBefore = m_server.tenant().callCount("POST", "/addPassword");
    m_proxy.setFault({});
    m_proxy.setFaultOf("/addPassword", trial.adding);
    auto program = std::make_unique<Program>(m_endpoint, m_server.bearer(), m_folder.path());
    std::optional<QUuid> issued;
    std::optional<IssuingError> failure;
    QObject::connect(&program->issuer, &SecretIssuer::issued, &program->issuer,
                     [&issued](const ObjectRef &, const QUuid &id) { issued = id; });
    QObject::connect(&program->issuer, &SecretIssuer::issuingFailed, &program->issuer,
                     [&](const ObjectRef &, const IssuingError &error) {
                         failure = error;
                         m_proxy.setFault(trial.looking); // for connections from now on
                         m_proxy.setFaultOf("/removePassword", trial.deleting);
                         m_proxy.closeConnections();
                     });
    const QDateTime end = QDateTime::currentDateTimeUtc().addDays(90);
    (void)program->issuer.issue(m_owner, u"Payroll"_s,
                                {.displayName = u"trial"_s,
                                 .startDateTime = {},
                                 .endDateTime = EndMark::random().applyTo(end, end)});
    waitUntil([&] { return issued || failure; }, "an answer or its loss");

    const int made = secretCount() - secretsBefore;
    if (m_server.tenant().callCount("POST", "/addPassword") - postsBefore > 1 || made > 1)
        ++account.doubled;
    if (issued) {
        const IssuedSecret &secret = *program->pending.find(*issued);
        const bool isRight =
            m_server.tenant().secretEquals(secret.credential.keyId, secret.text.utf8());
        ++(isRight && made == 1 ? account.shown : account.unaccounted);
        program->pending.discard(*issued);
        program->remover.remove(m_owner, secret.credential.keyId, &program->remover,
                                [&issued](const auto &) { issued.reset(); });
        waitUntil([&] { return !issued; }, "the end of a secret that was shown");
        return;
    }
    settle(*program, account, false);
    if (!program->recovery.ids().empty()) { // as the network was then
        program.reset();
        m_proxy.setFault({});
        m_proxy.setFaultOf({}, {});
        ++account.restarted;
        program = std::make_unique<Program>(m_endpoint, m_server.bearer(), m_folder.path());
        begin(*program);
        settle(*program, account, true);
    }
    program.reset(); // writes the journal
    const bool isForgotten = QDir(m_folder.path()).entryList({u"*.json"_s}).isEmpty();
    if (secretCount() != secretsBefore || !isForgotten)
        ++account.unaccounted;
}

int FaultBench::sendOrdinaryPost()
{
    const int before = secretCount();
    m_proxy.setFaultOf("/addPassword", {.cutAfter = 0});
    auto request = *m_endpoint.request(GraphVersion::V1, m_owner.actionPath("addPassword"_L1),
                                       AccessToken(m_server.bearer()));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    QNetworkAccessManager network;
    const QNetworkReply *const reply = network.post(request, QByteArray("{}"));
    waitUntil([reply] { return reply->isFinished(); }, "the end of an ordinary POST");
    return secretCount() - before;
}

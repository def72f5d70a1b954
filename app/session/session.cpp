// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/session.h"

#include "app/directory/directorystore.h"
#include "app/directory/missingpermissions.h"
#include "app/directory/objectreader.h"
#include "app/session/actrecorder.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr std::array Kinds = {
        ListKind::AppRegistrations,       ListKind::OwnedApplications,
        ListKind::EnterpriseApplications, ListKind::AgentIdentityBlueprints,
        ListKind::DeletedApplications,
    };

    /// https://learn.microsoft.com/graph/api/organization-list: one organization in a list.
    GraphResult<Tenant> tenantFromJson(const QJsonObject &json)
    {
        const QJsonObject organization = json["value"_L1][0].toObject();
        Tenant tenant{.id = organization["id"_L1].toString(),
                      .displayName = organization["displayName"_L1].toString(),
                      .defaultDomain = {}};
        if (tenant.id.isEmpty())
            return tl::unexpected(GraphError::malformedReply(u"No organization has an ID"_s));
        const QJsonArray domains = organization["verifiedDomains"_L1].toArray();
        const auto isDefault = [](const auto &domain) { return domain["isDefault"_L1].toBool(); };
        const auto found = std::find_if(domains.begin(), domains.end(), isDefault);
        if (found != domains.end())
            tenant.defaultDomain = (*found)["name"_L1].toString();
        return tenant;
    }

    /// Whether it may be another thing once somebody has signed in again.
    bool lacksSignIn(const GraphError &error)
    {
        return error.kind == GraphError::Kind::SignInRequired
            || error.kind == GraphError::Kind::Forbidden;
    }

    /// Whose token it is, where that does not tell.
    TokenKind kindOfHolder(const SessionSetup &setup)
    {
        if (setup.reader.isPersonal)
            return TokenKind::PersonalAccount;
        if (!setup.reader.appId.isNull())
            return TokenKind::Application;
        return setup.way ? TokenKind::WorkAccount : TokenKind::Unknown;
    }

    /// Whether permissions may be what it lacks.
    bool isRefused(const DirectoryList &list)
    {
        if (list.state() == DirectoryList::State::Failed)
            return list.error().kind == GraphError::Kind::Forbidden;
        return list.state() == DirectoryList::State::Loaded
            && (list.isOwnedOnly() || list.store().size() == 0);
    }

} // namespace

Session::Session(SessionSetup setup, KeptSecrets &keptSecrets, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_keptSecrets(keptSecrets)
    , m_graph(GraphEndpoint(m_setup.cloud.graphEndpoint, m_setup.transport), *m_setup.tokens,
              m_network)
    , m_access(m_graph, *m_setup.tokens,
               {.way = m_setup.way,
                .kind = kindOfHolder(m_setup),
                .grantedScopes = m_setup.grantedScopes})
    , m_remover(m_graph)
    , m_replication(m_graph, m_remover, m_setup.replicationWaits)
    , m_journal(m_setup.journalFolder)
    , m_recovery(m_graph, m_remover, m_journal, m_setup.recoverySchedule)
    , m_issuer(m_graph, *m_setup.tokens, m_pending, m_journal, m_recovery)
    , m_activity(m_setup.activityFile)
    , m_mutes(m_setup.mutesFile)
{
    new ActRecorder(*this, this);
    std::ranges::transform(Kinds, m_lists.begin(), [this](ListKind kind) {
        return std::make_unique<DirectoryList>(kind, m_graph.endpoint(), *m_setup.tokens,
                                               m_workshop, m_setup.reader);
    });
    useSnapshots();
    followChanges();
}

Session::~Session() = default;

void Session::useSnapshots()
{
    // A token that somebody has pasted may be anybody's.
    if (m_setup.listsFolder.isEmpty() || m_setup.accountId.isEmpty() || m_setup.tenant.id.isEmpty()
        || m_setup.way == SignInWay::PastedToken)
        return;
    m_snapshots.emplace(m_setup.listsFolder, m_setup.cloud.graphEndpoint, m_setup.tenant.id,
                        m_setup.accountId);
    for (const auto &list : m_lists)
        list->keepIn(*m_snapshots);
}

bool Session::isKept(ListKind kind) const
{
    if (!m_snapshots)
        return false;
    const std::vector<ListKind> kept = m_snapshots->remaining();
    return std::ranges::find(kept, kind) != kept.end();
}

void Session::forgetSnapshots()
{
    for (const auto &list : m_lists)
        list->forgetSnapshot();
    if (m_snapshots)
        m_snapshots->forget();
}

void Session::keepNoMore()
{
    for (const auto &list : m_lists)
        list->keepNoMore();
    if (const auto snapshots = std::exchange(m_snapshots, std::nullopt))
        snapshots->forget();
}

void Session::followChanges()
{
    connect(&m_access, &OwnAccess::widened, this, &Session::loadRefusedLists);
    connect(&m_access, &OwnAccess::changed, this, &Session::followPermissions);
    connect(&m_issuer, &SecretIssuer::issued, this,
            [this](const ObjectRef &owner, const QUuid &id) {
                m_replication.noteAdded(owner, m_pending.find(id)->credential);
            });
    connect(&m_remover, &SecretRemover::answered, this,
            [this](const ObjectRef &, const QUuid &, const RemovalResult &result) {
                if (result && result->object)
                    update(*result->object);
            });
    connect(&m_recovery, &SecretRecovery::objectRead, this, &Session::update);
    connect(&m_replication, &Replication::objectRead, this, &Session::update);
    for (const auto &list : m_lists) {
        connect(list.get(), &DirectoryList::stateChanged, this, [this, list = list.get()] {
            if (list->state() == DirectoryList::State::Loaded)
                m_replication.lookAgain();
        });
    }
}

void Session::loadRefusedLists()
{
    for (const auto &list : m_lists) {
        if (isRefused(*list))
            list->refresh();
    }
}

void Session::followPermissions()
{
    for (const auto &list : m_lists) {
        const auto *const table =
            findPermissionTable(objectKind(list->kind()), DirectoryAct::Refresh);
        list->setReadsChanges(table && holdsEnough(*table, m_access.token()));
    }
}

void Session::open()
{
    m_access.takeToken();
    if (m_setup.reader.isPersonal) {
        setTenant(m_setup.tenant);
        readAccount();
        return;
    }
    readTenant();
    if (m_setup.reader.appId.isNull()) // an application is nobody
        readAccount();
}

void Session::readTenant()
{
    if (std::exchange(m_isReadingTenant, true))
        return;
    const QString path = u"/organization?$select=id,displayName,verifiedDomains"_s;
    m_graph.get(GraphVersion::V1, path, this, [this](const GraphResult<QJsonObject> &reply) {
        m_isReadingTenant = false;
        const GraphResult<Tenant> tenant = reply.and_then(tenantFromJson);
        const bool isForbidden = !tenant && tenant.error().kind == GraphError::Kind::Forbidden;
        if (tenant)
            return setTenant(*tenant);
        if (isForbidden && !m_setup.tenant.id.isEmpty())
            return setTenant(m_setup.tenant);
        m_tenantError = tenant.error();
        Q_EMIT failed(tenant.error());
    });
}

void Session::resume()
{
    if (m_tenantError && lacksSignIn(*m_tenantError))
        open();
    else if (m_account.isEmpty() && m_setup.reader.appId.isNull())
        readAccount();
    for (const auto &list : m_lists) {
        const bool isFailed =
            list->state() == DirectoryList::State::Failed && lacksSignIn(list->error());
        if (isFailed || list->isOwnedOnly())
            list->refresh();
    }
    Q_EMIT resumed();
}

/// For receipts alone, so that it is no problem of anybody's if it fails.
void Session::readAccount()
{
    m_graph.get(GraphVersion::V1, u"/me?$select=userPrincipalName"_s, this,
                [this](const GraphResult<QJsonObject> &me) {
                    if (me)
                        m_account = (*me)["userPrincipalName"_L1].toString();
                });
}

void Session::setTenant(const Tenant &tenant)
{
    const bool isFirst = m_tenant.id.isEmpty();
    m_tenant = tenant;
    m_tenantError.reset();
    m_issuer.setTenant(tenant.id);
    Q_EMIT tenantKnown();
    if (isFirst)
        takeOpenRecords();
}

void Session::takeOpenRecords()
{
    const auto isOurs = [tenantId = m_tenant.id,
                         graph = m_graph.endpoint().base()](const IssuingRecord &record) {
        return record.tenantId == tenantId && record.graphEndpoint == graph;
    };
    m_journal.takeOpen(isOurs, this, [this](const std::vector<IssuingRecord> &records) {
        m_recovery.resume(records, [this](const IssuingRecord &record) {
            return m_keptSecrets.state(vaultKey(record.owner, record.keyId)) == KeptState::Kept;
        });
    });
}

VaultKey Session::vaultKey(const ObjectRef &owner, const QUuid &keyId) const
{
    return {.tenantId = m_tenant.id,
            .appId = owner.appId.toString(QUuid::WithoutBraces),
            .keyId = keyId.toString(QUuid::WithoutBraces)};
}

DirectoryList &Session::list(ListKind kind)
{
    return *m_lists.at(size_t(std::ranges::find(Kinds, kind) - Kinds.begin()));
}

DirectoryObject Session::update(const DirectoryObject &object)
{
    DirectoryObject settled = m_replication.settle(object);
    for (const auto &list : m_lists)
        list->update(settled);
    Q_EMIT objectRead(settled);
    return settled;
}

void Session::reread(const ObjectRef &ref, QObject *context, GraphHandler<DirectoryObject> handler)
{
    const auto spread = [this, handler = std::move(handler)](const auto &object) {
        handler(object.map([this](const DirectoryObject &read) { return update(read); }));
    };
    readObject(m_graph, ref, context, spread);
}

void Session::readCounterpartOf(const ObjectRef &ref, QObject *context,
                                GraphHandler<std::optional<DirectoryObject>> handler)
{
    const auto spread = [this, handler = std::move(handler)](const auto &found) {
        if (found && *found)
            handler(std::optional(update(**found)));
        else
            handler(found);
    };
    readCounterpart(m_graph, ref, context, spread);
}

} // namespace Keyturn

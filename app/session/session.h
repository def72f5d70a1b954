// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/activity/activitylog.h"
#include "app/cloud/cloud.h"
#include "app/directory/directorylist.h"
#include "app/directory/directoryworkshop.h"
#include "app/directory/snapshotfolder.h"
#include "app/expiring/mutedsecrets.h"
#include "app/graph/graphclient.h"
#include "app/secrets/issuingjournal.h"
#include "app/secrets/pendingsecrets.h"
#include "app/secrets/secretissuer.h"
#include "app/secrets/secretrecovery.h"
#include "app/secrets/secretremover.h"
#include "app/secrets/secrettest.h"
#include "app/session/ownaccess.h"
#include "app/session/replication.h"
#include "app/signin/tokenprovider.h"
#include "app/vault/keptsecrets.h"

#include <QNetworkAccessManager>

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace Keyturn {

/// The tenant one is in, as GET /organization tells it.
struct Tenant
{
    QString id;
    QString displayName;
    QString defaultDomain;

    bool operator==(const Tenant &) const = default;
};

/// What it takes to be signed in somewhere.
struct SessionSetup
{
    Cloud cloud;
    std::unique_ptr<TokenProvider> tokens;
    QString journalFolder; ///< of what is asked and not yet accounted for; see IssuingJournal
    QString activityFile = {}; ///< of what was done; see ActivityLog
    TransportSettings transport = {}; ///< how Graph is met
    bool isSampleTenant = false; ///< for the band that says so
    ListReader reader = {}; ///< of the lists
    std::optional<SignInWay> way = {}; ///< how somebody signed in; nothing in the sample tenant
    /// What the sign-in granted last, for where the token itself does not tell.
    std::function<QStringList()> grantedScopes = {};
    /// As the sign-in told it, for where Graph does not: an application may have no permission to
    /// read the organization, and a personal account has none.
    Tenant tenant = {};
    /// Where lists are kept from one start to the next; see SnapshotFolder. Without it, or without
    /// what tells whose they are, none are.
    QString listsFolder = {};
    QString accountId = {}; ///< of who is signed in; see Account::id()
    QString mutesFile = {}; ///< see MutedSecrets
    RecoverySchedule recoverySchedule = RecoverySchedule::usual();
    Replication::Waits replicationWaits = Replication::usualWaits();
};

/// One signed-in account in one tenant, and everything that works on its behalf. Windows hold a
/// reference; it outlives them.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(SessionSetup setup, KeptSecrets &keptSecrets, QObject *parent = nullptr);
    ~Session() override;

    /// Reads the tenant; tenantKnown() or failed() follows. Lists load when first asked for.
    void open();
    /// Somebody has signed in again, or has been granted more: what could not be read for want of
    /// that is read now. What changes something waits for whoever asks for it once more.
    void resume();

    const Cloud &cloud() const { return m_setup.cloud; }
    const TransportSettings &transport() const { return m_setup.transport; }
    bool isSampleTenant() const { return m_setup.isSampleTenant; }
    const Tenant &tenant() const { return m_tenant; }
    const Tenant &tenantAtSignIn() const { return m_setup.tenant; }
    /// Who is signed in, as `GET /me` tells it; empty until then, and where a program is.
    const QString &account() const { return m_account; }
    VaultKey vaultKey(const ObjectRef &owner, const QUuid &keyId) const;

    DirectoryList &list(ListKind kind);
    OwnAccess &access() { return m_access; }
    GraphClient &graph() { return m_graph; }
    PendingSecrets &pendingSecrets() { return m_pending; }
    SecretIssuer &issuer() { return m_issuer; }
    SecretRemover &remover() { return m_remover; }
    SecretRecovery &recovery() { return m_recovery; }
    KeptSecrets &keptSecrets() { return m_keptSecrets; }
    ActivityLog &activity() { return m_activity; }
    MutedSecrets &mutes() { return m_mutes; }

    /// Whether lists are kept for the next start.
    bool hasSnapshots() const { return m_snapshots.has_value(); }
    const std::optional<SnapshotFolder> &snapshots() const { return m_snapshots; } ///< where
    bool isKept(ListKind kind) const; ///< whether there is anything of that list from another start
    /// Removes what is kept of this account's lists. Each is kept again once it was loaded again.
    void forgetSnapshots();
    void keepNoMore(); ///< likewise, and it is not

    /// Brings every list that has the object up to date with it.
    /// What was changed a moment ago counts for more than what a late replica of Entra's shows; see
    /// Replication. Gives the object as it stands.
    DirectoryObject update(const DirectoryObject &object);
    /// Reads the object afresh and brings every list that has it up to date.
    void reread(const ObjectRef &ref, QObject *context, GraphHandler<DirectoryObject> handler);
    /// Likewise what belongs to it; see readCounterpart().
    void readCounterpartOf(const ObjectRef &ref, QObject *context,
                           GraphHandler<std::optional<DirectoryObject>> handler);

Q_SIGNALS:
    void tenantKnown();
    void objectRead(const Keyturn::DirectoryObject &object); ///< what update() made of it
    void failed(const Keyturn::GraphError &error);
    /// Said by whoever had one tested; the key ID is null where a value was pasted, which may be
    /// that of any of the object's secrets.
    void secretTested(const Keyturn::ObjectRef &owner, const QString &ownerName, const QUuid &keyId,
                      const Keyturn::SecretVerdict &verdict);
    void resumed(); ///< see resume(); to be read again by whoever else could not

private:
    void useSnapshots();
    void followChanges();
    void readTenant();
    void loadRefusedLists();
    void followPermissions();
    void readAccount();
    void setTenant(const Tenant &tenant);
    void takeOpenRecords();

    SessionSetup m_setup;
    KeptSecrets &m_keptSecrets;
    Tenant m_tenant;
    std::optional<GraphError> m_tenantError; // of the last reading
    bool m_isReadingTenant = false;
    QString m_account;
    QNetworkAccessManager m_network;
    GraphClient m_graph;
    OwnAccess m_access;
    PendingSecrets m_pending;
    SecretRemover m_remover;
    Replication m_replication; // before all others that hear of a removal
    IssuingJournal m_journal;
    SecretRecovery m_recovery;
    SecretIssuer m_issuer;
    ActivityLog m_activity;
    MutedSecrets m_mutes;
    DirectoryWorkshop m_workshop;
    std::optional<SnapshotFolder> m_snapshots;
    std::array<std::unique_ptr<DirectoryList>, 5> m_lists;
};

} // namespace Keyturn

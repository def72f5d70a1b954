// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/replication.h"

#include "app/directory/objectreader.h"
#include "app/secrets/secretremover.h"

#include <QTimer>

using namespace std::chrono_literals;

namespace Keyturn {

namespace {

    RecentChanges::Time now()
    {
        return std::chrono::steady_clock::now();
    }

} // namespace

Replication::Replication(GraphClient &graph, const SecretRemover &remover, Waits waits,
                         QObject *parent)
    : QObject(parent)
    , m_graph(graph)
    , m_waits(std::move(waits))
{
    connect(&remover, &SecretRemover::answered, this,
            [this](const ObjectRef &owner, const QUuid &keyId, const RemovalResult &result) {
                if (result)
                    noteRemoved(owner, keyId);
            });
}

Replication::Waits Replication::usualWaits()
{
    return {2s, 5s, 10s, 20s, 40s, 60s, 120s, 120s, 120s, 120s}; // past RecentChanges::Memory
}

void Replication::noteAdded(const ObjectRef &owner, const PasswordCredential &added)
{
    m_changes.noteAdded(owner, added, now());
    m_looks.remove(owner.objectId);
}

void Replication::noteRemoved(const ObjectRef &owner, const QUuid &keyId)
{
    m_changes.noteRemoved(owner, keyId, now());
    m_looks.remove(owner.objectId);
}

DirectoryObject Replication::settle(const DirectoryObject &read)
{
    DirectoryObject settled = m_changes.settle(read, now());
    if (!settled.awaitedKeyIds.empty() || settled.lingeringCount > 0)
        schedule(read.ref);
    return settled;
}

void Replication::lookAgain()
{
    for (const ObjectRef &owner : m_changes.owners(now()))
        look(owner);
}

void Replication::schedule(const ObjectRef &owner)
{
    const QUuid id = owner.objectId;
    if (m_scheduled.contains(id) || m_looks.value(id) >= m_waits.size())
        return;
    m_scheduled.insert(id);
    QTimer::singleShot(m_waits[m_looks[id]++], this, [this, owner, id] {
        m_scheduled.remove(id);
        look(owner);
    });
}

void Replication::look(const ObjectRef &owner)
{
    readObject(m_graph, owner, this, [this, owner](const GraphResult<DirectoryObject> &object) {
        if (object)
            Q_EMIT objectRead(*object);
        else
            schedule(owner);
    });
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/recentchanges.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <chrono>
#include <vector>

namespace Keyturn {

class GraphClient;
class SecretRemover;

/// Sees to it that what was added or deleted a moment ago looks so, whatever a late replica says,
/// and looks again until Entra shows it.
class Replication : public QObject
{
    Q_OBJECT

public:
    using Waits = std::vector<std::chrono::milliseconds>;

    /// Knows by itself of what `remover` removes, before all who come after this. `waits` come
    /// before one look each at an object that is not yet as it should be.
    Replication(GraphClient &graph, const SecretRemover &remover, Waits waits = usualWaits(),
                QObject *parent = nullptr);

    void noteAdded(const ObjectRef &owner, const PasswordCredential &added);

    /// See RecentChanges::settle(). If Entra is late, it is asked again.
    DirectoryObject settle(const DirectoryObject &read);
    /// At all that was changed lately: a list that was read since may be older.
    void lookAgain();

    static Waits usualWaits();

Q_SIGNALS:
    void objectRead(const Keyturn::DirectoryObject &object); ///< as Entra lists it

private:
    void noteRemoved(const ObjectRef &owner, const QUuid &keyId);
    void schedule(const ObjectRef &owner);
    void look(const ObjectRef &owner);

    GraphClient &m_graph;
    const Waits m_waits;
    RecentChanges m_changes;
    QHash<QUuid, size_t> m_looks; // how many were scheduled, by object ID
    QSet<QUuid> m_scheduled; // object IDs
};

} // namespace Keyturn

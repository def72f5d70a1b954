// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/removaloutcome.h"

#include <QObject>

#include <chrono>
#include <vector>

namespace Keyturn {

class GraphClient;

/// Removes client secrets. removePassword may arrive twice, so it is sent like any call; "no such
/// key" counts as done once a re-read shows that the secret is gone.
/// https://learn.microsoft.com/graph/api/application-removepassword
class SecretRemover : public QObject
{
    Q_OBJECT

public:
    using Waits = std::vector<std::chrono::milliseconds>;

    /// `waits` come before each further look at an object that still lists what Graph removed: a
    /// directory takes a while until all of its replicas agree.
    explicit SecretRemover(GraphClient &graph, QObject *parent = nullptr,
                           Waits waits = usualWaits());

    /// Asking once more is always safe.
    void remove(const ObjectRef &owner, const QUuid &keyId, QObject *context,
                RemovalHandler handler);

    static Waits usualWaits();

private:
    GraphClient &m_graph;
    const Waits m_waits;
};

} // namespace Keyturn

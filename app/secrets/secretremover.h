// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/removaloutcome.h"

#include <QObject>

#include <chrono>
#include <vector>

namespace Keyturn {

class GraphClient;

/// Removes client secrets. removePassword may arrive twice, so it is sent again where its answer
/// was lost. "No such key" is said of a secret that is too new as well as of one that is gone; it
/// counts as done once it was said to the end and a re-read agrees. Where every answer was lost, it
/// counts as done if no re-read has the secret, for as long as there are waits.
/// https://learn.microsoft.com/graph/api/application-removepassword
class SecretRemover : public QObject
{
    Q_OBJECT

public:
    using Waits = std::vector<std::chrono::milliseconds>;

    /// `waits` come before asking or looking once more: a directory takes a while until all of its
    /// replicas agree.
    explicit SecretRemover(GraphClient &graph, QObject *parent = nullptr,
                           Waits waits = usualWaits());

    /// Asking once more is always safe.
    void remove(const ObjectRef &owner, const QUuid &keyId, QObject *context,
                RemovalHandler handler);

    static Waits usualWaits();

Q_SIGNALS:
    /// What came of any removal, before its handler runs.
    void answered(const Keyturn::ObjectRef &owner, const QUuid &keyId,
                  const Keyturn::RemovalResult &result);

private:
    GraphClient &m_graph;
    const Waits m_waits;
};

} // namespace Keyturn

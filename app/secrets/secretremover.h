// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryobject.h"

#include <QObject>

namespace Keyturn {

class GraphClient;

/// Removes client secrets. removePassword may arrive twice, so it is sent like any call; "no such
/// key" counts as done once a re-read shows that the secret is gone.
class SecretRemover : public QObject
{
    Q_OBJECT

public:
    explicit SecretRemover(GraphClient &graph, QObject *parent = nullptr);

    /// The handler gets the object as it stands afterwards, without the secret, or why not.
    void remove(const ObjectRef &owner, const QUuid &keyId, QObject *context,
                GraphHandler<DirectoryObject> handler);

private:
    GraphClient &m_graph;
};

} // namespace Keyturn

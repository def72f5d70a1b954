// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/secretremover.h"

#include <QPointer>

#include <optional>

namespace Keyturn {

/// One removePassword and the looks at the object afterwards. Deletes itself when it is done, or
/// when its context has died.
class SecretRemoval : public QObject
{
    Q_OBJECT

public:
    SecretRemoval(GraphClient &graph, const ObjectRef &owner, const QUuid &keyId,
                  SecretRemover::Waits waits, QObject *parent);

    void start(QObject *context, GraphHandler<DirectoryObject> handler);

private:
    void handleAnswer(const GraphResult<QJsonObject> &answer);
    void look();
    void handleLook(const GraphResult<DirectoryObject> &seen);
    void finish(const GraphResult<DirectoryObject> &result);

    GraphClient &m_graph;
    const ObjectRef m_owner;
    const QUuid m_keyId;
    SecretRemover::Waits m_waits; // those still to come
    std::optional<GraphError> m_refusal;
    QPointer<QObject> m_context;
    GraphHandler<DirectoryObject> m_handler;
};

} // namespace Keyturn

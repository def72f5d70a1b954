// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/secretremover.h"

#include <QPointer>

#include <optional>

namespace Keyturn {

/// One removePassword, sent again where its answer leaves open what happened, and the looks at the
/// object afterwards. Deletes itself when it is done, or when its context has died.
class SecretRemoval : public QObject
{
    Q_OBJECT

public:
    SecretRemoval(GraphClient &graph, const ObjectRef &owner, const QUuid &keyId,
                  SecretRemover::Waits waits, QObject *parent);

    void start(QObject *context, RemovalHandler handler);

private:
    void ask();
    void handleAnswer(const GraphResult<HttpReply> &answer);
    bool later(void (SecretRemoval::*step)()); ///< false if no wait is left
    void look();
    void handleLook(const GraphResult<DirectoryObject> &seen);
    void handleStillThere(const DirectoryObject &object);
    std::function<bool(const PasswordCredential &)> isOurs() const;
    void finish(const RemovalResult &result);

    GraphClient &m_graph;
    const ObjectRef m_owner;
    const QUuid m_keyId;
    SecretRemover::Waits m_waits; // those still to come
    int m_losses = 0; // answers that did not arrive
    bool m_wasStillThere = false; // when it was looked at
    QString m_requestId; // of the answer that said it is removed
    std::optional<GraphError> m_refusal; // what Graph, or the way to it, said to the removal
    QPointer<QObject> m_context;
    RemovalHandler m_handler;
};

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretremover.h"

#include "app/secrets/secretremoval.h"

using namespace std::chrono_literals;

namespace Keyturn {

SecretRemover::SecretRemover(GraphClient &graph, QObject *parent, Waits waits)
    : QObject(parent)
    , m_graph(graph)
    , m_waits(std::move(waits))
{ }

SecretRemover::Waits SecretRemover::usualWaits()
{
    return {1s, 2s, 4s, 8s};
}

void SecretRemover::remove(const ObjectRef &owner, const QUuid &keyId, QObject *context,
                           RemovalHandler handler)
{
    auto *removal = new SecretRemoval(m_graph, owner, keyId, m_waits, this);
    removal->start(context, [this, owner, keyId, handler = std::move(handler)](const auto &result) {
        Q_EMIT answered(owner, keyId, result);
        handler(result);
    });
}

} // namespace Keyturn

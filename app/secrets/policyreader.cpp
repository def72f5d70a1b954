// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/policyreader.h"

#include "app/graph/graphclient.h"

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    void readDefault(GraphClient &graph, ObjectKind kind, const QDateTime &created,
                     QObject *context, GraphHandler<SecretPolicy> handler)
    {
        const auto parse = [kind, created](const QJsonObject &json) {
            return SecretPolicy::fromDefault(json, kind, created);
        };
        graph.get(GraphVersion::V1, u"/policies/defaultAppManagementPolicy"_s, context,
                  [parse, handler = std::move(handler)](const GraphResult<QJsonObject> &json) {
                      handler(json.map(parse));
                  });
    }

} // namespace

void readSecretPolicy(GraphClient &graph, const ObjectRef &owner, const QDateTime &created,
                      QObject *context, GraphHandler<SecretPolicy> handler)
{
    const auto takeAssigned = [&graph, kind = owner.kind, created, context,
                               handler = std::move(handler)](const GraphResult<QJsonObject> &json) {
        if (!json)
            return handler(tl::unexpected(json.error()));
        if (const auto assigned = SecretPolicy::fromAssigned(*json, kind, created))
            return handler(*assigned);
        readDefault(graph, kind, created, context, handler);
    };
    graph.get(GraphVersion::V1, owner.path() + u"/appManagementPolicies"_s, context, takeAssigned);
}

} // namespace Keyturn

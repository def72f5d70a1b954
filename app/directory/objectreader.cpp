// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/objectreader.h"

#include "app/graph/graphclient.h"

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QString pathOf(const ObjectRef &ref)
    {
        const QString cast = ref.kind == ObjectKind::AgentIdentityBlueprint
            ? u"/microsoft.graph.agentIdentityBlueprint"_s
            : QString();
        const QString more = ref.kind == ObjectKind::ServicePrincipal
            ? u",servicePrincipalType,appOwnerOrganizationId"_s
            : QString();
        return ref.path() + cast
            + u"?$select=id,appId,displayName,createdDateTime,signInAudience,passwordCredentials"_s
            + more;
    }

    /// The page about blueprints shows the object within `{"value": {…}}`, others show it bare.
    QJsonObject unwrapped(const QJsonObject &json)
    {
        const QJsonValue value = json["value"_L1];
        return value.isObject() ? value.toObject() : json;
    }

} // namespace

void readObject(GraphClient &graph, const ObjectRef &ref, QObject *context,
                GraphHandler<DirectoryObject> handler)
{
    const auto parse = [kind = ref.kind](const QJsonObject &json) {
        return DirectoryObject::fromJson(unwrapped(json), kind);
    };
    graph.get(GraphVersion::V1, pathOf(ref), context,
              [parse, handler = std::move(handler)](const GraphResult<QJsonObject> &json) {
                  handler(json.and_then(parse));
              });
}

} // namespace Keyturn

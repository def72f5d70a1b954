// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/objectreader.h"

#include "app/directory/listquery.h"
#include "app/graph/graphclient.h"

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

QJsonObject unwrapped(const QJsonObject &json)
{
    const QJsonValue value = json["value"_L1];
    return value.isObject() ? value.toObject() : json;
}

void readObject(GraphClient &graph, const ObjectRef &ref, QObject *context,
                GraphHandler<DirectoryObject> handler)
{
    const auto parse = [kind = ref.kind](const QJsonObject &json) {
        return DirectoryObject::fromJson(unwrapped(json), kind);
    };
    const QString path = ref.typedPath() + u"?$select="_s + membersOf(ref.kind);
    graph.get(GraphVersion::V1, path, context,
              [parse, handler = std::move(handler)](const GraphResult<QJsonObject> &json) {
                  handler(json.and_then(parse));
              });
}

void readCounterpart(GraphClient &graph, const ObjectRef &ref, QObject *context,
                     GraphHandler<std::optional<DirectoryObject>> handler)
{
    const ObjectRef wanted{.kind = ref.kind == ObjectKind::ServicePrincipal
                               ? ObjectKind::Application
                               : ObjectKind::ServicePrincipal,
                           .objectId = {},
                           .appId = ref.appId};
    const auto parse = [kind = wanted.kind](const QJsonObject &json) {
        return DirectoryObject::fromJson(json, DirectoryObject::kindOf(json, kind))
            .map([](DirectoryObject object) { return std::optional(std::move(object)); });
    };
    graph.get(GraphVersion::V1,
              wanted.path(Addressing::AppId) + u"?$select="_s + membersOf(wanted.kind), context,
              [parse, handler = std::move(handler)](const GraphResult<QJsonObject> &json) {
                  if (!json && json.error().kind == GraphError::Kind::NotFound)
                      handler(std::optional<DirectoryObject>());
                  else
                      handler(json.and_then(parse));
              });
}

} // namespace Keyturn

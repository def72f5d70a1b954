// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>
#include <QUuid>

namespace Keyturn {

enum class ObjectKind { Application, ServicePrincipal, AgentIdentityBlueprint };

/// How a request names its object: `/applications/{id}` or `/applications(appId='{appId}')`.
enum class Addressing { ObjectId, AppId };

/// Names one directory object that can own secrets.
struct ObjectRef
{
    ObjectKind kind = ObjectKind::Application;
    QUuid objectId;
    QUuid appId;

    /// The path below the version. A blueprint is always named by its object ID: Graph documents
    /// no other way (graph.microsoft.com reference, agentIdentityBlueprint: addPassword).
    QString path(Addressing addressing = Addressing::ObjectId) const;

    /// The path of an action on the object's secrets, through the blueprint cast where needed.
    QString actionPath(QLatin1StringView action,
                       Addressing addressing = Addressing::ObjectId) const;

    bool operator==(const ObjectRef &) const = default;
};

} // namespace Keyturn

Q_DECLARE_METATYPE(Keyturn::ObjectRef)

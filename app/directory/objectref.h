// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>
#include <QUuid>

namespace Keyturn {

enum class ObjectKind { Application, ServicePrincipal, AgentIdentityBlueprint };

/// "/applications" or "/servicePrincipals".
QString collectionPath(ObjectKind kind);
/// What follows a path to make Graph treat its objects as that kind; empty for most.
QString castPath(ObjectKind kind);

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

    /// The path to the object as what it is: through the blueprint cast where needed.
    QString typedPath(Addressing addressing = Addressing::ObjectId) const;

    /// The path of an action on the object's secrets.
    QString actionPath(QLatin1StringView action,
                       Addressing addressing = Addressing::ObjectId) const;

    bool operator==(const ObjectRef &) const = default;
};

} // namespace Keyturn

Q_DECLARE_METATYPE(Keyturn::ObjectRef)

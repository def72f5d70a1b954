// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/objectref.h"

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

QString collectionPath(ObjectKind kind)
{
    return kind == ObjectKind::ServicePrincipal ? u"/servicePrincipals"_s : u"/applications"_s;
}

QString castPath(ObjectKind kind)
{
    return kind == ObjectKind::AgentIdentityBlueprint ? u"/microsoft.graph.agentIdentityBlueprint"_s
                                                      : QString();
}

QString ObjectRef::path(Addressing addressing) const
{
    const QString collection = collectionPath(kind);
    if (addressing == Addressing::AppId && kind != ObjectKind::AgentIdentityBlueprint
        && !appId.isNull())
        return u"%1(appId='%2')"_s.arg(collection, appId.toString(QUuid::WithoutBraces));
    return collection + u'/' + objectId.toString(QUuid::WithoutBraces);
}

QString ObjectRef::typedPath(Addressing addressing) const
{
    return path(addressing) + castPath(kind);
}

QString ObjectRef::actionPath(QLatin1StringView action, Addressing addressing) const
{
    return typedPath(addressing) + u'/' + action;
}

} // namespace Keyturn

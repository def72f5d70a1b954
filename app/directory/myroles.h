// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryrole.h"

class QObject;

namespace Keyturn {

class GraphClient;

/// Reads which roles of Entra the person who is signed in has been given directly, page after page,
/// but not without end. Take an error as "not known": an application has no /me, and a person may
/// lack User.Read. The list is not complete where Graph tells that there is a role and not which,
/// for want of a permission. Roles given to a group and custom roles are not among them.
/// https://learn.microsoft.com/graph/api/user-list-memberof
void readMyRoles(GraphClient &graph, QObject *context, GraphHandler<RoleList> handler);

} // namespace Keyturn

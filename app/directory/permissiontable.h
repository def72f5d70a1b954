// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryrole.h"
#include "app/directory/objectref.h"
#include "app/signin/tokenaccess.h"

#include <QStringList>

#include <vector>

namespace Keyturn {

/// What Keyturn asks Graph for, each documented with a permission table of its own.
enum class DirectoryAct {
    List, ///< and read
    AddSecret,
    RemoveSecret,
    ReadPolicy, ///< that new secrets fall under
    Refresh, ///< by what has changed since (delta)
};

/// One row of a permission table. Any one of the permissions is enough.
struct PermissionRow
{
    QStringList least = {}; ///< "Least privileged permissions"; empty where it is "Not supported."
    QStringList higher = {}; ///< "Higher privileged permissions"; empty where there are none
    QStringList besides = {}; ///< needed together with any of these

    bool isSupported() const { return !least.isEmpty(); }
    QStringList sufficient() const { return least + higher; } ///< the least privileged first
};

/// What the person has to be besides, where the token is a person's with a work or school account.
struct RoleRule
{
    bool isAnyMemberEnough = false; ///< with the permissions that all users have by default
    bool isOwnerEnough = false; ///< of the object
    std::vector<DirectoryRole> roles = {}; ///< any one of them, the least privileged first

    /// The first of those that suffices; null if none does.
    const DirectoryRole *sufficientOf(const RoleList &had) const;
};

/// Who may do something to objects of one kind, as Microsoft's page about it has it.
struct PermissionTable
{
    QString page = {}; ///< its address
    PermissionRow workAccount = {};
    PermissionRow personalAccount = {};
    PermissionRow application = {};
    RoleRule rule = {};

    /// What applies to such a token; no row supports one of an unknown kind.
    const PermissionRow &row(TokenKind kind) const;
};

/// Null where Microsoft documents none: there is no delta of blueprints.
const PermissionTable *findPermissionTable(ObjectKind kind, DirectoryAct act);

/// With any of these, Graph ignores the permissions for writing blueprints (a "known issue").
/// https://learn.microsoft.com/graph/api/agentidentityblueprint-addpassword
QStringList permissionsThatHideBlueprintWrites();

/// Lets an application change what it owns, and nothing else.
QString ownedOnlyPermission();

} // namespace Keyturn

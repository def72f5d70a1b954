// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/permissiontable.h"

#include <optional>
#include <vector>

namespace Keyturn {

/// All that decides whether somebody may add a secret to an object, as far as it is known.
struct AddingFacts
{
    ObjectKind kind = ObjectKind::Application;
    TokenAccess token = {};
    RoleList roles = {}; ///< of the person; for an application they do not matter
    std::optional<bool> ownsObject = {}; ///< the person, or the application that is signed in
};

/// Whether somebody may add a secret to an object, and why. It is an expectation: Graph decides.
/// Custom roles, roles for one application alone and roles given to a group are not seen from here.
struct MayAdd
{
    enum class Answer { Yes, No, Unknown };
    /// What it rests on, where the answer is yes.
    enum class Ground { Ownership, Role, Permission };
    /// What stands against it, where the answer is no.
    enum class Obstacle {
        NotSupported, ///< for this kind of object, whatever the permissions
        PermissionMissing, ///< any of `permissions` would do
        WriteHidden, ///< Graph ignores the permission because the token holds `hiddenBy` besides
        RoleMissing, ///< neither an owner, nor with any of `roles`
        OwnershipMissing, ///< only what it owns is within reach
    };
    /// What is not known, where the answer hangs on it.
    enum class Gap { TokenKind, Permissions, Roles, Ownership };

    Answer answer = Answer::Unknown;
    ObjectKind kind = ObjectKind::Application; ///< what was asked about
    TokenKind token = TokenKind::Unknown;
    Ground ground = Ground::Ownership;
    QString grantedBy = {}; ///< the name of the role or permission; empty for an owner
    std::vector<Obstacle> obstacles = {};
    std::vector<Gap> gaps = {};
    QStringList permissions = {}; ///< that suffice, the least privileged first
    QStringList hiddenBy = {};
    std::vector<DirectoryRole> roles = {}; ///< that suffice, the least privileged first

    bool has(Obstacle obstacle) const;
    bool lacks(Gap gap) const;

    bool operator==(const MayAdd &) const = default;
};

/// By the permission table of adding secrets to that kind of object.
MayAdd mayAdd(const AddingFacts &facts);

} // namespace Keyturn

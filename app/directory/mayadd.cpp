// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/mayadd.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Keyturn {

namespace {

    void checkPermission(const AddingFacts &facts, const PermissionRow &row, MayAdd &verdict)
    {
        verdict.permissions = row.sufficient();
        if (!facts.token.permissions) {
            verdict.gaps.push_back(MayAdd::Gap::Permissions);
            return;
        }
        const auto isHeld = [&facts](const QString &name) { return facts.token.holds(name); };
        if (std::ranges::none_of(verdict.permissions, isHeld))
            verdict.obstacles.push_back(MayAdd::Obstacle::PermissionMissing);
        if (facts.kind != ObjectKind::AgentIdentityBlueprint)
            return;
        const QStringList hiding = permissionsThatHideBlueprintWrites();
        std::ranges::copy_if(hiding, std::back_inserter(verdict.hiddenBy), isHeld);
        if (!verdict.hiddenBy.isEmpty())
            verdict.obstacles.push_back(MayAdd::Obstacle::WriteHidden);
    }

    /// Of the person, or of the application: whether owning the object is what it takes.
    void checkOwnership(const AddingFacts &facts, MayAdd &verdict)
    {
        verdict.ground = MayAdd::Ground::Ownership;
        if (!facts.ownsObject)
            verdict.gaps.push_back(MayAdd::Gap::Ownership);
        else if (!*facts.ownsObject)
            verdict.obstacles.push_back(MayAdd::Obstacle::OwnershipMissing);
    }

    void checkPerson(const AddingFacts &facts, const RoleRule &rule, MayAdd &verdict)
    {
        verdict.roles = rule.roles;
        if (rule.isOwnerEnough && facts.ownsObject.value_or(false)) {
            verdict.ground = MayAdd::Ground::Ownership;
            return;
        }
        if (const DirectoryRole *role = rule.sufficientOf(facts.roles)) {
            verdict.ground = MayAdd::Ground::Role;
            verdict.grantedBy = role->displayName;
            return;
        }
        if (!facts.roles.isComplete)
            verdict.gaps.push_back(MayAdd::Gap::Roles);
        if (rule.isOwnerEnough && !facts.ownsObject)
            verdict.gaps.push_back(MayAdd::Gap::Ownership);
        if (!verdict.lacks(MayAdd::Gap::Roles) && !verdict.lacks(MayAdd::Gap::Ownership))
            verdict.obstacles.push_back(MayAdd::Obstacle::RoleMissing);
    }

    void checkApplication(const AddingFacts &facts, MayAdd &verdict)
    {
        if (!facts.token.permissions)
            return;
        const auto reachesAll = [&facts](const QString &name) {
            return facts.token.holds(name) && name != ownedOnlyPermission();
        };
        const auto wide = std::ranges::find_if(std::as_const(verdict.permissions), reachesAll);
        if (wide != verdict.permissions.cend()) {
            verdict.ground = MayAdd::Ground::Permission;
            verdict.grantedBy = *wide;
        } else if (facts.token.holds(ownedOnlyPermission())
                   && verdict.permissions.contains(ownedOnlyPermission())) {
            checkOwnership(facts, verdict);
        }
    }

    void checkStanding(const AddingFacts &facts, const RoleRule &rule, MayAdd &verdict)
    {
        switch (facts.token.kind) {
        case TokenKind::WorkAccount:
            return checkPerson(facts, rule, verdict);
        case TokenKind::PersonalAccount:
            // Graph shows such an account nothing but what it owns.
            if (facts.ownsObject)
                checkOwnership(facts, verdict);
            return;
        case TokenKind::Application:
            return checkApplication(facts, verdict);
        case TokenKind::Unknown:
            return;
        }
    }

    MayAdd::Answer answerOf(const MayAdd &verdict)
    {
        if (!verdict.obstacles.empty())
            return MayAdd::Answer::No;
        return verdict.gaps.empty() ? MayAdd::Answer::Yes : MayAdd::Answer::Unknown;
    }

} // namespace

bool MayAdd::has(Obstacle obstacle) const
{
    return std::ranges::find(obstacles, obstacle) != obstacles.end();
}

bool MayAdd::lacks(Gap gap) const
{
    return std::ranges::find(gaps, gap) != gaps.end();
}

MayAdd mayAdd(const AddingFacts &facts)
{
    MayAdd verdict{.kind = facts.kind, .token = facts.token.kind};
    const PermissionTable *const table = findPermissionTable(facts.kind, DirectoryAct::AddSecret);
    const PermissionRow &row = table->row(facts.token.kind);
    if (facts.token.kind == TokenKind::Unknown) {
        verdict.gaps.push_back(MayAdd::Gap::TokenKind);
    } else if (!row.isSupported()) {
        verdict.obstacles.push_back(MayAdd::Obstacle::NotSupported);
    } else {
        checkPermission(facts, row, verdict);
        checkStanding(facts, table->rule, verdict);
    }
    verdict.answer = answerOf(verdict);
    return verdict;
}

} // namespace Keyturn

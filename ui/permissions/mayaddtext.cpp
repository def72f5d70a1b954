// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/permissions/mayaddtext.h"

#include "app/directory/mayadd.h"
#include "ui/permissions/rolename.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    // lupdate finds strings by the class that tr() belongs to.
    struct MayAddText
    {
        Q_DECLARE_TR_FUNCTIONS(MayAddText)
    };

    using Answer = MayAdd::Answer;
    using Gap = MayAdd::Gap;
    using Ground = MayAdd::Ground;
    using Obstacle = MayAdd::Obstacle;

    /// As part of a sentence.
    QString thisObject(ObjectKind kind)
    {
        switch (kind) {
        case ObjectKind::Application:
            return MayAddText::tr("this app");
        case ObjectKind::ServicePrincipal:
            return MayAddText::tr("this enterprise application");
        case ObjectKind::AgentIdentityBlueprint:
            return MayAddText::tr("this blueprint");
        }
        return {};
    }

    QString allObjects(ObjectKind kind)
    {
        switch (kind) {
        case ObjectKind::Application:
            return MayAddText::tr("app registrations");
        case ObjectKind::ServicePrincipal:
            return MayAddText::tr("enterprise applications");
        case ObjectKind::AgentIdentityBlueprint:
            return MayAddText::tr("blueprints");
        }
        return {};
    }

    /// Between the last two, too: "A, B, C".
    QString namesOf(const std::vector<DirectoryRole> &roles)
    {
        QStringList names;
        for (const DirectoryRole &role : roles)
            names.append(roleName(role.displayName));
        return names.join(MayAddText::tr(", "));
    }

    bool isApplication(const MayAdd &verdict)
    {
        return verdict.token == TokenKind::Application;
    }

    QString ownershipText(const MayAdd &verdict)
    {
        const QString object = thisObject(verdict.kind);
        //: %1 is "this app", "this blueprint", …
        return isApplication(verdict)
            ? MayAddText::tr("The application that is signed in owns %1.").arg(object)
            : MayAddText::tr("You own %1.").arg(object);
    }

    /// Where nothing but ownership decides, and no object was chosen to ask about.
    QString ownedOnlyText(const MayAdd &verdict)
    {
        const QString objects = allObjects(verdict.kind);
        //: %1 is "app registrations", "blueprints", …
        return isApplication(verdict)
            ? MayAddText::tr("Secrets can be added to %1 that the application owns which is signed "
                             "in.")
                  .arg(objects)
            : MayAddText::tr("You may add secrets to %1 that you own.").arg(objects);
    }

    QString obstacleText(const MayAdd &verdict, Obstacle obstacle)
    {
        const QString object = thisObject(verdict.kind);
        switch (obstacle) {
        case Obstacle::NotSupported:
            return MayAddText::tr("%1 are not supported for personal Microsoft accounts")
                .arg(allObjects(verdict.kind));
        case Obstacle::PermissionMissing:
            return MayAddText::tr("the permission %1 is missing").arg(verdict.permissions.front());
        case Obstacle::WriteHidden:
            return MayAddText::tr("beside the permission %1 it ignores those for blueprints")
                .arg(verdict.hiddenBy.join(MayAddText::tr(", ")));
        case Obstacle::RoleMissing:
            return MayAddText::tr(
                       "you do not own %1, and have none of the roles that would do (%2)")
                .arg(object, namesOf(verdict.roles));
        case Obstacle::OwnershipMissing:
            return isApplication(verdict)
                ? MayAddText::tr("the application that is signed in does not own %1").arg(object)
                : MayAddText::tr("you do not own %1").arg(object);
        }
        return {};
    }

    QString gapText(const MayAdd &verdict, Gap gap)
    {
        switch (gap) {
        case Gap::TokenKind:
            return MayAddText::tr("the token does not tell what kind of account it is for");
        case Gap::Permissions:
            return MayAddText::tr("the token does not tell its permissions");
        case Gap::Roles:
            return MayAddText::tr("not all of your roles could be read");
        case Gap::Ownership:
            return MayAddText::tr("the owners of %1 could not be read")
                .arg(thisObject(verdict.kind));
        }
        return {};
    }

    QString refusalText(const MayAdd &verdict)
    {
        QStringList reasons;
        for (const Obstacle obstacle : verdict.obstacles)
            reasons.append(obstacleText(verdict, obstacle));
        //: Between reasons, within a sentence.
        const QString all = reasons.join(MayAddText::tr("; "));
        // There are roles that are not seen from here.
        const bool isCertain = verdict.obstacles != std::vector{Obstacle::RoleMissing};
        return isCertain ? MayAddText::tr("Entra will refuse this: %1.").arg(all)
                         : MayAddText::tr("Entra will probably refuse this: %1.").arg(all);
    }

    QString gapsText(const MayAdd &verdict, Objects objects)
    {
        QStringList gaps;
        for (const Gap gap : verdict.gaps) {
            if (gap != Gap::Ownership || objects == Objects::One)
                gaps.append(gapText(verdict, gap));
        }
        return MayAddText::tr("Not known whether you may: %1.")
            .arg(gaps.join(MayAddText::tr("; ")));
    }

    QString permissionStep(const MayAdd &verdict)
    {
        return MayAddText::tr(
                   "An administrator can grant %1 to the registration that Keyturn signs "
                   "in as. Then check again.")
            .arg(verdict.permissions.front());
    }

    QString obstacleStep(const MayAdd &verdict, Obstacle obstacle)
    {
        switch (obstacle) {
        case Obstacle::NotSupported:
            return MayAddText::tr("Sign in with a work or school account.");
        case Obstacle::PermissionMissing:
            return permissionStep(verdict);
        case Obstacle::WriteHidden:
            return MayAddText::tr("Have %1 removed from the registration that Keyturn signs in as, "
                                  "or sign in as another one. Then check again.")
                .arg(verdict.hiddenBy.join(MayAddText::tr(", ")));
        case Obstacle::RoleMissing:
            return MayAddText::tr("Activate your role if it is only eligible, or ask to be made an "
                                  "owner. Then check again. Custom roles, and roles given to a "
                                  "group or for single applications, are not seen from here.");
        case Obstacle::OwnershipMissing:
            return isApplication(verdict)
                ? MayAddText::tr("Make the application an owner, or grant it %1. Then check again.")
                      .arg(verdict.permissions.value(1))
                : MayAddText::tr("Ask an owner to add you as one. Then check again.");
        }
        return {};
    }

} // namespace

QString mayAddText(const MayAdd &verdict, Objects objects)
{
    const bool isYes = verdict.answer == Answer::Yes;
    const bool hangsOnOwnership = isYes
        ? verdict.ground == Ground::Ownership
        : verdict.answer == Answer::Unknown && verdict.gaps == std::vector{Gap::Ownership};
    if (hangsOnOwnership && objects == Objects::AnyOfTheKind)
        return ownedOnlyText(verdict);
    if (verdict.answer == Answer::No)
        return refusalText(verdict);
    if (verdict.answer == Answer::Unknown)
        return gapsText(verdict, objects);
    if (verdict.ground == Ground::Ownership)
        return ownershipText(verdict);
    //: %1 is the role or the permission that allows it.
    return MayAddText::tr("You may add secrets here: %1.").arg(roleName(verdict.grantedBy));
}

QString mayAddNextStep(const MayAdd &verdict)
{
    if (verdict.answer != Answer::No)
        return {};
    // One step at a time: without it there is no use in the next.
    return obstacleStep(verdict,
                        verdict.has(Obstacle::WriteHidden) ? Obstacle::WriteHidden
                                                           : verdict.obstacles.front());
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/permissions/mayaddtext.h"

#include "app/core/sentences.h"
#include "app/directory/mayadd.h"
#include "ui/permissions/rolename.h"

#include <QCoreApplication>
#include <QStringList>

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

    /// A sentence for each kind of object: a name for the kind would not fit every language's
    /// grammar.
    struct Sentence
    {
        const char *ofApplication;
        const char *ofServicePrincipal;
        const char *ofBlueprint;

        QString about(ObjectKind kind) const;
    };

    QString Sentence::about(ObjectKind kind) const
    {
        switch (kind) {
        case ObjectKind::Application:
            return MayAddText::tr(ofApplication);
        case ObjectKind::ServicePrincipal:
            return MayAddText::tr(ofServicePrincipal);
        case ObjectKind::AgentIdentityBlueprint:
            return MayAddText::tr(ofBlueprint);
        }
        return {};
    }

    constexpr Sentence YouOwn = {
        QT_TRANSLATE_NOOP("MayAddText", "You own this app."),
        QT_TRANSLATE_NOOP("MayAddText", "You own this enterprise application."),
        QT_TRANSLATE_NOOP("MayAddText", "You own this blueprint.")};

    constexpr Sentence ItOwns = {
        QT_TRANSLATE_NOOP("MayAddText", "The application that is signed in owns this app."),
        QT_TRANSLATE_NOOP("MayAddText",
                          "The application that is signed in owns this enterprise application."),
        QT_TRANSLATE_NOOP("MayAddText", "The application that is signed in owns this blueprint.")};

    constexpr Sentence ToYours = {
        QT_TRANSLATE_NOOP("MayAddText", "You may add secrets to app registrations that you own."),
        QT_TRANSLATE_NOOP("MayAddText",
                          "You may add secrets to enterprise applications that you own."),
        QT_TRANSLATE_NOOP("MayAddText", "You may add secrets to blueprints that you own.")};

    constexpr Sentence ToIts = {
        QT_TRANSLATE_NOOP("MayAddText",
                          "Secrets can be added to app registrations that the application owns "
                          "which is signed in."),
        QT_TRANSLATE_NOOP("MayAddText",
                          "Secrets can be added to enterprise applications that the application "
                          "owns which is signed in."),
        QT_TRANSLATE_NOOP("MayAddText",
                          "Secrets can be added to blueprints that the application owns which is "
                          "signed in.")};

    constexpr Sentence NotSupported = {
        QT_TRANSLATE_NOOP("MayAddText",
                          "App registrations are not supported for personal Microsoft accounts."),
        QT_TRANSLATE_NOOP(
            "MayAddText",
            "Enterprise applications are not supported for personal Microsoft accounts."),
        QT_TRANSLATE_NOOP("MayAddText",
                          "Blueprints are not supported for personal Microsoft accounts.")};

    constexpr Sentence YouDoNotOwn = {
        QT_TRANSLATE_NOOP("MayAddText", "You do not own this app."),
        QT_TRANSLATE_NOOP("MayAddText", "You do not own this enterprise application."),
        QT_TRANSLATE_NOOP("MayAddText", "You do not own this blueprint.")};

    constexpr Sentence ItDoesNotOwn = {
        QT_TRANSLATE_NOOP("MayAddText", "The application that is signed in does not own this app."),
        QT_TRANSLATE_NOOP(
            "MayAddText",
            "The application that is signed in does not own this enterprise application."),
        QT_TRANSLATE_NOOP("MayAddText",
                          "The application that is signed in does not own this blueprint.")};

    constexpr Sentence OwnersUnread = {
        QT_TRANSLATE_NOOP("MayAddText", "The owners of this app could not be read."),
        QT_TRANSLATE_NOOP("MayAddText",
                          "The owners of this enterprise application could not be read."),
        QT_TRANSLATE_NOOP("MayAddText", "The owners of this blueprint could not be read.")};

    QString namesOf(const std::vector<DirectoryRole> &roles)
    {
        QStringList names;
        for (const DirectoryRole &role : roles)
            names.append(roleName(role.displayName));
        return joinedNames(names);
    }

    bool isApplication(const MayAdd &verdict)
    {
        return verdict.token == TokenKind::Application;
    }

    QString ownershipText(const MayAdd &verdict)
    {
        return (isApplication(verdict) ? ItOwns : YouOwn).about(verdict.kind);
    }

    /// Where nothing but ownership decides, and no object was chosen to ask about.
    QString ownedOnlyText(const MayAdd &verdict)
    {
        return (isApplication(verdict) ? ToIts : ToYours).about(verdict.kind);
    }

    QString obstacleText(const MayAdd &verdict, Obstacle obstacle)
    {
        switch (obstacle) {
        case Obstacle::NotSupported:
            return NotSupported.about(verdict.kind);
        case Obstacle::PermissionMissing:
            return MayAddText::tr("The permission %1 is missing.").arg(verdict.permissions.front());
        case Obstacle::WriteHidden:
            //: %1 is one permission or several.
            return MayAddText::tr("It ignores the permissions for blueprints where a sign-in also "
                                  "carries %1.")
                .arg(joinedNames(verdict.hiddenBy));
        case Obstacle::RoleMissing:
            return joinedSentences(
                {YouDoNotOwn.about(verdict.kind),
                 //: %1 are names of roles, any of which would do.
                 MayAddText::tr("You have none of these roles: %1.").arg(namesOf(verdict.roles))});
        case Obstacle::OwnershipMissing:
            return (isApplication(verdict) ? ItDoesNotOwn : YouDoNotOwn).about(verdict.kind);
        }
        return {};
    }

    QString gapText(const MayAdd &verdict, Gap gap)
    {
        switch (gap) {
        case Gap::TokenKind:
            return MayAddText::tr("The token does not tell what kind of account it is for.");
        case Gap::Permissions:
            return MayAddText::tr("The token does not tell its permissions.");
        case Gap::Roles:
            return MayAddText::tr("Not all of your roles could be read.");
        case Gap::Ownership:
            return OwnersUnread.about(verdict.kind);
        }
        return {};
    }

    QString refusalText(const MayAdd &verdict)
    {
        // There are roles that are not seen from here.
        const bool isCertain = verdict.obstacles != std::vector{Obstacle::RoleMissing};
        QStringList sentences = {isCertain ? MayAddText::tr("Entra will refuse this.")
                                           : MayAddText::tr("Entra will probably refuse this.")};
        for (const Obstacle obstacle : verdict.obstacles)
            sentences.append(obstacleText(verdict, obstacle));
        return joinedSentences(sentences);
    }

    QString gapsText(const MayAdd &verdict, Objects objects)
    {
        QStringList sentences = {MayAddText::tr("It is not known whether you may.")};
        for (const Gap gap : verdict.gaps) {
            if (gap != Gap::Ownership || objects == Objects::One)
                sentences.append(gapText(verdict, gap));
        }
        return joinedSentences(sentences);
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
                .arg(joinedNames(verdict.hiddenBy));
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

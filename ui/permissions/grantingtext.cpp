// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/permissions/grantingtext.h"

#include "app/core/sentences.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    // lupdate finds strings by the class that tr() belongs to.
    struct GrantingText
    {
        Q_DECLARE_TR_FUNCTIONS(GrantingText)
    };

} // namespace

QString askingText(const QStringList &missing)
{
    return GrantingText::tr("Your token lacks %1. Keyturn can ask for it when you sign in again; "
                            "an administrator may have to agree.")
        .arg(joinedNames(missing));
}

QString perhapsAskingText(const QStringList &missing)
{
    return GrantingText::tr("Your token does not tell what it holds. If it lacks %1, Keyturn can "
                            "ask for that when you sign in again; an administrator may have to "
                            "agree.")
        .arg(joinedNames(missing));
}

QString grantingText(const std::optional<SignInWay> &way, const QStringList &missing)
{
    const QString all = joinedNames(missing);
    if (!way)
        return GrantingText::tr("Your token lacks %1. In the sample tenant nothing can be added "
                                "to it.")
            .arg(all);
    switch (*way) {
    case SignInWay::Browser:
    case SignInWay::DeviceCode:
    case SignInWay::PersonalAccount:
        return askingText(missing);
    case SignInWay::ClientSecret:
    case SignInWay::Certificate:
        return GrantingText::tr(
                   "The token lacks %1. An administrator can grant it to the application in the "
                   "Entra admin center, under API permissions. Then check again.")
            .arg(all);
    case SignInWay::AzureCli:
        return GrantingText::tr(
                   "The token lacks %1. Microsoft decides what Azure CLI's tokens hold, and nobody "
                   "can add to it. Sign in with your browser to ask for more.")
            .arg(all);
    case SignInWay::PastedToken:
        return GrantingText::tr("The token lacks %1. Nothing can be added to a pasted token. Get "
                                "one that holds it, and sign in with that.")
            .arg(all);
    }
    return {};
}

QString reasonText(DirectoryAct act)
{
    if (act != DirectoryAct::Refresh)
        return {};
    return GrantingText::tr(
        "With Directory.Read.All, Microsoft Graph tells what has changed since the last refresh, "
        "which is faster than reading a large list as a whole.");
}

QString askForText(const QStringList &missing)
{
    return GrantingText::tr("Ask for %1").arg(joinedNames(missing));
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/rememberedsignin.h"

#include "app/accounts/rememberedtokens.h"
#include "app/settings/managedsettings.h"
#include "app/settings/networkpreferencestore.h"
#include "ui/flows/signinplaces.h"

#include <QCoreApplication>

namespace Keyturn {

namespace {

    // lupdate finds strings by the class that tr() belongs to.
    struct RememberedSignIn
    {
        Q_DECLARE_TR_FUNCTIONS(RememberedSignIn)
    };

} // namespace

std::optional<SignedIn> rememberedSignIn(const Account &account,
                                         const SignInFlow::Surroundings &around,
                                         const SignInRequest &usual,
                                         const std::function<void()> &notKept)
{
    const ManagedSettings &managed = around.network.managed();
    const auto cloud = cloudOf(account, around.clouds, managed);
    if (!account.isKept() || !account.hasRefreshToken() || !cloud)
        return std::nullopt;
    SignedIn who{.account = account,
                 .target = targetOf(account, *cloud),
                 .transport = around.network.transport(usual.authoritiesFile.value_or(QString()))};
    if (managedObstacle(who.target, managed))
        return std::nullopt;
    auto tokens = std::make_unique<RememberedTokens>(around.refreshTokens, account, who.target,
                                                     who.transport);
    QObject::connect(tokens.get(), &RememberedTokens::keepingFailed, tokens.get(), notKept);
    who.tokens = std::make_unique<AccountTokens>(std::move(tokens));
    return who;
}

QString signInNotKeptText()
{
    return RememberedSignIn::tr("The keychain did not take the sign-in. It is kept in memory until "
                                "you close Keyturn.");
}

} // namespace Keyturn

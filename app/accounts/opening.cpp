// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/opening.h"

#include "app/accounts/refreshtokensource.h"
#include "app/accounts/refreshtokenstore.h"
#include "app/core/logging.h"
#include "app/core/plainname.h"
#include "app/signin/azureclierror.h"
#include "app/signin/azureclitokens.h"
#include "app/signin/keychainclosed.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// Keeps a source while it is asked for its first token. A child of whoever waits for that.
    struct FirstToken : public QObject
    {
        FirstToken(std::unique_ptr<TokenSource> from, QObject *context)
            : QObject(context)
            , source(std::move(from))
        { }

        std::unique_ptr<TokenSource> source;
    };

    /// Of an application, whose answer names nobody: there is no id_token.
    Account accountOf(const TokenRights &rights, const SignInTarget &target, SignInWay way)
    {
        Account account = Account::fromClaims({}, target, way);
        account.displayName = rights.appName;
        if (!rights.tenantId.isEmpty())
            account.tenantId = rights.tenantId;
        return account;
    }

    SignInError strangeCloud(const QString &environmentName)
    {
        const QString sentence = QCoreApplication::translate(
            "Keyturn::Opening",
            "Azure CLI works in the cloud “%1”, and Keyturn does not know where that is. Add it "
            "to the clouds in the settings and choose it here, then try again.");
        return {.kind = SignInError::Kind::Unusable,
                .message = sentence.arg(plainName(environmentName)),
                .error = AzureCliFailed};
    }

    /// What a person can do about it.
    QString closedText(VaultError::Kind kind)
    {
        switch (kind) {
        case VaultError::Kind::Locked:
            return QCoreApplication::translate(
                "Keyturn::Opening",
                "The keychain is locked, so that Keyturn cannot read your sign-in, which may still "
                "be good. Unlock the keychain and ask it again, or sign in again.");
        case VaultError::Kind::Pending:
            return QCoreApplication::translate(
                "Keyturn::Opening",
                "The keychain, which has your sign-in, does not answer. It may be locked and wait "
                "for its password in a window of its own. Answer there and ask it again, or sign "
                "in again.");
        case VaultError::Kind::Unavailable:
            return QCoreApplication::translate(
                "Keyturn::Opening",
                "The keychain, which has your sign-in, is not running. Start it and ask it again, "
                "or sign in again.");
        default:
            return QCoreApplication::translate(
                "Keyturn::Opening",
                "The keychain does not give your sign-in. Allow Keyturn to read it there and ask "
                "it again, or sign in again.");
        }
    }

    SignInError notKept(const VaultError &error)
    {
        if (error.kind != VaultError::Kind::NotFound)
            return {.kind = SignInError::Kind::Unusable,
                    .message = closedText(error.kind),
                    .error = KeychainClosed};
        return {.kind = SignInError::Kind::InteractionRequired,
                .message = QCoreApplication::translate(
                    "Keyturn::Opening", "The keychain does not have this sign-in any more.")};
    }

    SignInError movedAway(const Account &account)
    {
        const QString message =
            QCoreApplication::translate(
                "Keyturn::Opening",
                "The cloud “%1” has another address now than when you signed in, or is not there "
                "any more. What was kept of that sign-in was dropped. Check the address in the "
                "settings, then sign in.")
                .arg(plainName(account.cloud));
        return {.kind = SignInError::Kind::InteractionRequired, .message = message};
    }

    void refuseMoved(const Account &account, RefreshTokenStore &store, QObject *context,
                     const OpenedHandler &handler)
    {
        store.remove(account, &store, [](const VaultResult<void> &gone) {
            if (!gone)
                qCWarning(logSignIn) << "a refresh token for a cloud's former address stays in the "
                                        "keychain:"
                                     << int(gone.error().kind);
        });
        QMetaObject::invokeMethod(
            context, [handler, account] { handler(tl::unexpected(movedAway(account))); },
            Qt::QueuedConnection);
    }

    void renewRemembered(const Account &account, const SignInTarget &target,
                         const TransportSettings &transport, RefreshTokenStore &store,
                         SecretText refreshToken, QObject *context, const OpenedHandler &handler)
    {
        auto source = std::make_unique<RefreshTokenSource>(transport, target,
                                                           std::move(refreshToken), QStringList());
        source->keepIn(store, account, RefreshTokenSource::Kept::Already);
        auto *const first = new FirstToken(std::move(source), context);
        first->source->renew({}, first, [=](GrantResult grant) {
            first->deleteLater();
            if (!grant)
                return handler(tl::unexpected(grant.error()));
            handler(Opened{account, target, std::move(first->source), std::move(*grant)});
        });
    }

} // namespace

void openAzureCli(const AzureCli &cli, const AzureCliAccount &who, const Cloud &chosen,
                  const QString &tenant, QObject *context, const OpenedHandler &handler)
{
    const std::optional<Cloud> cloud = who.cloud(chosen);
    if (!cloud) {
        const auto refuse = [=] { handler(tl::unexpected(strangeCloud(who.environmentName))); };
        QMetaObject::invokeMethod(context, refuse, Qt::QueuedConnection);
        return;
    }
    const auto take = [=](tl::expected<AzureCliToken, SignInError> token) {
        if (!token)
            return handler(tl::unexpected(token.error()));
        const SignInTarget target{.cloud = *cloud, .tenant = token->tenantId};
        Account account = Account::fromClaims({}, target, SignInWay::AzureCli);
        account.username = who.userName;
        account.objectId = who.userName; // what tells one from another there
        const bool isItsOwn = token->tenantId == who.tenantId;
        account.tenantName = isItsOwn ? who.tenantName : QString();
        account.tenantDomain = isItsOwn ? who.tenantDomain : QString();
        account.isRemembered = true; // there is nothing to keep but that it was used
        auto source = std::make_unique<AzureCliTokens>(cli, token->tenantId, *cloud,
                                                       token->grant.accessToken);
        handler(Opened{account, target, std::move(source), std::move(token->grant)});
    };
    cli.askForToken(*cloud, tenant, context, take);
}

void openApplication(const SignInTarget &target, const TransportSettings &transport,
                     ClientCredentials::Proof proof, SignInWay way, QObject *context,
                     const OpenedHandler &handler)
{
    auto *const first = new FirstToken(
        std::make_unique<ClientCredentials>(target, transport, std::move(proof)), context);
    first->source->renew({}, first, [=](GrantResult grant) {
        first->deleteLater();
        if (!grant)
            return handler(tl::unexpected(grant.error()));
        const Account account = accountOf(TokenRights::of(grant->accessToken), target, way);
        handler(Opened{account, target, std::move(first->source), std::move(*grant)});
    });
}

void openRemembered(RefreshTokenStore &store, const Account &account, const SignInTarget &target,
                    const TransportSettings &transport, QObject *context,
                    const OpenedHandler &handler)
{
    if (!account.isAt(target.cloud))
        return refuseMoved(account, store, context, handler);
    store.read(account, context, [=, &store](VaultResult<SecretText> found) {
        if (!found)
            return handler(tl::unexpected(notKept(found.error())));
        renewRemembered(account, target, transport, store, std::move(*found), context, handler);
    });
}

Opened openPastedToken(const PastedToken &token, const SignInTarget &target)
{
    SignInTarget its = target;
    if (!token.rights.tenantId.isEmpty())
        its.tenant = token.rights.tenantId;
    its.clientId = token.rights.appId;
    Account account = Account::fromClaims({}, its, SignInWay::PastedToken);
    account.username =
        token.rights.userName.isEmpty() ? token.rights.appName : token.rights.userName;
    return Opened{account, its, std::make_unique<PastedTokens>(), token.grant()};
}

} // namespace Keyturn

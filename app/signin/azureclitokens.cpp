// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/azureclitokens.h"

#include "app/core/plainname.h"
#include "app/core/sentences.h"
#include "app/signin/azureclierror.h"
#include "app/signin/tokenclaims.h"
#include "app/signin/tokenrights.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QByteArray hashOf(const AccessToken &token)
    {
        return QCryptographicHash::hash(token.authorization(), QCryptographicHash::Sha256);
    }

    /// Who it was made for, and in which tenant; empty where it does not tell, as those of personal
    /// accounts. Whose name a window shows may not change unseen, so that this is compared, though
    /// it decides nothing else: nobody has checked the signature.
    QString holderOf(const AccessToken &token)
    {
        const QByteArray authorization = token.authorization();
        const auto claims =
            readTokenClaims(QByteArrayView(authorization).sliced(qsizetype(sizeof "Bearer")));
        if (!claims)
            return {};
        const TokenRights rights = TokenRights::of(token);
        const QString who = rights.holder == TokenRights::Holder::Application
            ? rights.appId
            : (*claims)["oid"_L1].toString();
        return (rights.tenantId + u'/' + who).toLower();
    }

    SignInError somebodyElses(const AccessToken &token, const QString &advice)
    {
        const TokenRights rights = TokenRights::of(token);
        const QString name =
            plainName(rights.userName.isEmpty() ? rights.appName : rights.userName);
        const QString sentence = name.isEmpty()
            ? QCoreApplication::translate("Keyturn::AzureCliTokens",
                                          "Azure CLI is signed in as somebody else now.")
            : QCoreApplication::translate("Keyturn::AzureCliTokens",
                                          "Azure CLI is signed in as somebody else now: %1.")
                  .arg(name);
        return {.kind = SignInError::Kind::NotRenewable,
                .message = joinedSentences({sentence, advice}),
                .error = AzureCliLoginRequired};
    }

    SignInError unproved(const QByteArray &claims, const QString &advice)
    {
        return {.kind = SignInError::Kind::NotRenewable,
                .message =
                    joinedSentences({QCoreApplication::translate(
                                         "Keyturn::AzureCliTokens",
                                         "Microsoft Graph asks for a new proof of who you are."),
                                     advice}),
                .error = AzureCliLoginRequired,
                .claims = claims};
    }

    SignInError missing(const QStringList &permissions)
    {
        return {.kind = SignInError::Kind::NotRenewable,
                .message =
                    QCoreApplication::translate(
                        "Keyturn::AzureCliTokens",
                        "A token of Azure CLI does not hold %1, and Azure CLI cannot ask for "
                        "it. Sign in with the browser to use it.")
                        .arg(joinedNames(permissions)),
                .error = AzureCliFailed};
    }

    /// Which of the permissions the token is known not to hold.
    QStringList missingIn(const AccessToken &token, QStringList permissions)
    {
        const TokenRights rights = TokenRights::of(token);
        permissions.removeIf(
            [&rights](const QString &one) { return rights.holds(one).value_or(true); });
        return permissions;
    }

} // namespace

AzureCliTokens::AzureCliTokens(AzureCli cli, QString tenant, Cloud cloud, const AccessToken &given)
    : m_cli(std::move(cli))
    , m_tenant(std::move(tenant))
    , m_cloud(std::move(cloud))
    , m_holder(holderOf(given))
    , m_given(std::make_shared<QByteArray>(hashOf(given)))
{ }

void AzureCliTokens::renew(const Wish &wish, QObject *context, GrantHandler handler)
{
    m_cli.askForToken(
        m_cloud, m_tenant, context,
        [wish, holder = m_holder, given = m_given,
         advice = azureCliLoginAdvice(m_tenant, m_cloud.scope(u".default")),
         handler = std::move(handler)](tl::expected<AzureCliToken, SignInError> token) {
            if (!token)
                return handler(tl::unexpected(token.error()));
            const AccessToken &access = token->grant.accessToken;
            if (holderOf(access) != holder)
                return handler(tl::unexpected(somebodyElses(access, advice)));
            const QByteArray before = std::exchange(*given, hashOf(access));
            // It cannot be told what to prove. A person who runs "az login" has proved it, though,
            // and then the token is another one.
            if (!wish.claims.isEmpty() && *given == before)
                return handler(tl::unexpected(unproved(wish.claims, advice)));
            if (const QStringList lacking = missingIn(access, wish.permissions); !lacking.isEmpty())
                return handler(tl::unexpected(missing(lacking)));
            handler(std::move(token->grant));
        });
}

} // namespace Keyturn

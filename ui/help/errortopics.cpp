// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/errortopics.h"

#include "app/graph/grapherror.h"
#include "app/secrets/issuingerror.h"
#include "app/secrets/removaloutcome.h"
#include "app/signin/keychainclosed.h"
#include "app/signin/signinerror.h"
#include "app/vault/secretvault.h"
#include "ui/signin/signinerrortext.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QString onErrors(QLatin1StringView anchor)
    {
        return u"errors#"_s + anchor;
    }

    struct Rule
    {
        QLatin1StringView code; ///< Graph's, or how it begins
        QLatin1StringView anchor;
    };

    /// Codes that tell more than the status does.
    constexpr std::array Rules = {
        Rule{"Directory_ResourceSizeExceeded"_L1, "too-large"_L1},
        Rule{"Directory_QuotaExceeded"_L1, "quota"_L1},
        Rule{"TooManyAppPasswords"_L1, "too-many"_L1},
        Rule{"CannotUpdateLockedServicePrincipalProperty"_L1, "locked-credentials"_L1},
        Rule{"Request_MultipleObjectsWithSameKeyValue"_L1, "same-value"_L1},
        Rule{"Request_UnsupportedQuery"_L1, "our-fault"_L1},
        Rule{"NotImplemented"_L1, "our-fault"_L1},
        Rule{"resyncRequired"_L1, "list-changes"_L1},
        Rule{"syncStateNotFound"_L1, "list-changes"_L1},
    };

    QString ruleTopic(const QString &code)
    {
        if (code.endsWith("AsPerAppPolicy"_L1))
            return onErrors("policy"_L1);
        for (const Rule &rule : Rules) {
            if (code.startsWith(rule.code, Qt::CaseInsensitive))
                return onErrors(rule.anchor);
        }
        return {};
    }

    QString kindTopic(const GraphError &error)
    {
        switch (error.kind) {
        case GraphError::Kind::Network:
            return onErrors("network"_L1);
        case GraphError::Kind::SignInRequired:
            return onErrors(error.claims.isEmpty() ? "sign-in-ended"_L1 : "new-proof"_L1);
        case GraphError::Kind::Forbidden:
            return onErrors("forbidden"_L1);
        case GraphError::Kind::NotFound:
            return onErrors("not-found"_L1);
        case GraphError::Kind::Throttled:
            return onErrors("throttled"_L1);
        case GraphError::Kind::Rejected:
            return onErrors("rejected"_L1);
        case GraphError::Kind::Service:
            return onErrors("service"_L1);
        case GraphError::Kind::MalformedReply:
            return onErrors("malformed"_L1);
        }
        return onErrors("rejected"_L1);
    }

    QString certificateTopic(NetworkTrouble trouble)
    {
        switch (trouble) {
        case NetworkTrouble::UntrustedCertificate:
            return onErrors("untrusted-certificate"_L1);
        case NetworkTrouble::OutdatedCertificate:
            return onErrors("outdated-certificate"_L1);
        case NetworkTrouble::OtherNamesCertificate:
            return onErrors("other-certificate"_L1);
        default:
            return onErrors("tls"_L1);
        }
    }

} // namespace

QString errorTopic(NetworkTrouble trouble)
{
    switch (trouble) {
    case NetworkTrouble::None:
        return {};
    case NetworkTrouble::NameNotFound:
        return onErrors("name-not-found"_L1);
    case NetworkTrouble::ConnectionRefused:
        return onErrors("refused"_L1);
    case NetworkTrouble::NoAnswer:
        return onErrors("no-answer"_L1);
    case NetworkTrouble::BrokenOff:
        return onErrors("broken-off"_L1);
    case NetworkTrouble::ProxyPassword:
        return onErrors("proxy-password"_L1);
    case NetworkTrouble::ProxyNotFound:
    case NetworkTrouble::ProxyUnreachable:
    case NetworkTrouble::Proxy:
        return onErrors("proxy"_L1);
    case NetworkTrouble::UntrustedCertificate:
    case NetworkTrouble::OutdatedCertificate:
    case NetworkTrouble::OtherNamesCertificate:
    case NetworkTrouble::Tls:
        return certificateTopic(trouble);
    case NetworkTrouble::WebPage:
        return onErrors("web-page"_L1);
    case NetworkTrouble::Other:
        return onErrors("network"_L1);
    }
    return {};
}

QString errorTopic(const GraphError &error)
{
    if (QString rule = ruleTopic(error.code); !rule.isEmpty())
        return rule;
    const QString trouble = errorTopic(error.trouble);
    return trouble.isEmpty() ? kindTopic(error) : trouble;
}

QString errorTopic(SignInStep step)
{
    switch (step) {
    case SignInStep::None:
    case SignInStep::TryAgain:
        return onErrors("sign-in"_L1);
    case SignInStep::SignInAgain:
        return onErrors("sign-in-ended"_L1);
    case SignInStep::OtherAccount:
        return onErrors("other-account"_L1);
    case SignInStep::OtherFlow:
        return onErrors("other-way"_L1);
    case SignInStep::OtherCloud:
        return onErrors("other-cloud"_L1);
    case SignInStep::OtherTenant:
        return onErrors("other-tenant"_L1);
    case SignInStep::OtherClientId:
        return onErrors("client-id"_L1);
    case SignInStep::OtherCredential:
        return onErrors("credential"_L1);
    case SignInStep::AdminConsent:
        return onErrors("consent"_L1);
    case SignInStep::EnablePublicClient:
    case SignInStep::RegisterRedirect:
        return onErrors("registration"_L1);
    case SignInStep::CheckNetwork:
        return onErrors("network"_L1);
    case SignInStep::UpdateAzureCli:
    case SignInStep::LogInToAzureCli:
        return onErrors("azure-cli"_L1);
    }
    return onErrors("sign-in"_L1);
}

QString errorTopic(const SignInError &error)
{
    if (error.error == KeychainClosed)
        return onErrors("keychain-locked"_L1);
    const QString trouble = errorTopic(error.trouble);
    return trouble.isEmpty() ? errorTopic(signInStep(error)) : trouble;
}

QString errorTopic(const IssuingError &error)
{
    return error.journalProblem.isEmpty() ? errorTopic(error.cause) : onErrors("journal"_L1);
}

QString errorTopic(const RemovalError &error)
{
    return error.mayBeGone ? onErrors("deletion-unclear"_L1) : errorTopic(error.cause);
}

QString errorTopic(const VaultError &error)
{
    switch (error.kind) {
    case VaultError::Kind::Unavailable:
        return onErrors("keychain-missing"_L1);
    case VaultError::Kind::Locked:
        return onErrors("keychain-locked"_L1);
    case VaultError::Kind::Denied:
        return onErrors("keychain-denied"_L1);
    case VaultError::Kind::NotFound:
        return onErrors("keychain-lost"_L1);
    case VaultError::Kind::Different:
        return onErrors("keychain-different"_L1);
    case VaultError::Kind::Pending:
        return onErrors("keychain-silent"_L1);
    case VaultError::Kind::TooLong:
        return onErrors("keychain-too-long"_L1);
    case VaultError::Kind::Unlisted:
        return onErrors("keychain-list"_L1);
    case VaultError::Kind::Other:
        return onErrors("keychain-other"_L1);
    }
    return onErrors("keychain-other"_L1);
}

QString fileErrorTopic()
{
    return onErrors("files"_L1);
}

} // namespace Keyturn

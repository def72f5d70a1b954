// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/azurecli.h"
#include "app/signin/tokensource.h"

namespace Keyturn {

/// Asks Azure CLI again whenever a token is needed. Its tokens are Azure CLI's own: they hold what
/// Microsoft allows that program, and nobody can add to it; where more has to be proved, a person
/// runs "az login" first. A token of somebody else, who has run that meanwhile, is refused
/// (NotRenewable).
class AzureCliTokens : public TokenSource
{
public:
    /// `given` is the token that signing in began with, whose holder alone gets more.
    AzureCliTokens(AzureCli cli, QString tenant, Cloud cloud, const AccessToken &given);

    void renew(const Wish &wish, QObject *context, GrantHandler handler) override;

private:
    const AzureCli m_cli;
    const QString m_tenant;
    const Cloud m_cloud;
    const QString m_holder;
    /// A hash of the last token: one that was refused may be given again, from a cache.
    const std::shared_ptr<QByteArray> m_given;
};

} // namespace Keyturn

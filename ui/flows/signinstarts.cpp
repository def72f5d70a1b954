// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/signinstarts.h"

#include "app/settings/clientidstore.h"
#include "app/settings/cloudstore.h"
#include "app/settings/managedsettings.h"
#include "app/signin/azurecliwatch.h"

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

AzureCliState azureCliState(const AzureCliWatch &watch)
{
    using Kind = AzureCliState::Kind;

    if (!watch.isInstalled())
        return {.kind = Kind::Absent};
    if (const auto &who = watch.account())
        return {.kind = Kind::SignedIn, .userName = who->userName};
    return {.kind = watch.isKnown() ? Kind::SignedOut : Kind::Looking};
}

SignInStart signInStart(const SignInRequest &request, const ManagedSettings &managed,
                        const CloudStore &clouds, const ClientIdStore *clientIds)
{
    SignInStart start{.ownClouds = clouds.custom(),
                      .target = {.cloud = request.cloud.value_or(Cloud::global()),
                                 .tenant = request.tenant.value_or(u"organizations"_s),
                                 .clientId = request.clientId.value_or(QString())},
                      .isCloudManaged = managed.cloud.has_value(),
                      .isTenantManaged = managed.tenant.has_value(),
                      .isClientIdManaged = managed.clientId.has_value()};
    if (clientIds) {
        start.knownClientId = [clientIds](const SignInTarget &target) {
            return clientIds->clientId(target.cloud.loginAuthority, target.tenant);
        };
    }
    return start;
}

} // namespace Keyturn

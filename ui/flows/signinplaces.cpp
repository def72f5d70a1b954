// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/signinplaces.h"

#include "app/cloud/cloudtitle.h"
#include "app/core/plainname.h"
#include "app/settings/cloudstore.h"
#include "app/settings/managedsettings.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    // lupdate finds strings by the class that tr() belongs to.
    struct SignInPlaces
    {
        Q_DECLARE_TR_FUNCTIONS(SignInPlaces)
    };

    SignInError managedElsewhere(const QString &message)
    {
        return {.kind = SignInError::Kind::Unusable, .message = message};
    }

    /// `place` is a tenant or a cloud.
    SignInError managedAt(const QString &place)
    {
        return managedElsewhere(
            SignInPlaces::tr("Whoever manages this computer has laid down that one signs in at "
                             "%1. This sign-in is for another place.")
                .arg(plainName(place)));
    }

    bool isSame(const QString &left, const QString &right)
    {
        return left.compare(right, Qt::CaseInsensitive) == 0;
    }

} // namespace

std::optional<Cloud> cloudOf(const Account &account, const CloudStore &clouds,
                             const ManagedSettings &managed)
{
    const bool isManaged = managed.cloud && managed.cloud->name == account.cloud;
    const std::optional<Cloud> cloud = isManaged ? managed.cloud : clouds.named(account.cloud);
    return cloud && account.isAt(*cloud) ? cloud : std::nullopt;
}

SignInTarget targetOf(const Account &account, const Cloud &cloud)
{
    const bool isPersonal = account.way == SignInWay::PersonalAccount;
    return {.cloud = cloud,
            .tenant = isPersonal ? u"consumers"_s : account.signInTenant(),
            .clientId = account.clientId};
}

std::optional<SignInError> managedObstacle(const SignInTarget &target,
                                           const ManagedSettings &managed)
{
    if (managed.clientId && !target.clientId.isEmpty()
        && !isSame(target.clientId, *managed.clientId))
        return managedElsewhere(
            SignInPlaces::tr("Whoever manages this computer has laid down that one signs in with "
                             "the client ID %1. This sign-in is for another one.")
                .arg(*managed.clientId));
    if (managed.tenant && target.tenant == "consumers"_L1)
        return managedAt(*managed.tenant);
    return managedObstacle(target.tenant, target.cloud, managed);
}

std::optional<SignInError> managedObstacle(const QString &tenantId, const Cloud &cloud,
                                           const ManagedSettings &managed)
{
    if (managed.cloud && cloud.loginAuthority != managed.cloud->loginAuthority)
        return managedAt(cloudTitle(*managed.cloud));
    // A domain and an ID may name the same tenant.
    const auto isId = [](const QString &text) { return !QUuid::fromString(text).isNull(); };
    if (managed.tenant && isId(*managed.tenant) == isId(tenantId)
        && !isSame(tenantId, *managed.tenant))
        return managedAt(*managed.tenant);
    return std::nullopt;
}

SignInError cloudIsGone(const Account &account)
{
    return {.kind = SignInError::Kind::Unusable,
            .message =
                SignInPlaces::tr("The cloud “%1” has another address now than when you signed in, "
                                 "or is not there any more. Check it in the settings, then sign "
                                 "in anew.")
                    .arg(plainName(account.cloud))};
}

SignInError otherAzureUser(const QString &userName, const QString &wanted)
{
    return {.kind = SignInError::Kind::Unusable,
            .message =
                SignInPlaces::tr("Azure CLI is signed in as %1 now, not as %2. Sign in there "
                                 "as you want to, with “az login”, or go back to continue as "
                                 "%1.")
                    .arg(plainName(userName), plainName(wanted))};
}

} // namespace Keyturn

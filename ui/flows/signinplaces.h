// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/account.h"
#include "app/signin/signinerror.h"
#include "app/signin/signintarget.h"

#include <optional>

namespace Keyturn {

class CloudStore;
struct ManagedSettings;

/// The cloud that an account signed in at; nothing where it is there no more or has another address
/// by now, to which nothing of that account may go.
std::optional<Cloud> cloudOf(const Account &account, const CloudStore &clouds,
                             const ManagedSettings &managed);

/// Where the account signs in, in that cloud.
SignInTarget targetOf(const Account &account, const Cloud &cloud);

/// Why nobody may sign in there on this computer, if so: it is laid down otherwise.
std::optional<SignInError> managedObstacle(const SignInTarget &target,
                                           const ManagedSettings &managed);
/// Likewise of a token that somebody has got elsewhere. A tenant that is laid down by its domain is
/// not known by its ID, and then nothing is said against it.
std::optional<SignInError> managedObstacle(const QString &tenantId, const Cloud &cloud,
                                           const ManagedSettings &managed);

/// That the account's cloud is not where it was.
SignInError cloudIsGone(const Account &account);
/// That somebody else is signed in to Azure CLI than who was asked for.
SignInError otherAzureUser(const QString &userName, const QString &wanted);

} // namespace Keyturn

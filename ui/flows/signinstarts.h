// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/waysinpage.h"

namespace Keyturn {

class AzureCliWatch;
class ClientIdStore;
class CloudStore;
struct ManagedSettings;
struct SignInRequest;

/// What the dialog says of Azure CLI.
AzureCliState azureCliState(const AzureCliWatch &watch);

/// What the dialog begins with where somebody asked for that, what is managed in it already.
/// `clientIds` outlives the dialog; null where none is remembered.
SignInStart signInStart(const SignInRequest &request, const ManagedSettings &managed,
                        const CloudStore &clouds, const ClientIdStore *clientIds);

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/account.h"
#include "app/http/transportsettings.h"
#include "app/signin/accounttokens.h"
#include "app/signin/signintarget.h"

#include <memory>

namespace Keyturn {

/// Who has signed in, and what it takes to stay so.
struct SignedIn
{
    Account account = {};
    SignInTarget target = {}; ///< with the tenant that it came to
    TransportSettings transport = {};
    std::unique_ptr<AccountTokens> tokens = {};
};

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/cloud.h"
#include "app/signin/authority.h"

namespace Keyturn {

/// Where somebody wants to sign in, and as which application.
struct SignInTarget
{
    Cloud cloud = {};
    QString tenant = QStringLiteral("organizations"); ///< see Authority
    QString clientId = {}; ///< of the registration that Keyturn signs in as

    Authority authority() const { return {.login = cloud.loginAuthority, .tenant = tenant}; }

    bool operator==(const SignInTarget &) const = default;
};

} // namespace Keyturn

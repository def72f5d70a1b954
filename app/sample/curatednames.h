// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace Keyturn {

/// One of Microsoft's own, which is in every tenant under the same client ID.
struct MicrosoftPrincipal
{
    const char *displayName;
    const char *appId;
};

// UTF-8.
std::span<const char *const> ordinaryApplicationNames();
std::span<const MicrosoftPrincipal> microsoftPrincipals();
std::span<const char *const> vendorPrincipalNames();
std::span<const char *const> managedIdentityNames();
std::span<const char *const> deletedApplicationNames();

} // namespace Keyturn

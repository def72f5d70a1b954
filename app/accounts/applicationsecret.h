// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/clientcredentials.h"
#include "app/vault/secretvault.h"

namespace Keyturn {

struct Account;

/// The keychain's entry for the client secret that Keyturn itself signs in with, as that
/// application of that tenant at that login authority: a cloud that gets another address does not
/// get the secret.
VaultKey applicationSecretKey(const SignInTarget &target);
/// The same of an account, by one of its secretTenants.
VaultKey applicationSecretKey(const Account &account, const QString &tenant);

/// Reads it there each time a token is needed; the vault outlives whoever has the reader.
ClientCredentials::SecretReader keptApplicationSecret(SecretVault &vault,
                                                      const SignInTarget &target);

/// One that was entered and is not to be kept: it is in memory for as long as there is a copy of
/// the reader.
ClientCredentials::SecretReader enteredApplicationSecret(const SecretText &secret);

} // namespace Keyturn

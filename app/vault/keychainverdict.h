// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/keyringstatus.h"
#include "app/vault/secretvault.h"

#include <qt6keychain/keychain.h>

namespace Keyturn {

/// What a refusal of QtKeychain's means, given how the keyring was before and after it. On Linux
/// the code alone says little: in a locked keyring an entry is "not found", and everything from a
/// dead bus to a missing service is "other".
VaultError::Kind keychainVerdict(QKeychain::Error error, KeyringState before, KeyringState after);

} // namespace Keyturn

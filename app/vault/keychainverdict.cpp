// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/keychainverdict.h"

namespace Keyturn {

namespace {

    bool isTrusted(KeyringState state)
    {
        return state == KeyringState::Unlocked || state == KeyringState::Unknown;
    }

} // namespace

VaultError::Kind keychainVerdict(QKeychain::Error error, KeyringState before, KeyringState after)
{
    using Kind = VaultError::Kind;
    if (error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented
        || after == KeyringState::Absent)
        return Kind::Unavailable;
    if (after == KeyringState::Locked)
        return Kind::Locked;
    switch (error) {
    case QKeychain::EntryNotFound:
        if (before == KeyringState::Locked) // it was opened too late for this answer
            return Kind::Locked;
        return isTrusted(before) && isTrusted(after) ? Kind::NotFound : Kind::Other;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Kind::Denied;
    default:
        return Kind::Other;
    }
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directorystore.h"
#include "app/vault/keptindex.h"

#include <map>
#include <span>

namespace Keyturn {

/// What the lists of a tenant tell about a secret whose value is kept on this computer.
enum class KeptStanding {
    NotChecked, ///< it is of another tenant, or not all lists are there
    Listed,
    Deleted, ///< all lists are there, and none has it
};

/// Of all that are kept. `areComplete` tells whether these are all lists of the tenant that can
/// have it. Reads the key IDs of all rows: not to be called where people wait (runAside).
std::map<VaultKey, KeptStanding> standingsOf(const KeptIndex::Entries &kept,
                                             const QString &tenantId,
                                             std::span<const DirectoryStore> lists,
                                             bool areComplete);

} // namespace Keyturn

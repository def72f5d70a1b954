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
    NotChecked, ///< it is of another tenant, or not all lists are there, or it is newer than they
    Listed,
    OwnerDeleted, ///< with its application, which can be restored for a while
    Deleted, ///< all lists are there, and none has it
};

/// Of all that are kept. `completeAt` is when all lists of the tenant were read that can have it;
/// invalid where not all of them were, or not wholly. A new secret may be in no list yet, though it
/// is there: what was kept less than a quarter of an hour before counts as not checked. Reads the
/// key IDs of all rows: not to be called where people wait (runAside).
std::map<VaultKey, KeptStanding> standingsOf(const KeptIndex::Entries &kept,
                                             const QString &tenantId,
                                             std::span<const DirectoryStore> lists,
                                             const QDateTime &completeAt);

} // namespace Keyturn

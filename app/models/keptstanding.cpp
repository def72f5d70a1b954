// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/keptstanding.h"

#include "app/directory/secretlookup.h"

namespace Keyturn {

std::map<VaultKey, KeptStanding> standingsOf(const KeptIndex::Entries &kept,
                                             const QString &tenantId,
                                             std::span<const DirectoryStore> lists,
                                             bool areComplete)
{
    SecretLookup lookup;
    for (const auto &[key, secret] : kept)
        lookup.keyIds.insert(QUuid::fromString(key.keyId));
    QSet<QUuid> listed;
    for (const ListedCredential &one : findListedCredentials(lists, lookup)) {
        if (!one.isOwnerDeleted) // else the secret is gone with it, unless it is restored
            listed.insert(one.credential.keyId);
    }
    std::map<VaultKey, KeptStanding> standings;
    for (const auto &[key, secret] : kept) {
        const bool isOfTenant = key.tenantId.compare(tenantId, Qt::CaseInsensitive) == 0;
        const bool isListed = listed.contains(QUuid::fromString(key.keyId));
        const KeptStanding missing = areComplete ? KeptStanding::Deleted : KeptStanding::NotChecked;
        standings[key] = !isOfTenant ? KeptStanding::NotChecked
            : isListed               ? KeptStanding::Listed
                                     : missing;
    }
    return standings;
}

} // namespace Keyturn

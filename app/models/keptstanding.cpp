// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/keptstanding.h"

#include "app/directory/secretlookup.h"

namespace Keyturn {

namespace {

    constexpr qint64 SettlingSeconds = 900;

    bool isOlder(const KeptSecret &secret, const QDateTime &completeAt)
    {
        return completeAt.isValid() && secret.keptAt.isValid()
            && secret.keptAt.secsTo(completeAt) > SettlingSeconds;
    }

} // namespace

std::map<VaultKey, KeptStanding> standingsOf(const KeptIndex::Entries &kept,
                                             const QString &tenantId,
                                             std::span<const DirectoryStore> lists,
                                             const QDateTime &completeAt)
{
    SecretLookup lookup;
    for (const auto &[key, secret] : kept)
        lookup.keyIds.insert(QUuid::fromString(key.keyId));
    QHash<QUuid, KeptStanding> found;
    for (const ListedCredential &one : findListedCredentials(lists, lookup)) {
        KeptStanding &standing = found[one.credential.keyId];
        if (standing != KeptStanding::Listed)
            standing = one.isOwnerDeleted ? KeptStanding::OwnerDeleted : KeptStanding::Listed;
    }
    std::map<VaultKey, KeptStanding> standings;
    for (const auto &[key, secret] : kept) {
        const bool isOfTenant = key.tenantId.compare(tenantId, Qt::CaseInsensitive) == 0;
        const KeptStanding missing =
            isOlder(secret, completeAt) ? KeptStanding::Deleted : KeptStanding::NotChecked;
        standings[key] = isOfTenant ? found.value(QUuid::fromString(key.keyId), missing)
                                    : KeptStanding::NotChecked;
    }
    return standings;
}

} // namespace Keyturn

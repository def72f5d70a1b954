// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/recentchanges.h"

#include <algorithm>
#include <utility>

namespace Keyturn {

void RecentChanges::noteAdded(const ObjectRef &owner, const PasswordCredential &added, Time now)
{
    if (!added.keyId.isNull())
        note({.owner = owner, .credential = added, .until = now + Memory});
}

void RecentChanges::noteRemoved(const ObjectRef &owner, const QUuid &keyId, Time now)
{
    PasswordCredential removed;
    removed.keyId = keyId;
    note({.owner = owner, .credential = removed, .isRemoval = true, .until = now + Memory});
}

void RecentChanges::note(Change change)
{
    Change *const earlier = find(change.owner, change.credential.keyId);
    if (earlier)
        *earlier = std::move(change);
    else
        m_changes.push_back(std::move(change));
}

RecentChanges::Change *RecentChanges::find(const ObjectRef &owner, const QUuid &keyId)
{
    const auto found = std::ranges::find_if(m_changes, [&](const Change &one) {
        return one.owner.objectId == owner.objectId && one.credential.keyId == keyId;
    });
    return found == m_changes.end() ? nullptr : &*found;
}

DirectoryObject RecentChanges::settle(DirectoryObject read, Time now)
{
    std::erase_if(m_changes, [now](const Change &one) { return one.until <= now; });
    auto &secrets = read.passwordCredentials;
    std::erase_if(secrets, [&read](const PasswordCredential &one) { // no read has shown these
        return std::ranges::find(read.awaitedKeyIds, one.keyId) != read.awaitedKeyIds.end();
    });
    read.awaitedKeyIds.clear();
    read.lingeringCount = 0;
    for (Change &change : m_changes) {
        if (change.owner.objectId != read.ref.objectId)
            continue;
        const QUuid keyId = change.credential.keyId;
        const auto found = std::ranges::find(secrets, keyId, &PasswordCredential::keyId);
        const bool isThere = found != secrets.end();
        if (isThere != change.isRemoval) { // as it should be
            if (!std::exchange(change.isSeen, true))
                change.until = std::min(change.until, now + MemoryOnceSeen);
        } else if (change.isRemoval) {
            secrets.erase(found);
            ++read.lingeringCount;
        } else {
            secrets.push_back(change.credential);
            read.awaitedKeyIds.push_back(keyId);
        }
    }
    return read;
}

std::vector<ObjectRef> RecentChanges::owners(Time now) const
{
    std::vector<ObjectRef> owners;
    for (const Change &one : m_changes) {
        if (one.until > now && std::ranges::find(owners, one.owner) == owners.end())
            owners.push_back(one.owner);
    }
    return owners;
}

} // namespace Keyturn

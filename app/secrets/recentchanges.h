// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryobject.h"

#include <chrono>
#include <vector>

namespace Keyturn {

/// What Entra said that it has added and deleted a moment ago. Its replicas take a while to agree:
/// a read may lack a new secret, or hold a deleted one, and the next read may say otherwise again.
/// For some minutes the answer to the change counts for more than a list does; after that the list
/// is right, as somebody else may have changed it since.
class RecentChanges
{
public:
    using Time = std::chrono::steady_clock::time_point;

    static constexpr std::chrono::minutes Memory{10}; ///< of a change that no read has shown
    static constexpr std::chrono::minutes MemoryOnceSeen{2}; ///< from then on

    void noteAdded(const ObjectRef &owner, const PasswordCredential &added, Time now);
    void noteRemoved(const ObjectRef &owner, const QUuid &keyId, Time now);

    /// The object as it was read, with what it should have shown and without what it should not;
    /// it says which these are. An object that was settled before may be settled anew.
    DirectoryObject settle(DirectoryObject read, Time now);

    /// The objects that such changes were made to.
    std::vector<ObjectRef> owners(Time now) const;

private:
    struct Change
    {
        ObjectRef owner;
        PasswordCredential credential; ///< of a removal: its ID alone
        bool isRemoval = false;
        bool isSeen = false; ///< by a read
        Time until;
    };

    Change *find(const ObjectRef &owner, const QUuid &keyId);
    void note(Change change);

    std::vector<Change> m_changes;
};

} // namespace Keyturn

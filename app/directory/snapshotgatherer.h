// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/nameorder.h"
#include "app/directory/snapshotformat.h"

#include <string>

namespace Keyturn {

/// Makes the pages of a snapshot, row by row, out of those of a store that outlives it. What was
/// folded once is copied.
class SnapshotGatherer
{
public:
    explicit SnapshotGatherer(const DirectoryStore &store);

    void add(RowPlace place);
    bool isEmpty() const { return m_objects.empty(); }
    bool isFull() const; ///< of its thousand rows, or of long texts
    /// Puts the page behind what is in `bytes` and begins the next one.
    SnapshotEntry take(QByteArray &bytes);

private:
    quint16 profileOf(RowPlace place, quint16 profile);
    void addSecrets(const PageContent &from, const ObjectRecord &object);
    quint32 addText(QByteArrayView text);
    std::vector<SnapshotProfile> takeProfiles(QByteArray &texts);
    void beginPage();

    const DirectoryStore &m_store;
    std::vector<std::vector<quint32>> m_profileNumbers; // of each page's; alike ones have the same
    std::vector<const ObjectProfile *> m_profiles; // by that number
    std::vector<qint32> m_profilePlaces; // in the page that is being made, by number; or -1

    std::vector<QUuid> m_objectIds;
    std::vector<QUuid> m_appIds;
    std::vector<ObjectRecord> m_objects;
    std::vector<QUuid> m_keyIds;
    std::vector<SecretRecord> m_secrets;
    std::vector<quint32> m_foldedHints;
    std::vector<qint64> m_deletedDateTimes;
    bool m_hasDeleted = false;
    std::vector<quint32> m_foldedStarts{0};
    std::vector<quint32> m_pageProfiles; // their numbers
    std::string m_texts;
    std::string m_folded;
};

} // namespace Keyturn

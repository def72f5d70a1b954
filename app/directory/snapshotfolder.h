// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/snapshotfile.h"

#include <QString>

#include <vector>

class QUrl;

namespace Keyturn {

/// Where the lists of one account in one tenant lie between two starts: in a folder whose name does
/// not tell whose it is.
class SnapshotFolder
{
public:
    SnapshotFolder(const QString &root, const QUrl &graphEndpoint, const QString &tenantId,
                   const QString &accountId);

    const QString &path() const { return m_path; }
    SnapshotFile file(ListKind kind) const;

    /// Removes them all. Who keeps lists in there has to be told before; see
    /// DirectoryList::forgetSnapshot(). False if something is left.
    bool forget() const;
    std::vector<ListKind> remaining() const; ///< the lists that are kept there

private:
    std::array<char, 32> m_owner;
    QString m_path;
};

/// Removes the lists of all accounts. False if something is left.
bool forgetAllSnapshots(const QString &root);
/// How much room they take.
qint64 snapshotBytes(const QString &root);

} // namespace Keyturn

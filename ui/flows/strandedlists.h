// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/cloud.h"
#include "app/directory/snapshotfolder.h"

#include <QObject>

#include <vector>

namespace Keyturn {

class AccountList;
class CloudStore;

/// Removes what is kept of the lists of the accounts in one's own cloud when that gets another
/// Graph endpoint or name, or is gone: nothing would ever ask for it again. One for the program.
class StrandedLists : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it. `root` is where lists are kept; see SnapshotFolder.
    StrandedLists(const AccountList &accounts, const CloudStore &clouds, QString root,
                  QObject *parent = nullptr);
    ~StrandedLists() override;

Q_SIGNALS:
    /// Is about to be removed. Who keeps lists in there does so no more.
    void stranded(const Keyturn::SnapshotFolder &lists);

private:
    void follow();
    void strand(const Cloud &former);

    const AccountList &m_accounts;
    const CloudStore &m_clouds;
    const QString m_root;
    std::vector<Cloud> m_former; // one's own, until they change
};

} // namespace Keyturn

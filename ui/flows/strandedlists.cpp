// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/strandedlists.h"

#include "app/accounts/accountlist.h"
#include "app/core/logging.h"
#include "app/settings/cloudstore.h"

#include <QFileInfo>

#include <utility>

namespace Keyturn {

StrandedLists::StrandedLists(const AccountList &accounts, const CloudStore &clouds, QString root,
                             QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_clouds(clouds)
    , m_root(std::move(root))
    , m_former(clouds.custom())
{
    connect(&clouds, &CloudStore::changed, this, &StrandedLists::follow);
}

StrandedLists::~StrandedLists() = default;

void StrandedLists::follow()
{
    for (const Cloud &cloud : std::exchange(m_former, m_clouds.custom())) {
        const auto now = m_clouds.named(cloud.name);
        if (!now || now->graphEndpoint != cloud.graphEndpoint)
            strand(cloud);
    }
}

void StrandedLists::strand(const Cloud &former)
{
    for (const Account &account : m_accounts.readAll()) {
        if (account.cloud.compare(former.name, Qt::CaseInsensitive) != 0)
            continue;
        const SnapshotFolder lists(m_root, former.graphEndpoint, account.tenantId, account.id());
        Q_EMIT stranded(lists);
        if (!lists.forget())
            qCWarning(logDirectory) << "lists of a cloud's former address stay in"
                                    << QFileInfo(lists.path()).fileName();
    }
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/snapshotkeeper.h"

#include "app/core/logging.h"

#include <utility>

namespace Keyturn {

SnapshotKeeper::SnapshotKeeper(SnapshotFile file)
    : m_file(std::move(file))
    , m_isWanted(std::make_shared<std::atomic<bool>>(true))
    , m_hasFailed(std::make_shared<std::atomic<bool>>(false))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(0); // it would wake up half a minute later, only to end
}

std::optional<ListSnapshot> SnapshotKeeper::read() const
{
    auto snapshot = m_file.read();
    if (snapshot)
        return std::move(*snapshot);
    if (snapshot.error() != SnapshotFault::NotThere)
        qCInfo(logDirectory) << "a kept list is not shown:" << textOf(snapshot.error());
    return std::nullopt;
}

void SnapshotKeeper::write(const ListSnapshot &snapshot)
{
    m_pool.clear();
    m_hasFailed = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([file = m_file, snapshot, isWanted = m_isWanted, hasFailed = m_hasFailed] {
        if (*isWanted)
            *hasFailed = !file.write(snapshot, *isWanted);
    });
}

void SnapshotKeeper::forget()
{
    m_pool.clear();
    *m_isWanted = false;
    m_isWanted = std::make_shared<std::atomic<bool>>(true);
    m_hasFailed = std::make_shared<std::atomic<bool>>(false);
    m_file.remove();
}

} // namespace Keyturn

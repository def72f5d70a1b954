// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/expirycollector.h"

#include "app/core/runaside.h"
#include "app/expiring/expiringlists.h"

#include <utility>

namespace Keyturn {

ExpiryCollector::ExpiryCollector(ExpiringLists &lists, QObject *parent)
    : QObject(parent)
    , m_lists(lists)
{
    connect(&m_lists, &ExpiringLists::changed, this, &ExpiryCollector::collect);
}

void ExpiryCollector::setQuery(const ExpiringQuery &query)
{
    m_query = query;
    collect();
}

void ExpiryCollector::setActive(bool isActive)
{
    m_isActive = isActive;
    if (isActive)
        collect();
}

void ExpiryCollector::collect()
{
    if (!m_isActive)
        return;
    if (std::exchange(m_isCollecting, true)) {
        m_isStale = true;
        return;
    }
    const auto work = [sources = m_lists.sources(), query = m_query] {
        return std::make_shared<const ExpiryCollection>(
            collectExpiring(sources, query, QDateTime::currentDateTimeUtc()));
    };
    runAside(*QThreadPool::globalInstance(), work, this,
             [this](const std::shared_ptr<const ExpiryCollection> &found) {
                 m_isCollecting = false;
                 if (std::exchange(m_isStale, false))
                     return collect();
                 Q_EMIT collected(found);
             });
}

} // namespace Keyturn

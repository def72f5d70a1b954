// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/ownercache.h"

#include <algorithm>

namespace Keyturn {

namespace {

    /// Whether to ask again would tell the same.
    bool lasts(const GraphError &error)
    {
        return error.kind == GraphError::Kind::Forbidden
            || error.kind == GraphError::Kind::NotFound;
    }

} // namespace

OwnerCache::OwnerCache(GraphClient &graph, QObject *parent)
    : QObject(parent)
    , m_graph(graph)
{ }

void OwnerCache::want(const std::vector<ObjectRef> &objects)
{
    m_waiting.assign(objects.rbegin(), objects.rend());
    readNext();
}

const GraphResult<OwnerList> *OwnerCache::find(const QUuid &objectId) const
{
    const auto found = m_known.constFind(objectId);
    return found == m_known.cend() ? nullptr : &*found;
}

void OwnerCache::forgetFailures()
{
    m_known.removeIf(
        [](const auto &entry) { return !entry.value() && !lasts(entry.value().error()); });
}

void OwnerCache::readNext()
{
    while (!m_waiting.empty() && m_underWay.size() < AtOnce) {
        const ObjectRef next = m_waiting.back();
        m_waiting.pop_back();
        if (m_known.contains(next.objectId)
            || std::ranges::find(m_underWay, next.objectId) != m_underWay.end())
            continue;
        m_underWay.push_back(next.objectId);
        readOwners(m_graph, next, this,
                   [this, id = next.objectId](const auto &owners) { take(id, owners); });
    }
}

void OwnerCache::take(const QUuid &objectId, const GraphResult<OwnerList> &owners)
{
    std::erase(m_underWay, objectId);
    // What a network could not bring may come another time.
    if (owners || owners.error().kind != GraphError::Kind::Network) {
        m_known.insert(objectId, owners);
        Q_EMIT known(objectId);
    }
    readNext();
}

} // namespace Keyturn

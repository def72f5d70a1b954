// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/objectsorter.h"

#include "app/core/runaside.h"

namespace Keyturn {

ObjectSorter::ObjectSorter(const DirectoryStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

void ObjectSorter::setKey(std::optional<SortKey> key, Qt::SortOrder order)
{
    m_key = key;
    m_order = order;
}

void ObjectSorter::sort()
{
    const int request = ++m_request;
    if (!m_key) {
        Q_EMIT sorted({});
        return;
    }
    if (m_key == SortKey::DisplayName && m_names && m_names->revision == m_revision) {
        Q_EMIT sorted(rowsInOrder(m_names->ranks, m_order));
        return;
    }
    // The task has pages of its own, and nothing else of ours: it may outlive us.
    const auto rank = [request, store = m_store, key = *m_key, revision = m_revision,
                       clock = ExpiryClock(QDateTime::currentDateTimeUtc())] {
        return Ranking{ranksOf(store, key, clock), key, request, revision};
    };
    if (m_store.size() <= SortedAtOnce)
        finish(rank());
    else
        runAside(*QThreadPool::globalInstance(), rank, this, [this](Ranking ranking) {
            if (ranking.request == m_request)
                finish(std::move(ranking));
        });
}

void ObjectSorter::noteChange()
{
    ++m_revision;
}

void ObjectSorter::finish(Ranking ranking)
{
    const std::vector<quint32> order = rowsInOrder(ranking.ranks, m_order);
    if (ranking.key == SortKey::DisplayName)
        m_names = std::move(ranking);
    Q_EMIT sorted(order);
}

} // namespace Keyturn

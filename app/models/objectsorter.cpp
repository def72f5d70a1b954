// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/objectsorter.h"

#include "app/core/freedmemory.h"
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
    // The tasks have pages of their own, and nothing else of ours: they may outlive us.
    const auto rank = [request, store = m_store, key = *m_key, revision = m_revision,
                       clock = ExpiryClock(QDateTime::currentDateTimeUtc()), locale = QLocale()] {
        return Ranking{ranksOf(store, key, clock, locale), key, request, revision};
    };
    if (m_store.size() <= SortedAtOnce)
        return finish(rank());
    if (m_key == SortKey::DisplayName && m_store.size() > SortedInOneGo)
        sortAside([request, store = m_store, revision = m_revision] {
            return Ranking{roughNameRanks(store), SortKey::DisplayName, request, revision, true};
        });
    sortAside(rank);
}

template<typename Rank>
void ObjectSorter::sortAside(Rank rank)
{
    runAside(*QThreadPool::globalInstance(), std::move(rank), this, [this](Ranking ranking) {
        const bool isLast = !ranking.isRough;
        if (ranking.request == m_request && m_answered != m_request)
            finish(std::move(ranking));
        if (isLast) // what the names were compared by takes more than the names
            QThreadPool::globalInstance()->start(returnFreedMemory);
    });
}

void ObjectSorter::noteChange()
{
    ++m_revision;
}

void ObjectSorter::finish(Ranking ranking)
{
    const std::vector<quint32> order = rowsInOrder(ranking.ranks, m_order);
    if (!ranking.isRough)
        m_answered = ranking.request;
    if (ranking.key == SortKey::DisplayName && !ranking.isRough)
        m_names = std::move(ranking);
    Q_EMIT sorted(order);
}

} // namespace Keyturn

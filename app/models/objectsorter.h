// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/objectranks.h"

#include <QObject>

#include <optional>

namespace Keyturn {

/// Finds the order of the rows of a store: few at once, many in another thread.
class ObjectSorter : public QObject
{
    Q_OBJECT

public:
    /// So many are sorted while one waits: it takes less than a frame.
    static constexpr qsizetype SortedAtOnce = 2'000;
    /// More names than this come in a rough order first: the language's takes longer than one likes
    /// to look at no order at all.
    static constexpr qsizetype SortedInOneGo = 20'000;

    explicit ObjectSorter(const DirectoryStore &store, QObject *parent = nullptr);

    /// Without a key rows stand as they arrived.
    void setKey(std::optional<SortKey> key, Qt::SortOrder order);
    void sort(); ///< sorted() follows, once or twice, unless sort() is called again before
    void noteChange(); ///< rows are others than they were at the last sort()

Q_SIGNALS:
    /// Of the rows there were at sort(); there may be more by now.
    void sorted(const std::vector<quint32> &order);

private:
    struct Ranking
    {
        Ranks ranks;
        SortKey key;
        int request; ///< the sort() it answers
        int revision; ///< of the rows it is about
        bool isRough = false; ///< see roughNameRanks(); a better one follows
    };

    template<typename Rank>
    void sortAside(Rank rank);
    void finish(Ranking ranking);

    const DirectoryStore &m_store;
    std::optional<SortKey> m_key = SortKey::DisplayName;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    int m_request = 0;
    int m_answered = 0; ///< the last sort() that was answered for good
    int m_revision = 0;
    std::optional<Ranking> m_names; // kept, since they take longest
};

} // namespace Keyturn

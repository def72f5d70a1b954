// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/objectranks.h"

#include "app/core/namekey.h"
#include "app/core/plainname.h"
#include "app/directory/nameorder.h"
#include "app/models/guidneedle.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace Keyturn {

namespace {

    /// Ranks rows whose keys lie in a vector.
    template<typename Key, typename Less>
    Ranks rank(const std::vector<Key> &keys, Less less)
    {
        std::vector<quint32> rows(keys.size());
        std::iota(rows.begin(), rows.end(), 0U);
        std::sort(rows.begin(), rows.end(),
                  [&](quint32 a, quint32 b) { return less(keys[a], keys[b]); });
        Ranks ranks(keys.size());
        for (size_t i = 1; i < rows.size(); ++i)
            ranks[rows[i]] = ranks[rows[i - 1]] + quint32(less(keys[rows[i - 1]], keys[rows[i]]));
        return ranks;
    }

    /// `keyOf` takes a page and an index in it.
    template<typename KeyOf>
    auto keysOf(const DirectoryStore &store, KeyOf keyOf)
    {
        std::vector<decltype(keyOf(*store.pages().front(), 0))> keys;
        keys.reserve(size_t(store.size()));
        for (const SharedPage &page : store.pages()) {
            for (qsizetype index = 0; index < page->size(); ++index)
                keys.push_back(keyOf(*page, index));
        }
        return keys;
    }

    Ranks rankByName(const DirectoryStore &store, const QLocale &locale)
    {
        const NameKeys names(locale);
        const auto keys = keysOf(store, [&](const DirectoryPage &page, qsizetype index) {
            return names.keyOf(plainName(QString::fromUtf8(page.displayName(index))));
        });
        return rank(keys, std::less<>());
    }

    qint64 milliseconds(const QDateTime &end)
    {
        return end.isValid() ? end.toMSecsSinceEpoch() : Validity::Never;
    }

    /// The group first, then the time within it.
    struct TimeKey
    {
        int group;
        qint64 time;

        // NOLINTNEXTLINE(modernize-use-nullptr): what clang-tidy 14 says of every defaulted <=>
        auto operator<=>(const TimeKey &) const = default;
    };

    TimeKey expiryKey(const ExpiryState &state)
    {
        return {.group = state.expiry == Expiry::NoSecrets, .time = milliseconds(state.end)};
    }

    TimeKey statusKey(const ExpiryState &state)
    {
        return {.group = int(state.expiry), .time = milliseconds(state.end)};
    }

} // namespace

Ranks roughNameRanks(const DirectoryStore &store)
{
    std::vector<quint32> firstRows;
    quint32 row = 0;
    for (const SharedPage &page : store.pages())
        firstRows.push_back(std::exchange(row, row + quint32(page->size())));
    Ranks ranks(size_t(store.size()));
    quint32 rank = 0;
    const std::vector<RowPlace> places = rowsByName(store);
    for (const auto [page, index] : places)
        ranks[firstRows[page] + index] = rank++;
    return ranks;
}

Ranks ranksOf(const DirectoryStore &store, SortKey key, const ExpiryClock &clock,
              const QLocale &locale)
{
    using Page = const DirectoryPage &;
    const auto rankBy = [&](auto keyOf) { return rank(keysOf(store, keyOf), std::less<>()); };
    switch (key) {
    case SortKey::DisplayName:
        break;
    case SortKey::NextExpiry:
        return rankBy(
            [&](Page page, qsizetype i) { return expiryKey(page.expiryState(i, clock)); });
    case SortKey::Status:
        return rankBy(
            [&](Page page, qsizetype i) { return statusKey(page.expiryState(i, clock)); });
    case SortKey::SecretCount:
        return rankBy([](Page page, qsizetype i) {
            return qsizetype(page.secrets(i).size()) + page.unreadSecretCount(i);
        });
    case SortKey::AppId:
        return rankBy([](Page page, qsizetype i) { return GuidNumber::of(page.appId(i)); });
    case SortKey::CreatedDateTime:
        return rankBy([](Page page, qsizetype i) { return page.createdDateTime(i); });
    }
    return rankByName(store, locale);
}

std::vector<quint32> rowsInOrder(const Ranks &ranks, Qt::SortOrder order)
{
    const quint32 highest = ranks.empty() ? 0 : *std::max_element(ranks.begin(), ranks.end());
    const auto place = [&](quint32 rank) {
        return size_t(order == Qt::AscendingOrder ? rank : highest - rank);
    };
    // Counts and deals out: ranks are small and dense.
    std::vector<quint32> next(size_t(highest) + 2);
    for (const quint32 rank : ranks)
        ++next[place(rank) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<quint32> rows(ranks.size());
    for (quint32 row = 0; row < ranks.size(); ++row)
        rows[next[place(ranks[row])]++] = row;
    return rows;
}

} // namespace Keyturn

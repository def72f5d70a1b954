// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/nameorder.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>
#include <tuple>

namespace Keyturn {

namespace {

    struct Key
    {
        quint64 beginning; ///< of the name; it decides nearly always, and lies here
        RowPlace place;
    };

    std::string_view nameAt(const DirectoryStore &store, RowPlace place)
    {
        const QByteArrayView line = store.pages()[place.page]->foldedText(place.index);
        const auto *const end =
            std::find_if(line.begin(), line.end(), [](char c) { return c == '\t' || c == '\n'; });
        return {line.begin(), size_t(end - line.begin())};
    }

    quint64 beginningOf(std::string_view name)
    {
        std::array<char, sizeof(quint64)> bytes = {};
        std::memcpy(bytes.data(), name.data(), std::min(name.size(), bytes.size()));
        return qFromBigEndian<quint64>(bytes.data());
    }

    std::vector<Key> keysOf(const DirectoryStore &store)
    {
        std::vector<Key> keys;
        keys.reserve(size_t(store.size()));
        for (quint32 number = 0; number < store.pages().size(); ++number) {
            const auto size = quint32(store.pages()[number]->size());
            for (quint32 index = 0; index < size; ++index) {
                const RowPlace place{.page = number, .index = index};
                keys.push_back({.beginning = beginningOf(nameAt(store, place)), .place = place});
            }
        }
        return keys;
    }

} // namespace

std::vector<RowPlace> rowsByName(const DirectoryStore &store)
{
    const auto isBefore = [&store](const Key &a, const Key &b) {
        if (a.beginning != b.beginning)
            return a.beginning < b.beginning;
        const int order = nameAt(store, a.place).compare(nameAt(store, b.place));
        if (order != 0)
            return order < 0;
        return std::tie(a.place.page, a.place.index) < std::tie(b.place.page, b.place.index);
    };
    std::vector<Key> keys = keysOf(store);
    std::sort(keys.begin(), keys.end(), isBefore);
    std::vector<RowPlace> places;
    places.reserve(keys.size());
    std::transform(keys.begin(), keys.end(), std::back_inserter(places),
                   [](const Key &key) { return key.place; });
    return places;
}

} // namespace Keyturn

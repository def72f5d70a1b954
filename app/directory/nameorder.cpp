// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/nameorder.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <span>
#include <string_view>
#include <tuple>

namespace Keyturn {

namespace {

    struct Key
    {
        quint64 part; ///< of the name: eight bytes of it, as a number
        RowPlace place;
    };

    /// Rows whose names are alike up to there.
    struct Run
    {
        size_t begin;
        size_t end;
        size_t alike; ///< bytes
    };

    std::string_view nameAt(const DirectoryStore &store, RowPlace place)
    {
        const QByteArrayView line = store.pages()[place.page]->foldedText(place.index);
        const auto *const end =
            std::find_if(line.begin(), line.end(), [](char c) { return c == '\t' || c == '\n'; });
        return {line.begin(), size_t(end - line.begin())};
    }

    /// Zeros after its end: a folded name has none.
    quint64 partOf(std::string_view name, size_t from)
    {
        std::array<char, sizeof(quint64)> bytes = {};
        if (from < name.size())
            std::memcpy(bytes.data(), name.data() + from,
                        std::min(name.size() - from, bytes.size()));
        return qFromBigEndian<quint64>(bytes.data());
    }

    std::vector<Key> keysOf(const DirectoryStore &store)
    {
        std::vector<Key> keys;
        keys.reserve(size_t(store.size()));
        for (quint32 number = 0; number < store.pages().size(); ++number) {
            const auto size = quint32(store.pages()[number]->size());
            for (quint32 index = 0; index < size; ++index)
                keys.push_back({.part = 0, .place = {.page = number, .index = index}});
        }
        return keys;
    }

    bool isBefore(const Key &a, const Key &b)
    {
        return std::tie(a.part, a.place.page, a.place.index)
            < std::tie(b.part, b.place.page, b.place.index);
    }

    bool isInOrder(const std::vector<Key> &keys, const DirectoryStore &store)
    {
        return std::is_sorted(keys.begin(), keys.end(), [&store](const Key &a, const Key &b) {
            return nameAt(store, a.place) < nameAt(store, b.place);
        });
    }

    /// By their next eight bytes. What is still alike then, and goes on, is left to be sorted.
    void sortRun(std::span<Key> keys, const Run &run, const DirectoryStore &store,
                 std::vector<Run> &left)
    {
        for (Key &key : keys)
            key.part = partOf(nameAt(store, key.place), run.alike);
        std::sort(keys.begin(), keys.end(), isBefore);
        for (size_t begin = 0, end = 0; begin < keys.size(); begin = end) {
            const quint64 part = keys[begin].part;
            while (end < keys.size() && keys[end].part == part)
                ++end;
            if (end - begin > 1 && (part & 0xff) != 0)
                left.push_back({run.begin + begin, run.begin + end, run.alike + sizeof(quint64)});
        }
    }

} // namespace

std::vector<RowPlace> rowsByName(const DirectoryStore &store)
{
    std::vector<Key> keys = keysOf(store);
    if (!isInOrder(keys, store)) { // as what was kept before is
        std::vector<Run> left{{0, keys.size(), 0}};
        while (!left.empty()) {
            const Run run = left.back();
            left.pop_back();
            sortRun(std::span(keys).subspan(run.begin, run.end - run.begin), run, store, left);
        }
    }
    std::vector<RowPlace> places;
    places.reserve(keys.size());
    std::transform(keys.begin(), keys.end(), std::back_inserter(places),
                   [](const Key &key) { return key.place; });
    return places;
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/searchmatches.h"

#include "app/directory/directorystore.h"
#include "app/models/guidchoice.h"
#include "app/models/objectfilter.h"

#include <algorithm>
#include <numeric>

namespace Keyturn {

namespace {

    constexpr qsizetype MostCompared = 2'000;

    template<typename Take>
    void forEachMatch(const ObjectFilter &filter, const DirectoryStore &store, Take take)
    {
        std::vector<quint8> accepted;
        for (const SharedPage &page : store.pages()) {
            accepted.resize(size_t(page->size()));
            filter.mark(*page, accepted);
            take(*page, std::span<const quint8>(accepted));
        }
    }

} // namespace

qsizetype countMatches(const ObjectFilter &filter, const DirectoryStore &store)
{
    qsizetype count = 0;
    forEachMatch(filter, store, [&](const DirectoryPage &, std::span<const quint8> accepted) {
        count += std::accumulate(accepted.begin(), accepted.end(), qsizetype(0));
    });
    return count;
}

qsizetype countSharedMatches(const ObjectFilter &filter, const DirectoryStore &one,
                             const DirectoryStore &other)
{
    const DirectoryStore &smaller = one.size() < other.size() ? one : other;
    const DirectoryStore &larger = one.size() < other.size() ? other : one;
    std::vector<QUuid> ids;
    forEachMatch(filter, smaller, [&](const DirectoryPage &page, std::span<const quint8> accepted) {
        for (size_t i = 0; i < accepted.size(); ++i) {
            if (accepted[i])
                ids.push_back(page.objectIds()[i]);
        }
    });
    if (qsizetype(ids.size()) > MostCompared)
        return std::min(qsizetype(ids.size()), countMatches(filter, larger));
    qsizetype count = 0;
    const GuidChoice choice(ids);
    for (const SharedPage &page : larger.pages())
        choice.findIn(page->objectIds(), [&count](size_t) { ++count; });
    return count;
}

void removeKnown(std::vector<QUuid> &ids, const DirectoryStore &store)
{
    const GuidChoice choice(ids);
    std::vector<QUuid> known;
    for (const SharedPage &page : store.pages()) {
        const PageContent &content = page->content();
        for (const auto guids : {content.objectIds, content.appIds, content.keyIds})
            choice.findIn(guids, [&known, guids](size_t i) { known.push_back(guids[i]); });
    }
    std::erase_if(ids, [known = GuidChoice(known)](const QUuid &id) { return known.contains(id); });
}

} // namespace Keyturn

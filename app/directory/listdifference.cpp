// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/listdifference.h"

#include "app/directory/pagebuilder.h"

#include <algorithm>

namespace Keyturn {

namespace {

    /// All of them, in an order to look them up by.
    std::vector<QUuid> idsOf(const std::vector<SharedPage> &pages)
    {
        std::vector<QUuid> ids;
        for (const SharedPage &page : pages)
            ids.insert(ids.end(), page->objectIds().begin(), page->objectIds().end());
        std::sort(ids.begin(), ids.end());
        return ids;
    }

    bool contains(const std::vector<QUuid> &ids, const QUuid &id)
    {
        return std::binary_search(ids.begin(), ids.end(), id);
    }

    /// What of a page is not known; empty where all of it is.
    SharedPage unknownPart(const DirectoryPage &page, const std::vector<QUuid> &known)
    {
        PageBuilder builder;
        for (qsizetype i = 0; i < page.size(); ++i) {
            if (!contains(known, page.objectIds()[size_t(i)]))
                builder.add(page.view(i));
        }
        return builder.finish();
    }

    qsizetype unreadSecrets(const DirectoryPage &page)
    {
        qsizetype count = 0;
        for (qsizetype i = 0; i < page.size(); ++i)
            count += page.unreadSecretCount(i);
        return count;
    }

} // namespace

ListDifference listDifference(const std::vector<SharedPage> &first,
                              const std::vector<SharedPage> &second)
{
    const std::vector<QUuid> before = idsOf(first);
    const std::vector<QUuid> after = idsOf(second);
    ListDifference difference;
    difference.hasVanished =
        !std::ranges::all_of(before, [&after](const QUuid &id) { return contains(after, id); });
    for (const SharedPage &page : second) {
        const SharedPage missing = unknownPart(*page, before);
        if (missing->size() > 0)
            difference.missing.add(
                {.objects = missing, .nextLink = {}, .unreadSecretCount = unreadSecrets(*missing)});
    }
    return difference;
}

} // namespace Keyturn

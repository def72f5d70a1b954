// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directorystore.h"

#include "app/directory/pagebuilder.h"

#include <algorithm>

namespace Keyturn {

DirectoryStore::Place DirectoryStore::place(qsizetype row) const
{
    const size_t page = pageOf(row);
    return {.page = m_pages[page].get(), .index = row - m_firstRows[page]};
}

const QUuid &DirectoryStore::objectId(qsizetype row) const
{
    const auto [page, index] = place(row);
    return page->objectIds()[size_t(index)];
}

qsizetype DirectoryStore::rowOf(const QUuid &objectId, qsizetype firstRow) const
{
    const auto first = std::lower_bound(m_firstRows.begin(), m_firstRows.end(), firstRow);
    for (auto page = size_t(first - m_firstRows.begin()); page < m_pages.size(); ++page) {
        const auto ids = m_pages[page]->objectIds();
        const auto found = std::find(ids.begin(), ids.end(), objectId);
        if (found != ids.end())
            return m_firstRows[page] + (found - ids.begin());
    }
    return -1;
}

DirectoryObject DirectoryStore::object(qsizetype row) const
{
    const auto [page, index] = place(row);
    return page->view(index).toObject();
}

void DirectoryStore::append(SharedPage page)
{
    if (page->size() == 0)
        return;
    m_firstRows.push_back(m_size);
    m_size += page->size();
    m_pages.push_back(std::move(page));
}

void DirectoryStore::replace(qsizetype row, const DirectoryObject &object)
{
    const size_t number = pageOf(row);
    const DirectoryPage &old = *m_pages[number];
    PageBuilder builder;
    for (qsizetype index = 0; index < old.size(); ++index) {
        if (m_firstRows[number] + index != row || !builder.addObject(object))
            builder.add(old.view(index));
    }
    m_pages[number] = builder.finish();
}

size_t DirectoryStore::pageOf(qsizetype row) const
{
    const auto next = std::upper_bound(m_firstRows.begin(), m_firstRows.end(), row);
    return size_t(next - m_firstRows.begin()) - 1;
}

} // namespace Keyturn

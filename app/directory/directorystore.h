// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directorypage.h"

namespace Keyturn {

/// The rows of one list, page behind page. A copy shares the pages and is as cheap as their
/// number, so another thread can be given one.
class DirectoryStore
{
public:
    /// Where a row lies.
    struct Place
    {
        const DirectoryPage *page;
        qsizetype index;
    };

    qsizetype size() const { return m_size; }
    const std::vector<SharedPage> &pages() const { return m_pages; }

    Place place(qsizetype row) const;
    const QUuid &objectId(qsizetype row) const;
    /// -1 if there is none. `firstRow` is the first of a page.
    qsizetype rowOf(const QUuid &objectId, qsizetype firstRow = 0) const;
    DirectoryObject object(qsizetype row) const;

    void append(SharedPage page);
    /// Puts another object in the place of a row; its page is built anew for it.
    void replace(qsizetype row, const DirectoryObject &object);

private:
    size_t pageOf(qsizetype row) const;

    std::vector<SharedPage> m_pages;
    std::vector<qsizetype> m_firstRows; // of each page
    qsizetype m_size = 0;
};

} // namespace Keyturn

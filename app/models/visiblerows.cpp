// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/visiblerows.h"

#include <algorithm>
#include <numeric>

namespace Keyturn {

VisibleRows::VisibleRows(const DirectoryStore &store)
    : m_store(store)
{
    replaceAll();
}

qsizetype VisibleRows::positionOf(qsizetype row) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), quint32(row));
    return found == m_rows.end() ? -1 : found - m_rows.begin();
}

void VisibleRows::setFilter(ObjectFilter filter)
{
    const bool isNarrower = m_isExact && filter.narrows(m_filter);
    m_filter = std::move(filter);
    m_isExact = true;
    // Row by row costs several times as much a row as page by page.
    if (isNarrower && m_rows.size() < m_order.size() / 8) {
        narrow();
    } else {
        markAll(0);
        collect();
    }
}

void VisibleRows::setOrder(std::vector<quint32> order)
{
    const size_t ordered = order.size();
    order.resize(m_order.size());
    std::iota(order.begin() + qsizetype(ordered), order.end(), quint32(ordered));
    m_order = std::move(order);
    collect();
}

std::vector<quint32> VisibleRows::accept()
{
    const size_t known = m_order.size();
    m_order.resize(size_t(m_store.size()));
    std::iota(m_order.begin() + qsizetype(known), m_order.end(), quint32(known));
    m_accepted.resize(m_order.size());
    markAll(known);
    std::vector<quint32> accepted;
    std::copy_if(m_order.begin() + qsizetype(known), m_order.end(), std::back_inserter(accepted),
                 [this](quint32 row) { return m_accepted[row] != 0; });
    return accepted;
}

void VisibleRows::append(const std::vector<quint32> &accepted)
{
    m_rows.insert(m_rows.end(), accepted.begin(), accepted.end());
}

void VisibleRows::replaceAll()
{
    m_order.resize(size_t(m_store.size()));
    std::iota(m_order.begin(), m_order.end(), 0U);
    m_accepted.resize(m_order.size());
    m_isExact = true;
    markAll(0);
    collect();
}

void VisibleRows::noteChange()
{
    m_isExact = false;
}

/// Pages are appended whole, so `fromRow` is the first of one.
void VisibleRows::markAll(size_t fromRow)
{
    size_t firstRow = 0;
    for (const SharedPage &page : m_store.pages()) {
        const auto size = size_t(page->size());
        if (firstRow >= fromRow)
            m_filter.mark(*page, std::span(m_accepted).subspan(firstRow, size));
        firstRow += size;
    }
}

void VisibleRows::narrow()
{
    std::erase_if(m_rows, [this](quint32 row) {
        const auto [page, index] = m_store.place(row);
        return !m_filter.accepts(*page, index);
    });
    std::fill(m_accepted.begin(), m_accepted.end(), quint8(0));
    for (const quint32 row : m_rows)
        m_accepted[row] = 1;
}

void VisibleRows::collect()
{
    // Each is written and the next one over it if it is not accepted: no branch could foretell
    // that.
    m_rows.resize(m_order.size());
    size_t count = 0;
    for (const quint32 row : m_order) {
        m_rows[count] = row;
        count += size_t(m_accepted[row] != 0);
    }
    m_rows.resize(count);
}

} // namespace Keyturn

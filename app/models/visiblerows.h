// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directorystore.h"
#include "app/models/objectfilter.h"

#include <vector>

namespace Keyturn {

/// Which rows of a store are seen, and in which order. It does not notice by itself that the store
/// changes, so that whoever tells a view about it can do so in time.
class VisibleRows
{
public:
    explicit VisibleRows(const DirectoryStore &store); ///< all, in the order of arrival

    qsizetype size() const { return qsizetype(m_rows.size()); }
    const std::vector<quint32> &all() const { return m_rows; }
    qsizetype operator[](qsizetype position) const { return m_rows[size_t(position)]; }
    qsizetype positionOf(qsizetype row) const; ///< -1 if it is not seen

    void setFilter(ObjectFilter filter);
    /// The order of the first rows of the store; later ones follow as they arrived.
    void setOrder(std::vector<quint32> order);

    /// Rows came to the end of the store. Gives those that pass the filter; append() shows them.
    std::vector<quint32> accept();
    void append(const std::vector<quint32> &accepted);

    void replaceAll(); ///< the store's rows are others
    void noteChange(); ///< a row of the store is another; it is seen until the filter changes

private:
    void markAll(size_t fromRow);
    void narrow();
    void collect();

    const DirectoryStore &m_store;
    ObjectFilter m_filter;
    std::vector<quint32> m_order; // all rows
    std::vector<quint8> m_accepted; // for each row of the store
    std::vector<quint32> m_rows; // those accepted, in order
    bool m_isExact = true; // m_rows are what the filter gives
};

} // namespace Keyturn

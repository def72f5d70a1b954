// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/expiring/expirycollection.h"

#include <QObject>

namespace Keyturn {

class ExpiringLists;

/// Finds what a query asks for, on the thread pool, one time after the other: what changes
/// meanwhile is found by the next one.
class ExpiryCollector : public QObject
{
    Q_OBJECT

public:
    explicit ExpiryCollector(ExpiringLists &lists, QObject *parent = nullptr);

    void setQuery(const ExpiringQuery &query);
    const ExpiringQuery &query() const { return m_query; }
    void collect(); ///< collected() follows
    void setActive(bool isActive); ///< else it does nothing until it is

Q_SIGNALS:
    void collected(const std::shared_ptr<const Keyturn::ExpiryCollection> &found);

private:
    ExpiringLists &m_lists;
    ExpiringQuery m_query;
    bool m_isActive = true;
    bool m_isCollecting = false;
    bool m_isStale = false; // what is being collected
};

} // namespace Keyturn

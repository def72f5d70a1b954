// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/listquery.h"
#include "app/directory/pagechain.h"
#include "app/directory/rangeplan.h"

#include <memory>

namespace Keyturn {

/// Reads a list in ranges, as many at a time as there are lanes. Destroying it takes what is under
/// way back, also from within one of its signals. It ends once, by finished(), refused() or
/// failed().
///
/// When all else is there it reads what is newest, and has the list counted beside it: what was
/// made meanwhile is in the one, and what vanished is not in the other.
class RangeReader : public QObject
{
    Q_OBJECT

public:
    /// The parser is the one of the pages that have come before.
    RangeReader(RequestLanes &lanes, PageParser &parser, ListKind kind, const ListReader &reader);
    ~RangeReader() override;

    void start(const RangePlan &plan, qsizetype pageBytes); ///< about as much as a page will have

    qsizetype skippedCount() const { return m_skippedCount; } ///< of all pages so far

Q_SIGNALS:
    void arrived(const Keyturn::ParsedPage &page);
    /// With how many objects there are, if that could be had.
    void finished(std::optional<qsizetype> count);
    void refused(); ///< that is no list for ranges
    void failed(const Keyturn::GraphError &error);

private:
    void read(const CreatedRange &range);
    void handleError(const GraphError &error);
    void endOne();
    void check();

    RequestLanes &m_lanes;
    PageParser &m_parser;
    const ListKind m_kind;
    const ListReader m_reader;
    RangePlan m_plan;
    qsizetype m_pageBytes = 0;
    std::vector<std::unique_ptr<PageChain>> m_chains;
    qsizetype m_awaited = 0;
    bool m_isChecking = false;
    std::optional<qsizetype> m_count;
    qsizetype m_skippedCount = 0;
};

} // namespace Keyturn

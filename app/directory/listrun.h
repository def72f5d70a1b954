// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/listquery.h"
#include "app/directory/pagebatch.h"
#include "app/directory/pagechain.h"
#include "app/directory/rangeplan.h"

#include <QTimer>

#include <memory>

namespace Keyturn {

class RangePlanner;
class RangeReader;
class SilentPass;

/// One run through all pages of a list, in the thread of its network manager. Destroying it takes
/// the run back. It tells how it ended once, by finished() or failed().
///
/// The first page is handed over at once, the others at most ten times a second, so that whoever
/// shows them is not kept busy with it.
///
/// A long list of app registrations goes on in ranges, side by side. Meanwhile the chain of pages
/// that the first one began waits; where ranges are refused it goes on. Each object is handed over
/// once. What came in ranges is compared with a count in the end. If that is another, the list is
/// read a second time, from page to page: if something was missing, that is handed over, too; if
/// something has vanished, which no hand-over could tell, restarted() and then all of the list.
class ListRun : public QObject
{
    Q_OBJECT

public:
    /// See PageChain.
    static constexpr qsizetype MaxPages = PageChain::MaxPages;

    ListRun(ListKind kind, GraphEndpoint endpoint, TokenProvider &tokens,
            QNetworkAccessManager &network, const ListReader &reader = {},
            const RangeRule &rule = {});
    ~ListRun() override;

    void start();

Q_SIGNALS:
    void arrived(const Keyturn::PageBatch &batch);
    /// What arrived so far will all come again: the directory has forgotten where we were, or
    /// something of it is no longer there.
    void restarted();
    /// All of it may not be read, so what comes is what the application owns.
    void restricted();
    void finished();
    void failed(const Keyturn::GraphError &error);

private:
    void begin();
    void handleError(const GraphError &error);
    bool mayReadOwnedOnly(const GraphError &error) const;

    void takeOfChain(const ParsedPage &page);
    void planRangesBy(const ParsedPage &firstPage);
    void readRanges(const RangePlan &plan, qsizetype count);
    void leaveRanges();
    void compareWith(qsizetype count);
    void readAgain();
    void takeAgain(const PageBatch &all);

    void add(const ParsedPage &page);
    void handOver();
    void stop();
    void finish();
    void fail(const GraphError &error);

    const ListKind m_kind;
    ListReader m_reader;
    const RangeRule m_rule;
    RequestLanes m_lanes;
    std::unique_ptr<PageParser> m_parser; ///< of all that follow
    std::unique_ptr<PageChain> m_chain;
    std::unique_ptr<RangePlanner> m_planner;
    std::unique_ptr<RangeReader> m_ranges;
    std::unique_ptr<SilentPass> m_pass;
    bool m_isFirstPage = true;
    bool m_hasRestarted = false;
    std::vector<SharedPage> m_pages; ///< all that were handed over, or are about to be
    qsizetype m_skippedCount = 0; ///< likewise
    PageBatch m_batch; ///< not handed over yet
    QTimer m_pause; ///< runs after a hand-over
};

} // namespace Keyturn

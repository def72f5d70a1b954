// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/listrun.h"

#include "app/core/httpdate.h"
#include "app/core/logging.h"
#include "app/directory/listdifference.h"
#include "app/directory/rangeplanner.h"
#include "app/directory/rangereader.h"
#include "app/directory/silentpass.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>
#include <utility>

namespace Keyturn {

ListRun::ListRun(ListKind kind, GraphEndpoint endpoint, TokenProvider &tokens,
                 QNetworkAccessManager &network, const ListReader &reader, const RangeRule &rule)
    : m_kind(kind)
    , m_reader(reader)
    , m_rule(rule)
    , m_lanes(std::move(endpoint), tokens, network)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(100);
    connect(&m_pause, &QTimer::timeout, this, &ListRun::handOver);
}

ListRun::~ListRun() = default;

void ListRun::start()
{
    begin();
}

void ListRun::begin()
{
    stop();
    m_pages.clear();
    m_skippedCount = 0;
    m_batch = {};
    m_parser = std::make_unique<PageParser>(objectKind(m_kind));
    m_chain = std::make_unique<PageChain>(m_lanes, *m_parser);
    connect(m_chain.get(), &PageChain::arrived, this, &ListRun::takeOfChain);
    connect(m_chain.get(), &PageChain::ended, this, &ListRun::finish);
    connect(m_chain.get(), &PageChain::failed, this, &ListRun::handleError);
    m_chain->start({.path = listPath(m_kind, m_reader)});
}

void ListRun::handleError(const GraphError &error)
{
    // Links hold for some time only. Graph does not document how it says so; it is a 400.
    if (error.httpStatus == 400 && m_chain->hasFollowedLinks()
        && !std::exchange(m_hasRestarted, true)) {
        qCInfo(logDirectory) << "a link has expired, the list starts anew";
        begin();
        Q_EMIT restarted();
    } else if (mayReadOwnedOnly(error)) {
        m_reader.ownedOnly = true;
        begin();
        Q_EMIT restricted();
    } else {
        fail(error);
    }
}

bool ListRun::mayReadOwnedOnly(const GraphError &error) const
{
    return error.kind == GraphError::Kind::Forbidden && !m_chain->hasFollowedLinks()
        && !m_reader.appId.isNull() && !m_reader.ownedOnly && hasOwnedPart(m_kind);
}

void ListRun::takeOfChain(const ParsedPage &page)
{
    const bool isFirst = std::exchange(m_isFirstPage, false);
    if (isFirst && !page.nextLink.isEmpty() && hasRanges(m_kind, m_reader)
        && page.objects->size() >= m_rule.leastObjects)
        planRangesBy(page);
    add(page);
}

void ListRun::planRangesBy(const ParsedPage &firstPage)
{
    m_planner = std::make_unique<RangePlanner>(m_lanes, m_kind, m_reader, m_rule);
    connect(m_planner.get(), &RangePlanner::planned, this, &ListRun::readRanges);
    connect(m_planner.get(), &RangePlanner::refused, this, &ListRun::leaveRanges);
    const QDateTime now = fromHttpDate(m_chain->date());
    m_planner->start(*firstPage.objects, now.isValid() ? now : QDateTime::currentDateTimeUtc());
}

void ListRun::readRanges(const RangePlan &plan, qsizetype count)
{
    m_chain->setPaused(true);
    m_parser->expect(count);
    m_ranges = std::make_unique<RangeReader>(m_lanes, *m_parser, m_kind, m_reader);
    // What is too odd to read cannot be told apart, so it counts once only, in the end.
    connect(m_ranges.get(), &RangeReader::arrived, this, [this](ParsedPage page) {
        page.skippedCount = 0;
        add(page);
    });
    connect(m_ranges.get(), &RangeReader::finished, this,
            [this, count](const auto &countNow) { compareWith(countNow.value_or(count)); });
    connect(m_ranges.get(), &RangeReader::refused, this, &ListRun::leaveRanges);
    connect(m_ranges.get(), &RangeReader::failed, this, &ListRun::fail);
    m_ranges->start(plan, m_chain->pageBytes());
    m_planner.reset();
}

/// And goes on with the chain, which is where it was when they began.
void ListRun::leaveRanges()
{
    m_planner.reset();
    m_ranges.reset();
    m_chain->setPaused(false);
}

void ListRun::compareWith(qsizetype count)
{
    const qsizetype odd = std::max<qsizetype>(m_ranges->skippedCount() - m_skippedCount, 0);
    m_batch.skippedCount += odd;
    m_skippedCount += odd;
    const qsizetype arrived =
        std::accumulate(m_pages.begin(), m_pages.end(), m_skippedCount,
                        [](qsizetype sum, const SharedPage &page) { return sum + page->size(); });
    if (arrived == count)
        return finish();
    qCInfo(logDirectory) << arrived << "objects arrived, and there are" << count;
    readAgain();
}

void ListRun::readAgain()
{
    stop();
    handOver();
    m_pass = std::make_unique<SilentPass>(m_lanes, objectKind(m_kind), listPath(m_kind, m_reader));
    connect(m_pass.get(), &SilentPass::finished, this, &ListRun::takeAgain);
    connect(m_pass.get(), &SilentPass::failed, this, &ListRun::fail);
    m_pass->start();
}

void ListRun::takeAgain(const PageBatch &all)
{
    ListDifference difference = listDifference(m_pages, all.pages);
    m_batch = std::move(difference.missing);
    if (difference.hasVanished) {
        m_batch = all;
        Q_EMIT restarted();
    }
    finish();
}

void ListRun::add(const ParsedPage &page)
{
    if (!m_pages.empty() && page.objects->size() + page.skippedCount == 0)
        return; // all of it has come before, in another range
    m_batch.add(page);
    m_pages.push_back(page.objects);
    m_skippedCount += page.skippedCount;
    if (!m_pause.isActive())
        handOver();
}

void ListRun::handOver()
{
    if (m_batch.pages.empty() && m_batch.skippedCount == 0)
        return;
    m_pause.start();
    Q_EMIT arrived(std::exchange(m_batch, {}));
}

/// Whoever is under way; also from within one of their signals.
void ListRun::stop()
{
    m_planner.reset();
    m_ranges.reset();
    m_pass.reset();
    m_chain.reset();
}

void ListRun::finish()
{
    stop();
    handOver();
    m_pages.clear();
    Q_EMIT finished();
}

void ListRun::fail(const GraphError &error)
{
    stop();
    handOver();
    Q_EMIT failed(error);
}

} // namespace Keyturn

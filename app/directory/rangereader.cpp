// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/rangereader.h"

#include "app/core/logging.h"
#include "app/directory/rangeplanner.h"

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

RangeReader::RangeReader(RequestLanes &lanes, PageParser &parser, ListKind kind,
                         const ListReader &reader)
    : m_lanes(lanes)
    , m_parser(parser)
    , m_kind(kind)
    , m_reader(reader)
{ }

RangeReader::~RangeReader() = default;

void RangeReader::start(const RangePlan &plan, qsizetype pageBytes)
{
    m_plan = plan;
    m_pageBytes = pageBytes;
    for (const CreatedRange &range : plan.ranges)
        read(range);
}

void RangeReader::read(const CreatedRange &range)
{
    auto &chain = *m_chains.emplace_back(std::make_unique<PageChain>(m_lanes, m_parser));
    connect(&chain, &PageChain::arrived, this, [this](const ParsedPage &page) {
        m_skippedCount += page.skippedCount;
        Q_EMIT arrived(page);
    });
    connect(&chain, &PageChain::ended, this, &RangeReader::endOne);
    connect(&chain, &PageChain::failed, this, &RangeReader::handleError);
    ++m_awaited;
    GraphRequest::Call call{.path = filteredListPath(m_kind, m_reader, range.filter()),
                            .expectedBytes = m_pageBytes};
    if (range.isUndated) {
        call.path += u"&$count=true"_s;
        call.headers = advancedQueryHeaders();
        call.expectedBytes = 0; // most often there are next to none
    }
    chain.start(call);
}

void RangeReader::handleError(const GraphError &error)
{
    using enum GraphError::Kind;
    switch (error.kind) {
    case Rejected: // also where a link of a range has expired
    case Forbidden:
    case NotFound:
    case Throttled:
    case Service: // which may be able to answer what is asked of it more often
        qCInfo(logDirectory) << "a range was refused:" << error.httpStatus << error.code;
        Q_EMIT refused();
        return;
    case Network:
    case SignInRequired:
    case MalformedReply: // the parser knows objects of it that nobody has got
        Q_EMIT failed(error);
    }
}

void RangeReader::endOne()
{
    if (--m_awaited > 0)
        return;
    if (m_isChecking)
        return Q_EMIT finished(m_count);
    check();
}

void RangeReader::check()
{
    m_isChecking = true;
    m_pageBytes = 0;
    read(m_plan.newest);
    ++m_awaited;
    m_lanes.get({.path = countPath(m_kind, m_reader), .headers = advancedQueryHeaders()},
                RequestLanes::Place::Front, this, [this](const GraphResult<HttpReply> &reply) {
                    const GraphResult<qsizetype> count = reply.and_then(readCount);
                    if (count)
                        m_count = *count;
                    endOne();
                });
}

} // namespace Keyturn

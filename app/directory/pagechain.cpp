// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/pagechain.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

PageChain::PageChain(RequestLanes &lanes, PageParser &parser)
    : m_lanes(lanes)
    , m_parser(parser)
{ }

void PageChain::start(const GraphRequest::Call &first)
{
    m_headers = first.headers;
    m_pageBytes = first.expectedBytes;
    get(first, RequestLanes::Place::Behind);
}

void PageChain::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    follow();
}

void PageChain::get(const GraphRequest::Call &call, RequestLanes::Place place)
{
    m_lanes.get(call, place, this, [this](const GraphResult<HttpReply> &reply) { handle(reply); });
}

void PageChain::handle(const GraphResult<HttpReply> &reply)
{
    if (!reply)
        return Q_EMIT failed(reply.error());
    const GraphResult<ParsedPage> page = m_parser.parse(reply->body);
    if (!page) {
        GraphError error = GraphError::fromReply(*reply);
        error.message = page.error().message;
        return Q_EMIT failed(error);
    }
    m_pageBytes = reply->body.size();
    m_date = reply->header("Date");
    take(*page);
}

void PageChain::take(const ParsedPage &page)
{
    const bool isEndless = m_links.contains(page.nextLink) || m_links.size() >= MaxPages;
    if (!isEndless) {
        m_next = page.nextLink;
        follow(); // before anybody looks at this page, which takes time
    }
    const QPointer<PageChain> self(this);
    Q_EMIT arrived(page);
    if (!self)
        return;
    if (page.nextLink.isEmpty())
        Q_EMIT ended();
    else if (isEndless)
        Q_EMIT failed(
            GraphError::malformedReply(u"The links from page to page do not come to an end."_s));
}

void PageChain::follow()
{
    if (m_isPaused || m_next.isEmpty())
        return;
    const QUrl link = std::exchange(m_next, QUrl());
    m_links.insert(link);
    get({.link = link, .headers = m_headers, .expectedBytes = m_pageBytes}, // pages are much alike
        RequestLanes::Place::Front);
}

} // namespace Keyturn

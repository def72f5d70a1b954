// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/pagechain.h"

#include "app/http/gzipbody.h"
#include "app/http/httpexchange.h"

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

void PageChain::get(GraphRequest::Call call, RequestLanes::Place place)
{
    call.isLong = true;
    m_lanes.get(std::move(call), place, this,
                [this](const GraphResult<HttpReply> &reply) { handle(reply); });
}

void PageChain::handle(const GraphResult<HttpReply> &reply)
{
    if (m_hasFailed) // at the page before, with this one on its way
        return;
    if (!reply)
        return fail(reply.error());
    m_pageBytes = reply->body.size();
    m_date = reply->header("Date");
    m_ahead = PageParser::linkAhead(beginningOfBody(*reply, PageParser::Head));
    if (isEndless(m_ahead))
        m_ahead.clear(); // which take() has to say
    m_next = m_ahead;
    follow();
    // The request goes out in the turns before, and is on its way while this page is unpacked and
    // read.
    QMetaObject::invokeMethod(
        this, [this, reply = *reply] { read(reply); }, Qt::QueuedConnection);
}

void PageChain::read(HttpReply reply)
{
    unpackBody(reply, HttpExchange::DefaultMaxBody, m_parser.takeMemory());
    if (!reply.isSuccess())
        return fail(GraphError::fromReply(reply));
    const GraphResult<ParsedPage> page = m_parser.parse(reply.body);
    if (!page) {
        GraphError error = GraphError::fromReply(reply);
        error.message = page.error().message;
        return fail(error);
    }
    m_parser.giveMemory(std::move(reply.body));
    if (!m_ahead.isEmpty() && page->nextLink != m_ahead)
        return fail(GraphError::malformedReply(u"The page has two links to the next one."_s));
    take(*page);
}

bool PageChain::isEndless(const QUrl &link) const
{
    return m_links.contains(link) || m_links.size() >= MaxPages;
}

void PageChain::take(const ParsedPage &page)
{
    const bool isTooMuch = m_ahead.isEmpty() && isEndless(page.nextLink);
    if (m_ahead.isEmpty() && !isTooMuch) {
        m_next = page.nextLink;
        follow(); // before anybody looks at this page, which takes time
    }
    const QPointer<PageChain> self(this);
    Q_EMIT arrived(page);
    if (!self)
        return;
    if (page.nextLink.isEmpty())
        Q_EMIT ended();
    else if (isTooMuch)
        fail(GraphError::malformedReply(u"The links from page to page do not come to an end."_s));
}

void PageChain::fail(const GraphError &error)
{
    m_hasFailed = true;
    Q_EMIT failed(error);
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

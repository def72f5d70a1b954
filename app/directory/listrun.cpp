// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/listrun.h"

#include "app/core/logging.h"
#include "app/directory/pageparser.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

ListRun::ListRun(ListKind kind, GraphEndpoint endpoint, TokenProvider &tokens,
                 QNetworkAccessManager &network, const ListReader &reader)
    : m_kind(kind)
    , m_endpoint(std::move(endpoint))
    , m_tokens(tokens)
    , m_network(network)
    , m_reader(reader)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(40);
    connect(&m_pause, &QTimer::timeout, this, &ListRun::handOver);
}

ListRun::~ListRun() = default;

void ListRun::start()
{
    begin();
}

void ListRun::begin()
{
    m_parser = std::make_unique<PageParser>(objectKind(m_kind));
    m_links.clear();
    get({.path = listPath(m_kind, m_reader)});
}

void ListRun::get(GraphRequest::Call call)
{
    auto *request = new GraphRequest(m_endpoint, m_tokens, m_network, std::move(call), this);
    request->start(this, [this](const GraphResult<HttpReply> &reply) { handle(reply); });
}

void ListRun::handle(const GraphResult<HttpReply> &reply)
{
    if (!reply)
        return handleError(reply.error());
    m_pageBytes = reply->body.size();
    GraphResult<ParsedPage> page = m_parser->parse(reply->body);
    if (!page) {
        GraphError error = GraphError::fromReply(*reply);
        error.message = page.error().message;
        return handleError(error);
    }
    m_batch.pages.push_back(std::move(page->objects));
    m_batch.skippedCount += page->skippedCount;
    m_batch.unreadSecretCount += page->unreadSecretCount;
    if (!page->nextLink.isEmpty())
        follow(page->nextLink);
    if (!m_pause.isActive())
        handOver();
    if (page->nextLink.isEmpty()) {
        handOver();
        Q_EMIT finished();
    }
}

void ListRun::handleError(const GraphError &error)
{
    // Links hold for some time only. Graph does not document how it says so; it is a 400.
    if (error.httpStatus == 400 && !m_links.isEmpty() && !std::exchange(m_hasRestarted, true)) {
        qCInfo(logDirectory) << "a link has expired, the list starts anew";
        m_batch = {};
        Q_EMIT restarted();
        return begin();
    }
    if (mayReadOwnedOnly(error)) {
        m_reader.ownedOnly = true;
        Q_EMIT restricted();
        return begin();
    }
    handOver();
    Q_EMIT failed(error);
}

bool ListRun::mayReadOwnedOnly(const GraphError &error) const
{
    return error.kind == GraphError::Kind::Forbidden && m_links.isEmpty()
        && !m_reader.appId.isNull() && !m_reader.ownedOnly && hasOwnedPart(m_kind);
}

void ListRun::follow(const QUrl &link)
{
    if (m_links.contains(link) || m_links.size() >= MaxPages)
        return handleError(
            GraphError::malformedReply(u"The links from page to page do not come to an end."_s));
    m_links.insert(link);
    get({.link = link, .expectedBytes = m_pageBytes}); // pages are much alike
}

void ListRun::handOver()
{
    if (m_batch.pages.empty())
        return;
    Q_EMIT arrived(std::exchange(m_batch, {}));
    m_pause.start();
}

} // namespace Keyturn

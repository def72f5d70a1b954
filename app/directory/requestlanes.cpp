// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/requestlanes.h"

#include <utility>

namespace Keyturn {

RequestLanes::RequestLanes(GraphEndpoint endpoint, TokenProvider &tokens,
                           QNetworkAccessManager &network)
    : m_endpoint(std::move(endpoint))
    , m_tokens(tokens)
    , m_network(network)
{ }

void RequestLanes::get(GraphRequest::Call call, Place place, QObject *context,
                       GraphHandler<HttpReply> handler)
{
    Waiting waiting{std::move(call), context, std::move(handler)};
    if (place == Place::Front)
        m_waiting.push_front(std::move(waiting));
    else
        m_waiting.push_back(std::move(waiting));
    startNext();
}

void RequestLanes::startNext()
{
    while (!m_waiting.empty() && m_underWay.size() < m_width) {
        Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (next.context)
            start(std::move(next));
    }
}

void RequestLanes::start(Waiting next)
{
    auto *request =
        new GraphRequest(m_endpoint, m_tokens, m_network, std::move(next.call), this);
    m_underWay.insert(request);
    connect(request, &GraphRequest::toldToWait, this, [this] { m_width = 1; });
    // Also of a request whose context died.
    connect(request, &QObject::destroyed, this, [this](QObject *gone) {
        if (m_underWay.remove(gone))
            startNext();
    });
    // The handler comes before the next in the queue: it may have something more urgent.
    request->start(next.context, [this, request, handler = std::move(next.handler)](
                                     const GraphResult<HttpReply> &reply) {
        m_underWay.remove(request);
        const QPointer<RequestLanes> self(this);
        handler(reply);
        if (self)
            startNext();
    });
}

} // namespace Keyturn

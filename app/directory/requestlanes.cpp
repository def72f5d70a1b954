// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/requestlanes.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace Keyturn {

RequestLanes::RequestLanes(GraphEndpoint endpoint, TokenProvider &tokens,
                           QNetworkAccessManager &network)
    : m_endpoint(std::move(endpoint))
    , m_tokens(tokens)
    , m_network(network)
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &RequestLanes::startNext);
}

void RequestLanes::get(GraphRequest::Call call, Place place, QObject *context,
                       GraphHandler<HttpReply> handler)
{
    Waiting waiting{std::move(call), context, std::move(handler), place};
    if (place == Place::Front)
        m_waiting.push_front(std::move(waiting));
    else
        m_waiting.push_back(std::move(waiting));
    startNext();
}

bool RequestLanes::hasToWait(const Waiting &next)
{
    using namespace std::chrono;
    if (next.place == Place::Front || m_underWay.isEmpty() || !m_sinceBeginning.isValid()
        || m_roundTrip == nanoseconds::max())
        return false;
    const auto rest = m_roundTrip / MaxWidth - nanoseconds(m_sinceBeginning.nsecsElapsed());
    if (rest < 1ms)
        return false;
    m_pause.start(duration_cast<std::chrono::milliseconds>(rest));
    return true;
}

void RequestLanes::startNext()
{
    while (!m_waiting.empty() && m_underWay.size() < m_width && !hasToWait(m_waiting.front())) {
        Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (next.context)
            start(std::move(next));
    }
}

void RequestLanes::start(Waiting next)
{
    auto *request = new GraphRequest(m_endpoint, m_tokens, m_network, std::move(next.call), this);
    m_underWay.insert(request);
    connect(request, &GraphRequest::toldToWait, this, [this] { m_width = 1; });
    // Also of a request whose context died.
    connect(request, &QObject::destroyed, this, [this](QObject *gone) {
        if (m_underWay.remove(gone))
            startNext();
    });
    if (next.place == Place::Behind)
        m_sinceBeginning.start();
    QElapsedTimer time;
    time.start();
    // The handler comes before the next in the queue: it may have something more urgent.
    request->start(next.context,
                   [this, request, time,
                    handler = std::move(next.handler)](const GraphResult<HttpReply> &reply) {
                       m_underWay.remove(request);
                       m_roundTrip =
                           std::min(m_roundTrip, std::chrono::nanoseconds(time.nsecsElapsed()));
                       const QPointer<RequestLanes> self(this);
                       handler(reply);
                       if (self)
                           startNext();
                   });
}

} // namespace Keyturn

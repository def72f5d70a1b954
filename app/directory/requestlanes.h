// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/recenttoken.h"
#include "app/graph/graphrequest.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

#include <deque>

namespace Keyturn {

/// The requests of one list, side by side: four at a time, and one at a time for good once the
/// service has asked to be left alone for a while. Destroying it takes all of them back.
///
/// Streams that keep step get their replies all at once, and while these are unpacked and read one
/// after the other nothing is under way. So those that begin do so a quarter of a round trip apart.
class RequestLanes : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MaxWidth = 4;

    enum class Place {
        Behind, ///< those that wait for a lane: something that begins
        Front, ///< something that goes on, or is waited for
    };

    /// `tokens` and `network` must outlive it.
    RequestLanes(GraphEndpoint endpoint, TokenProvider &tokens, QNetworkAccessManager &network);

    /// As GraphRequest::start(): the handler runs once, unless the context dies first.
    void get(GraphRequest::Call call, Place place, QObject *context,
             GraphHandler<HttpReply> handler);

private:
    struct Waiting
    {
        GraphRequest::Call call;
        QPointer<QObject> context;
        GraphHandler<HttpReply> handler;
        Place place;
    };

    bool hasToWait(const Waiting &next);
    void startNext();
    void start(Waiting next);

    const GraphEndpoint m_endpoint;
    RecentToken m_tokens;
    QNetworkAccessManager &m_network;
    std::deque<Waiting> m_waiting;
    QSet<QObject *> m_underWay;
    qsizetype m_width = MaxWidth;
    QElapsedTimer m_sinceBeginning; ///< of the last that was behind
    std::chrono::nanoseconds m_roundTrip = std::chrono::nanoseconds::max(); ///< the shortest
    QTimer m_pause;
};

} // namespace Keyturn

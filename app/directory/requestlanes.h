// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/graph/graphrequest.h"

#include <QSet>

#include <deque>

namespace Keyturn {

/// The requests of one list, side by side: four at a time, and one at a time for good once the
/// service has asked to be left alone for a while. Destroying it takes all of them back.
class RequestLanes : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MaxWidth = 4;

    enum class Place { Behind, Front }; ///< among those that wait for a lane

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
    };

    void startNext();
    void start(Waiting next);

    const GraphEndpoint m_endpoint;
    TokenProvider &m_tokens;
    QNetworkAccessManager &m_network;
    std::deque<Waiting> m_waiting;
    QSet<QObject *> m_underWay;
    qsizetype m_width = MaxWidth;
};

} // namespace Keyturn

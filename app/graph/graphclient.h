// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/graph/graphendpoint.h"
#include "app/graph/graphrequest.h"
#include "app/graph/serviceclock.h"

#include <QJsonObject>
#include <QObject>

class QNetworkAccessManager;

namespace Keyturn {

class TokenProvider;

/// Talks JSON with Microsoft Graph. Every call takes a context and a handler: the handler runs once
/// with the result, unless the context is destroyed first; then the call is aborted.
class GraphClient : public QObject
{
    Q_OBJECT

public:
    GraphClient(GraphEndpoint endpoint, TokenProvider &tokens, QNetworkAccessManager &network,
                QObject *parent = nullptr);

    void get(GraphVersion version, const QString &path, QObject *context,
             GraphHandler<QJsonObject> handler);
    /// The next page of what get() gave: a whole link, followed verbatim.
    void follow(const QUrl &link, QObject *context, GraphHandler<QJsonObject> handler);
    /// Only for what may arrive twice, as removePassword may: Qt itself re-sends a POST whose
    /// connection drops. addPassword goes through PasswordPost. Gives the reply of a success as it
    /// is, which for most actions is a 204 without a body.
    void post(GraphVersion version, const QString &path, const QJsonObject &body, QObject *context,
              GraphHandler<HttpReply> handler);

    const GraphEndpoint &endpoint() const { return m_endpoint; }
    const ServiceClock &clock() const { return m_clock; }

private:
    void noteTime(const GraphResult<HttpReply> &reply);
    void fetch(const GraphRequest::Call &call, QObject *context, GraphHandler<QJsonObject> handler);

    const GraphEndpoint m_endpoint;
    TokenProvider &m_tokens;
    QNetworkAccessManager &m_network;
    ServiceClock m_clock;
};

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/graph/graphendpoint.h"
#include "app/graph/retryrule.h"
#include "app/http/httpreply.h"
#include "app/signin/tokenprovider.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>

#include <optional>

class QNetworkAccessManager;

namespace Keyturn {

/// One logical call to Graph, in whichever thread it was made: fetches a token, sends, repeats as
/// the retry rule says, and gives the reply of a success. Deletes itself afterwards; whoever
/// deletes it earlier, or its context, takes the call back and hears nothing more.
class GraphRequest : public QObject
{
    Q_OBJECT

public:
    struct Call
    {
        QByteArray verb = "GET";
        GraphVersion version = GraphVersion::V1;
        QString path = {}; ///< see GraphEndpoint::request()
        QUrl link = {}; ///< instead of version and path: see GraphEndpoint::linkRequest()
        QList<QNetworkReply::RawHeaderPair> headers = {}; ///< such as ConsistencyLevel
        QByteArray body = {};
        Repeating repeating = Repeating::AlsoAfterLoss;
        qsizetype expectedBytes = 0; ///< of the reply, as they come; see HttpExchange::expect()
        bool isLong = false; ///< the reply: that of a success may come packed; see unpackBody()
    };

    /// `tokens` and `network` must be of this thread (see TokenRelay) and outlive the request.
    GraphRequest(GraphEndpoint endpoint, TokenProvider &tokens, QNetworkAccessManager &network,
                 Call call, QObject *parent);

    /// The handler runs once, never from within this function, unless the context dies first.
    void start(QObject *context, GraphHandler<HttpReply> handler);

Q_SIGNALS:
    /// By the service, which has too much to do; that is waited for here.
    void toldToWait();

private:
    void fetchToken(const TokenWish &wish);
    GraphError withoutToken(const SignInError &why) const;
    void send(const AccessToken &token);
    void handle(const HttpReply &reply);
    void fail(const GraphError &error);
    void finish(const GraphResult<HttpReply> &result);

    const GraphEndpoint m_endpoint;
    TokenProvider &m_tokens;
    QNetworkAccessManager &m_network;
    const Call m_call;
    QPointer<QObject> m_context;
    GraphHandler<HttpReply> m_handler;
    Tries m_tries;
    quint64 m_token = 0; // the one that was sent
    std::optional<GraphError> m_refusal; // of the token we had
};

} // namespace Keyturn

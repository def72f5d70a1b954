// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/graphclient.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Keyturn {

namespace {

    GraphResult<QJsonObject> toObject(const HttpReply &reply)
    {
        const QJsonDocument document = QJsonDocument::fromJson(reply.body);
        if (document.isObject())
            return document.object();
        GraphError error = GraphError::fromReply(reply);
        error.message = QCoreApplication::translate("Keyturn::GraphClient",
                                                    "The answer is not complete, or no JSON.");
        return tl::unexpected(error);
    }

} // namespace

GraphClient::GraphClient(GraphEndpoint endpoint, TokenProvider &tokens,
                         QNetworkAccessManager &network, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_tokens(tokens)
    , m_network(network)
{ }

void GraphClient::get(GraphVersion version, const QString &path, QObject *context,
                      GraphHandler<QJsonObject> handler)
{
    fetch({.version = version, .path = path}, context, std::move(handler));
}

void GraphClient::follow(const QUrl &link, QObject *context, GraphHandler<QJsonObject> handler)
{
    fetch({.link = link}, context, std::move(handler));
}

void GraphClient::fetch(const GraphRequest::Call &call, QObject *context,
                        GraphHandler<QJsonObject> handler)
{
    auto *request = new GraphRequest(m_endpoint, m_tokens, m_network, call, this);
    auto finish = [this, handler = std::move(handler)](const GraphResult<HttpReply> &reply) {
        noteTime(reply);
        handler(reply.and_then(toObject));
    };
    request->start(context, std::move(finish));
}

void GraphClient::post(GraphVersion version, const QString &path, const QJsonObject &body,
                       QObject *context, GraphHandler<HttpReply> handler)
{
    const GraphRequest::Call call{
        .verb = "POST",
        .version = version,
        .path = path,
        .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
        .repeating = Repeating::MayArriveTwice,
    };
    auto *request = new GraphRequest(m_endpoint, m_tokens, m_network, call, this);
    auto finish = [this, handler = std::move(handler)](const GraphResult<HttpReply> &reply) {
        noteTime(reply);
        handler(reply);
    };
    request->start(context, std::move(finish));
}

void GraphClient::noteTime(const GraphResult<HttpReply> &reply)
{
    if (reply)
        m_clock.note(*reply, QDateTime::currentDateTimeUtc());
}

} // namespace Keyturn

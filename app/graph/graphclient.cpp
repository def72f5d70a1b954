// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/graphclient.h"

#include "app/graph/graphrequest.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Keyturn {

namespace {

    GraphResult<QJsonObject> toObject(const QByteArray &body)
    {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        if (document.isObject())
            return document.object();
        return tl::unexpected(GraphError::malformedReply(QCoreApplication::translate(
            "Keyturn::GraphClient", "The answer is not complete, or no JSON.")));
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
    auto *request =
        new GraphRequest(m_endpoint, m_tokens, m_network, {.version = version, .path = path}, this);
    request->start(context, [handler = std::move(handler)](const GraphResult<QByteArray> &body) {
        handler(body.and_then(toObject));
    });
}

void GraphClient::post(GraphVersion version, const QString &path, const QJsonObject &body,
                       QObject *context, GraphHandler<QJsonObject> handler)
{
    const GraphRequest::Call call{
        .verb = "POST",
        .version = version,
        .path = path,
        .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
        .repeating = Repeating::MayArriveTwice,
    };
    auto *request = new GraphRequest(m_endpoint, m_tokens, m_network, call, this);
    request->start(context, [handler = std::move(handler)](const GraphResult<QByteArray> &answer) {
        if (answer && answer->isEmpty()) // 204
            handler(QJsonObject());
        else
            handler(answer.and_then(toObject));
    });
}

} // namespace Keyturn

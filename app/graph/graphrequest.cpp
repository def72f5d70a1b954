// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/graphrequest.h"

#include "app/core/logging.h"
#include "app/http/gzipbody.h"
#include "app/http/httpexchange.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTimer>

namespace Keyturn {

GraphRequest::GraphRequest(GraphEndpoint endpoint, TokenProvider &tokens,
                           QNetworkAccessManager &network, Call call, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_tokens(tokens)
    , m_network(network)
    , m_call(std::move(call))
{ }

void GraphRequest::start(QObject *context, GraphHandler<HttpReply> handler)
{
    m_context = context;
    m_handler = std::move(handler);
    connect(context, &QObject::destroyed, this, &QObject::deleteLater);
    // Queued, since a token at hand and a link that leads elsewhere would run the handler before
    // the caller has returned.
    QMetaObject::invokeMethod(
        this, [this] { fetchToken(TokenProvider::Freshness::CachedIsFine); }, Qt::QueuedConnection);
}

void GraphRequest::fetchToken(const TokenWish &wish)
{
    m_tokens.requestToken(wish, this, [this](const tl::expected<AccessToken, SignInError> &token) {
        if (token)
            return send(*token);
        finish(tl::unexpected(withoutToken(token.error())));
    });
}

GraphError GraphRequest::withoutToken(const SignInError &why) const
{
    if (!m_refusal || why.isTemporary())
        return GraphError::noToken(why);
    // What Graph said to the old token tells more than that there is no new one.
    GraphError error = *m_refusal;
    if (!why.message.isEmpty())
        error.message = why.message;
    if (!why.claims.isEmpty())
        error.claims = why.claims;
    return error;
}

void GraphRequest::send(const AccessToken &token)
{
    m_token = token.serial();
    auto request = m_call.link.isEmpty() ? m_endpoint.request(m_call.version, m_call.path, token)
                                         : m_endpoint.linkRequest(m_call.link, token);
    if (!request)
        return finish(tl::unexpected(request.error()));
    for (const auto &[name, value] : m_call.headers)
        request->setRawHeader(name, value);
    if (m_call.isLong)
        askForGzip(*request);

    auto *exchange = new HttpExchange(m_network, *request, m_call.verb, m_call.body, this);
    exchange->expect(m_call.expectedBytes);
    connect(exchange, &HttpExchange::finished, this, [this, exchange](HttpReply reply) {
        exchange->deleteLater();
        if (m_call.isLong && !reply.isSuccess())
            unpackBody(reply, HttpExchange::DefaultMaxBody);
        handle(reply);
    });
}

void GraphRequest::handle(const HttpReply &reply)
{
    // Without the query: what somebody searches for is nobody's business.
    const QString path =
        m_call.link.isEmpty() ? m_call.path.section(u'?', 0, 0) : m_call.link.path();
    qCInfo(logGraph).noquote() << m_call.verb << path << reply.status << reply.header("request-id")
                               << reply.transportText;

    const double jitter = QRandomGenerator::global()->generateDouble();
    const NextStep step =
        nextStep(reply, m_call.repeating, m_tries, jitter, QDateTime::currentDateTimeUtc());
    switch (step.action) {
    case NextStep::Action::RenewToken:
        m_tries.tokenRenewed = true;
        m_refusal = GraphError::fromReply(reply);
        return fetchToken({TokenProvider::Freshness::MustBeNew, m_refusal->claims, m_token});
    case NextStep::Action::Wait:
        ++m_tries.waits;
        QTimer::singleShot(step.wait, this,
                           [this] { fetchToken(TokenProvider::Freshness::CachedIsFine); });
        if (reply.isComplete()) // else a connection was lost
            Q_EMIT toldToWait();
        return;
    case NextStep::Action::Finish:
        if (reply.isSuccess())
            finish(reply);
        else
            fail(GraphError::fromReply(reply));
    }
}

void GraphRequest::fail(const GraphError &error)
{
    if (error.httpStatus == 401 && m_tries.tokenRenewed)
        m_tokens.noteRefusal(m_token, error.claims);
    finish(tl::unexpected(error));
}

void GraphRequest::finish(const GraphResult<HttpReply> &result)
{
    deleteLater();
    const GraphHandler<HttpReply> handler = std::exchange(m_handler, {}); // it may destroy us
    if (m_context && handler) // a context that died took its interest along
        handler(result);
}

} // namespace Keyturn

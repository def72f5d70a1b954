// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/formpost.h"

#include "app/core/logging.h"
#include "app/http/httpexchange.h"
#include "app/http/oneshotbody.h"

#include <QTimer>
#include <QUuid>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr qint64 LargestAnswer = 256 << 10; // a token that names hundreds of groups is 20 KB

    QNetworkRequest requestTo(const TransportSettings &transport, const QUrl &endpoint)
    {
        QNetworkRequest request = transport.request(endpoint);
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          u"application/x-www-form-urlencoded"_s);
        request.setRawHeader("Accept", "application/json");
        request.setRawHeader("Accept-Encoding", "identity"); // no copies in a decompressor
        request.setRawHeader("client-request-id",
                             QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
        request.setRawHeader("return-client-request-id", "true");
        return request;
    }

} // namespace

FormPost::FormPost(const TransportSettings &transport, const QUrl &endpoint,
                   const FormFields &fields, Handler handler, QObject *parent,
                   std::chrono::milliseconds limit)
    : QObject(parent)
    , m_path(endpoint.path())
    , m_exchange(std::make_unique<HttpExchange>(m_network, requestTo(transport, endpoint),
                                                std::make_unique<OneShotBody>(encodeForm(fields)),
                                                nullptr, LargestAnswer))
    , m_handler(std::move(handler))
{
    connect(m_exchange.get(), &HttpExchange::finished, this, &FormPost::finish);
    QTimer::singleShot(limit, this, [this] {
        m_exchange.reset();
        finish({.transportError = QNetworkReply::TimeoutError});
    });
}

FormPost::~FormPost() = default;

void FormPost::finish(const HttpReply &reply)
{
    const Handler answered = std::exchange(m_handler, {}); // it may destroy us
    if (!answered)
        return;
    qCInfo(logSignIn).noquote() << "POST" << m_path << reply.status
                                << reply.header("x-ms-request-id") << int(reply.transportError)
                                << reply.transportText;
    deleteLater();
    answered(reply);
}

} // namespace Keyturn

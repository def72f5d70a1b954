// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/httpexchange.h"

#include "app/http/gzipbody.h"
#include "app/http/oneshotbody.h"
#include "app/http/readbuffer.h"

#include <QNetworkAccessManager>

#include <algorithm>

namespace Keyturn {

namespace {

    // TCP then holds back what we have not taken yet.
    constexpr qint64 ReadBuffer = 64 << 10;
    constexpr qint64 PackedReadBuffer = 512 << 10; // a page of 999 applications has 140 KB

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &network, const QNetworkRequest &request,
                           const QByteArray &verb, const QByteArray &body, QObject *parent,
                           qint64 maxBody)
    : QObject(parent)
    , m_maxBody(maxBody)
    , m_reply(verb == "GET" ? network.get(request) : network.sendCustomRequest(request, verb, body))
{
    follow();
}

HttpExchange::HttpExchange(QNetworkAccessManager &network, QNetworkRequest request,
                           std::unique_ptr<OneShotBody> body, QObject *parent, qint64 maxBody)
    : QObject(parent)
    , m_maxBody(maxBody)
    , m_body(std::move(body))
{
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_body->bytesAvailable());
    // That it goes out once is known of HTTP/1.1; HTTP/2 has rules of its own for sending again.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    m_reply = network.post(request, m_body.get());
    follow();
}

HttpExchange::~HttpExchange()
{
    delete m_reply; // before the body that it may still read
}

void HttpExchange::follow()
{
    m_isPacked = hasAskedForGzip(m_reply->request());
    m_reply->setParent(this); // and not the manager's: a destroyed exchange aborts its request
    noteCertificateErrors(*m_reply);
    limitReadBuffer(*m_reply, m_isPacked ? PackedReadBuffer : ReadBuffer);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::note);
    // Queued, since abort() goes on after it has said finished(), and whoever hears ours may
    // destroy us.
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish, Qt::QueuedConnection);
}

/// What is of no use before all of it is there is taken in one go, most often: for each time Qt has
/// its threads wake each other.
void HttpExchange::note()
{
    if (!m_isPacked || m_reply->bytesAvailable() >= PackedReadBuffer / 2)
        read();
}

void HttpExchange::read()
{
    if (m_isTooLarge)
        return;
    // Not readAll(), which has two copies more of everything, each to be zeroed when it is freed.
    qint64 count = 0;
    do {
        const qsizetype size = m_content.size();
        m_content.resize(size + Portion);
        count = std::max<qint64>(0, m_reply->read(m_content.data() + size, Portion));
        m_content.truncate(size + count);
        m_isTooLarge = m_content.size() > m_maxBody;
    } while (count > 0 && !m_isTooLarge);
    if (m_isTooLarge)
        m_reply->abort();
}

void HttpExchange::finish()
{
    if (m_reply->isReadable()) // not after an abort
        read();
    HttpReply reply = HttpReply::of(*m_reply);
    reply.isTooLarge = m_isTooLarge;
    reply.body = std::move(m_content);
    reply.isPacked = m_isPacked;
    Q_EMIT finished(reply);
}

} // namespace Keyturn

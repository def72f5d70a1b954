// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/passwordpost.h"

#include "app/core/logging.h"
#include "app/graph/httpreply.h"

namespace Keyturn {

PasswordPost::PasswordPost(QNetworkRequest request, const QByteArray &body, Handler handler,
                           QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_body(body)
{
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    request.setRawHeader("Accept-Encoding", "identity"); // no more copies in a decompressor

    m_reply = m_network.post(request, &m_body);
    m_reply->setReadBufferSize(qint64(m_content.size()));
    connect(m_reply, &QNetworkReply::readyRead, this, &PasswordPost::read);
    connect(m_reply, &QNetworkReply::finished, this, &PasswordPost::finish);
}

PasswordPost::~PasswordPost()
{
    wipe(m_content); // a secret that was cut off is still in there
}

void PasswordPost::read()
{
    const auto room = std::span(m_content).subspan(size_t(m_size));
    if (m_reply->isReadable()) // not after an abort
        m_size += std::max<qint64>(0, m_reply->read(room.data(), qint64(room.size())));
    if (m_size == qint64(m_content.size()) && m_reply->isRunning())
        m_reply->abort(); // longer than any credential; finishes from within
}

void PasswordPost::finish()
{
    read();
    const HttpReply seen = HttpReply::of(*m_reply);
    qCInfo(logSecrets).noquote() << "POST" << m_reply->url().path() << seen.status
                                 << seen.header("request-id") << seen.transportText;
    IssuedSecret secret = IssuedSecret::takeFrom(std::span(m_content).first(size_t(m_size)));
    deleteLater();
    const Handler handler = std::exchange(m_handler, {}); // it may destroy us
    if (secret.text.isEmpty())
        handler(tl::unexpected(failure(secret.credential.keyId)));
    else
        handler(std::move(secret));
}

IssuingError PasswordPost::failure(const QUuid &keyId) const
{
    HttpReply seen = HttpReply::of(*m_reply);
    if (seen.status >= 400) // a refusal holds no secret, so it may go where nothing is wiped
        seen.body = QByteArray(m_content.data(), m_size);
    const GraphError cause = GraphError::fromReply(seen);
    // Only Graph's own word is a promise; a proxy in between knows nothing. And what has not been
    // handed to the network has not been asked.
    const bool isRefusal = seen.isComplete() && seen.status / 100 == 4 && !cause.code.isEmpty();
    return {.cause = cause, .mayExist = !isRefusal && !m_body.isUntouched(), .keyId = keyId};
}

} // namespace Keyturn

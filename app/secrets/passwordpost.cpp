// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/passwordpost.h"

#include "app/core/logging.h"
#include "app/http/httpreply.h"
#include "app/http/readbuffer.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Keyturn {

namespace {

    /// Whether Graph says so before it does anything. Others, such as 408 and 409, may come after.
    bool isRefusedUndone(int status)
    {
        constexpr std::array Refusals = {400, 401, 403, 404, 405, 429};
        return std::ranges::find(Refusals, status) != Refusals.end();
    }

    /// A reply that came with neither a length nor chunks seems whole wherever it was cut off.
    bool endsAsAnObject(std::span<const char> json)
    {
        const std::string_view text(json.data(), json.size());
        const size_t last = text.find_last_not_of(" \t\r\n");
        return last != std::string_view::npos && text[last] == '}';
    }

} // namespace

PasswordPost::PasswordPost(QNetworkRequest request, const QByteArray &body, Handler handler,
                           QObject *parent, std::unique_ptr<QNetworkAccessManager> network)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_body(body)
    , m_network(std::move(network))
{
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    request.setRawHeader("Accept-Encoding", "identity"); // no more copies in a decompressor
    // That it goes out once is known of HTTP/1.1; HTTP/2 has rules of its own for sending again.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);

    m_reply = m_network->post(request, &m_body);
    noteCertificateErrors(*m_reply);
    limitReadBuffer(*m_reply, qint64(m_content.size()));
    connect(m_reply, &QNetworkReply::readyRead, this, &PasswordPost::read);
    // Queued, since abort() goes on after it has said finished(), and the handler may destroy us.
    connect(m_reply, &QNetworkReply::finished, this, &PasswordPost::finish, Qt::QueuedConnection);
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
        m_reply->abort(); // longer than any credential
}

void PasswordPost::finish()
{
    read();
    const HttpReply seen = HttpReply::of(*m_reply);
    qCInfo(logSecrets).noquote() << "POST" << m_reply->url().path() << seen.status
                                 << seen.header("request-id") << seen.transportText;
    const auto content = std::span(m_content).first(size_t(m_size));
    const bool isWhole = seen.status == 200 && seen.isComplete() && endsAsAnObject(content);
    IssuedSecret secret = IssuedSecret::takeFrom(content);
    secret.isSalvaged = !isWhole;
    secret.requestId = QString::fromLatin1(seen.header("request-id"));
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
    // What names a secret may hold a part of it, and an error's members are wiped by nobody.
    if (seen.status >= 400 && keyId.isNull())
        seen.body = QByteArray(m_content.data(), m_size);
    const GraphError cause = GraphError::fromReply(seen);
    wipe({seen.body.data(), size_t(seen.body.size())});
    // Only Graph's own word counts; a proxy in between knows nothing, nor asks for claims. Of a 429
    // no page promises a word. And what has not been handed to the network has not been asked.
    const bool isGraphs = !cause.code.isEmpty() || !cause.claims.isEmpty() || seen.status == 429;
    const bool isRefusal = seen.isComplete() && isRefusedUndone(seen.status) && isGraphs;
    const bool wasSent = !m_body.isUntouched();
    return {.cause = cause, .mayExist = !isRefusal && wasSent, .keyId = keyId, .wasSent = wasSent};
}

} // namespace Keyturn

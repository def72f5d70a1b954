// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/samplehead.h"

#include "app/core/httpdate.h"
#include "app/core/httprequestparser.h"
#include "app/sample/samplejsonwriter.h"

#include <QDateTime>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QByteArray statusLine(int status)
    {
        const auto reason = [status]() -> QByteArray {
            switch (status) {
            case 200:
                return "OK";
            case 201:
                return "Created";
            case 204:
                return "No Content";
            case 400:
                return "Bad Request";
            case 401:
                return "Unauthorized";
            case 403:
                return "Forbidden";
            case 404:
                return "Not Found";
            case 405:
                return "Method Not Allowed";
            case 413:
                return "Content Too Large";
            case 421:
                return "Misdirected Request";
            case 429:
                return "Too Many Requests";
            default:
                return "Unknown";
            }
        };
        return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason() + "\r\n";
    }

    QByteArray newId()
    {
        return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    }

    /// What comes out of a request may be any bytes, but JSON is UTF-8.
    QByteArray asUtf8(const QByteArray &bytes)
    {
        return QString::fromUtf8(bytes).toUtf8();
    }

} // namespace

SampleHead::SampleHead(const HttpRequest &request, QDateTime now)
    : m_requestId(newId())
    , m_clientRequestId(request.header("client-request-id"))
    , m_now(std::move(now))
    , m_keepAlive(request.keepAlive)
{
    if (m_clientRequestId.isEmpty())
        m_clientRequestId = m_requestId;
}

QByteArray SampleHead::success(const SampleReply &reply, qsizetype bodySize, bool isGzip) const
{
    QByteArray head = begin(reply.status, bodySize);
    if (bodySize > 0)
        head += "Content-Type: " + reply.contentType + "\r\n";
    if (isGzip)
        head += "Content-Encoding: gzip\r\n";
    if (!reply.location.isEmpty())
        head += "Location: " + reply.location + "\r\n";
    return head + "OData-Version: 4.0\r\nVary: Accept-Encoding\r\n\r\n";
}

QByteArray SampleHead::failure(const SampleFault &fault, qsizetype bodySize) const
{
    QByteArray head = begin(fault.status, bodySize) + "Content-Type: application/json\r\n";
    if (fault.retryAfterSeconds > 0)
        head += "Retry-After: " + QByteArray::number(fault.retryAfterSeconds) + "\r\n";
    if (fault.status == 401)
        head += "WWW-Authenticate: Bearer realm=\"\", error=\"invalid_token\"\r\n";
    return head + "\r\n";
}

QByteArray SampleHead::errorBody(const SampleFault &fault) const
{
    SampleJsonWriter out;
    out.beginObject();
    out.key("error");
    out.beginObject();
    out.member("code", fault.code);
    out.member("message", asUtf8(fault.message));
    if (!fault.detail.isEmpty()) {
        out.key("details");
        out.beginArray();
        out.beginObject();
        out.member("code", fault.detail);
        out.member("message", asUtf8(fault.message));
        out.member("target", "passwordCredentials");
        out.endObject();
        out.endArray();
    }
    out.key("innerError");
    out.beginObject();
    out.member("date", m_now.toUTC().toString(u"yyyy-MM-ddThh:mm:ss"_s).toLatin1());
    out.member("request-id", m_requestId);
    out.member("client-request-id", asUtf8(m_clientRequestId));
    out.endObject();
    out.endObject();
    out.endObject();
    return out.take();
}

QByteArray SampleHead::refusal(int status)
{
    return statusLine(status) + "Content-Length: 0\r\nConnection: close\r\n\r\n";
}

QByteArray SampleHead::begin(int status, qsizetype bodySize) const
{
    QByteArray head;
    head.reserve(512);
    head += statusLine(status);
    head += "Date: " + toHttpDate(m_now) + "\r\n";
    head += "request-id: " + m_requestId + "\r\n";
    head += "client-request-id: " + m_clientRequestId + "\r\n";
    head += "Cache-Control: no-store\r\n";
    if (status != 204)
        head += "Content-Length: " + QByteArray::number(bodySize) + "\r\n";
    if (!m_keepAlive)
        head += "Connection: close\r\n";
    return head;
}

} // namespace Keyturn

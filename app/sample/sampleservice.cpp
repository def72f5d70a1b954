// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampleservice.h"

#include "app/core/secrettext.h"
#include "app/sample/gzip.h"
#include "app/sample/samplehead.h"
#include "app/sample/sampletenant.h"
#include "app/sample/sampletoken.h"

namespace Keyturn {

namespace {

    constexpr int MaxKeptBytes = 320 * 1024 * 1024;
    constexpr qsizetype WorthCompressing = 1024;

    SampleRequest graphRequest(const HttpRequest &request)
    {
        const qsizetype mark = request.target.indexOf('?');
        const auto consistency = request.header("ConsistencyLevel");
        return {.method = request.method,
                .path = mark < 0 ? request.target : request.target.first(mark),
                .query = mark < 0 ? QByteArray() : request.target.sliced(mark + 1),
                .host = request.header("Host"),
                .isEventual = consistency.compare("eventual", Qt::CaseInsensitive) == 0,
                .body = request.body};
    }

    SampleFault unauthorized(bool isEmpty)
    {
        return {.status = 401,
                .code = "InvalidAuthenticationToken",
                .message = isEmpty ? "Access token is empty."
                                   : "Access token has expired or is not yet valid."};
    }

} // namespace

SampleService::SampleService(SampleTenant &tenant, Options options)
    : m_tenant(tenant)
    , m_options(std::move(options))
    , m_pages(MaxKeptBytes)
{ }

SampleService::Response SampleService::answer(const HttpRequest &request)
{
    const SampleRequest asked = graphRequest(request);
    const bool mayCompress = m_options.gzip && request.header("Accept-Encoding").contains("gzip");
    const QByteArray key = asked.host + ' ' + request.target + (mayCompress ? " gzip " : " ")
        + (asked.isEventual ? "eventual" : "");
    SampleHead head(request, m_tenant.now());

    SampleFault fault;
    if (!isAllowedHost(asked.host)) {
        fault = {.status = 421, .code = "BadRequest", .message = "Not a host of this server."};
    } else if (SampleToken::isEndpoint(asked.path)) {
        return signInAnswer(asked, head);
    } else if (!hasBearer(request)) {
        fault = unauthorized(request.header("Authorization").isEmpty());
    } else if (const Page *page = request.method == "GET" ? keptPage(key) : nullptr) {
        m_tenant.record({asked.method, asked.path, 200});
        return {.head = head.success({}, page->body.size(), page->isGzip), .body = page->body};
    } else if (const auto reply = m_tenant.respond(asked)) {
        m_tenant.record({asked.method, asked.path, reply->status});
        if (reply->holdsSecret)
            return {.head = head.success(*reply, reply->body.size(), false),
                    .body = reply->body,
                    .holdsSecret = true,
                    .isLost = m_tenant.takeLoss()};
        const Page made = compressed(reply->body, mayCompress);
        // A count is text, and no page.
        if (request.method == "GET" && reply->contentType == SampleReply().contentType)
            m_pages.insert(key, new Page(made), made.body.size() + key.size());
        return {.head = head.success(*reply, made.body.size(), made.isGzip), .body = made.body};
    } else {
        fault = reply.error();
    }
    m_tenant.record({asked.method, asked.path, fault.status});
    const QByteArray body = head.errorBody(fault);
    return {.head = head.failure(fault, body.size()), .body = body};
}

/// Who asks has no token yet.
SampleService::Response SampleService::signInAnswer(const SampleRequest &request,
                                                    const SampleHead &head)
{
    const SampleReply reply = m_tenant.signIn(request);
    m_tenant.record({request.method, request.path, reply.status});
    return {.head = head.success(reply, reply.body.size(), false),
            .body = reply.body,
            .holdsSecret = reply.holdsSecret};
}

SampleService::Response SampleService::refusal(int status)
{
    return {.head = SampleHead::refusal(status)};
}

bool SampleService::isAllowedHost(const QByteArray &host) const
{
    // Who comes under another name was led here by a web page (DNS rebinding).
    const QByteArray port = ':' + QByteArray::number(m_options.port);
    return host == "127.0.0.1" + port || host == "localhost" + port;
}

bool SampleService::hasBearer(const HttpRequest &request) const
{
    return SecretText("Bearer " + m_options.bearer).equals(request.header("Authorization"));
}

const SampleService::Page *SampleService::keptPage(const QByteArray &key)
{
    const quint64 revision = m_tenant.revision();
    if (std::exchange(m_revision, revision) != revision)
        m_pages.clear();
    return m_pages.object(key);
}

SampleService::Page SampleService::compressed(const QByteArray &body, bool mayCompress)
{
    if (!mayCompress || body.size() < WorthCompressing)
        return {.body = body};
    return {.body = gzipped(body), .isGzip = true};
}

} // namespace Keyturn

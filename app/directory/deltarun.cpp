// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/deltarun.h"

#include "app/core/logging.h"
#include "app/directory/listquery.h"
#include "app/directory/listrun.h"

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

bool hasChanges(ListKind kind)
{
    return kind == ListKind::AppRegistrations || kind == ListKind::EnterpriseApplications;
}

DeltaRun::DeltaRun(ListKind kind, GraphEndpoint endpoint, TokenProvider &tokens,
                   QNetworkAccessManager &network)
    : m_kind(kind)
    , m_endpoint(std::move(endpoint))
    , m_tokens(tokens)
    , m_network(network)
{ }

void DeltaRun::begin()
{
    const ObjectKind kind = objectKind(m_kind);
    get({.path = u"%1/delta?$select=%2&$deltatoken=latest"_s.arg(collectionPath(kind),
                                                                 membersOf(kind))},
        &DeltaRun::takeBeginning);
}

void DeltaRun::follow(const QUrl &deltaLink, const DirectoryStore &rows)
{
    m_rows = rows;
    m_links.insert(deltaLink);
    get({.link = deltaLink}, &DeltaRun::takeChanges);
}

void DeltaRun::get(GraphRequest::Call call, Handler handler)
{
    auto *request = new GraphRequest(m_endpoint, m_tokens, m_network, std::move(call), this);
    request->start(this, [this, handler](const GraphResult<HttpReply> &reply) {
        if (!reply)
            return handleError(reply.error());
        const GraphResult<ChangePage> page = ChangePage::parse(reply->body);
        if (!page)
            return handleError(page.error());
        (this->*handler)(*page);
    });
}

void DeltaRun::takeBeginning(const ChangePage &page)
{
    if (page.deltaLink.isEmpty())
        return handleError(
            GraphError::malformedReply(u"There are changes where none were asked for."_s));
    Q_EMIT begun(page.deltaLink);
}

void DeltaRun::takeChanges(const ChangePage &page)
{
    m_changes.insert(m_changes.end(), page.changes.begin(), page.changes.end());
    m_skippedCount += page.skippedCount;
    if (!page.nextLink.isEmpty()) {
        if (m_links.contains(page.nextLink) || m_links.size() >= ListRun::MaxPages)
            return handleError(GraphError::malformedReply(
                u"The links from page to page do not come to an end."_s));
        m_links.insert(page.nextLink);
        return get({.link = page.nextLink}, &DeltaRun::takeChanges);
    }
    std::optional<MergedChanges> merged = mergeChanges(m_rows, m_changes, objectKind(m_kind));
    if (!merged)
        return handleError(GraphError::malformedReply(u"A new object is not told in full."_s));
    merged->deltaLink = page.deltaLink;
    merged->skippedCount += m_skippedCount;
    Q_EMIT this->merged(*merged);
}

void DeltaRun::handleError(const GraphError &error)
{
    using enum GraphError::Kind;
    switch (error.kind) {
    case Forbidden: // the permission may be gone by now
    case NotFound:
    case Rejected: // 410, or 400 with syncStateNotFound or resyncRequired
    case MalformedReply:
        qCInfo(logDirectory) << "no changes to be had:" << error.httpStatus << error.code;
        Q_EMIT expired();
        return;
    case Network:
    case SignInRequired:
    case Throttled:
    case Service:
        Q_EMIT failed(error);
    }
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/graphendpoint.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    bool isSameOrigin(const QUrl &a, const QUrl &b)
    {
        const auto port = [](const QUrl &url) {
            return url.port(url.scheme() == "http"_L1 ? 80 : 443);
        };
        return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
    }

    GraphError leadsElsewhere(const QUrl &url)
    {
        const QString message = QCoreApplication::translate(
            "Keyturn::GraphEndpoint", "“%1” is not part of this Microsoft Graph service.");
        return {.kind = GraphError::Kind::Rejected,
                .message = message.arg(url.toDisplayString(QUrl::RemoveQuery))};
    }

} // namespace

GraphEndpoint::GraphEndpoint(QUrl base, TransportSettings transport)
    : m_base(std::move(base))
    , m_transport(std::move(transport))
{ }

QString GraphEndpoint::versionRoot(GraphVersion version) const
{
    QString base = m_base.toString(QUrl::FullyEncoded);
    if (base.endsWith(u'/'))
        base.chop(1);
    return base + (version == GraphVersion::Beta ? u"/beta"_s : u"/v1.0"_s);
}

QUrl GraphEndpoint::url(GraphVersion version, const QString &path) const
{
    return QUrl(versionRoot(version) + path);
}

GraphResult<QNetworkRequest> GraphEndpoint::request(GraphVersion version, const QString &path,
                                                    const AccessToken &token) const
{
    const QUrl to = url(version, path);
    if (!path.startsWith(u'/'))
        return tl::unexpected(leadsElsewhere(to));
    return linkRequest(to, token);
}

GraphResult<QNetworkRequest> GraphEndpoint::linkRequest(const QUrl &link,
                                                        const AccessToken &token) const
{
    if (!link.isValid() || !isSameOrigin(link, m_base) || !link.userInfo().isEmpty())
        return tl::unexpected(leadsElsewhere(link));

    QNetworkRequest request = m_transport.request(link);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization", token.authorization());
    request.setRawHeader("client-request-id",
                         QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    return request;
}

} // namespace Keyturn

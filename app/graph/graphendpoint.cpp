// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/graphendpoint.h"

#include <QCoreApplication>
#include <QSslConfiguration>
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

    QByteArray userAgent()
    {
        const QString version = QCoreApplication::applicationVersion();
        return version.isEmpty() ? "Keyturn"_ba : "Keyturn/" + version.toLatin1();
    }

    /// Qt's own policy would follow a redirect to another host and take the token along; a cookie
    /// or a password Qt remembers would tie calls together that have nothing to do with each other.
    void keepToItself(QNetworkRequest &request)
    {
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        for (const auto attribute : {QNetworkRequest::CookieLoadControlAttribute,
                                     QNetworkRequest::CookieSaveControlAttribute,
                                     QNetworkRequest::AuthenticationReuseAttribute})
            request.setAttribute(attribute, QNetworkRequest::Manual);
    }

} // namespace

GraphEndpoint::GraphEndpoint(QUrl base, QList<QSslCertificate> extraAuthorities,
                             std::chrono::milliseconds patience)
    : m_base(std::move(base))
    , m_extraAuthorities(std::move(extraAuthorities))
    , m_patience(patience)
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

    QNetworkRequest request(link);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, userAgent());
    request.setRawHeader("Authorization", token.authorization());
    request.setRawHeader("client-request-id",
                         QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    request.setTransferTimeout(int(m_patience.count()));
    keepToItself(request);
    if (!m_extraAuthorities.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(m_extraAuthorities);
        request.setSslConfiguration(tls);
    }
    return request;
}

} // namespace Keyturn

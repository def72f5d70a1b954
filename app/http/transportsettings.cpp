// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/transportsettings.h"

#include <QCoreApplication>
#include <QSslConfiguration>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

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

QNetworkRequest TransportSettings::request(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, userAgent());
    request.setTransferTimeout(int(patience.count()));
    keepToItself(request);
    if (!extraAuthorities.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(extraAuthorities);
        request.setSslConfiguration(tls);
    }
    return request;
}

} // namespace Keyturn

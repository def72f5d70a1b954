// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/networktrouble.h"

#include "app/http/httpreply.h"

#include <QNetworkProxy>
#include <QSslError>

#include <algorithm>

namespace Keyturn {

namespace {

    constexpr auto NotedTrouble = "keyturnNetworkTrouble"; // a dynamic property of the reply

    bool hasOneOf(const QList<QSslError> &errors, std::initializer_list<QSslError::SslError> wanted)
    {
        return std::ranges::any_of(errors, [&wanted](const QSslError &error) {
            return std::ranges::find(wanted, error.error()) != wanted.end();
        });
    }

    NetworkTrouble troubleOf(const QList<QSslError> &errors)
    {
        if (hasOneOf(errors,
                     {QSslError::UnableToGetIssuerCertificate,
                      QSslError::UnableToGetLocalIssuerCertificate,
                      QSslError::UnableToVerifyFirstCertificate, QSslError::SelfSignedCertificate,
                      QSslError::SelfSignedCertificateInChain, QSslError::CertificateUntrusted}))
            return NetworkTrouble::UntrustedCertificate;
        if (hasOneOf(errors, {QSslError::CertificateExpired, QSslError::CertificateNotYetValid}))
            return NetworkTrouble::OutdatedCertificate;
        if (hasOneOf(errors, {QSslError::HostNameMismatch}))
            return NetworkTrouble::OtherNamesCertificate;
        return NetworkTrouble::Tls;
    }

    bool goesByProxy(const QUrl &url)
    {
        const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
        return !proxies.isEmpty() && proxies.constFirst().type() != QNetworkProxy::NoProxy;
    }

    /// Where there is a proxy, nobody but it looks for the server; Qt does not tell the two apart.
    bool isMeantForProxy(NetworkTrouble trouble)
    {
        return trouble == NetworkTrouble::NameNotFound || trouble == NetworkTrouble::Other
            || trouble == NetworkTrouble::ConnectionRefused;
    }

    NetworkTrouble atProxy(NetworkTrouble trouble)
    {
        return trouble == NetworkTrouble::NameNotFound ? NetworkTrouble::ProxyNotFound
                                                       : NetworkTrouble::Proxy;
    }

    /// A service that is out of order sends pages, too; a guest network has a status of its own.
    bool isWebPage(const HttpReply &reply)
    {
        constexpr int NetworkAuthenticationRequired = 511; // RFC 6585
        if (reply.status == NetworkAuthenticationRequired || reply.status / 100 == 3)
            return true;
        return reply.status > 0 && reply.status < 500
            && (reply.body.trimmed().startsWith('<')
                || reply.header("Content-Type").startsWith("text/html"));
    }

} // namespace

void noteCertificateErrors(QNetworkReply &reply)
{
    QObject::connect(&reply, &QNetworkReply::sslErrors, &reply,
                     [&reply](const QList<QSslError> &errors) {
                         reply.setProperty(NotedTrouble, int(troubleOf(errors)));
                     });
}

NetworkTrouble networkTroubleOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
        return NetworkTrouble::None;
    case QNetworkReply::HostNotFoundError:
        return NetworkTrouble::NameNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return NetworkTrouble::ConnectionRefused;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // Qt's name for its timeout
        return NetworkTrouble::NoAnswer;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // likewise, while it was sent
        return NetworkTrouble::BrokenOff;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return NetworkTrouble::ProxyPassword;
    case QNetworkReply::ProxyNotFoundError:
        return NetworkTrouble::ProxyNotFound;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyTimeoutError:
        return NetworkTrouble::ProxyUnreachable;
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::UnknownProxyError:
        return NetworkTrouble::Proxy;
    case QNetworkReply::SslHandshakeFailedError:
        return NetworkTrouble::Tls;
    default:
        return NetworkTrouble::Other;
    }
}

NetworkTrouble networkTroubleOf(const QNetworkReply &reply)
{
    const NetworkTrouble trouble = networkTroubleOf(reply.error());
    const QVariant noted = reply.property(NotedTrouble);
    if (trouble == NetworkTrouble::Tls && noted.isValid())
        return NetworkTrouble(noted.toInt());
    return isMeantForProxy(trouble) && goesByProxy(reply.url()) ? atProxy(trouble) : trouble;
}

NetworkTrouble networkTroubleOf(const HttpReply &reply)
{
    if (reply.trouble != NetworkTrouble::None)
        return reply.trouble;
    if (reply.transportError != QNetworkReply::NoError)
        return networkTroubleOf(reply.transportError);
    return isWebPage(reply) ? NetworkTrouble::WebPage : NetworkTrouble::None;
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/connectiontexts.h"

#include "app/core/plainname.h"
#include "app/http/httpreply.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    struct ConnectionTestText
    {
        Q_DECLARE_TR_FUNCTIONS(Keyturn::ConnectionTest)
    };

    bool has(const QList<QSslError> &errors, std::initializer_list<QSslError::SslError> wanted)
    {
        return std::ranges::any_of(errors, [&wanted](const QSslError &error) {
            return std::ranges::find(wanted, error.error()) != wanted.end();
        });
    }

    QString untrustedText(const QString &host, const QSslCertificate &shown)
    {
        const QString issuer = plainName(shown.issuerDisplayName());
        return ConnectionTestText::tr(
                   "The certificate of %1 was issued by “%2”, whom this computer does not trust. "
                   "If your organization inspects encrypted connections, choose its CA file above. "
                   "If not, somebody else may be answering.")
            .arg(host, issuer);
    }

    QString datesText(const QString &host, const QSslCertificate &shown)
    {
        const auto date = [](const QDateTime &time) {
            return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
        };
        return ConnectionTestText::tr("The certificate of %1 is good from %2 to %3 only. Check the "
                                      "clock of this computer; if that is right, the server's "
                                      "certificate has to be renewed.")
            .arg(host, date(shown.effectiveDate()), date(shown.expiryDate()));
    }

    bool isPage(const HttpReply &reply)
    {
        const QByteArray body = reply.body.trimmed();
        return reply.header("Content-Type").contains("text/html")
            || (body.startsWith('<') && !body.startsWith("<?xml"));
    }

    bool isRedirect(const HttpReply &reply)
    {
        return reply.status / 100 == 3;
    }

    QString pageText(const HttpReply &reply, const QString &host)
    {
        if (isRedirect(reply)) {
            const QUrl to = QUrl::fromEncoded(reply.header("Location"));
            return ConnectionTestText::tr(
                       "Something on the way answers for %1 and leads to %2. Many guest networks "
                       "do so until one has signed in to them: open any page in a browser, then "
                       "test again.")
                .arg(host, to.host().isEmpty() ? host : to.host());
        }
        return ConnectionTestText::tr(
                   "A web page came instead of an answer from %1. The sign-in page of a guest "
                   "network (captive portal) or a proxy that inspects connections has sent it: "
                   "open any page in a browser and see what it says, then test again.")
            .arg(host);
    }

    /// What it is no matter who was asked, or nothing.
    QString commonText(const HttpReply &reply, const QString &host)
    {
        if (reply.status == 407
            || reply.transportError == QNetworkReply::ProxyAuthenticationRequiredError)
            return passwordText();
        if (reply.status == 0 || reply.transportError != QNetworkReply::NoError)
            return connectionText(host, reply.transportText);
        return {};
    }

} // namespace

QString proxyName(const QNetworkProxy &proxy)
{
    return u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
}

QString passwordText()
{
    return ConnectionTestText::tr(
        "The proxy asks for a user name and a password. Keyturn keeps none: "
        "choose a proxy that lets this computer through without them.");
}

QString nameText(const QString &host)
{
    return ConnectionTestText::tr(
               "The name %1 was not found. Check how it is written, whether this "
               "computer is on the network, and whether the network wants a proxy.")
        .arg(host);
}

QString proxyText(const QNetworkProxy &proxy, const QString &host,
                  QAbstractSocket::SocketError error, const QString &systemsWords)
{
    switch (error) {
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return passwordText();
    case QAbstractSocket::ProxyNotFoundError:
        return nameText(proxy.hostName());
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return ConnectionTestText::tr(
                   "Nothing answers at the proxy's address, %1. Check its host and "
                   "port.")
            .arg(proxyName(proxy));
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyProtocolError:
        return ConnectionTestText::tr("What answers at %1 does not behave as a proxy of this kind. "
                                      "Check its type, host and port.")
            .arg(proxyName(proxy));
    default:
        //: %3: what the system says
        return ConnectionTestText::tr(
                   "The proxy %1 does not let Keyturn through to %2 (%3). Ask who "
                   "looks after it.")
            .arg(proxyName(proxy), host, systemsWords);
    }
}

QString connectionText(const QString &host, const QString &systemsWords)
{
    //: %2: what the system says
    return ConnectionTestText::tr(
               "There is no connection to %1 (%2). A firewall may be in the way, or "
               "the network wants a proxy.")
        .arg(host, systemsWords);
}

QString handshakeText(const QString &host, const QString &systemsWords)
{
    //: %2: what the system says
    return ConnectionTestText::tr(
               "No secure connection to %1 came about (%2). A firewall or a proxy on "
               "the way may have cut it off.")
        .arg(host, systemsWords);
}

QString certificateText(const QString &host, const QList<QSslError> &errors,
                        const QSslCertificate &shown)
{
    if (has(errors,
            {QSslError::UnableToGetIssuerCertificate, QSslError::UnableToGetLocalIssuerCertificate,
             QSslError::UnableToVerifyFirstCertificate, QSslError::SelfSignedCertificate,
             QSslError::SelfSignedCertificateInChain, QSslError::CertificateUntrusted}))
        return untrustedText(host, shown);
    if (has(errors, {QSslError::CertificateExpired, QSslError::CertificateNotYetValid}))
        return datesText(host, shown);
    if (has(errors, {QSslError::HostNameMismatch}))
        return ConnectionTestText::tr(
                   "The certificate that came for %1 is for “%2”. Somebody else is "
                   "answering, such as a guest network that one has to sign in to "
                   "first.")
            .arg(host, plainName(shown.subjectDisplayName()));
    return handshakeText(host, errors.constFirst().errorString());
}

QString silenceText(ConnectionStep::Kind kind)
{
    switch (kind) {
    case ConnectionStep::Kind::NameLookup:
        return ConnectionTestText::tr(
            "Names are not found in time. Check whether this computer is on "
            "the network.");
    case ConnectionStep::Kind::Proxy:
        return ConnectionTestText::tr("The proxy does not answer. Check its type, host and port.");
    case ConnectionStep::Kind::Tls:
        return ConnectionTestText::tr(
            "No secure connection came about in time. A firewall may be in "
            "the way, or the network wants a proxy.");
    case ConnectionStep::Kind::SignIn:
    case ConnectionStep::Kind::Graph:
        return ConnectionTestText::tr("No answer came in time. Try again later.");
    }
    return {};
}

QString signInText(const HttpReply &reply, const QString &host)
{
    if (QString text = commonText(reply, host); !text.isEmpty())
        return text;
    if (isRedirect(reply) || isPage(reply))
        return pageText(reply, host);
    const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    if (reply.isSuccess() && !json["issuer"_L1].toString().isEmpty())
        return {};
    if (reply.status >= 500)
        return ConnectionTestText::tr(
                   "%1 has a problem of its own (HTTP status %2). Try again in a "
                   "few minutes.")
            .arg(host)
            .arg(reply.status);
    return ConnectionTestText::tr(
               "%1 answers, but not as a login authority of Microsoft Entra does "
               "(HTTP status %2). Check the cloud's login authority.")
        .arg(host)
        .arg(reply.status);
}

QString graphText(const HttpReply &reply, const QString &host)
{
    const bool isGraphs = !reply.header("request-id").isEmpty()
        || reply.header("WWW-Authenticate").startsWith("Bearer")
        || QJsonDocument::fromJson(reply.body).isObject();
    if (reply.status != 0 && reply.status != 407 && isGraphs)
        return {}; // the rest of a long answer does not matter
    if (QString text = commonText(reply, host); !text.isEmpty())
        return text;
    if (isRedirect(reply) || isPage(reply))
        return pageText(reply, host);
    return ConnectionTestText::tr(
               "%1 answers, but not as Microsoft Graph does (HTTP status %2). Check "
               "the cloud's Graph endpoint.")
        .arg(host)
        .arg(reply.status);
}

} // namespace Keyturn

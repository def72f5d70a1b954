// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/connectionprobe.h"

#include "app/http/connectiontexts.h"

#include <QNetworkProxyFactory>
#include <QSslConfiguration>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QNetworkProxy proxyFor(const QUrl &url)
    {
        const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
        return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.constFirst();
    }

} // namespace

ConnectionProbe::ConnectionProbe(const QUrl &url, const TransportSettings &transport,
                                 QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_proxy(proxyFor(url))
{
    m_socket.setSslConfiguration(transport.request(url).sslConfiguration());
    m_socket.setProxy(m_proxy);
    m_socket.setPeerVerifyName(url.host());
    connect(&m_socket, &QSslSocket::connected, this, [this] {
        m_isOpen = true;
        Q_EMIT opened();
    });
    connect(&m_socket, &QSslSocket::encrypted, this, &ConnectionProbe::encrypted);
    connect(&m_socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_certificateErrors = errors; });
    // Queued, since whoever hears of it may destroy us, and the socket is not done.
    connect(&m_socket, &QSslSocket::errorOccurred, this, &ConnectionProbe::fail,
            Qt::QueuedConnection);
}

bool ConnectionProbe::isEncrypted() const
{
    return m_url.scheme() == "https"_L1;
}

void ConnectionProbe::open()
{
    m_socket.connectToHost(m_url.host(), quint16(m_url.port(isEncrypted() ? 443 : 80)));
}

void ConnectionProbe::encrypt()
{
    m_socket.startClientEncryption();
}

QString ConnectionProbe::issuer() const
{
    return m_socket.peerCertificate().issuerDisplayName();
}

void ConnectionProbe::fail()
{
    if (std::exchange(m_hasFailed, true))
        return;
    if (!m_certificateErrors.isEmpty())
        Q_EMIT failed(certificateText(host(), m_certificateErrors, m_socket.peerCertificate()));
    else if (m_isOpen)
        Q_EMIT failed(handshakeText(host(), m_socket.errorString()));
    else if (hasProxy())
        Q_EMIT failed(proxyText(m_proxy, host(), m_socket.error(), m_socket.errorString()));
    else
        Q_EMIT failed(connectionText(host(), m_socket.errorString()));
}

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/http/transportsettings.h"

#include <QNetworkProxy>
#include <QSslSocket>

namespace Keyturn {

/// One connection to the server of a URL, by way of the proxy that the program would take: first
/// the connection, then, when told to, TLS on it. Nothing is asked of the server. Destroying it
/// closes it.
class ConnectionProbe : public QObject
{
    Q_OBJECT

public:
    ConnectionProbe(const QUrl &url, const TransportSettings &transport, QObject *parent);

    QString host() const { return m_url.host(); }
    bool hasProxy() const { return m_proxy.type() != QNetworkProxy::NoProxy; }
    const QNetworkProxy &proxy() const { return m_proxy; }
    bool isEncrypted() const; ///< or to be

    void open(); ///< opened() or failed() follows
    void encrypt(); ///< once it is open; encrypted() or failed() follows
    /// Whoever vouches for the server, once it is encrypted.
    QString issuer() const;

Q_SIGNALS:
    void opened();
    void encrypted();
    void failed(const QString &sentence); ///< once at most

private:
    void fail();

    const QUrl m_url;
    QNetworkProxy m_proxy;
    QSslSocket m_socket;
    QList<QSslError> m_certificateErrors;
    bool m_isOpen = false;
    bool m_hasFailed = false;
};

} // namespace Keyturn

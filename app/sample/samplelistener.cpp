// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/samplelistener.h"

#include "app/core/logging.h"
#include "app/sample/sampleconnection.h"

#include <QTcpSocket>

#include <memory>

namespace Keyturn {

SampleListener::SampleListener(SampleTenant &tenant, Options options)
    : m_tenant(tenant)
    , m_options(std::move(options))
    , m_server(this)
{
    connect(&m_server, &QTcpServer::newConnection, this, &SampleListener::acceptConnections);
}

quint16 SampleListener::listen()
{
    if (!m_server.listen(QHostAddress::LocalHost)) {
        qCWarning(logSample) << "The sample tenant cannot listen:" << m_server.errorString();
        return 0;
    }
    m_service.emplace(m_tenant,
                      SampleService::Options{.bearer = m_options.bearer,
                                             .port = m_server.serverPort(),
                                             .gzip = m_options.gzip});
    return m_server.serverPort();
}

void SampleListener::acceptConnections()
{
    while (m_server.hasPendingConnections()) {
        QTcpSocket *socket = m_server.nextPendingConnection();
        if (m_connections >= MaxConnections) {
            delete socket; // NOLINT(cppcoreguidelines-owning-memory): it is ours, and unwanted
            continue;
        }
        auto *connection =
            new SampleConnection(socket, *m_service, m_options.latencyMilliseconds, &m_server);
        ++m_connections;
        connect(connection, &QObject::destroyed, this, [this] { --m_connections; });
    }
}

} // namespace Keyturn

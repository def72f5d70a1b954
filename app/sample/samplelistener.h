// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/sampleservice.h"

#include <QObject>
#include <QTcpServer>

#include <optional>

namespace Keyturn {

class SampleTenant;

/// The server's part that lives on its thread: it takes connections, and ends them all with itself.
class SampleListener : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QByteArray bearer;
        int latencyMilliseconds = 0;
        bool gzip = true;
    };

    SampleListener(SampleTenant &tenant, Options options);

    quint16 listen(); ///< on 127.0.0.1; the port, or 0 if there is none to be had

private:
    void acceptConnections();

    static constexpr int MaxConnections = 200;

    SampleTenant &m_tenant;
    const Options m_options;
    std::optional<SampleService> m_service; // outlives the connections, which are children
    QTcpServer m_server;
    int m_connections = 0;
};

} // namespace Keyturn

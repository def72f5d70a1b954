// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/httprequestparser.h"
#include "app/sample/sampleservice.h"

#include <QObject>

class QTcpSocket;

namespace Keyturn {

/// One client. Answers its requests in order, one at a time, and reads no further than it has
/// answered. Deletes itself when the client is gone.
class SampleConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket over. The service outlives it.
    SampleConnection(QTcpSocket *socket, SampleService &service, int latencyMilliseconds,
                     QObject *parent = nullptr);

private:
    void read();
    void answerNext();
    void answer(const HttpRequest &request);
    void send(SampleService::Response response, bool keepAlive);

    QTcpSocket *m_socket; // a child
    SampleService &m_service;
    const int m_latencyMilliseconds;
    HttpRequestParser m_parser;
    bool m_isWaiting = false; // for the latency to pass
    bool m_isEnding = false; // what still comes is not looked at
};

} // namespace Keyturn

// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampleconnection.h"

#include "app/core/secrettext.h"

#include <QTcpSocket>
#include <QTimer>

namespace Keyturn {

namespace {

    constexpr qint64 ReadAhead = 65'536;
    constexpr qint64 MaxUnsent = 1'048'576;

} // namespace

SampleConnection::SampleConnection(QTcpSocket *socket, SampleService &service,
                                   int latencyMilliseconds, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_service(service)
    , m_latencyMilliseconds(latencyMilliseconds)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(ReadAhead);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &SampleConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &SampleConnection::answerNext);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    read();
}

void SampleConnection::read()
{
    if (m_parser.state() == HttpRequestParser::State::Incomplete)
        m_parser.feed(m_socket->readAll());
    answerNext();
}

void SampleConnection::answerNext()
{
    using State = HttpRequestParser::State;
    while (!m_isWaiting && !m_isEnding && m_parser.state() == State::Complete
           && m_socket->bytesToWrite() < MaxUnsent) {
        if (m_latencyMilliseconds == 0) {
            answer(m_parser.take());
            continue;
        }
        m_isWaiting = true;
        QTimer::singleShot(m_latencyMilliseconds, Qt::PreciseTimer, this,
                           [this, request = m_parser.take()] {
                               m_isWaiting = false;
                               answer(request);
                               read();
                           });
    }
    if (m_isWaiting || m_isEnding)
        return;
    if (m_parser.state() == State::Bad || m_parser.state() == State::TooLarge)
        send(SampleService::refusal(m_parser.state() == State::Bad ? 400 : 413), false);
    else if (m_parser.state() == State::Incomplete && m_socket->bytesAvailable() > 0)
        read();
}

void SampleConnection::answer(const HttpRequest &request)
{
    SampleService::Response response = m_service.answer(request);
    if (response.isLost) {
        wipe({response.body.data(), size_t(response.body.size())});
        m_isEnding = true;
        m_socket->abort(); // which is what a broken line looks like
        return;
    }
    send(std::move(response), request.keepAlive);
}

void SampleConnection::send(SampleService::Response response, bool keepAlive)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    m_socket->write(response.head);
    if (response.holdsSecret) {
        // Given as an array, the socket would share these bytes instead of copying them.
        m_socket->write(response.body.constData(), response.body.size());
        wipe({response.body.data(), size_t(response.body.size())});
    } else {
        m_socket->write(response.body);
    }
    if (!keepAlive) {
        m_isEnding = true;
        m_socket->disconnect(this);
        connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        m_socket->disconnectFromHost();
    }
}

} // namespace Keyturn

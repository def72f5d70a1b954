// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/singleinstance.h"

#include "app/core/logging.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr auto VersionKey = "version"_L1;
    constexpr auto ArgumentsKey = "arguments"_L1;
    constexpr auto TokenKey = "activationToken"_L1;
    constexpr int RequestVersion = 1;
    constexpr int MostClients = 8; // at a time; one is usual
    constexpr qint64 LongestAnswer = 64;
    constexpr auto Heard = "heard\n";
    constexpr auto Unknown = "unknown\n"; // what was asked; the one who asks sees to it

} // namespace

QByteArray StartRequest::toJson() const
{
    const QJsonObject json{{VersionKey, RequestVersion},
                           {ArgumentsKey, QJsonArray::fromStringList(arguments)},
                           {TokenKey, activationToken}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<StartRequest> StartRequest::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object[VersionKey].toInt() != RequestVersion)
        return {};
    return StartRequest{.arguments = object[ArgumentsKey].toVariant().toStringList(),
                        .activationToken = object[TokenKey].toString()};
}

SingleInstance::SingleInstance(const QString &home, std::chrono::milliseconds patience,
                               QObject *parent)
    : QObject(parent)
    , m_place(home)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(MostClients);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
    connect(&m_first, &QLocalSocket::connected, this, &SingleInstance::sendRequest);
    connect(&m_first, &QLocalSocket::errorOccurred, this, [this] {
        if (!m_request.isEmpty())
            m_again.start();
    });
    m_first.setReadBufferSize(LongestAnswer);
    connect(&m_first, &QLocalSocket::readyRead, this, &SingleInstance::readAnswer);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &SingleInstance::giveUp);
    m_again.setSingleShot(true);
    m_again.setInterval(50ms);
    connect(&m_again, &QTimer::timeout, this, &SingleInstance::tryAgain);
}

SingleInstance::~SingleInstance()
{
    m_request.clear(); // so that no end of a connection is answered any more
    m_first.abort();
    m_server.close(); // before anybody else may listen there
}

SingleInstance::Standing SingleInstance::beFirst()
{
    using enum MeetingPoint::Taking;
    if (m_server.isListening())
        return Standing::First;
    const MeetingPoint::Taking taking = m_place.take();
    if (taking == Other)
        return Standing::Later;
    if (taking == Taken)
        listen();
    if (m_server.isListening())
        return Standing::First;
    m_place.leave();
    return Standing::Alone;
}

void SingleInstance::listen()
{
    // What a crashed one has left; nobody else listens there while this one has the place.
    QLocalServer::removeServer(m_place.serverName());
    if (!m_server.listen(m_place.serverName()))
        qCWarning(logPlatform) << "Further starts will not find this instance:"
                               << m_server.errorString();
}

void SingleInstance::accept()
{
    while (QLocalSocket *const client = m_server.nextPendingConnection()) {
        connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
        client->setParent(this);
        if (!isOwnUsers(*client)) {
            qCWarning(logPlatform) << "somebody else's process was turned away";
            client->abort();
            continue;
        }
        client->setReadBufferSize(LongestRequest);
        connect(client, &QLocalSocket::readyRead, this, [this, client] { readRequest(*client); });
        QTimer::singleShot(m_patience.intervalAsDuration(), client, [client] { client->abort(); });
        readRequest(*client); // which may be there already
    }
}

void SingleInstance::readRequest(QLocalSocket &client)
{
    if (!client.canReadLine()) {
        if (client.bytesAvailable() >= LongestRequest)
            client.abort();
        return;
    }
    const auto request = StartRequest::fromJson(client.readLine(LongestRequest + 1));
    client.write(request ? Heard : Unknown);
    client.flush(); // who is asked may take a while
    if (!request)
        return client.disconnectFromServer();
    Q_EMIT asked(*request);
}

void SingleInstance::handOver(const StartRequest &request)
{
    m_request = request.toJson();
    m_patience.start();
    QTimer::singleShot(0, this, &SingleInstance::connectToFirst);
}

void SingleInstance::connectToFirst()
{
    if (m_place.serverName().isEmpty() || m_request.size() > LongestRequest)
        return giveUp();
    m_first.connectToServer(m_place.serverName());
}

void SingleInstance::sendRequest()
{
    if (!isOwnUsers(m_first))
        return giveUp();
    letComeUp(m_first);
    m_first.write(m_request);
}

void SingleInstance::readAnswer()
{
    if (m_request.isEmpty())
        return;
    if (!m_first.canReadLine()) {
        if (m_first.bytesAvailable() >= LongestAnswer)
            giveUp();
        return;
    }
    // Whatever else another version of the program says, it does not do what it was asked for.
    if (m_first.readLine(LongestAnswer + 1) != Heard)
        return giveUp();
    m_request.clear();
    m_patience.stop();
    m_first.disconnectFromServer(); // not the other one, with whom unread bytes would go
    Q_EMIT handedOver();
}

/// It has ended meanwhile, or does not listen yet.
void SingleInstance::tryAgain()
{
    if (m_request.isEmpty())
        return;
    if (beFirst() != Standing::Later)
        return giveUp();
    m_first.abort();
    connectToFirst();
}

void SingleInstance::giveUp()
{
    if (m_request.isEmpty())
        return;
    m_request.clear();
    m_patience.stop();
    m_again.stop();
    m_first.abort();
    Q_EMIT unanswered();
}

} // namespace Keyturn

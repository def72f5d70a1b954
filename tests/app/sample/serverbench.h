// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/sampleserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>

#include <memory>

namespace Keyturn {

/// The sample server, asked over HTTP.
struct ServerBench
{
    explicit ServerBench(const SampleServer::Options &options = {})
        : server(options)
    { }

    static constexpr int Patience = 20'000;

    SampleServer server;
    QNetworkAccessManager network;

    QNetworkRequest request(const QString &path) const
    {
        QNetworkRequest request(QUrl(server.graphEndpoint().toString() + path));
        request.setRawHeader("Authorization", "Bearer " + server.bearer());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        return request;
    }

    std::unique_ptr<QNetworkReply> get(const QString &path)
    {
        return finished(network.get(request(path)));
    }

    std::unique_ptr<QNetworkReply> post(const QString &path, const QByteArray &body)
    {
        return finished(network.post(request(path), body));
    }

    static std::unique_ptr<QNetworkReply> finished(QNetworkReply *reply)
    {
        if (!reply->isFinished())
            QSignalSpy(reply, &QNetworkReply::finished).wait(Patience);
        return std::unique_ptr<QNetworkReply>(reply);
    }

    /// What comes for these very bytes, until that text is in it or the server hangs up.
    QByteArray raw(const QByteArray &bytes, const QByteArray &until = {}) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(server.graphEndpoint().port()));
        socket.write(bytes);
        QByteArray answer;
        while (socket.waitForReadyRead(Patience)) {
            answer += socket.readAll();
            if (!until.isEmpty() && answer.contains(until))
                break;
        }
        return answer;
    }

    QByteArray head(const QByteArray &method, const QByteArray &target) const
    {
        return method + ' ' + target
            + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server.graphEndpoint().port())
            + "\r\nAuthorization: Bearer " + server.bearer() + "\r\n";
    }
};

inline int status(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace Keyturn

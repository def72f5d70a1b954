// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/httprequestparser.h"

#include <QObject>

#include <chrono>

class QTcpSocket;

namespace Keyturn {

/// Somebody who has come to the redirect address: reads one request, gives one reply and hangs up.
/// Who has not brought a request in time is dropped. Deletes itself when it is over.
class RedirectConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket over.
    RedirectConnection(QTcpSocket *socket, std::chrono::milliseconds patience,
                       std::chrono::milliseconds grace, QObject *parent);

    bool isIdle() const { return m_isIdle; } ///< it has sent nothing yet
    bool hasHadTime() const { return m_hasHadTime; } ///< its grace is over

    void reply(const QByteArray &response);
    void drop();

Q_SIGNALS:
    /// Comes once; whoever hears it replies, or drops it.
    void requested(Keyturn::RedirectConnection *sender, const Keyturn::HttpRequest &request);
    void ended(Keyturn::RedirectConnection *sender);

private:
    void catchUp();
    void endGrace();
    void read();
    void end();

    QTcpSocket *const m_socket; // a child
    HttpRequestParser m_parser;
    bool m_isIdle = true;
    bool m_hasHadTime = false;
    bool m_isDeaf = false; // what still comes is not looked at
    bool m_isOver = false;
};

} // namespace Keyturn

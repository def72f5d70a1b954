// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secrettext.h"
#include "app/signin/redirectanswer.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <chrono>
#include <vector>

class QTcpServer;

namespace Keyturn {

struct HttpRequest;
class RedirectConnection;

/// Waits on this computer alone, on a port of its own, for the browser to bring an authority's
/// answer. Takes one, which has the right state, and is closed from then on; whatever else comes is
/// refused and forgotten.
class RedirectListener : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        /// For a request to come in full.
        std::chrono::milliseconds patience{10'000};
        /// What a connection has at least, even if others want its place.
        std::chrono::milliseconds grace{250};
        size_t connections = 8; ///< at once; others wait at the door
    };

    /// The state is this attempt's, and `limits` are the usual ones but in tests of them.
    RedirectListener(SecretText state, const Limits &limits, QObject *parent);
    explicit RedirectListener(SecretText state, QObject *parent = nullptr);

    /// Listens on 127.0.0.1, and where there is one on ::1 as well. The port, or 0 where there is
    /// none to be had.
    quint16 listen();
    void close(); ///< drops everybody

Q_SIGNALS:
    void answered(const Keyturn::RedirectAnswer &answer); ///< once

private:
    bool listenOnBoth();
    void admit();
    bool makeRoom();
    void take(RedirectConnection *connection);
    void judge(RedirectConnection *sender, const HttpRequest &request);
    void forget(RedirectConnection *connection);
    void closeBut(const RedirectConnection *last);

    SecretText m_state;
    const Limits m_limits;
    quint16 m_port = 0;
    std::array<QTcpServer *, 2> m_servers; // of IPv4 and IPv6; children
    std::vector<RedirectConnection *> m_connections; // children, the oldest first
    QTimer m_nextTurn; // of those who wait at the door
};

} // namespace Keyturn

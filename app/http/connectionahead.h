// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/http/transportsettings.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace Keyturn {

/// A connection to a server, TLS included, before there is anything to ask it, and a network
/// manager for what goes over it and nothing else. What becomes of it is told to nobody: a request
/// that finds none makes its own. Destroying it closes it. It is of HTTP/1.1.
///
/// A request can meet the end of a connection that nobody has used for long: it is lost then, and
/// nobody knows whether it arrived. So none that is older than its life is handed over.
class ConnectionAhead : public QObject
{
    Q_OBJECT

public:
    /// Less than servers and what stands before them wait for a request.
    static constexpr std::chrono::milliseconds UsualLife{20'000};

    /// To the scheme, host and port of `server`, by the proxy that the program takes to it.
    ConnectionAhead(const QUrl &server, const TransportSettings &transport,
                    std::chrono::milliseconds life = UsualLife, QObject *parent = nullptr);
    ~ConnectionAhead() override;

    /// It is needed in a moment: opens it anew where it is too old, was closed, or never came
    /// about, and does nothing else.
    void refresh();
    /// The manager, with the connection if that still is of use. To be called once, at the end.
    std::unique_ptr<QNetworkAccessManager> take();

private:
    enum class State { Opening, Open, Failed };

    void begin();
    void open();
    bool isOfUse() const;

    const QNetworkRequest m_request; // never sent
    const std::chrono::milliseconds m_life;
    std::unique_ptr<QNetworkAccessManager> m_network;
    State m_state = State::Opening;
    // By the clock on the wall, the only one that goes on while the computer sleeps.
    std::chrono::system_clock::time_point m_begun;
};

} // namespace Keyturn

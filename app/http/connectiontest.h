// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/http/connectionstep.h"
#include "app/http/transportsettings.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace Keyturn {

class ConnectionProbe;
class HttpExchange;
struct HttpReply;

/// Whether one could sign in, and if not, on whom it depends: finds the names, goes through the
/// proxy, makes secure connections, and asks the login authority and Graph what everybody may ask.
/// No token is needed and none is sent. Each step is told when it begins and when it is over;
/// after one that fails, those that need it are not tried. Destroying it ends it; who hears it
/// does so later.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    struct Target
    {
        QUrl loginAuthority = {};
        QUrl graphEndpoint = {};
    };

    /// Each step may take as long as `transport` has patience.
    ConnectionTest(Target target, TransportSettings transport, QObject *parent = nullptr);
    ~ConnectionTest() override;

    void start(); ///< once

Q_SIGNALS:
    void stepTold(const Keyturn::ConnectionStep &step);
    void finished(bool isGood);

private:
    using Kind = ConnectionStep::Kind;

    void begin(Kind kind);
    void succeed(const QString &text); ///< in the current step
    void fail(const QString &text);
    void lookUpNames();
    void lookUp(const QString &host);
    void goThroughProxy();
    void openConnections();
    void secure();
    void encryptConnections();
    void noteEncrypted();
    void leaveProbes();
    void askLoginAuthority();
    void askGraph();
    void ask(const QUrl &url, const std::function<void(const HttpReply &)> &handler);

    const Target m_target;
    const TransportSettings m_transport;
    QNetworkAccessManager m_network;
    std::unique_ptr<HttpExchange> m_exchange; // goes before it
    QTimer m_limit;
    std::vector<std::unique_ptr<ConnectionProbe>> m_probes;
    Kind m_kind = Kind::NameLookup;
    int m_awaited = 0; // names or connections
    bool m_isGood = true;
};

} // namespace Keyturn

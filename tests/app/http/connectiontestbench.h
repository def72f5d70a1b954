// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/http/connectiontest.h"
#include "app/http/proxyrule.h"
#include "support/localhttpserver.h"
#include "support/scriptedproxy.h"
#include "support/testcertificates.h"

#include <QSignalSpy>

#include <map>

namespace Keyturn {

inline constexpr auto Configuration = "/common/v2.0/.well-known/openid-configuration";
inline const QByteArray Issuer = R"({"issuer": "https://login.example/{tenantid}/v2.0"})";
inline const QByteArray Page = "<!DOCTYPE html><html><body>Welcome to our hotel</body></html>";

/// One server that is both the login authority and Graph, well on both sides unless a test says
/// otherwise, and a proxy that leads to it under other names.
struct ConnectionTestBench
{
    explicit ConnectionTestBench(const QString &certificate = QStringLiteral("good"))
        : server(certificate.isEmpty()
                     ? std::nullopt
                     : std::optional(TestCertificates::serverConfiguration(certificate)))
        , target{.loginAuthority = server.url(), .graphEndpoint = server.url()}
    {
        server.replyTo(Configuration, 200, Issuer);
        server.replyTo("/v1.0/ ", 401, R"({"error": {"code": "InvalidAuthenticationToken"}})");
    }
    ~ConnectionTestBench() { followProxyRule({}); }
    Q_DISABLE_COPY_MOVE(ConnectionTestBench)

    void goByProxy(ProxyRule::Protocol protocol = ProxyRule::Protocol::Http)
    {
        followProxyRule(proxy.rule(protocol));
        target = {.loginAuthority = QUrl(QStringLiteral("https://login.keyturn.example")),
                  .graphEndpoint = QUrl(QStringLiteral("https://graph.keyturn.example"))};
    }

    /// Whether it came to its end; then all of the below is known.
    bool run()
    {
        ConnectionTest test(target, transport);
        QObject::connect(&test, &ConnectionTest::stepTold, &test,
                         [this](const ConnectionStep &step) {
                             told.push_back(step);
                             last[step.kind] = step;
                         });
        QSignalSpy finished(&test, &ConnectionTest::finished);
        test.start();
        if (finished.isEmpty() && !finished.wait(20000))
            return false;
        isGood = finished.front().front().toBool();
        return finished.size() == 1;
    }

    ConnectionStep::State state(ConnectionStep::Kind kind) { return last[kind].state; }
    QString text(ConnectionStep::Kind kind) { return last[kind].text; }

    LocalHttpServer server;
    ScriptedProxy proxy{server.serverPort()};
    ConnectionTest::Target target;
    TransportSettings transport{.extraAuthorities = TestCertificates::authorities(),
                                .patience = std::chrono::seconds(10)};
    std::vector<ConnectionStep> told;
    std::map<ConnectionStep::Kind, ConnectionStep> last;
    bool isGood = false;
};

} // namespace Keyturn

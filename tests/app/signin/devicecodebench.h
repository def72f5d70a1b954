// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/devicecodesignin.h"
#include "support/localhttpserver.h"
#include "support/webtoken.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpSocket>

#include <memory>
#include <optional>

namespace Keyturn {

inline const auto DeviceClientId = QStringLiteral("11111111-2222-3333-4444-555555555555");
inline const auto Pending =
    QByteArray(R"({"error":"authorization_pending","error_codes":[70016]})");
inline const auto TooFast = QByteArray(R"({"error":"slow_down"})");
inline const auto DeviceTenantId = QStringLiteral("5d2f0a8e-1c3b-4e6f-8a79-b0c1d2e3f405");

/// Whose the token is, as it is told to this application.
inline QJsonObject identity()
{
    return {{QStringLiteral("aud"), DeviceClientId},
            {QStringLiteral("tid"), DeviceTenantId},
            {QStringLiteral("exp"), qint64(4'102'444'800)}};
}

inline QByteArray tokenFor(const QJsonObject &identityClaims)
{
    return R"({"token_type":"Bearer","expires_in":3599,"access_token":"abc","refresh_token":"r",)"
           R"("id_token":")"
        + webToken(identityClaims) + "\"}";
}

inline const auto DeviceToken = tokenFor(identity());

inline QByteArray codeAnswer(int interval = 1, int lifetime = 900)
{
    return R"({"device_code":"d&c","user_code":"ABCD-1234","message":"Open the page.",)"
           R"("verification_uri":"https://microsoft.com/devicelogin","interval":)"
        + QByteArray::number(interval) + R"(,"expires_in":)" + QByteArray::number(lifetime) + '}';
}

/// Knows when it was asked. The sign-in makes a connection for each request.
class ScriptedAuthority : public LocalHttpServer
{
public:
    std::vector<qint64> times; ///< milliseconds

    qint64 gap(size_t request) const { return times.at(request) - times.at(request - 1); }
    int askedForTokens() const { return int(requests().size()) - 1; }
    qsizetype openConnections() const
    {
        return findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly).size();
    }

protected:
    void incomingConnection(qintptr handle) override
    {
        times.push_back(m_clock.elapsed());
        LocalHttpServer::incomingConnection(handle);
    }

private:
    QElapsedTimer m_clock = [] {
        QElapsedTimer clock;
        clock.start();
        return clock;
    }();
};

/// An authority and a sign-in there, whose second is that long.
struct DeviceCodeBench
{
    explicit DeviceCodeBench(std::chrono::milliseconds second = std::chrono::milliseconds(2),
                             const TokenSource::Wish &wish = {},
                             const QString &tenant = SignInTarget().tenant)
        : signIn(std::make_unique<DeviceCodeSignIn>(target(tenant), TransportSettings(), wish,
                                                    DeviceCodeSignIn::Pace{second}, nullptr))
        , codes(signIn.get(), &DeviceCodeSignIn::codeReady)
    { }

    SignInTarget target(const QString &tenant) const
    {
        return {.cloud = {.loginAuthority = authority.url(),
                          .graphEndpoint = QUrl(QStringLiteral("https://graph.microsoft.us"))},
                .tenant = tenant,
                .clientId = DeviceClientId};
    }

    void start()
    {
        signIn->start([this](GrantResult grant) {
            ++answers;
            result = std::move(grant);
        });
    }

    ScriptedAuthority authority;
    std::unique_ptr<DeviceCodeSignIn> signIn;
    QSignalSpy codes;
    std::optional<GrantResult> result;
    int answers = 0;
};

} // namespace Keyturn
